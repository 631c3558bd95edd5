"""A row's text cut where changes begin and end, and drawn: marks, and symbols for what does not show."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

import attrs

from newsclean.review._html import Html, Part, join, tag
from newsclean.review._marks import Mark
from newsclean.review._rows import Row
from newsclean.review._signs import sign

__all__ = ["Cover", "Side", "covers", "drawn", "ends_line", "pieces"]

_LINE_BREAKS = r"[\n\f](?:[ \t\r]*[\n\f])*"
_NO_SHOW = re.compile(
    rf"(?P<breaks>{_LINE_BREAKS})|(?P<space>[^\S\t\n\f\r\x1c-\x1f\x85\u2028\u2029 ])"
    "|(?P<other>[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ue000-\uf8ff\ud800-\udfff\U000f0000-\U0010ffff])"
)
_NO_SHOW_CHANGED = re.compile(f"(?P<blank> +)|{_NO_SHOW.pattern}")


@attrs.frozen(order=True)
class Cover:
    """A half-open span of one text that belongs to a change: the index of its mark."""

    start: int
    end: int
    mark: int


@attrs.frozen
class Side:
    """The source or the clean text.

    Attributes:
        name: `source` or `clean`.
        text: all of it.
    """

    name: str
    text: str

    def span(self, of: Row | Mark) -> tuple[int, int]:
        """This side of a row or a mark."""
        return of.source if self.name == "source" else of.clean


def covers(marks: Sequence[Mark], rows: Sequence[Row]) -> list[tuple[list[Cover], list[Cover]]]:
    """For every row what changes cover of its two sides; each mark is in at least one row, on both sides.

    A change that leaves nothing on one side stands there as an empty span, in the row where its other side begins.
    """
    found: list[tuple[list[Cover], list[Cover]]] = [([], []) for _ in rows]
    starts = [row.source[0] for row in rows], [row.clean[0] for row in rows]
    for index, mark in enumerate(marks):
        spans = mark.source, mark.clean
        touched = [_touched(span, begins) for span, begins in zip(spans, starts, strict=True)]
        home = next((each[0] for each in touched if each), None)
        if home is None:  # empty on both sides: something proposed, or put there and taken away again
            home = min(bisect_right(begins, span[0]) - 1 for span, begins in zip(spans, starts, strict=True))
        for side, span in enumerate(spans):
            for row in touched[side] or [home]:
                found[row][side].append(_clipped(span, (rows[row].source, rows[row].clean)[side], index))
    return found


def _touched(span: tuple[int, int], begins: list[int]) -> range:
    """The rows that hold some of the span; none if it is empty."""
    if span[0] == span[1]:
        return range(0)
    return range(bisect_right(begins, span[0]) - 1, bisect_left(begins, span[1]))


def _clipped(span: tuple[int, int], row: tuple[int, int], index: int) -> Cover:
    start, end = (min(max(place, row[0]), row[1]) for place in span)
    return Cover(start, end, index)


def pieces(span: tuple[int, int], covering: Sequence[Cover]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Half-open spans that make up the row, each with the marks that cover it; empty ones stand before what follows.

    >>> list(pieces((0, 5), [Cover(1, 3, 0), Cover(2, 4, 1), Cover(5, 5, 2)]))
    [(0, 1, ()), (1, 2, (0,)), (2, 3, (0, 1)), (3, 4, (1,)), (4, 5, ()), (5, 5, (2,))]
    """
    waiting = sorted(covering, key=attrgetter("start", "end", "mark"), reverse=True)
    places = sorted({*span, *(c.start for c in covering), *(c.end for c in covering)})
    active: list[Cover] = []
    for at, after in zip(places, [*places[1:], None], strict=True):
        active = [cover for cover in active if cover.end > at]
        empty: list[Cover] = []
        while waiting and waiting[-1].start == at:
            cover = waiting.pop()
            (active if cover.end > at else empty).append(cover)
        if empty:
            yield at, at, tuple(sorted(cover.mark for cover in empty))
        if after is not None:
            yield at, after, tuple(sorted(cover.mark for cover in active))


def drawn(text: str, changed: bool, at_end: bool) -> Part:
    r"""The text of one piece: what does not show stays in it, and is drawn beside.

    Args:
        text: the piece.
        changed: it belongs to a change: then spaces are drawn as well.
        at_end: nothing but white space follows in the row, so that its last line breaks need not break a line.

    >>> join(drawn("a\n", True, False)), join(drawn("<b>", False, False))
    ('a<i class="n" data-s="⏎">\n</i>', '&lt;b&gt;')
    """
    pattern = _NO_SHOW_CHANGED if changed else _NO_SHOW
    if not pattern.search(text):
        return text
    parts: list[Part] = []
    at = 0
    for match in pattern.finditer(text):
        parts += [text[at : match.start()], _symbol(match, changed, at_end and not text[match.end() :].strip())]
        at = match.end()
    return [*parts, text[at:]]


def ends_line(text: str) -> bool:
    r"""Whether the piece's last characters are line breaks.

    >>> ends_line("-\n"), ends_line("\n-")
    (True, False)
    """
    return text.rstrip(" \t\r").endswith(("\n", "\f"))


def _symbol(match: re.Match[str], changed: bool, last: bool) -> Html:
    found = match[0]
    match match.lastgroup:
        case "blank":
            return join(tag("i", " ", class_="s") for _ in found)
        case "space":
            return tag("i", found, class_="w", title=_name(found))
        case "breaks":
            signs = sign(found) if changed else sign(found).replace("⏎", "¶")
            return tag("i", found, class_="n" + " e" * last, data_s=signs)
    return tag("i", found, class_="x", data_s=sign(found).strip("<>"))


def _name(char: str) -> str:
    return f"U+{ord(char):04X}"
