"""The characters of a line, each with its copies, and what they are worth as evidence."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from ._lazy import lazy
from ._pairs import Cover, Pair, pairs
from ._reduplicated import OFTEN_DOUBLED, REDUPLICATED
from ._sequence import HAN, HANGUL, KANA

_RUN: Final = lazy(r"(\S)(?: ?\1)*", re.IGNORECASE)
_WIDE: Final = lazy(rf"[{HAN}{KANA}{HANGUL}]")
_WIDE_MARK: Final = lazy(r"[\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3000-\u303f\uff00-\uff65]")
ROWS: Final = frozenset("…—–―─━-~～.．·・。！？!?*=_#＿＝＊－+|｜/\\<>")
"""Marks that come in rows by nature."""
_HEX: Final = frozenset("abcdef")
_MOST: Final = (6, 5, 4, 3)
_VALUES: Final = {"wide": 1.0, "letter": 0.85, "digit": 0.5, "wide mark": 1.2, "mark": 0.5}
_SHARE: Final = 0.85


class Glyph(NamedTuple):
    """What was printed once: half-open spans of code points.

    Attributes:
        start: where its first copy begins.
        end: where its last copy ends.
        kind: `wide` (ideographs, kana, Hangul), `letter`, `digit`, `wide mark` or `mark`.
        text: one copy.
        cuts: the further copies; none where it stands once.
        spaced: a space parts the copies.
    """

    start: int
    end: int
    kind: str
    text: str
    cuts: tuple[tuple[int, int], ...] = ()
    spaced: bool = False


class Line(NamedTuple):
    """The glyphs of a line in order, and how often most of them were printed."""

    glyphs: list[Glyph]
    copies: int


def read(text: str, start: int, end: int) -> Line:
    """The glyphs of a span of the text.

    >>> [(g.text, len(g.cuts)) for g in read("TThhee 9", 0, 8).glyphs]
    [('T', 1), ('h', 1), ('e', 1), ('9', 0)]
    """
    runs = list(_RUN.finditer(text, start, end))
    sizes = [len(run[0]) - run[0].count(" ") for run in runs]
    several = [size for size in sizes if size > 1]
    for copies in _MOST:
        if sum(size % copies == 0 for size in several) >= _SHARE * len(several) > 0:
            return Line([g for run in runs for g in _of_run(run, copies)], copies)
    return Line(_of_pairs(text, start, end), 2)


def _of_run(run: re.Match[str], copies: int) -> Iterator[Glyph]:
    """A run of equal characters as glyphs of so many copies; as single ones where it is no multiple."""
    places = [run.start() + i for i, char in enumerate(run[0]) if char != " "]
    step = 1 if len(places) % copies else copies
    for i in range(0, len(places), step):
        start, end = places[i], places[i + step - 1] + 1
        cuts = ((start + 1, end),) if step > 1 else ()
        yield Glyph(start, end, kind_of(run[1]), run[1], cuts, end - start > step)


def _of_pairs(text: str, start: int, end: int) -> list[Glyph]:
    line = text[start:end]
    cover = _one_capital(line, pairs(line))
    glyphs = [_doubled(line, start, pair) for pair in cover.pairs]
    singles = [i for i in cover.singles if not line[i].isspace()]
    glyphs += [Glyph(start + i, start + i + 1, kind_of(line[i]), line[i]) for i in singles]
    return sorted(glyphs)


def _doubled(line: str, offset: int, pair: Pair) -> Glyph:
    one = line[pair.start : pair.cut]
    text = one.strip()
    spaced = pair.end - pair.start > 2 * len(one) or len(text) < len(one)
    cut = (offset + pair.cut, offset + pair.end)
    return Glyph(offset + pair.start, cut[1], kind_of(text[:1]), text, (cut,), spaced)


def _one_capital(line: str, cover: Cover) -> Cover:
    """Three capitals where a word begins are one: no word begins with a doubled capital."""
    singles = set(cover.singles)
    found: list[Pair] = []
    for pair in cover.pairs:
        third = next((i for i in (pair.start - 1, pair.end) if i in singles and line[i] == line[pair.start]), -1)
        if third >= 0 and pair.cut == pair.start + 1 and _initial(line, min(third, pair.start)):
            singles.discard(third)
            pair = Pair(min(third, pair.start), max(third + 1, pair.end), min(third, pair.start) + 1)
        found.append(pair)
    return Cover(found, sorted(singles))


def _initial(line: str, at: int) -> bool:
    return line[at].isupper() and not line[at - 1 : at].isalnum()


def kind_of(char: str) -> str:
    """The kind of a character, as in `Glyph`."""
    if _WIDE.match(char):
        return "wide"
    if char.isalpha():
        return "letter"
    if char.isdigit():
        return "digit"
    return "wide mark" if _WIDE_MARK.match(char) else "mark"


def cuts(glyphs: Iterable[Glyph]) -> tuple[tuple[int, int], ...]:
    """The copies of all these glyphs, in order."""
    return tuple(cut for glyph in glyphs for cut in glyph.cuts)


def worth(glyphs: list[Glyph], copies: int) -> float:
    """How much these glyphs tell, in ideographs."""
    if _tabular(glyphs, copies):
        return 0.0
    total = sum(_value(glyph, copies) for glyph in glyphs if glyph.cuts)
    if copies == 2:
        total -= sum(0.6 * len(row) for row in rows(glyphs) if _words(row))
    return total * (copies - 1)


def _value(glyph: Glyph, copies: int) -> float:
    if glyph.kind == "wide" and copies == 2 and glyph.text in OFTEN_DOUBLED:
        return 0.4
    if glyph.text in ROWS:
        return 0.2 if glyph.text != "/" else 0.5
    return _VALUES[glyph.kind] * (len(glyph.text) if glyph.kind == "letter" else 1)


def rows(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """Rows of wide characters and marks that are beside their copies, with nothing between."""
    row: list[Glyph] = []
    for glyph in glyphs:
        doubled = bool(glyph.cuts) and glyph.kind.startswith("wide")
        if row and not (doubled and row[-1].end == glyph.start):
            yield row
            row = []
        if doubled:
            row.append(glyph)
    if row:
        yield row


def _words(row: list[Glyph]) -> bool:
    """Nothing but words that Chinese itself doubles so: 高高兴兴, 老老少少男男女女."""
    words = [first.text + second.text for first, second in zip(row[::2], row[1::2], strict=False)]
    return len(row) % 2 == 0 and all(word in REDUPLICATED for word in words)


def _tabular(glyphs: list[Glyph], copies: int) -> bool:
    """Rows of tables, and codes: 1 1 1 2 2 2, 111222333, AABBCCDD."""
    inside = all(glyph.spaced for glyph in glyphs if glyph.cuts)
    between = any(second.start > first.end for first, second in pairwise(glyphs))
    if inside and between:
        return True
    if any(glyph.kind == "wide" for glyph in glyphs):
        return False
    letters = {glyph.text.lower() for glyph in glyphs if glyph.kind == "letter"}
    return not inside and (not letters or (copies == 2 and letters <= _HEX))
