"""How wide a text's quotes, digits and letters are beside Han.

No text says its font. Curly quotes take an em in a Chinese font and 0.35 em in a Latin one: the lines without quotes
elect the measures, and the lines with quotes tell at which width they would fit them. Digits and letters are as wide
as in Times or up to a fifth wider: the first reading of the breaks allows for that, and the lines that it found to be
full tell, by how well they fill their measure, which it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf, log
from typing import Final

from . import _costs as costs
from ._columns import commonest, stretch_of, votes
from ._fit import fit
from ._lazy import lazy
from ._learned import Learned, Reading
from ._lines import Lines
from ._mixed import Font, Mixed
from ._width import WIDE, Widths

NARROW: Final = Font(quote=(0.33, 0.5))
"""Quotes of a Latin font."""
LATIN: Final = ((0.95, 1.02), (1.0, 1.08), (1.06, 1.14), (1.13, 1.22))
"""Least and greatest width of digits and letters, in parts of their width in Times."""
SAMPLE: Final = 40
"""Lines that are looked at."""
ENOUGH: Final = 3
"""Lines that must show a width before it is believed."""
FEWEST: Final = 3
"""Digits and letters in a line that is to show how wide they are."""
CLEAR: Final = 1.25
"""Nats by which a width must explain them better than all widths together."""

_ALNUM: Final = lazy(r"(?=[\0-\u024f])[^\W_]")  # a class of all that is beyond would take long to compile


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
        full += _fits(found.low[i], found.high[i] + unit, measures)
        fits += _fits(low, high + unit, measures[:1])
    return NARROW if fits >= full + ENOUGH - 1 else Font()


def _fits(least: float, most: float, measures: Sequence[float]) -> bool:
    """Whether one of the measures is fit for a line that is so wide, and for which so much would be too wide."""
    for measure in measures:  # noqa: SIM110 -- a generator takes longer than the two measures
        if least <= measure + costs.SLACK[WIDE] and measure < most - costs.EXACT[WIDE] / 2:
            return True
    return False


def learned_font(lines: Lines, found: Widths, reading: Reading, learned: Learned, font: Font) -> Font:
    """The widths of quotes, digits and letters that explain the full lines best."""
    quoted: list[tuple[int, float]] = []
    mixed: list[tuple[int, float]] = []
    measure, with_quotes = 0.0, frozenset(found.mixed.quoted())
    cells, measures = reading.cells, learned.measure
    for i in _full(found, reading):
        if len(mixed) == SAMPLE and (len(quoted) >= SAMPLE or not with_quotes):
            break
        own = measures.get(cells[i], 0.0)
        if i not in with_quotes:
            measure = own or measure
        elif measure:
            quoted.append((i, measure))
        if own and len(mixed) < SAMPLE and i in found.mixed and len(_ALNUM.findall(lines.line(i))) >= FEWEST:
            mixed.append((i, own))
    sigma = learned.sigma[WIDE]
    font = _best(quoted[:SAMPLE], found, sigma, [font, Font() if font == NARROW else NARROW])
    return _best(mixed, found, sigma, [font, *(font.replace(latin=pair) for pair in LATIN)])


def _full(found: Widths, reading: Reading) -> Iterator[int]:
    """The whole lines of Han or kana with a soft break before and after."""
    soft, fragment, script = reading.soft, reading.fragment, found.script
    for i, (before, after) in enumerate(pairwise(soft), 1):
        if before and after and not fragment[i] and not fragment[i - 1] and script[i] == WIDE:
            yield i


def _best(sample: list[tuple[int, float]], found: Widths, sigma: float, fonts: Sequence[Font]) -> Font:
    """The font that makes the lines fit their measures best; the first one, unless another is clearly better."""
    if len(sample) < ENOUGH:
        return fonts[0]
    rows = [(found.mixed[i], found.unit[i + 1], measure) for i, measure in sample]
    best, least = fonts[0], _misfit(rows, fonts[0], sigma, inf) - CLEAR
    for font in fonts[1:]:
        if (misfit := _misfit(rows, font, sigma, least)) < least:
            best, least = font, misfit
    return best


def _misfit(rows: Sequence[tuple[Mixed, float, float]], font: Font, sigma: float, most: float) -> float:
    """Nats that lines, with the units that follow and their measures, cost in a font; whatever is not below `most`."""
    total = 0.0
    for line, unit, measure in rows:
        low, high = line.within(font)
        total += fit(measure, low, high, unit, sigma, costs.EXACT[WIDE]) + log(max(1.0, unit + high - low))
        if total >= most:
            break
    return total
