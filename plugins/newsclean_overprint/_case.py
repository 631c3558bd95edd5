"""One case: a stretch of text that may be overprinted, with all that a judgement needs."""

from typing import Final, NamedTuple

from ._cover import Stretch
from ._evidence import PAUSES, weight
from ._sequence import DIGIT, IDEOGRAPH, LETTER, LINE, MARK, ROW, SPACE, SYLLABLE, Sequence
from ._tiles import Tile

STRONG: Final = 6.0
"""Evidence enough for several tiles that are all there is on their lines."""
ALONE: Final = 8.0
"""Evidence enough for one tile, and for whole lines that stand twice."""
_PARTIAL: Final = 10.0
_BONUS: Final = 2.0
_WORD: Final = 0.45
_LEAST_LANGUAGE: Final = 0.9
_LEAST_CHAINED: Final = 0.6
_SHORT: Final = 2.9
_ONCE: Final = frozenset("=＝:：/／·・、，；“”「」『』《》【】（）")
_QUOTES: Final = frozenset(("“”", "‘’", "„“", "‚‘", "「」", "『』", "«»", "»«", '""'))
_LISTS: Final = frozenset("、，,")
_LONG_LINE: Final = 50
_PHRASE: Final = 12.0
_WEIGHTS: Final = {IDEOGRAPH: 1.0, SYLLABLE: 0.7, LETTER: 0.45, DIGIT: 0.0, MARK: 0.0, ROW: 0.0}


class Case(NamedTuple):
    """A stretch of text that may be overprinted; half-open spans of code points.

    Attributes:
        start: first code point.
        end: the code point after the last.
        cuts: the copies, in order.
        score: evidence.
        whole: it is all there is on its lines.
        lines: its tiles are whole lines, nothing else.
        strong: it needs no support.
        longest: the run of its longest tile, in ideographs.
        ragged: its last run stands once: extractors drop the copy at the end of a line.
        glyphs: characters stand beside their copies, not runs.
    """

    start: int
    end: int
    cuts: tuple[tuple[int, int], ...]
    score: float
    whole: bool
    lines: bool = False
    strong: bool = False
    longest: float = 0.0
    ragged: bool = False
    glyphs: bool = False


def judged(read: Sequence, stretch: Stretch) -> Case:
    """What a stretch is, in the sequence where it was found."""
    return _Evidence(read, stretch).case()


class _Evidence:
    """A stretch in the sequence where it was found: what of it is evidence."""

    def __init__(self, read: Sequence, stretch: Stretch) -> None:
        self.read, self.stretch = read, stretch
        self.weights = {tile: weight(read, tile.start, tile.second) for tile in stretch.tiles}
        self.words = [tile for tile in stretch.tiles if self.weights[tile] >= _WORD]
        self.signs = len(self.words) + sum(map(self.barred, stretch.tiles))
        self.longest = max(map(self.weights.__getitem__, self.words), default=0.0)
        self.whole = read.gaps[stretch.start] >= LINE and read.gaps[stretch.end] >= LINE
        self.lines = all(map(self.whole_lines, self.words))

    def case(self) -> Case:
        read, stretch = self.read, self.stretch
        start, end = read.source(stretch.start), read.source(stretch.end - 1) + 1
        score = self.score()
        strong = self.many() if self.lines else self.enough(score)
        return Case(start, end, self.cuts(), score, self.whole, self.lines, strong, self.longest, self.ragged())

    def gap(self, tile: Tile) -> int:
        return self.read.gaps[tile.second]

    def barred(self, tile: Tile) -> bool:
        """A single mark over a line break, where no typesetter puts it: ， begins the line, or “ ends one."""
        light = tile.length == 1 and self.weights[tile] < _WORD
        return light and self.gap(tile) >= LINE and self.read.classes[tile.start] >= MARK

    def whole_lines(self, tile: Tile) -> bool:
        gaps = self.read.gaps
        if all(gaps[at] >= LINE for at in range(tile.start, tile.end + 1, tile.length)):
            return True
        return tile.copies == 2 and gaps[tile.second] >= LINE and self.quoted(tile)

    def quoted(self, tile: Tile) -> bool:
        """The quotation marks stand once, in front of the first copy and behind the second: “题目⏎题目”."""
        gaps, chars = self.read.gaps, self.read.chars
        if not tile.start or tile.end >= len(chars) or chars[tile.start - 1] + chars[tile.end] not in _QUOTES:
            return False
        return gaps[tile.start - 1] >= LINE and gaps[tile.end + 1] >= LINE

    def score(self) -> float:
        if not self.language() or (self.signs == 1 and self.periodic(self.words[0])):
            return 0.0
        if self.signs > 1 and all(self.gap(tile) == SPACE for tile in self.words):
            return 0.0  # a row of a table, or of words repeated for effect
        if self.signs == 1 and self.short(self.words[0]):
            return 0.0
        return self.stretch.score + (_BONUS if self.signs > 1 and self.whole else 0.0)

    def short(self, tile: Tile) -> bool:
        """Two or three characters side by side: language has them (谢谢大家, 好不好好不好), glued words it has not."""
        word = tile.length > 4 and self.read.classes[tile.start] == LETTER
        least = _SHORT if _LISTS.isdisjoint(self.read.chars[tile.start : tile.second]) else 2 * _SHORT
        return self.gap(tile) < LINE and self.longest < least and not (word and self.gap(tile) < SPACE)

    def language(self) -> bool:
        """Letters are doubled, not figures and marks alone: those repeat in tables."""
        kinds = (kind for tile in self.words for kind in self.read.classes[tile.start : tile.second])
        chained = self.signs > 1 and all(self.gap(tile) >= LINE for tile in self.words)
        least = _LEAST_CHAINED if chained else _LEAST_LANGUAGE
        return sum(map(_WEIGHTS.__getitem__, kinds)) >= least

    def periodic(self, tile: Tile) -> bool:
        """The run repeats in itself: 叮当叮当."""
        run = self.read.chars[tile.start : tile.second]
        return tile.length > 1 and run in (run + run)[1:-1]

    def enough(self, score: float) -> bool:
        if self.signs > 1:
            return score >= (STRONG if self.whole else _PARTIAL) and not self.reduplicated()
        return score >= ALONE and self.telling(self.words[0])

    def many(self) -> bool:
        """A long line three times or more: that is no song."""
        return any(tile.copies > 2 and tile.length >= _LONG_LINE for tile in self.words)

    def reduplicated(self) -> bool:
        """Short words or phrases side by side, as language itself doubles them: 讨论讨论，研究研究; 好吗？好吗？."""
        if len(self.words) > 1 and any(map(self.doubled_mark, self.stretch.tiles)):
            return False
        return all(self.gap(tile) < LINE and self.common(tile) for tile in self.words)

    def doubled_mark(self, tile: Tile) -> bool:
        """A mark beside its copy that no one writes twice: ==, ::, （（."""
        return tile.length == 1 and self.gap(tile) < SPACE and self.read.chars[tile.start] in _ONCE

    def common(self, tile: Tile) -> bool:
        if self.read.classes[tile.start] not in (IDEOGRAPH, SYLLABLE):
            return False
        phrase = tile.length > 1 and self.read.chars[tile.second - 1] in PAUSES
        return self.weights[tile] <= (_PHRASE if phrase else 3.0)

    def telling(self, tile: Tile) -> bool:
        """Whether this tile is enough without any other."""
        gap = self.gap(tile)
        if gap >= LINE:
            return False
        if gap == SPACE:
            long = tile.length >= 40 and self.read.chars[tile.second - 1] not in PAUSES
            return self.whole and (long or (tile.copies > 2 and self.longest >= 6))
        kinds = set(self.read.classes[tile.start : tile.second]) - {MARK, ROW}
        return self.longest >= (4 if len(kinds) > 1 else 6)

    def ragged(self) -> bool:
        tiles = self.stretch.tiles
        return bool(tiles) and tiles[-1].end < self.stretch.end

    def cuts(self) -> tuple[tuple[int, int], ...]:
        """The spans of all copies but the first, with the white space that parts them."""
        source = self.read.source
        cuts = [(source(tile.second - 1) + 1, source(tile.end - 1) + 1) for tile in self.stretch.tiles]
        for start, end in self.stretch.strays:
            if start > self.stretch.start:
                cuts.append((source(start - 1) + 1, source(end - 1) + 1))
            else:
                cuts.append((source(start), source(end)))
        return tuple(sorted(cuts))
