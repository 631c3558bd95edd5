"""Lines that begin as the line before ends: what is left of text printed over itself, which no join may hide."""

from __future__ import annotations

from ._lines import Lines

__all__ = ["copies"]

SHORTEST = 5
"""Code points that two lines must share: language repeats fewer across a break now and then."""
LONGEST = 40
"""Code points at the end of a line in which the beginning of the next is looked for."""

_DOUBLED = frozenset(mark * 2 for mark in "”’」』》〉）)]】\"'，。、！？：；,.!?:;")


def copies(lines: Lines) -> frozenset[int]:
    r"""Breaks, named by the line before, behind which the line's own end stands again.

    Joined, the copies would look like another artefact than they are, and cleaning the clean text would change it.

    The mark behind the copy must be doubled as well: a name or a year may stand twice, and the break between.

    >>> from ._lines import split
    >>> copies(split("‘One step, we go on\nwe go on’’\nIn Walla\nWalla."))
    frozenset({0})
    """
    text, starts, ends = lines.text, lines.starts, lines.ends
    found = []
    for i in range(len(lines) - 1):
        head = text[starts[i + 1] : starts[i + 1] + SHORTEST]
        at = text.rfind(head, max(starts[i], ends[i] - LONGEST), ends[i])
        if at >= 0 and text.startswith(text[at : ends[i]], starts[i + 1]):
            mark = starts[i + 1] + ends[i] - at
            if text[mark : mark + 2] in _DOUBLED:
                found.append(i)
    return frozenset(found)
