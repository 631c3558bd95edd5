"""Strays: a run's second copy on a line of its own, beside the line of the first.

pdfminer sorts the copies of long runs apart: `还是好项目⏎好项目好项目、、好项目好项目，，还是好项目`. Further copies
of a long line may come cut off in the middle of a word.
"""

from itertools import pairwise
from typing import Final, NamedTuple

from ._evidence import weight
from ._sequence import LETTER, LINE, Sequence

_LEAST: Final = 1.4
_LEAST_LATIN: Final = 5.0
_LONGEST: Final = 80
_LEAST_TRUNCATED: Final = 24
_MOST_COPIES: Final = 5


class Strays(NamedTuple):
    """Indexes into a sequence.

    Attributes:
        lines: where a stray line begins, where it ends, and where the run begins of which it is the copy.
        runs: where such a run begins, and where it ends.
        cut_off: the lines among them that were cut off in the middle of a word.
    """

    lines: dict[int, tuple[int, int]]
    runs: dict[int, int]
    cut_off: set[int]


def strays(read: Sequence) -> Strays:
    """Lines that stand once more, as a part of the line before or after."""
    heads = [i for i in read.starts if read.gaps[i] >= LINE]
    lines = list(pairwise([*heads, len(read.chars)]))
    found = Strays({}, {}, set())
    for number, (start, end) in enumerate(lines):
        if number and end - start >= _LEAST_TRUNCATED:
            _truncated(read, lines, number, found)
        least = _LEAST_LATIN if read.classes[start] == LETTER else _LEAST
        if 2 <= end - start <= _LONGEST and weight(read, start, end) >= least:
            for other in lines[max(0, number - 1) : number + 2]:
                at = _place(read, start, end, other)
                if at >= 0:
                    found.lines[start] = end, at
                    found.runs[at] = at + end - start
    return found


def _truncated(read: Sequence, lines: list[tuple[int, int]], number: int, found: Strays) -> None:
    """A long line that is the line before, cut off inside a word; or the same as a line that is."""
    start, end = lines[number]
    whole = number - 1
    while whole > 0 and lines[whole][0] in found.lines and number - whole < _MOST_COPIES:
        whole -= 1
    first, last = lines[whole]
    stop = first + end - start
    if stop < last and read.chars.startswith(read.chars[start:end], first) and not read.borders[stop]:
        found.lines[start] = end, first
        found.runs[first] = last
        found.cut_off.add(start)


def _place(read: Sequence, start: int, end: int, other: tuple[int, int]) -> int:
    """Where the line stands in the other, exactly once and between borders; -1 elsewhere.

    A line that ends with this one and stands before it, or begins with it and stands after, is a chain of tiles.
    """
    line, (first, last) = read.chars[start:end], other
    if not end - start < last - first <= _LONGEST:
        return -1
    at = read.chars.find(line, first, last)
    stop = at + end - start
    if at < 0 or (last == start and stop == last) or (first == end and at == first):
        return -1
    once = read.chars.find(line, at + 1, last) < 0
    return at if once and read.borders[at] and read.borders[stop] else -1
