"""Lines of Han or kana whose width depends on the font: those with curly quotes, digits or letters."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from struct import Struct
from typing import Final, NamedTuple

__all__ = ["ANY", "Font", "Mixed", "MixedLines", "record"]


@dataclass(frozen=True, slots=True)
class Font:
    """Least and greatest width of what fonts differ in beside Han: by default, in any font.

    Attributes:
        quote: of a curly quote, in em.
        latin: of digits and letters, in parts of their width in Times.
    """

    quote: tuple[float, float] = (1.0, 1.0)
    latin: tuple[float, float] = (0.94, 1.1)

    def replace(self, **changes: tuple[float, float]) -> Font:
        """The same but for some widths."""
        return replace(self, **changes)


ANY: Final = Font()


class Mixed(NamedTuple):
    """A line, taken apart once, so that it can be set in one font after another.

    Attributes:
        low: least width in em, with each quote an em wide and Latin as in Times.
        high: greatest width.
        quotes: curly quotes in the line.
        single: those of them that are single.
        latin: width of digits and letters in Times, in em; 0 where there are next to none.
        runs: how many times digits and letters stand between Han.
        head: width in Times of those it begins with, up to where it could be broken; 0 where it begins with Han.
    """

    low: float
    high: float
    quotes: int
    single: int
    latin: float
    runs: int
    head: float = 0.0

    def within(self, font: Font) -> tuple[float, float]:
        """Least and greatest width in a font."""
        low, high, quotes, single, latin, runs, _ = self
        if quotes:
            least, most = font.quote
            low -= (1.0 - least) * (quotes - single) + max(0.5, 1.0 - least) * single
            high -= (1.0 - most) * quotes
        if latin:
            least, most = font.latin
            low += latin * (least - 1.0)
            high += latin * (most - 1.0) + 0.4 * runs
        return low, high


_RECORD: Final = Struct("=" + "".join("d" if "float" in str(kind) else "L" for kind in Mixed.__annotations__.values()))
record: Final = partial(tuple.__new__, Mixed)
"""A `Mixed` of a sequence: quicker than the constructor, which is a function in Python."""


class MixedLines:
    """Such lines by their numbers, as records: 52 bytes a line, where a tuple of numbers for each would take 250.

    >>> lines = MixedLines()
    >>> lines[3] = Mixed(9.5, 9.5, 2, 0, 0.0, 0)
    >>> 3 in lines, 2 in lines, lines[3].quotes, lines.quoted(), len(lines)
    (True, False, 2, [3], 1)
    """

    __slots__ = ("_numbers", "_records", "_rows")

    def __init__(self) -> None:
        self._numbers = array("L")
        self._records = bytearray()
        self._rows = array("l")  # of every line, up to the last that has a record; -1 for those that have none

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, line: int) -> bool:
        rows = self._rows if len(self._rows) else self._index()
        return line < len(rows) and rows[line] >= 0

    def __getitem__(self, line: int) -> Mixed:
        rows = self._rows if len(self._rows) else self._index()
        return record(_RECORD.unpack_from(self._records, rows[line] * _RECORD.size))

    def __setitem__(self, line: int, mixed: Mixed) -> None:
        """Add a line, which stands below those that are there; none is added once one was asked for."""
        self._numbers.append(line)
        self._records += _RECORD.pack(*mixed)

    def items(self) -> Iterator[tuple[int, Mixed]]:
        """Every line, in order."""
        return zip(self._numbers, (record(row) for row in _RECORD.iter_unpack(self._records)), strict=True)

    def quoted(self) -> list[int]:
        """Numbers of the lines that have curly quotes."""
        records = zip(self._numbers, _RECORD.iter_unpack(self._records), strict=True)
        return [line for line, (_, _, quotes, *_) in records if quotes]

    def _index(self) -> array[int]:
        rows = self._rows = array("l", [-1]) * (self._numbers[-1] + 1 if self._numbers else 0)
        for row, line in enumerate(self._numbers):
            rows[line] = row
        return rows
