"""The lines of a text that hold more than white space, and which of them other rules have taken already."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from ._lazy import lazy

__all__ = ["Lines", "Spans", "spans", "split"]

# A line with the white space around it left out; a form feed, which ends a page, ends a line as well.
_LINE = lazy(r"[^\s\ufeff](?:[^\n\r\f]*[^\s\ufeff])?")
_ENDS = tuple("。．！？!?….")
_QUOTED = lazy("[„“‘»«][^„“”‘»«]+[“”’«»]\\Z")
_CLOSERS = "”’」』）)】》\"'›»“‘"


@dataclass(slots=True)
class Lines:
    """Parallel arrays, one entry per line, because a corpus has millions of them.

    Attributes:
        text: the whole text.
        starts: offset of the line's first character that is not white space.
        ends: offset after its last one.
        taken: numbers of the lines that a label covers from end to end: they are blocks of their own.
        ended: offsets at which a label ends, and with it, if the line ends there too, a paragraph.
    """

    text: str
    starts: array[int]
    ends: array[int]
    taken: set[int] = field(default_factory=set)
    ended: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.starts)

    def line(self, i: int) -> str:
        """The characters of line `i`, without white space around them; empty beyond the first and the last line."""
        return self.text[self.starts[i] : self.ends[i]] if 0 <= i < len(self.starts) else ""

    def first(self, i: int) -> str:
        """The first character of line `i`; empty beyond the last line."""
        return self.text[self.starts[i]] if i < len(self.starts) else ""

    def closed(self, i: int) -> bool:
        r"""Whether a paragraph may end with line `i`: a sentence or a block ends with it, or there is no such line.

        >>> lines = split("He said “no.”\nbut\nPage 3", [(18, 24)])
        >>> [lines.closed(i) for i in range(-1, 3)]
        [True, True, False, True]
        """
        if i < 0 or i >= len(self.starts) or i in self.taken or self.ends[i] in self.ended:
            return True
        line = self.line(i)
        return line.endswith(_ENDS) or line.rstrip(_CLOSERS).endswith(_ENDS)

    def parted(self, i: int) -> bool:
        r"""Whether a paragraph may begin with line `i`: the one before is closed, or was broken off or set wider.

        Latin script only, where characters stand for width: a line that had room for the next word was broken off
        (a headline), and one much longer than those that follow is of another measure; and a line that is a quotation
        from its first character to its last is a headline.

        >>> lines = split("Council backs plan\nMillbrook. The council of the city has voted\nfor a plan to build")
        >>> lines.parted(1), lines.parted(2)
        (True, False)
        """
        if self.closed(i - 1) or _QUOTED.match(self.line(i - 1)):
            return True
        before, line = self.ends[i - 1] - self.starts[i - 1], self.line(i)
        first = len(line.split(" ", 1)[0])
        below = max(self.ends[j] - self.starts[j] for j in range(i, min(i + 4, len(self))))
        return before + 1 + first <= 0.85 * len(line) or (before >= 1.3 * below and i + 1 < len(self))

    def page_ends(self, i: int) -> bool:
        """Whether a form feed stands between line `i` and the one after it."""
        return i + 1 < len(self.starts) and "\f" in self.text[self.ends[i] : self.starts[i + 1]]


Spans = tuple["array[int]", "array[int]"]
"""Where lines begin and where they end, in code points."""


def spans(text: str) -> Spans:
    r"""Where the non-blank lines of `text` begin and end, without white space around them.

    >>> [offsets.tolist() for offsets in spans("one\n two ")]
    [[0, 5], [3, 8]]
    """
    offsets = "I" if len(text) < 1 << 32 else "Q"
    starts, ends = array(offsets), array(offsets)
    for match in _LINE.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
    return starts, ends


def split(text: str, blocks: Iterable[tuple[int, int]] = (), known: Spans | None = None) -> Lines:
    r"""The non-blank lines of `text`; those that one of the spans in `blocks` covers are taken.

    `known`: the `spans` of this text, for callers that read it more than once.

    >>> lines = split(" 要闻 \n\n第2版", [(6, 9)])
    >>> [lines.line(i) for i in range(len(lines))], lines.taken
    (['要闻', '第2版'], {1})
    """
    lines = Lines(text, *(known or spans(text)))
    for start, end in blocks:
        lines.taken.update(range(bisect_left(lines.starts, start), bisect_right(lines.ends, end)))
        lines.ended.add(end)
    return lines
