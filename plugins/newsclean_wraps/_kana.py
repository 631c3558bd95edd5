"""Japanese set in a proportional font, whose kana and marks are narrower than an em.

Newspapers set kana an em wide; what comes from office software has them as wide as their shapes, と seven tenths of an
em and の nine, and marks half an em, so that full lines of it hold different numbers of characters. No text says which:
in its own font more of the lines agree on one measure.

The widths are means of the advance widths of IPA P Mincho and IPA P Gothic (IPA Font 00303), which differ by 0.02 em.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ._columns import agreement, votes
from ._lines import Lines
from ._mixed import MixedLines
from ._width import WIDE, Widths

__all__ = ["proportional"]

FEWEST: Final = 12
"""Lines with kana that must be there."""
SAMPLE: Final = 240
"""Lines that are looked at."""
BETTER: Final = 1.08
"""How many times as many lines must agree on a measure."""
EXACT: Final = 0.02
"""Part of what kana lack of an em by which fonts differ."""

_WIDTHS: Final = {
    42: "，．", 48: "！", 51: "、。【】・：；", 54: "「」（）", 60: "『』", 66: "ぅ", 69: "くィトノョ",
    72: "ょゥッドリヮ？", 75: "うぇりァミメャヵ", 78: "々ぉしじとらイォレヶ",
    81: "ぁぐこさっまもゃゅよウェクコソタヌヒフュヨワヲ",
    84: "ぃきちるろゎをゔツラロ", 87: "えそてどアカケネピヤン", 90: "あおぎけごぢにんオキシスセゾテビブマムモヰヴ",
    93: "げざすぞただつでなひやゆゐゑエガギグゲゴジズダチヅナニプホユヱー",
    96: "いかがずせづぬねのはばぱびぴふぶぷへべぺほぼぽみむめわサゼヂデハバパヘベペボポ",
}  # fmt: skip
_NARROWER: Final = {char: (100 - width) / 100 for width, chars in _WIDTHS.items() for char in chars}


def proportional(found: Widths, lines: Lines) -> Widths:
    """The widths in a proportional font, where more lines agree on a measure so; else the same object."""
    if "の" not in lines.text:
        return found
    sample = [i for i, script in enumerate(found.script) if script == WIDE][:SAMPLE]
    if len(sample) < FEWEST:
        return found
    narrow = _narrower(found, lines, sample)
    ids = set(sample)
    before, after = (
        agreement([span for i, span in enumerate(votes(widths)) if i in ids]) for widths in (found, narrow)
    )
    if after < max(FEWEST, BETTER * before):
        return found
    return _narrower(found, lines, [i for i, script in enumerate(found.script) if script == WIDE])


def _narrower(found: Widths, lines: Lines, ids: list[int]) -> Widths:
    """The widths with the given lines in a proportional font."""
    low, high, unit = found.low[:], found.high[:], found.unit[:]
    narrower = _NARROWER
    less = {i: sum([narrower[char] for char in lines.line(i) if char in narrower]) for i in ids}
    for i, em in less.items():
        low[i] -= em * (1 + EXACT)
        high[i] -= em * (1 - EXACT)
        unit[i] -= narrower.get(lines.text[lines.starts[i]], 0.0)
    mixed = MixedLines()
    for i, line in found.mixed.items():
        em = less.get(i, 0.0)
        mixed[i] = line._replace(low=line.low - em * (1 + EXACT), high=line.high - em * (1 - EXACT))
    return replace(found, low=low, high=high, unit=unit, mixed=mixed)
