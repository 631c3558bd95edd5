"""Whether lines are a column at all.

Columns side by side are none, and what a reading joined has to be prose, not verse or a list that some measure happens
to fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from ._evidence import Features
from ._lines import Lines
from ._marks import ENDS, STARTS
from ._verse import is_verse
from ._width import Widths

__all__ = ["is_column", "is_prose", "side_by_side"]

GAP: Final = "    "
"""White space inside a line that is wider than any that justification makes."""
MOST: Final = 0.4
"""Of the lines, that may have such a gap."""

SHORT: Final = 4
"""Breaks: too few to tell verse from a column."""
SHARE: Final = 0.4
"""Of the breaks in a column that are soft, at least."""
ROW: Final = 1.6
"""Soft breaks in a row, on average, at least."""
TOLD: Final = 8
"""Soft breaks from which on they may stand one by one, if phrases end elsewhere, ..."""
INSIDE: Final = 0.2
"""... which is at so few of the soft breaks ..."""
CLOSED: Final = 0.5
"""... and at so many of the hard ones."""

_HYPHEN, _LOWER = ENDS.index("hyphen"), STARTS.index("lower")
_PHRASE_END: Final = frozenset("，。、；：！？,.;:!?…—”’」』）)")


def side_by_side(lines: Lines) -> bool:
    r"""Whether many lines have a gap: columns that stand beside each other as on the page, or a table.

    No join puts these in order, whatever measure all of it together may seem to have.

    >>> from ._lines import split
    >>> side_by_side(split("the harbour     the mayor\nboard met       said so\non Monday"))
    True
    """
    if GAP not in lines.text:
        return False
    spans = zip(lines.starts, lines.ends, strict=True)
    return sum(lines.text.find(GAP, start, end) >= 0 for start, end in spans) > MOST * len(lines)


def is_column(soft: Sequence[int], lines: Lines, widths: Widths, seen: Features) -> bool:
    """Whether the soft breaks are those of a column: many, in a row, and wherever the measure happened to end.

    Of the breaks on typeset pages half and more are soft, in rows of two and more, and at most three in ten of them
    follow a punctuation mark. Verse of which a few lines happen to fit has few, one by one, or all where a phrase ends.
    Where phrases end at most of the hard breaks and at few of the soft ones, the soft ones need not be in a row.
    A text of a few lines is too short to ask; where most go on with small letters, it is only asked
    that a phrase ends somewhere, or a word is divided: lists in small letters have neither.
    """
    breaks = sum(soft)
    small = sum(joins and _goes_on(seen, i) for i, joins in enumerate(soft))
    if len(soft) < SHORT:
        return True
    if 2 * small > breaks and not _holds_phrases(soft, seen):
        return False
    if 2 * small > breaks >= SHORT:
        return True
    if is_verse(soft, lines, widths):
        return False
    rows = sum(joins and not before for joins, before in zip(soft, [False, *soft], strict=False))
    phrases = sum(joins and lines.text[lines.ends[i] - 1] in _PHRASE_END for i, joins in enumerate(soft))
    closed = sum(not joins and lines.text[lines.ends[i] - 1] in _PHRASE_END for i, joins in enumerate(soft))
    told = breaks >= TOLD and phrases <= INSIDE * breaks and closed >= CLOSED * (len(soft) - breaks)
    in_rows = breaks >= ROW * rows or told
    return breaks >= SHARE * len(soft) and in_rows and (breaks < SHORT or 2 * phrases <= breaks)


def _holds_phrases(soft: Sequence[int], seen: Features) -> bool:
    """Whether a line that is joined to another holds a phrase or a sentence end, or a hyphen that divides a word."""
    joined = (i for i, joins in enumerate([*soft, False]) if joins or (i and soft[i - 1]))
    return any(seen.inner[i] or seen.stops(i) or seen.ends[i] == _HYPHEN for i in joined)


def is_prose(soft: Iterable[int], seen: Features) -> bool:
    """Whether most paragraphs of three lines or more hold a sentence end, or go on with a small letter.

    Others are verse without punctuation, or lists whose entries are equally wide.
    """
    paragraphs = prose = length = 0
    holds = False
    for i, joins in enumerate(map(bool, (*soft, False))):
        holds = holds or seen.stops(i) or (joins and _goes_on(seen, i))
        length += 1
        if not joins:
            paragraphs += length >= 3
            prose += length >= 3 and holds
            length, holds = 0, False
    return prose * 2 >= paragraphs


def _goes_on(seen: Features, i: int) -> bool:
    """Whether letters say that the line after line `i` goes on with it."""
    return seen.starts[i + 1] == _LOWER or seen.ends[i] == _HYPHEN
