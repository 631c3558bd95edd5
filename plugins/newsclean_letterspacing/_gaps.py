"""Lines that have gaps between wide characters, and what can be counted in each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ._lazy import lazy
from ._scripts import CERTAIN, IDEOGRAPH, WIDE

# The space comes first: the search for a literal is the fastest that there is, and CJK text has few spaces.
GAP: Final = lazy(rf"\ (?<=[{WIDE}\u3000]\ )\ *(?=[{WIDE}\u3000])")
_TIGHT: Final = lazy(f"[{WIDE}](?=[{WIDE}])")
_IDEOGRAPH: Final = lazy(f"[{IDEOGRAPH}]")
_MIXED: Final = lazy(f"[0-9A-Za-z]|[{CERTAIN}]")

MANY: Final = 6
"""Gaps in a row that nothing but letter-spacing explains."""
SOME: Final = 3


@dataclass(slots=True)
class Line:
    """A line with gaps between wide characters.

    Attributes:
        start: first code point.
        end: the code point after the last, the line feed left out.
        gaps: spans of the spaces between two wide characters.
        tight: how many pairs of wide characters have no space between.
        letters: Han and kana.
        mixed: whether there is punctuation, a number or a Latin word in it.
    """

    start: int
    end: int
    gaps: list[tuple[int, int]] = field(default_factory=list)
    tight: int = 0
    letters: int = 0
    mixed: bool = False

    @property
    def is_spaced(self) -> bool:
        """Whether nearly every pair is apart."""
        fewest = SOME - (self.mixed and not self.tight)
        return len(self.gaps) >= max(fewest, 4 * self.tight) and self.letters >= 2

    @property
    def is_text(self) -> bool:
        """Whether there is more than single characters."""
        return self.mixed or not self.is_spaced

    @property
    def has_words(self) -> bool:
        """Whether wider gaps part it into words, one of them longer than the names that are set with a gap."""
        words, length = [], 1
        for start, end in self.gaps:
            words += [length] if end - start > 1 else []
            length = 1 if end - start > 1 else length + 1
        words.append(length)
        return not self.tight and len(words) > 1 and min(words) > 1 and max(words) > 2


def gapped_lines(text: str) -> Iterator[Line]:
    r"""The lines that have such gaps, in order.

    >>> [(line.gaps, line.tight, line.is_spaced) for line in gapped_lines("袁立明 钟蕾\n年 销 售 收 入")]
    [([(3, 4)], 3, False), ([(8, 9), (10, 11), (12, 13), (14, 15)], 0, True)]
    """
    line = None
    for match in GAP.finditer(text):
        if line is None or match.start() >= line.end:
            if line is not None:
                yield _counted(text, line)
            end = text.find("\n", match.end())
            line = Line(text.rfind("\n", 0, match.start()) + 1, end if end >= 0 else len(text))
        line.gaps.append(match.span())
    if line is not None:
        yield _counted(text, line)


def _counted(text: str, line: Line) -> Line:
    line.tight = len(_TIGHT.findall(text, line.start, line.end))
    line.letters = len(_IDEOGRAPH.findall(text, line.start, line.end))
    line.mixed = _MIXED.search(text, line.start, line.end) is not None
    return line


def letter_gaps(gaps: list[tuple[int, int]], kept: tuple[int, int] | None = None) -> Iterator[tuple[int, int]]:
    """What to delete of the gaps of a letter-spaced line: all, but of the wider ones, between words, all but a space.

    >>> list(letter_gaps([(1, 2), (3, 4), (5, 7), (8, 9), (10, 11)]))
    [(1, 2), (3, 4), (6, 7), (8, 9), (10, 11)]
    """
    widths = [end - start for start, end in gaps]
    least = min(widths)
    wider = len(widths) - widths.count(least)
    between_words = 0 < wider * 5 <= len(gaps) * 2
    for (start, end), width in zip(gaps, widths, strict=True):
        keep = (between_words and width > least) or (start, end) == kept
        yield start + keep, end


def chains(gaps: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Runs of gaps with a single character between each two.

    >>> list(chains([(1, 2), (3, 4), (9, 10)]))
    [[(1, 2), (3, 4)], [(9, 10)]]
    """
    chain: list[tuple[int, int]] = []
    for gap in gaps:
        if chain and gap[0] != chain[-1][1] + 1:
            yield chain
            chain = []
        chain.append(gap)
    if chain:
        yield chain
