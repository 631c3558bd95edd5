"""Word spaces that justification stretched, and that came back as two spaces or more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ._lazy import lazy
from ._scripts import CERTAIN, IDEOGRAPH

_FULL: Final = f"\\s{IDEOGRAPH}{CERTAIN}"
_WIDE: Final = lazy(rf"\ (?<=[^{_FULL}]\ )\ +(?=[^{_FULL}])")
_GAP: Final = lazy(r"\ (?<=\S\ )(?=\S)")

# Behind the last sentence the names stand at the other end of the line; behind a dateline the gap is an em.
_BEFORE_NAMES: Final = lazy(
    r"\ (?<=[。！？”’）讯訊电電▶]\ )\ +"
    rf"(?=[▶（(]?\ ?[{IDEOGRAPH}]{{1,4}}(?:\ {{1,9}}[{IDEOGRAPH}]{{1,4}}){{0,4}}[）)]?[ \t\r]*$)"
    rf"|\ (?<=[讯訊电電]\ )\ +(?=[{IDEOGRAPH}“《「0-9])",
    re.MULTILINE,
)

PLENTY: Final = 8
"""Wide gaps that make a text justified, if there are as many as single ones in the same lines."""


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    wide: list[tuple[int, int]] = field(default_factory=list)
    single: int = 0

    def columns(self, side: int) -> set[int]:
        return {gap[side] - self.start for gap in self.wide}


def wide_gaps(text: str) -> Iterator[tuple[int, int]]:
    r"""Spans of what stretched word spaces have beyond one space, in a text that has many; and of gaps before names.

    >>> line = "the  heaviest  storm  since\n"
    >>> list(wide_gaps(line + "inches  of  snow,  sign  it.\nThe  board’s  vice-chairwoman  asked\n"))[:2]
    [(4, 5), (14, 15)]
    >>> list(wide_gaps("end of it.  The  next sentence\n"))
    []
    """
    if "  " not in text:
        return
    lines = list(_lines(text))
    lines = [line for line, tabular in zip(lines, _tabular(lines), strict=True) if not tabular]
    wide = sum(len(line.wide) for line in lines)
    # Joining lines adds single gaps and no wide ones, so what is no evidence here is none in the joined text either.
    stretched = wide >= max(PLENTY, sum(line.single for line in lines))
    found = {gap for line in lines for gap in line.wide} if stretched else set()
    if not text.isascii():
        found.update(match.span() for match in _BEFORE_NAMES.finditer(text))
    yield from ((start + 1, end) for start, end in sorted(found))


def _lines(text: str) -> Iterator[_Line]:
    line = _Line(0, -1)
    for match in _WIDE.finditer(text):
        if match.start() >= line.end:
            if line.wide:
                yield _counted(text, line)
            end = text.find("\n", match.end())
            line = _Line(text.rfind("\n", 0, match.start()) + 1, end if end >= 0 else len(text))
        line.wide.append(match.span())
    if line.wide:
        yield _counted(text, line)


def _counted(text: str, line: _Line) -> _Line:
    line.single = len(_GAP.findall(text, line.start, line.end))
    return line


def _tabular(lines: list[_Line]) -> Iterator[bool]:
    """For each line, whether it shares most of its columns with the line above or below."""
    neighbours = zip([None, *lines], lines, [*lines[1:], None], strict=False)
    for above, line, below in neighbours:
        yield any(_shares(line, other) for other in (above, below) if other is not None)


def _shares(line: _Line, other: _Line) -> bool:
    if not (other.start == line.end + 1 or line.start == other.end + 1):
        return False
    if max(end - start for start, end in (*line.wide, *other.wide)) < 3:
        return False
    most = max(len(line.columns(side) & other.columns(side)) for side in (0, 1))
    return most * 4 >= 3 * min(len(line.wide), len(other.wide))
