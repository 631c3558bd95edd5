"""Columns that go on below what interrupted them.

A caption, its credit or a byline stands in the middle of a column, and the extractor gave it where it stands:

    The harbour board met on the

    The mayor speaks to residents on Monday.
    Photo: Anna Holm

    first day of the year.

No line of a paragraph begins with a small letter behind a label or behind the end of a sentence, so `first day` goes
on with something above. Where, a few lines above, a sentence was left in the middle, with a hyphen or before a blank
line, and a capital follows, the column was interrupted: the breaks on both sides are hard, whatever the widths say.
On typeset pages 27 of 29 such places were interruptions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from ._marks import ENDS, STARTS
from ._width import LATIN

__all__ = ["interrupted"]

MOST: Final = 5
"""Lines that a caption and its credit may have."""

_FINAL, _HYPHEN, _LOWER = ENDS.index("final"), ENDS.index("hyphen"), STARTS.index("lower")
_MIDDLE: Final = frozenset(ENDS.index(name) for name in ("plain", "comma", "hyphen"))


def interrupted(
    ends: Sequence[int], starts: Sequence[int], scripts: Sequence[int], blank: Sequence[int], borders: Collection[int]
) -> Iterator[int]:
    r"""Breaks, named by the line before, at which a column of Latin script is interrupted, and at which it goes on.

    Args:
        ends: class of each line's end.
        starts: class of each line's start.
        scripts: script of each line.
        blank: for each break whether it holds a blank line; empty where blank lines are no exception.
        borders: breaks that labels make hard.

    >>> from ._marks import end_class, start_class
    >>> lines = ["met on the", "The mayor speaks.", "Photo: Anna Holm", "first day"]
    >>> ends, starts = [ENDS.index(end_class(x)) for x in lines], [STARTS.index(start_class(x)) for x in lines]
    >>> list(interrupted(ends, starts, [LATIN] * 4, [True, False, True], {1, 2}))
    [0, 2]
    """
    for line in [i for i, start in enumerate(starts) if start == _LOWER and i > 1 and scripts[i] == LATIN]:
        labelled = line - 1 in borders
        if labelled or ends[line - 1] == _FINAL:
            above = _above(line, ends, starts, blank, borders, labelled)
            if above >= 0:
                yield above
                yield line - 1


def _above(
    line: int,
    ends: Sequence[int],
    starts: Sequence[int],
    blank: Sequence[int],
    borders: Collection[int],
    labelled: bool,
) -> int:
    """The break, furthest above, at which what goes on in `line` may have been left; -1 where none is seen.

    A hyphen says so where the lines between are `labelled`; else a blank line has to.
    """
    found = -1
    for i in range(line - 2, max(line - 2 - MOST, -1), -1):
        left = ends[i] in _MIDDLE and starts[i + 1] != _LOWER
        if left and i in borders:  # a label stands there, and that is why
            return found
        if left and ((labelled and ends[i] == _HYPHEN) or (blank and blank[i])):
            found = i
        elif ends[i] == _FINAL and i not in borders:
            return found
    return found
