"""Printed widths in em, as intervals: how wide a line was set, and how wide the next line's first unit.

A text does not say its fonts, so a width is never a number. Han, kana and full-width signs take an em; between
two punctuation marks half an em may have gone, at the line's end a mark may hang in the margin; digits and
Latin letters take what they take in Times (the advance widths of the Adobe font metrics, 1/100 em), and up to
eight per cent more or less beside Han; between Han and Latin there may be up to a quarter of an em, printed or
not; gaps that justification stretched count as they were before.

The whole text becomes one byte string of the same length (one byte a code point, `latin-1` with `?` for what is
beyond it), which `bytes.translate` turns into widths, so that a line's width is the sum of a slice of bytes.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from . import _costs as costs
from ._faces import TIMES, Face, coded
from ._lazy import lazy
from ._lines import Lines
from ._mixed import ANY, Font, MixedLines, record

WIDE: Final = 0  # Han and kana
LATIN: Final = 1
HANGUL: Final = 2

_TIMES: Final = {
    "fijlt": 28, "I'|": 30, "rs()-`": 35, "acezäáàâåçéèëêßſ": 45, "bdghknopquvxyöüóúñ0123456789_*": 50,
    "JS": 45, "FPLTEZBR$#": 62, "ACDGHKNOQUVXYÄÖÜÉÈ&w": 72, "mMW%@": 84, "+<=>~^": 55, "[]{}!\"": 36, ".,;:/\\ ": 26,
}  # fmt: skip
_HAN_KANA: Final = lazy("[\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HANGUL: Final = lazy("[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]")
_OPEN: Final = "（《「『【〈〔〖“‘［｛"
_CLOSE: Final = "，。、；：？！”’）》」』】〉〕〗］｝．"
_PAIR: Final = lazy(f"[{_CLOSE}](?=[{_CLOSE}{_OPEN}])|[{_OPEN}](?=[{_OPEN}])")
_GAP: Final = lazy(r"(?<=[^\x00-\u02ff]) +(?=[^\x00-\u02ff])")
_RUN: Final = lazy("[!-~\xa1-\xff]+")
_NO_START: Final = _CLOSE + "…—·・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞ,.;:!?)\\]%％℃°"
_GOES_WITH_IT: Final = frozenset(("", " ", *_NO_START))
_ALNUM: Final = "A-Za-z0-9\xc0-\xff"
_FULL_WIDTH: Final = lazy("[\u3000-\u303f\uff01-\uff60]")
MARGIN: Final = 0.02
"""Of their width in Times that digits and letters are sure not to need, where a line would have had to hold them."""
QUOTES: Final = lazy("[“”‘’]")
UNIT: Final = lazy(
    f"(?:[{_OPEN}(\\[] ?){{0,4}}(?:[{_ALNUM}](?:[{_ALNUM}.,:@_'/+-]{{0,30}}[{_ALNUM}%+])?|.)?(?: ?[{_NO_START}]){{0,6}}"
)
WORD: Final = lazy(r"[^\s\-–—/]{1,40}[-–—/]?|\S")


def _table(space: int, beyond: int) -> bytes:
    """Width in 1/100 em of each byte; `beyond` for `?`, which stands for every character beyond latin-1."""
    table = bytearray([50]) * 256
    for chars, width in _TIMES.items():
        for char in chars.encode("latin-1", "ignore"):
            table[char] = width
    for white in b"\t\n\v\f\r \x85\xa0":
        table[white] = space
    table[ord("?")] = beyond
    return bytes(table)


_BESIDE_HAN: Final = _table(0, 100)
_BESIDE_LATIN: Final = _table(0, 44)
_BESIDE_HANGUL: Final = _table(0, 93)


@dataclass(slots=True)
class Widths:
    """Widths in em, one entry per line.

    Attributes:
        low: least width the line can have had.
        high: greatest width it can have had before it was stretched to the measure.
        unit: greatest width of the first unbreakable unit, with the gap that would have gone before it.
        script: `WIDE`, `LATIN` or `HANGUL`.
        mixed: the lines of Han or kana whose width depends on the font, by number.
        loose: lines whose first unit is but a part of a word, before which the line might have been broken, or not.
        chars: the text as `_faces.coded`, where there are lines of Latin script.
    """

    low: array[float]
    high: array[float]
    unit: array[float]
    script: bytearray
    mixed: MixedLines = field(default_factory=MixedLines)
    chars: bytes = b""
    loose: bytearray = field(default_factory=bytearray)

    def in_font(self, font: Font) -> Widths:
        """The widths of the same lines in another font."""
        low, high, unit = self.low[:], self.high[:], self.unit[:]
        for i, line in self.mixed.items():
            low[i], high[i] = line.within(font)
            unit[i] += line.head * (font.latin[1] - ANY.latin[1])
        return replace(self, low=low, high=high, unit=unit)

    def with_units(self, units: Iterable[float]) -> Widths:
        """The widths of the same lines, whose first units are others."""
        return replace(self, unit=array("d", units))


def widths(lines: Lines) -> Widths:
    r"""Measure every line, as it may be in any font.

    >>> from ._lines import split
    >>> found = widths(split("产业兴市、工业强市\nthe first unit"))
    >>> found.low[0], found.high[0], list(found.script)
    (9.0, 9.0, [0, 1])
    """
    found = Widths(array("d"), array("d"), array("d"), bytearray(), loose=bytearray(len(lines)))
    text, narrow = lines.text, lines.text.encode("latin-1", "replace")
    hangul = _HANGUL.search(text) is not None
    few = 0.25 if narrow.count(63) < 0.3 * len(narrow) else 0.02
    # among Han a word or number does not break at its hyphens, and breaks are as exact as those of Han
    first, rough = (UNIT, costs.EXACT[WIDE] - costs.EXACT[LATIN]) if few < 0.1 else (WORD, 0.0)
    for i, (start, end) in enumerate(zip(lines.starts, lines.ends, strict=True)):
        beyond = narrow.count(63, start, end)
        script = WIDE
        if hangul or beyond < end - start:
            script = _script(text, start, end, beyond, hangul, few)
        found.script.append(script)
        if script == WIDE:
            _measure_wide(found, text, start, end, narrow, beyond)
        elif script == LATIN:
            found.chars = found.chars or coded(text)
            low, high, unit = in_face(i, lines, found.chars, TIMES, first)
            found.low.append(low)
            found.high.append(high - rough)
            found.unit.append(unit)
        else:
            natural = sum(narrow[start:end].translate(_BESIDE_HANGUL)) / 100
            _measure(found, text[start:end], natural)
    return found


def _script(text: str, start: int, end: int, beyond: int, hangul: bool, few: float) -> int:
    """The script a line was set as; `few` is the share of characters beyond latin-1 that a Latin one may have."""
    if beyond <= few * (end - start):
        return LATIN
    if hangul and _HANGUL.search(text, start, end):
        return HANGUL
    if beyond * 2 > end - start or _HAN_KANA.search(text, start, end) or _FULL_WIDTH.search(text, start, end):
        return WIDE
    return LATIN


def in_face(line: int, lines: Lines, chars: bytes, face: Face, first: re.Pattern[str]) -> tuple[float, float, float]:
    """Least and greatest width of a line of Latin script in a face, and of its first unit with the gap before it."""
    start, end = lines.starts[line], lines.ends[line]
    width = face.width(chars[start:end]) + face.space * (len(lines.text[start:end].split()) - 1)
    match = first.match(lines.text, start, end)
    unit = face.space + face.width(chars[start : match.end()]) if match else 0.5
    return 0.999 * width, 1.001 * width, unit


def _measure(found: Widths, line: str, natural: float) -> None:
    """Append the intervals of a line of Korean."""
    natural += _quotes(line)
    gaps = len(line.split()) - 1
    word = WORD.match(line)
    found.low.append(natural * 0.995 + gaps * 0.27)
    found.high.append(natural * 1.01 + gaps * 0.3)
    found.unit.append(0.25 + _latin(word.group(), HANGUL) if word else 0.5)


def _quotes(line: str) -> float:
    """What quotes differ in, beside Hangul, from the width that stands for all characters beyond latin-1."""
    return -0.4 * (line.count("“") + line.count("”")) - 0.6 * (line.count("‘") + line.count("’"))


def _measure_wide(found: Widths, text: str, start: int, end: int, coded: bytes, beyond: int) -> None:
    """A line of Han or kana: compressed pairs and a hanging mark make it narrower, gaps round Latin wider."""
    line, latin = text[start:end], 0.0
    low = high = natural = float(beyond)
    if beyond < end - start:
        low = high = natural = sum(coded[start:end].translate(_BESIDE_HAN)) / 100
        high += min(1.0, 0.6 * len(_GAP.findall(line))) if " " in line else 0.0
        latin = natural - beyond if natural - beyond > 0.2 else 0.0
    last = line[-1]
    if last in _CLOSE:
        low -= 1.0 if last in "，。、．" else 0.5
    if pairs := _PAIR.findall(line):
        low -= 0.5 * len(pairs)
    quotes, unit, head = QUOTES.findall(line), _unit(line), 0.0
    if latin and line[0] < "\u0100":
        head = unit - 0.25
        unit += head * (ANY.latin[1] - MARGIN - 1.0)
    if quotes or latin:
        single = quotes.count("‘") + quotes.count("’")
        runs = len(_RUN.findall(line)) if latin else 0
        mixed = found.mixed[len(found.low)] = record((low, high, len(quotes), single, latin, runs, head))
        low, high = mixed.within(ANY)
    found.low.append(low)
    found.high.append(high)
    found.unit.append(unit)


def first_unit(line: str, script: int) -> float:
    """The first unit of a line that breaks between syllables, in em, with the gap that would have gone before it."""
    match = UNIT.match(line)
    return _latin(match.group(), script) + 0.3 if match else 1.2


def _unit(line: str) -> float:
    """The first unit of a line of Han or kana: brackets that open, a letter or a word or number, marks that close."""
    if "\u3400" <= line[0] <= "\u9fff" and line[1:2] not in _GOES_WITH_IT:
        return 1.0  # as most lines begin, without asking further
    match = UNIT.match(line)
    if match is None:
        return 1.0
    return _latin(match.group()) + (0.25 if match.group()[0] < "\u0100" else 0.0)


def _latin(word: str, script: int = WIDE) -> float:
    """A word in Times, with an em for each wide character."""
    if script == HANGUL:
        return sum(word.encode("latin-1", "replace").translate(_BESIDE_HANGUL)) / 100 + _quotes(word)
    if word.isascii():
        return sum(word.encode().translate(_BESIDE_LATIN)) / 100
    table = _BESIDE_HAN if _HAN_KANA.search(word) or any(c in _OPEN or c in _CLOSE for c in word) else _BESIDE_LATIN
    return sum(word.encode("latin-1", "replace").translate(table)) / 100
