"""The best cover of a sequence by tiles: which stretches of it are runs printed over themselves.

Between tiles may stand what came out once only: marks and single characters, whose second copy extractors drop; the
last run of a line; a run whose other copy is a stray. One pass from left to right keeps for every index the best way
to get there inside a stretch, and the best sum outside of any, so that time is linear in the characters.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from ._evidence import CHAIN, IMPOSSIBLE, NOTHING, gain
from ._sequence import DIGIT, LETTER, LINE, MARK, PAGE, SPACE, Sequence
from ._strays import Strays, strays
from ._tiles import Tile, doubled, lengths, repeats

# What it costs to begin a stretch, to begin or end it inside a line, and to leave a run of each kind single.
_OPENING: Final = 1.5
_PARTIAL: Final = 4.0
_SINGLE_MARK: Final = 0.5
_SINGLE_CHARACTER: Final = 1.0
_SINGLE_FIGURES: Final = 1.5
_FIRST_RUN: Final = 3.0
_LAST_RUN: Final = 2.0
_OTHER_RUN: Final = 5.0
_STRAY: Final = 1.0
_CUT_OFF: Final = 2.0
_LONGEST_LAST: Final = 30
_PAUSES: Final = frozenset("，。；！？,;.!?")
_NEVER: Final = -1e8


class Stretch(NamedTuple):
    """Neighbouring tiles: half-open spans of indexes into the sequence.

    Attributes:
        start: first index.
        end: index after the last.
        tiles: in order.
        strays: lines that are copies of a run elsewhere in the stretch.
        score: evidence, see `_evidence`.
    """

    start: int
    end: int
    tiles: tuple[Tile, ...]
    strays: tuple[tuple[int, int], ...]
    score: float


class Parts(NamedTuple):
    """What a cover is made of, found once for all covers of a sequence.

    Attributes:
        doubled: see `doubled`.
        strays: see `strays`.
    """

    doubled: dict[int, list[int]]
    strays: Strays


def parts(read: Sequence) -> Parts:
    """The parts of this sequence."""
    return Parts(doubled(read), strays(read))


def cover(read: Sequence, found: Parts, copies: int = 2, *, mixed: bool = True) -> list[Stretch]:
    """The stretches of this sequence that are printed `copies` times, in order.

    `mixed`: whether copies may stand on lines of their own and side by side in one stretch.
    """
    stretches = _Search(read, found, copies, mixed).run()
    odd = [stretch for stretch in stretches if mixed and _at_odds(read, stretch)]
    if not odd:
        return stretches
    even = [stretch for stretch in stretches if stretch not in odd]
    again = [s for s in cover(read, found, copies, mixed=False) if _meets(s, odd) and not _meets(s, even)]
    return sorted(even + again)


def _meets(stretch: Stretch, others: list[Stretch]) -> bool:
    return any(stretch.start < other.end and stretch.end > other.start for other in others)


def _at_odds(read: Sequence, stretch: Stretch) -> bool:
    """Copies on lines of their own, and among them `that that`, or 11 where nothing else stands beside its copy."""
    words = [tile for tile in stretch.tiles if read.classes[tile.start] < MARK]
    gaps = {read.gaps[tile.second] for tile in words}
    if max(gaps, default=0) < LINE:
        return False
    glued = [tile for tile in words if not read.gaps[tile.second]]
    figures = [tile for tile in glued if tile.length == 1 and read.classes[tile.start] in (DIGIT, LETTER)]
    return SPACE in gaps or len(glued) == len(figures) > 0


class _Search:
    """For every index: the best score of a stretch that goes so far, by which step, and from where."""

    def __init__(self, read: Sequence, found: Parts, copies: int, mixed: bool) -> None:
        self.read, self.copies, self.mixed = read, copies, mixed
        size = len(read.chars)
        self.scores = [_NEVER] * (size + 1)
        self.steps = [""] * (size + 1)
        self.origins = [-1] * (size + 1)
        self.outside, self.closed = 0.0, -1
        self.strays = found.strays
        self.tiles = found.doubled
        if copies > 2:  # what stands three times stands twice
            more = {at: self.several(at, twice) for at, twice in found.doubled.items()}
            self.tiles = {at: several for at, several in more.items() if several}

    def run(self) -> list[Stretch]:
        read, scores, size = self.read, self.scores, len(self.read.chars)
        lines = [*(at for at in read.starts if read.gaps[at] >= LINE), size + 1][::-1]
        tiles = [*self.tiles, size + 2][::-1]
        for at in range(size):
            border = read.borders[at]
            if not border and scores[at] == _NEVER:
                continue
            if border and scores[at] > _NEVER:
                self.close(at)
            while lines[-1] <= at:
                lines.pop()
            while tiles[-1] < at:
                tiles.pop()
            here = self.tiles.get(at, ()) if border else self.several(at, lengths(read, at))
            if not here and tiles[-1] >= lines[-1] and self.idle(scores[at], tiles[-1]):
                continue
            if border and (here or read.gaps[at] >= LINE):
                self.open(at)
            if scores[at] > _NEVER:
                self.extend(at, here)
        if scores[size] > _NEVER:
            self.close(size)
        return self.trace()

    def several(self, at: int, twice: list[int]) -> list[int]:
        """Of runs that stand twice from here on the lengths of those that stand often enough."""
        return [n for n in twice if repeats(self.read, at, n, self.copies)] if self.copies > 2 else twice

    def idle(self, score: float, tile: int) -> bool:
        """Whether nothing can come of this score: no tile begins before the line ends, and to begin there is better.

        Behind the last tile it must be better than what stands outside. Four of five characters are idle.
        """
        if self.strays.lines or self.strays.runs:
            return False
        return score <= (self.outside if tile > len(self.read.chars) else self.outside - _OPENING)

    def edge(self, at: int) -> float:
        return 0.0 if self.read.gaps[at] >= LINE else _PARTIAL

    def close(self, at: int) -> None:
        score = self.scores[at] - self.edge(at)
        if score > self.outside:
            self.outside, self.closed = score, at

    def open(self, at: int) -> None:
        self.reach(at, self.outside - _OPENING - self.edge(at), "open", self.closed)

    def reach(self, at: int, score: float, step: str, origin: int) -> None:
        if score > self.scores[at]:
            self.scores[at], self.steps[at], self.origins[at] = score, step, origin

    def extend(self, at: int, tiles: Iterable[int]) -> None:
        score, step = self.scores[at], self.steps[at]
        if self.read.gaps[at] == PAGE and step != "open":
            return
        for length in tiles:
            tile = Tile(at, length, self.copies)
            inside = step == "tile" and self.read.gaps[at] < LINE
            more = gain(self.read, tile, self.mixed, inside)
            if more > (IMPOSSIBLE if step in ("tile", "mark") else NOTHING):
                words = self.read.gaps[tile.second] == SPACE and self.read.classes[at] < MARK
                self.reach(tile.end, score + more + self.chain(tile, step), "words" if words else "tile", at)
        self.single(at, score, step)
        if at in self.strays.cut_off:
            more = _CUT_OFF if step != "open" else IMPOSSIBLE
            self.reach(self.strays.lines[at][0], score + more, "stray", at)
        elif at in self.strays.lines:
            self.reach(self.strays.lines[at][0], score + _STRAY, "stray", at)

    def chain(self, tile: Tile, step: str) -> float:
        """More, where this line ends with a run and the next begins with it, and so did the line before."""
        gaps, origin = self.read.gaps, self.origins[tile.start]
        before = origin + (tile.start - origin) // self.copies
        chained = step == "tile" and gaps[tile.second] >= LINE > gaps[tile.start] and gaps[before] >= LINE
        return CHAIN if chained else 0.0

    def single(self, at: int, score: float, step: str) -> None:
        read = self.read
        end = read.token_end(at)
        mark = read.classes[at] >= MARK and step == "tile"
        self.reach(end, score - self.cost(at, end, step), "mark" if mark else "one", at)
        if at in self.strays.runs:
            self.reach(self.strays.runs[at], score, "one", at)
        if step in ("tile", "mark") and read.gaps[at] < LINE:
            end = read.line_end(at, at + _LONGEST_LAST)
            if end - at <= _LONGEST_LAST and _PAUSES.isdisjoint(read.chars[at:end]):
                self.reach(end, score - _LAST_RUN, "one", at)

    def cost(self, at: int, end: int, step: str) -> float:
        kind = self.read.classes[at]
        if kind >= MARK:
            return _SINGLE_MARK
        if end - at == 1:
            return _SINGLE_CHARACTER
        if kind == DIGIT and end - at == 2:
            return _SINGLE_FIGURES
        return _FIRST_RUN if step == "open" and self.read.gaps[at] >= LINE else _OTHER_RUN

    def trace(self) -> list[Stretch]:
        found: list[Stretch] = []
        end = self.closed
        while end >= 0:
            stretch = self.stretch(end)
            found.append(stretch)
            end = self.origins[stretch.start]
        return found[::-1]

    def stretch(self, end: int) -> Stretch:
        tiles: list[Tile] = []
        lines: list[tuple[int, int]] = []
        at = end
        while self.steps[at] != "open":
            start = self.origins[at]
            if self.steps[at] in ("tile", "words"):
                tiles.append(Tile(start, (at - start) // self.copies, self.copies))
            elif self.steps[at] == "stray":
                lines.append((start, at))
            at = start
        score = self.scores[end] - self.scores[at] - self.edge(end) - self.edge(at)
        inside = [line for line in lines[::-1] if at <= self.strays.lines[line[0]][1] < end]
        return Stretch(at, end, tuple(tiles[::-1]), tuple(inside), score)
