"""Lines of Han or kana whose width depends on the font: those with curly quotes, digits or letters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

__all__ = ["ANY", "Font", "Mixed"]


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
