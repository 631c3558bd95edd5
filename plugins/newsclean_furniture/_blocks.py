"""From line numbers to spans: an imprint line that wraps is one block, a notice may share its line with text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsclean_furniture import _context, _continuations, _imprint
from newsclean_furniture._lines import Lines, cut, split

__all__ = ["Block", "read"]

Block = tuple[int, int, str, bool]
"""Start, end, sort, and whether the span holds all there is on its lines."""

_WRAPS = 4  # so many lines may one imprint fill


def read(text: str) -> list[Block]:
    """The furniture of a text, in order; spans leave out the white space around a line."""
    lines = split(text)
    notices = _continuations.inside(text)
    cut(lines, notices)
    found = {i: sort for i, sort in _context.classify(lines).items() if lines.line(i)}
    blocks: list[Block] = [
        (lines.starts[first], lines.ends[last], sort, True) for first, last, sort in _joined(lines, found)
    ]
    # A notice that shares its line with other furniture goes with the line.
    whole = [(start, end) for start, end, *_ in blocks]
    blocks += [
        (start, end, "continuation", False)
        for start, end in notices
        if not (i := bisect_right(whole, (start, len(text)))) or whole[i - 1][1] < end
    ]
    return sorted(blocks)


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
