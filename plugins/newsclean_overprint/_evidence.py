"""How much a repetition counts as evidence that a run was printed over itself.

The figures are logarithms of odds, roughly: how much rarer the repetition is in language than in overprinted text.
They were set by what stands repeated in 3.4 million characters of Chinese, Japanese, Korean, English and German text
(novels, verse, statutes, encyclopedias): there the best stretch of two tiles or more reaches 3, where 6 is asked for.
"""

from typing import Final

from ._lazy import lazy
from ._sequence import BLANK, DIGIT, IDEOGRAPH, LETTER, LINE, MARK, SPACE, SYLLABLE, Sequence
from ._tiles import Tile

IMPOSSIBLE: Final = -1e9
NOTHING: Final = 0.2
CHAIN: Final = 4.0
"""For a tile that shares a line with the tile before: `人才⏎人才“⏎“向心力⏎向心力”`, a shape that no language has."""

CLOSERS: Final = frozenset("，。、；：？！’”）》」』】〉〕,.;:?!)]}>%％/=")
OPENERS: Final = frozenset("“‘「『（《〈【〔([{<")
# Marks that come in pairs by nature: —— …… ~~.
_RULES: Final = frozenset("—―─━…‥_~～-")
# After these, language repeats a phrase: 好！好！
PAUSES: Final = frozenset('，。、；：！？,.;:!?“”‘’"』」）)')
_LIGHT_PAUSES: Final = frozenset('！？!?“”‘’"』」')
_KANA: Final = lazy(r"[\u3041-\u30ff]+\Z")
_TWENTIETHS: Final = bytes({IDEOGRAPH: 20, SYLLABLE: 14, DIGIT: 12, LETTER: 9, MARK: 10}.get(k, 0) for k in range(256))
_FAR: Final = 24
_SENTENCE: Final = 12.0
_QUOTATION: Final = 7.0


def weight(read: Sequence, start: int, end: int) -> float:
    """How much text these characters are, in ideographs; only the first 24 count.

    Marks that come in rows by nature count nothing, kana a half: Japanese repeats words (ゆっくりゆっくり).
    """
    end = min(end, start + _FAR)
    if "\u3041" <= read.chars[start] <= "\u30ff" and _KANA.match(read.chars[start:end]):
        return 0.5 * (end - start)
    return sum(read.classes[start:end].translate(_TWENTIETHS)) / 20


def gain(read: Sequence, tile: Tile, mixed: bool, inside: bool) -> float:
    """What a tile adds; `IMPOSSIBLE` where overprinting cannot have made it.

    `mixed`: whether words may stand beside their copies where others have theirs on a line of its own.
    `inside`: whether a tile ends where this one begins.
    """
    second = tile.second
    if not inside and _rotated(read, tile):
        return IMPOSSIBLE
    gap = read.gaps[second]
    bordered = bool(read.borders[tile.start] and read.borders[tile.end])
    if gap >= LINE:
        one = _over_lines(read, tile, second, bordered)
        if gap == BLANK and one > IMPOSSIBLE:
            one -= 3.0
    elif not bordered:
        return IMPOSSIBLE
    else:
        one = _spaced(read, tile, mixed) if gap == SPACE else _side_by_side(read, tile, mixed)
    return one * (tile.copies - 1) if one > 0 else one


def _rotated(read: Sequence, tile: Tile) -> bool:
    """A run that begins with a closing mark and goes on with letters: 」好「」好「 is 「」好 seen from within."""
    if tile.length == 1 or read.chars[tile.start] not in CLOSERS:
        return False
    return min(read.classes[tile.start : tile.second]) < MARK


def _over_lines(read: Sequence, tile: Tile, second: int, bordered: bool) -> float:
    gaps, first = read.gaps, read.chars[tile.start]
    if tile.length == 1 and (first in CLOSERS or first in OPENERS):
        return 2.5  # no typesetter begins a line with ， or ends one with “
    much = weight(read, tile.start, second)
    if gaps[tile.start] >= LINE and gaps[tile.end] >= LINE:
        return _whole_lines(read, tile, second, much) if gaps[second] == LINE else IMPOSSIBLE
    if bordered:
        return min(1.6 * much, 6.0)
    return max(1.6 * much - 1.0, 0.3) if tile.length == 1 else IMPOSSIBLE


def _whole_lines(read: Sequence, tile: Tile, second: int, much: float) -> float:
    """Songs, tables and lists repeat whole lines; such tiles are judged by what stands around them."""
    if tile.length == 1:
        return 0.5
    last, quoted = read.chars[second - 1], much >= _QUOTATION and read.chars[tile.start] in OPENERS
    pause = 0.0 if last not in PAUSES or much >= _SENTENCE or quoted else 1.0 if last in _LIGHT_PAUSES else 2.0
    return min(1.0 + 0.4 * much, 4.0) - pause


def _side_by_side(read: Sequence, tile: Tile, mixed: bool) -> float:
    much = weight(read, tile.start, tile.second)
    if much <= 0:
        return IMPOSSIBLE if tile.length == 1 and read.chars[tile.start] in _RULES else 0.1
    if tile.length == 1 and read.classes[tile.start] < MARK and not mixed:
        return IMPOSSIBLE
    if tile.length == 1 and read.classes[tile.start] in (DIGIT, LETTER):
        return 0.5
    if tile.length == 2 and read.classes[tile.start] == DIGIT:
        return min(2.2 * much, 1.0)
    if tile.length > 1 and read.chars[tile.second - 1] in PAUSES:
        if much >= _QUOTATION and read.chars[tile.start] in OPENERS:
            return min(1.2 * much, 10.0)  # no one quotes the same sentence twice in a row
        return min(0.8 * much, 6.0) if much < _SENTENCE else 8.0
    return min(2.2 * much, 10.0)


def _spaced(read: Sequence, tile: Tile, mixed: bool) -> float:
    if min(read.classes[tile.start : tile.second]) >= MARK:
        return 0.7
    if not mixed:
        return IMPOSSIBLE
    much = weight(read, tile.start, tile.second)
    if read.classes[tile.start] == LETTER and much < 2:
        return IMPOSSIBLE  # that that, die die
    if read.classes[tile.start] == DIGIT and tile.length < 6:
        return min(1.4 * much - 1.0, 0.5)
    return min(1.4 * much - 1.0, 10.0)
