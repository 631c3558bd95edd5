"""Lines of Han or kana whose width depends on the font: those with curly quotes, digits or letters."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

__all__ = ["ANY", "Font", "Mixed", "MixedLines"]


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
    """

    low: float
    high: float
    quotes: int
    single: int
    latin: float
    runs: int

    def within(self, font: Font) -> tuple[float, float]:
        """Least and greatest width in a font."""
        low, high = self.low, self.high
        if self.quotes:
            low -= (1.0 - font.quote[0]) * (self.quotes - self.single) + max(0.5, 1.0 - font.quote[0]) * self.single
            high -= (1.0 - font.quote[1]) * self.quotes
        if self.latin:
            low += self.latin * (font.latin[0] - 1.0)
            high += self.latin * (font.latin[1] - 1.0) + 0.4 * self.runs
        return low, high


_KINDS: Final = ["d" if "float" in str(kind) else "I" for kind in Mixed.__annotations__.values()]


class MixedLines:
    """Such lines by their numbers, in columns: 40 bytes a line, where a tuple of numbers for each would take 250.

    >>> lines = MixedLines()
    >>> lines[3] = Mixed(9.5, 9.5, 2, 0, 0.0, 0)
    >>> 3 in lines, 2 in lines, lines[3].quotes, len(lines)
    (True, False, 2, 1)
    """

    __slots__ = ("_columns", "_numbers")

    def __init__(self) -> None:
        self._numbers = array("I")
        self._columns: list[array[Any]] = [array("d") if kind == "d" else array("I") for kind in _KINDS]

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, line: int) -> bool:
        at = bisect_left(self._numbers, line)
        return at < len(self._numbers) and self._numbers[at] == line

    def __getitem__(self, line: int) -> Mixed:
        at = bisect_left(self._numbers, line)
        return Mixed._make(column[at] for column in self._columns)

    def __setitem__(self, line: int, mixed: Mixed) -> None:
        """Add a line, which stands below those that are there."""
        self._numbers.append(line)
        for column, value in zip(self._columns, mixed, strict=True):
            column.append(value)

    def items(self) -> Iterator[tuple[int, Mixed]]:
        """Every line, in order."""
        return zip(self._numbers, map(Mixed._make, zip(*self._columns, strict=True)), strict=True)
