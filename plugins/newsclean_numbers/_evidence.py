"""Whose spaces they are: the extractor's or the author's.

A layout program leaves an eighth to a quarter of an em between Han and Latin, justification adds to it, and the
extractor writes a space where the sum exceeds its threshold: at some borders and not at others, on one side of a
number and not on the other, also beside punctuation. An author who sets such spaces on purpose (as on the web) sets
them on both sides, everywhere, and never beside full-width punctuation; and in edited text without them one slips in
at every hundredth border.
"""

import enum
from dataclasses import dataclass
from typing import Final

from ._lazy import lazy
from ._scripts import CERTAIN, HALF, IDEOGRAPH, SHARED, SUFFIX

_MARK: Final = CERTAIN + SHARED
# Digits and letters come first: they are rare in Chinese text, so the search skips most of it.
_TIGHT: Final = (
    lazy(f"[{HALF}](?<=[{IDEOGRAPH}].)"),
    lazy(f"[{HALF}{SUFFIX}](?=[{IDEOGRAPH}])"),
    lazy(f"[{HALF}](?<=[{_MARK}].)"),
    lazy(f"[{HALF}{SUFFIX}](?=[{_MARK}])"),
)

SNIPPET: Final = 250
"""Code points, spaces left out, up to which a text is taken for a snippet of a page: one border is evidence enough."""
_SHORTEST: Final = 5
_LONGEST: Final = 60
_ENOUGH: Final = 3000
"""Lines that decide whether a text is typeset."""
_WHITE: Final = " \r\t\u3000"
_WIDE: Final = "\u2e80"
_ENDS: Final = "。！？!?…”’』」）)】.；：:"


@dataclass(slots=True)
class Counts:
    """Borders with a gap and without, by kind: before a number, behind it, and the same beside punctuation."""

    gaps: tuple[int, int, int, int]
    tight: tuple[int, int, int, int]

    def share(self, *kinds: int) -> float:
        """The share of borders of these kinds that have a gap; 0 where there are none."""
        gaps = sum(self.gaps[kind] for kind in kinds)
        return gaps / max(1, gaps + sum(self.tight[kind] for kind in kinds))

    def all(self, *kinds: int) -> int:
        """How many borders of these kinds there are."""
        return sum(self.gaps[kind] + self.tight[kind] for kind in kinds)


BEFORE, BEHIND, BEHIND_MARK, BEFORE_MARK = range(4)


def count(text: str, kinds: list[int]) -> Counts:
    """Count the borders of `text`; `kinds` are those that have a gap."""
    gaps = (kinds.count(0), kinds.count(1), kinds.count(2), kinds.count(3))
    before, behind, behind_mark, before_mark = (sum(1 for _ in pattern.finditer(text)) for pattern in _TIGHT)
    return Counts(gaps, (before, behind, behind_mark, before_mark))


class Maker(enum.Enum):
    """Who made the gaps of a text."""

    EXTRACTOR = enum.auto()
    UNKNOWN = enum.auto()
    """A snippet: numbers and acronyms are set as newspapers set them, anything else stays."""
    AUTHOR = enum.auto()


def maker(text: str, counts: Counts, typeset: bool | None) -> Maker:
    """Whose gaps stand at these borders.

    Args:
        text: where they stand.
        counts: of its borders.
        typeset: whether it came from lines of a column; None: judge by its lines.
    """
    if _are_meant(counts):
        return Maker.AUTHOR
    if typeset or (typeset is None and is_typeset(text)) or _are_typical(counts):
        return Maker.EXTRACTOR
    if len(text) - text.count(" ") <= SNIPPET and counts.share(0, 1, 2, 3) >= 0.2:
        return Maker.UNKNOWN
    return Maker.AUTHOR


def _are_meant(counts: Counts) -> bool:
    """The habit of authors: everywhere on both sides, never beside punctuation."""
    regular = counts.share(BEFORE) >= 0.9 and counts.share(BEHIND) >= 0.9 and counts.all(BEFORE, BEHIND) >= 8
    return regular and counts.all(BEHIND_MARK, BEFORE_MARK) >= 3 and counts.share(BEHIND_MARK, BEFORE_MARK) <= 0.1


def _are_typical(counts: Counts) -> bool:
    """The habits of extractors: beside punctuation as well, or much more on one side of a number than on the other."""
    marks = counts.gaps[BEHIND_MARK] + counts.gaps[BEFORE_MARK]
    others = counts.gaps[BEFORE] + counts.gaps[BEHIND]
    if (
        marks >= 4
        and counts.share(BEHIND_MARK, BEFORE_MARK) >= 0.4
        and others >= 4
        and counts.share(BEFORE, BEHIND) >= 0.3
    ):
        return True
    lopsided = abs(counts.share(BEFORE) - counts.share(BEHIND)) >= 0.5
    return lopsided and max(counts.gaps[BEFORE], counts.gaps[BEHIND]) >= 5


def is_typeset(text: str) -> bool:
    r"""Whether most of the text stands in short lines that break in mid-sentence, as columns do.

    >>> is_typeset("正是施工好时节。走进长明高\n新区，一座座现代化厂房正加\n快推进。企业家们一句句话\n传递着信心。")
    True
    """
    lines = total = inside = 0
    for line in text.split("\n", _ENOUGH)[:_ENOUGH]:
        size = len(line) - line.count(" ")
        if size >= _SHORTEST and (line[-1] not in _WHITE or (line := line.rstrip())):
            total += size
            if size <= _LONGEST and line[-1] not in _ENDS and (line[-1] >= _WIDE or line[0] >= _WIDE):
                lines += 1
                inside += size
    return lines >= 3 and inside * 5 >= total * 2
