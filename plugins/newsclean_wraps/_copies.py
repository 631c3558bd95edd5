"""Lines that begin as the line before ends, or are the line before: overprint or a table, which no join may hide."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ._lazy import lazy
from ._lines import Lines

__all__ = ["copies"]

SHORTEST = 5
"""Code points that two lines must share: language repeats fewer across a break now and then."""
LONGEST = 40
"""Code points at the end of a line in which the beginning of the next is looked for."""

_DOUBLED = lazy(r"([”’」』》〉）)\]】\"'，。、！？：；,.!?:;])\1")


def copies(lines: Lines) -> frozenset[int]:
    r"""Breaks, named by the line before, behind which the line's own end stands again.

    Joined, the copies would look like another artefact than they are, and cleaning the clean text would change it.

    The mark behind the copy must be doubled as well: a name or a year may stand twice, and the break between.
    Nothing else is asked of a line that stands twice whole: no paragraph goes on like that.

    >>> from ._lines import split
    >>> copies(split("‘One step, we go on\nwe go on’’\nIn Walla\nWalla."))
    frozenset({0})
    """
    # there are next to none: one search tells which lines have one
    doubled = {bisect_right(lines.starts, match.start()) - 1 for match in _DOUBLED.finditer(lines.text)}
    return frozenset(i - 1 for i in doubled if i > 0 and _is_copied(lines, i - 1)).union(_equal(lines))


def _equal(lines: Lines) -> Iterator[int]:
    """Breaks between two equal lines."""
    text, starts, ends = lines.text, lines.starts, lines.ends
    for i, (start, end, after) in enumerate(zip(starts, ends, starts[1:], strict=False)):
        if (
            text[start] == text[after]
            and SHORTEST <= end - start == ends[i + 1] - after
            and text.startswith(text[start:end], after)
        ):
            yield i


def _is_copied(lines: Lines, i: int) -> bool:
    text, starts, ends = lines.text, lines.starts, lines.ends
    head = text[starts[i + 1] : starts[i + 1] + SHORTEST]
    at = text.rfind(head, max(starts[i], ends[i] - LONGEST), ends[i])
    if at < 0 or not text.startswith(text[at : ends[i]], starts[i + 1]):
        return False
    mark = starts[i + 1] + ends[i] - at
    return _DOUBLED.match(text, mark) is not None
