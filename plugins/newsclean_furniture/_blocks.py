"""From line numbers to spans: an imprint line that wraps is one block, a notice may share its line with text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newsclean_furniture import _context, _continuations, _imprint
from newsclean_furniture._lines import Lines, cut, split

__all__ = ["Block", "interrupting", "read"]

_WRAPS = 4  # so many lines may one imprint fill
_HEADS = frozenset({"page-number", "running-head", "date-line", "paper", "section", "issue"})


class Block(NamedTuple):
    """A piece of furniture.

    Attributes:
        start: first code point.
        end: the code point after the last.
        sort: of furniture.
        first: number of its first line; -1 for a notice that shares its line with text.
        last: number of its last line; -1 for such a notice.
    """

    start: int
    end: int
    sort: str
    first: int = -1
    last: int = -1


def read(text: str) -> tuple[Lines, list[Block]]:
    """The lines of a text and its furniture, in order; spans leave out the white space around a line."""
    lines = split(text)
    notices = _continuations.inside(text)
    cut(lines, notices)
    found = {i: sort for i, sort in _context.classify(lines).items() if lines.line(i)}
    blocks = [
        Block(lines.starts[first], lines.ends[last], sort, first, last) for first, last, sort in _joined(lines, found)
    ]
    # A notice that shares its line with other furniture goes with the line.
    whole = [(block.start, block.end) for block in blocks]
    blocks += [
        Block(start, end, "continuation")
        for start, end in notices
        if not (i := bisect_right(whole, (start, len(text)))) or whole[i - 1][1] < end
    ]
    return lines, sorted(blocks)


def _joined(lines: Lines, found: dict[int, str]) -> Iterator[tuple[int, int, str]]:
    """First line, last line and sort of each block."""
    last = -1
    for first in sorted(found):
        if first > last:
            last = _last(lines, first) if found[first] == "imprint" else first
            yield first, last, found[first]


def _last(lines: Lines, first: int) -> int:
    last, whole = first, lines.line(first)
    while last + 1 < len(lines) and last - first + 1 < _WRAPS and _imprint.goes_on(whole, lines.line(last + 1)):
        last += 1
        whole += " " + lines.line(last)
    return last


def interrupting(lines: Lines, blocks: list[Block]) -> list[Block]:
    r"""Those blocks of a page's head or foot that stand in the middle of a sentence.

    >>> [block.sort for block in interrupting(*read("the council said that it\n- 3 -\nhad not yet voted"))]
    ['page-number']
    >>> interrupting(*read("It was over.\n- 3 -\nThe council"))
    []
    """
    found: list[Block] = []
    run: list[Block] = []
    for block in (block for block in blocks if block.first >= 0):
        if run and block.first != run[-1].last + 1:
            found += run if _between(lines, run) else []
            run = []
        run.append(block)
    return found + (run if run and _between(lines, run) else [])


def _between(lines: Lines, run: list[Block]) -> bool:
    """Whether text runs into the pieces that stand together, and out of them; an imprint parts what it parts."""
    above, below = run[0].first - 1, run[-1].last + 1
    heads = all(block.sort in _HEADS for block in run)
    return heads and above >= 0 and below < len(lines) and not lines.closed(above)
