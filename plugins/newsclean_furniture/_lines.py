"""The lines of a text that hold more than white space, page by page: spans of code points, nothing more."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from ._lazy import lazy

__all__ = ["Lines", "cut", "split"]

# A line with the white space around it left out; a form feed, which ends a page, ends a line as well.
_LINE = lazy(r"[^\s\ufeff](?:[^\n\r\f]*[^\s\ufeff])?")
_ENDS = tuple("。．！？!?…")
_CLOSERS = "”’」』）)】》\"'›»“‘"


@dataclass(slots=True)
class Lines:
    """Parallel lists, one entry per line, because a corpus has millions of them.

    Attributes:
        text: the whole text.
        starts: offset of the line's first character that is not white space.
        ends: offset after its last one.
        pages: for each page with text in it, its first line and the line after its last.
        cuts: what is left of lines that hold a continuation notice, by line number.
    """

    text: str
    starts: list[int]
    ends: list[int]
    pages: list[tuple[int, int]]
    cuts: dict[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.starts)

    def line(self, i: int) -> str:
        """The characters of line `i`, without white space around them and without a notice that shares the line."""
        if self.cuts and i in self.cuts:
            return self.cuts[i]
        return self.text[self.starts[i] : self.ends[i]]

    def closed(self, i: int) -> bool:
        r"""Whether line `i` ends a sentence, so that a paragraph may end with it.

        >>> lines = split("He said “no.”\nbut")
        >>> lines.closed(0), lines.closed(1)
        (True, False)
        """
        if i in self.cuts and self.text.startswith(self.cuts[i], self.starts[i]):
            return True  # what is cut off is a pointer to where the paragraph goes on
        last = self.line(i).rstrip(_CLOSERS)
        return last.endswith(_ENDS) or last.endswith(".") or not last


def split(text: str) -> Lines:
    r"""The non-blank lines of `text` and its pages.

    >>> lines = split(" 第2版\n\n要闻 \n\f3")
    >>> [lines.line(i) for i in range(len(lines))], lines.pages
    (['第2版', '要闻', '3'], [(0, 2), (2, 3)])
    """
    spans = [m.span() for m in _LINE.finditer(text)]
    lines = Lines(text, [a for a, _ in spans], [b for _, b in spans], [])
    first, at = 0, -1
    while "\f" in text and (at := text.find("\f", at + 1)) >= 0:
        first = _page(lines, first, at)
    _page(lines, first, len(text) + 1)
    return lines


def cut(lines: Lines, spans: list[tuple[int, int]]) -> None:
    r"""Take notices out of the lines that they stand on; the spans are sorted.

    >>> lines = split("要绕行（下转第3\n版）\n近日")
    >>> cut(lines, [(3, 11)])
    >>> [lines.line(i) for i in range(len(lines))]
    ['要绕行', '', '近日']
    """
    kept: dict[int, list[str]] = {}
    upto: dict[int, int] = {}
    for start, end in spans:
        for i in range(bisect_right(lines.ends, start), bisect_left(lines.starts, end)):
            kept.setdefault(i, []).append(lines.text[upto.get(i, lines.starts[i]) : start])
            upto[i] = end
    for i, pieces in kept.items():
        lines.cuts[i] = "".join([*pieces, lines.text[upto[i] : lines.ends[i]]]).strip()


def _page(lines: Lines, first: int, limit: int) -> int:
    """Close the page that begins with line `first` and ends before offset `limit`."""
    after = bisect_left(lines.starts, limit, first)
    if after > first:
        lines.pages.append((first, after))
    return after
