"""How wide a text's quotes, digits and letters are beside Han.

No text says its font. Curly quotes take an em in a Chinese font and 0.35 em in a Latin one: the lines without quotes
elect the measures, and the lines with quotes tell at which width they would fit them. Digits and letters are as wide
as in Times or up to a fifth wider: the first reading of the breaks allows for that, and the lines that it found to be
full tell, by how well they fill their measure, which it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import Final

from . import _costs as costs
from ._columns import commonest, stretch_of, votes
from ._fit import fit
from ._lazy import lazy
from ._learned import Learned, Reading
from ._lines import Lines
from ._mixed import Font
from ._width import WIDE, Widths

NARROW: Final = Font(quote=(0.33, 0.5))
"""Quotes of a Latin font."""
LATIN: Final = ((0.96, 1.04), (1.04, 1.13), (1.13, 1.22))
"""Least and greatest width of digits and letters, in parts of their width in Times."""
SAMPLE: Final = 40
"""Lines that are looked at."""
ENOUGH: Final = 3
"""Lines that must show a width before it is believed."""
FEWEST: Final = 3
"""Digits and letters in a line that is to show how wide they are."""
CLEAR: Final = 3.0
"""Nats by which a width must explain them better than all widths together."""

_ALNUM: Final = lazy(r"[^\W_\u0250-\U0010ffff]")


def quotes(found: Widths) -> Font:
    """The font whose quotes let more of the lines with quotes fit the measures of the lines without."""
    quoted = [i for i in found.mixed.quoted() if i + 1 < len(found.low)]
    if len(quoted) < ENOUGH:
        return Font()
    ballots = votes(found)
    for i in quoted:
        ballots[i] = 1, 0
    main = commonest(ballots)
    full = fits = 0
    for i in quoted[:: len(quoted) // SAMPLE + 1]:
        measures, unit, (low, high) = main[stretch_of(i)], found.unit[i + 1], found.mixed[i].within(NARROW)
        full += any(_fits(found.low[i], found.high[i] + unit, measure) for measure in measures)
        fits += any(_fits(low, high + unit, measure) for measure in measures[:1])
    return NARROW if fits >= full + ENOUGH - 1 else Font()


def _fits(least: float, most: float, measure: float) -> bool:
    return least <= measure + costs.SLACK[WIDE] and measure < most - costs.EXACT[WIDE] / 2


def learned_font(lines: Lines, found: Widths, reading: Reading, learned: Learned, font: Font) -> Font:
    """The widths of quotes, digits and letters that explain the full lines best."""
    quoted: list[tuple[int, float]] = []
    mixed: list[tuple[int, float]] = []
    measure, with_quotes = 0.0, frozenset(found.mixed.quoted())
    for i in range(1, len(reading.soft)):
        if not reading.soft[i] or reading.fragment[i] or reading.fragment[i - 1] or found.script[i] != WIDE:
            continue
        own = learned.measure.get(reading.cells[i], 0.0) if reading.soft[i - 1] else 0.0
        if i not in with_quotes:
            measure = own or measure
        elif measure and reading.soft[i - 1]:
            quoted.append((i, measure))
        if own and len(mixed) < SAMPLE and i in found.mixed and len(_ALNUM.findall(lines.line(i))) >= FEWEST:
            mixed.append((i, own))
    sigma = learned.sigma[WIDE]
    font = _best(quoted[:SAMPLE], found, sigma, [font, Font() if font == NARROW else NARROW])
    return _best(mixed, found, sigma, [font, *(font.replace(latin=pair) for pair in LATIN)])


def _best(sample: list[tuple[int, float]], found: Widths, sigma: float, fonts: Sequence[Font]) -> Font:
    """The font that makes the lines fit their measures best; the first one, unless another is clearly better."""
    if len(sample) < ENOUGH:
        return fonts[0]
    misfits = []
    rows = [(found.mixed[i], found.unit[i + 1], measure) for i, measure in sample]
    for font in fonts:
        total = 0.0
        for line, unit, measure in rows:
            low, high = line.within(font)
            total += fit(measure, low, high, unit, sigma, costs.EXACT[WIDE]) + log(max(1.0, unit + high - low))
        misfits.append(total)
    least = min(misfits)
    return fonts[misfits.index(least)] if least + CLEAR < misfits[0] else fonts[0]
