"""Both texts cut into rows that belong together: a paragraph of the clean text, and the lines that it was made of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import attrs

from newsclean._offsets import Pair
from newsclean._result import Result

__all__ = ["Row", "rows"]

_BREAK = re.compile(r"[\n\f](?:[ \t\r]*[\n\f])*")  # the end of a paragraph: line breaks, with blank lines
_STOP = re.compile(r"[。！？.!?；;]|[，、,\s]")
_LONG, _STRIDE = 4000, 2000  # code points: a paragraph beyond the first is shown in rows of the second
_MOST = 10_000  # rows: in a text of more the short ones are shown together


@attrs.frozen
class Row:
    """A pair of half-open spans: what stands side by side.

    Attributes:
        source: code points of the source.
        clean: code points of the clean text; empty where the source's lines were dropped.
        goes_on: the paragraph does not begin here; it is too long for one row.
    """

    source: tuple[int, int]
    clean: tuple[int, int]
    goes_on: bool = False


def rows(result: Result) -> list[Row]:
    r"""The rows of a result, in order, at least one; together they hold every code point of both texts once.

    >>> import newsclean
    >>> breaks = newsclean.Result("a\n\nb", "a\n\nb", None, (), (), (), (), ())
    >>> [row.source for row in rows(breaks)]
    [(0, 3), (3, 4)]
    """
    lengths = (len(result.source), len(result.text))
    found: list[Row] = []
    last, goes_on = (0, 0), False
    for source, clean, soft in [*_thinned(_cuts(result), lengths[1]), (*lengths, False)]:
        if (source, clean) != last:
            found.append(Row((last[0], source), (last[1], clean), goes_on))
            last, goes_on = (source, clean), soft
    return found or [Row((0, 0), (0, 0))]


Cut = tuple[int, int, bool]  # where in the source, where in the clean text, whether inside a paragraph


def _cuts(result: Result) -> Iterator[Cut]:
    """Wherever a row may end."""
    spans, at = _Spans(result), 0
    for match in [*_BREAK.finditer(result.text), None]:
        end = match.end() if match else len(result.text)
        if spans.inside(end) is not None:
            continue  # one change reaches over the break: both paragraphs are one row
        yield from _inside(result.text, at, end, spans)
        if match:
            yield from spans.cuts(end)
            at = end


def _inside(text: str, start: int, end: int, spans: _Spans) -> Iterator[Cut]:
    """Rows of a bearable length for a paragraph that is none, such as a book without line breaks."""
    while end - start > _LONG:
        stop = _STOP.search(text, start + _STRIDE, start + _LONG)
        start = stop.end() if stop else start + _STRIDE
        if (over := spans.inside(start)) is not None:
            start = over
        if start < end:
            yield spans.source_of(start), start, True


def _thinned(cuts: Iterator[Cut], length: int) -> Iterator[Cut]:
    """Not more rows than a browser can hold."""
    least, last = length // _MOST, 0
    for cut in cuts:
        if cut[1] - last >= least:
            yield cut
            last = cut[1]


class _Spans:
    """The hunks, to find the places of the clean text that no change straddles."""

    def __init__(self, result: Result) -> None:
        self._pairs: list[Pair] = list(result.offsets.spans)
        self._starts = [pair[2] for pair in self._pairs]
        self._ends = [pair[3] for pair in self._pairs]
        self._source = result.source

    def inside(self, place: int) -> int | None:
        """The end of the hunk that the place lies inside of, if there is one."""
        at = bisect_left(self._starts, place) - 1
        return self._ends[at] if at >= 0 and self._ends[at] > place else None

    def source_of(self, place: int) -> int:
        """The end in the source of what becomes the clean text up to a place; what was deleted there comes after."""
        at = bisect_right(self._ends, place) - 1
        if at >= 0 and self._starts[at] == self._ends[at] == place:
            return self._pairs[at][0]
        return self._pairs[at][1] + place - self._ends[at] if at >= 0 else place

    def cuts(self, place: int) -> Iterator[Cut]:
        """Between paragraphs: blank lines that went belong to what was before, whole lines to nobody."""
        source = self.source_of(place)
        at = bisect_right(self._ends, place) - 1
        gone = at >= 0 and self._starts[at] == self._ends[at] == place
        before = self._source[slice(*self._pairs[at][:2])] if gone else ""
        if before.strip() or not before.endswith(("\n", "\f")):
            yield source, place, False
        if before.endswith(("\n", "\f")):
            yield source + len(before), place, False
