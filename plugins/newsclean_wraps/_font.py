"""How wide a text's quotes, digits and letters are beside Han.

No text says its font. Curly quotes take an em in a Chinese font and 0.35 em in a Latin one: the lines without quotes
elect the measures, and the lines with quotes tell at which width they would fit them. Digits and letters are as wide
as in Times or up to a fifth wider: the first reading of the breaks allows for that, and the lines that it found to be
full tell, by how well they fill their measure, which it is.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from math import log
from typing import Final

from . import _costs as costs
from ._columns import commonest, stretch_of, votes
from ._fit import fit
from ._learned import Learned, Reading
from ._lines import Lines
from ._width import QUOTES, WIDE, Font, Widths, widths

NARROW: Final = Font(quote=(0.33, 0.5))
"""Quotes of a Latin font."""
LATIN: Final = ((0.96, 1.04), (1.04, 1.13), (1.13, 1.22))
"""Least and greatest width of digits and letters, in parts of their width in Times."""
SAMPLE: Final = 40
"""Lines that are looked at."""
ENOUGH: Final = 3
"""Lines that must show a width before it is believed."""
CLEAR: Final = 3.0
"""Nats by which a width must explain them better than all widths together."""


def quotes(lines: Lines, found: Widths) -> Font:
    """The font whose quotes let more of the lines with quotes fit the measures of the lines without."""
    if QUOTES.search(lines.text) is None:
        return Font()
    quoted = [i for i in range(len(lines) - 1) if found.script[i] == WIDE and QUOTES.search(lines.line(i))]
    if len(quoted) < ENOUGH:
        return Font()
    ballots, without = votes(found), set(quoted)
    main = commonest([(1, 0) if i in without else ballot for i, ballot in enumerate(ballots)])
    sample = quoted[:: len(quoted) // SAMPLE + 1]
    narrow = widths(_only(lines, sample), NARROW)
    full = fits = 0
    for k, i in enumerate(sample):
        measures = main[stretch_of(i)]
        full += any(_fits(found.low[i], found.high[i] + found.unit[i + 1], measure) for measure in measures)
        fits += any(_fits(narrow.low[k], narrow.high[k] + found.unit[i + 1], measure) for measure in measures[:1])
    return NARROW if fits >= full + ENOUGH - 1 else Font()


def _fits(least: float, most: float, measure: float) -> bool:
    return least <= measure + costs.SLACK and measure < most - costs.EXACT[WIDE] / 2


def learned_font(lines: Lines, found: Widths, reading: Reading, learned: Learned, font: Font) -> Font:
    """The widths of quotes, digits and letters that explain the full lines best."""
    quoted: list[tuple[int, float]] = []
    mixed: list[tuple[int, float]] = []
    measure = 0.0
    for i in range(1, len(reading.soft)):
        if not reading.soft[i] or reading.fragment[i] or reading.fragment[i - 1] or found.script[i] != WIDE:
            continue
        line = lines.line(i)
        own = learned.measure.get(reading.cells[i], 0.0) if reading.soft[i - 1] else 0.0
        if QUOTES.search(line) is None:
            measure = own or measure
        elif measure and reading.soft[i - 1]:
            quoted.append((i, measure))
        if own and _is_mixed(line):
            mixed.append((i, own))
    sigma = learned.sigma[WIDE]
    font = _best(quoted[:SAMPLE], lines, found, sigma, [font, Font() if font == NARROW else NARROW])
    return _best(mixed[:SAMPLE], lines, found, sigma, [font, *(font.replace(latin=pair) for pair in LATIN)])


def _best(sample: list[tuple[int, float]], lines: Lines, found: Widths, sigma: float, fonts: Sequence[Font]) -> Font:
    """The font that makes the lines fit their measures best; the first one, unless another is clearly better."""
    if len(sample) < ENOUGH:
        return fonts[0]
    rows, measures = [i for i, _ in sample], [measure for _, measure in sample]
    misfits = []
    for font in fonts:
        tried = widths(_only(lines, rows), font)
        total = 0.0
        for k, i in enumerate(rows):
            low, high, unit = tried.low[k], tried.high[k], found.unit[i + 1]
            total += fit(measures[k], low, high, unit, sigma, costs.EXACT[WIDE]) + log(max(1.0, unit + high - low))
        misfits.append(total)
    least = min(misfits)
    return fonts[misfits.index(least)] if least + CLEAR < misfits[0] else fonts[0]


def _is_mixed(line: str) -> bool:
    """Whether digits and letters are a good part of a line."""
    return sum(char.isalnum() for char in line if char < "\u0250") >= 3


def _only(lines: Lines, sample: Sequence[int]) -> Lines:
    """Some of the lines."""
    starts, ends = (array("Q", [offsets[i] for i in sample]) for offsets in (lines.starts, lines.ends))
    return Lines(lines.text, starts, ends, array("Q", [0] * len(sample)), bytearray(len(sample)))
