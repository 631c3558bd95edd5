"""Where every stretch of the clean text came from, and where every stretch of the source went.

Each rule leaves a `Layer` of edits. Layers are composed into one list of *hunks* only when somebody asks:
a hunk is a pair of half-open spans, one in the source and one in the clean text, outside of which
the two texts are equal. A map of every character would cost 36 bytes a character; the hunks of a
newspaper page cost less than one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice, repeat
from operator import add
from typing import TypeAlias

from newsclean._layers import Layer

__all__ = ["OffsetMap"]

Pair: TypeAlias = tuple[int, int, int, int]  # start and end in the one text, start and end in the other


class OffsetMap:
    """Maps half-open spans of code points between the source and the clean text.

    A boundary inside a hunk widens to the hunk; a boundary at the edge of a deletion leaves the deleted text out;
    an empty span that stands where text was deleted maps to the deleted text.

    >>> import newsclean
    >>> offsets = newsclean.Cleaner(rules=["number-spacing"]).run("共 31个").offsets    # the space goes
    >>> offsets.to_source(1, 3), offsets.to_clean(0, 5), offsets.to_source(1, 1)
    ((2, 4), (0, 4), (1, 2))
    """

    def __init__(self, pairs: Iterable[Pair], source_length: int) -> None:
        """Take hunks in order, and the length of the source in code points."""
        self._take(tuple(zip(*pairs, strict=True)) or ((), (), (), ()), source_length)

    def _take(self, columns: Sequence[Sequence[int]], source_length: int) -> None:
        self._a0, self._a1, self._b0, self._b1 = columns
        self.source_length = source_length
        self.clean_length = source_length + (self._b1[-1] - self._a1[-1] if self._a1 else 0)

    @classmethod
    def of(cls, layers: Sequence[Layer], source_length: int) -> OffsetMap:
        """Compose the layers of a result."""
        if len(layers) == 1 and not layers[0].touching:
            offsets = cls.__new__(cls)
            offsets._take(_columns(layers[0]), source_length)
            return offsets
        pairs: list[Pair] = []
        for layer in layers:
            pairs = _compose(pairs, layer)
        return cls(pairs, source_length)

    def then(self, layer: Layer) -> OffsetMap:
        """This map followed by one more rule's edits."""
        return OffsetMap(_compose(self.spans, layer), self.source_length)

    @property
    def spans(self) -> Sequence[Pair]:
        """The hunks as `(source start, source end, clean start, clean end)`, in order."""
        return tuple(zip(self._a0, self._a1, self._b0, self._b1, strict=True))

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that became `start` to `end` of the clean text.

        Raises:
            IndexError: the span does not lie in the clean text.
        """
        _check(start, end, self.clean_length, "clean text")
        return _convert(start, end, (self._b0, self._b1, self._a0, self._a1))

    def to_clean(self, start: int, end: int) -> tuple[int, int]:
        """The span of the clean text that `start` to `end` of the source became.

        Raises:
            IndexError: the span does not lie in the source.
        """
        _check(start, end, self.source_length, "source")
        return _convert(start, end, (self._a0, self._a1, self._b0, self._b1))

    def __repr__(self) -> str:
        return f"<OffsetMap {self.source_length} -> {self.clean_length} code points, {len(self._a0)} hunks>"


def _check(start: int, end: int, length: int, where: str) -> None:
    if not 0 <= start <= end <= length:
        raise IndexError(f"span ({start}, {end}) does not lie in the {where} of {length} code points")


def _convert(start: int, end: int, columns: tuple[Sequence[int], ...]) -> tuple[int, int]:
    from0, from1, to0, to1 = columns
    i = bisect_right(from0, start) - 1
    first = start
    if i >= 0:
        first = to0[i] if start < from1[i] else start - from1[i] + to1[i]
    j = bisect_left(from1, end)
    last = end + (to1[-1] - from1[-1] if to1 else 0)
    if j < len(from1):
        last = to1[j] if from0[j] < end else end - from0[j] + to0[j]
    return (first, last) if first <= last else (last, first)


def _columns(layer: Layer) -> tuple[Sequence[int], ...]:
    """The hunks of a layer whose edits do not touch each other: of one layer alone, which is what labels move by."""
    shifts = list(accumulate(layer.growths(), initial=0))  # what was inserted before each edit, and after the last
    return layer.starts, layer.ends, list(map(add, layer.starts, shifts)), list(map(add, layer.ends, shifts[1:]))


def _compose(pairs: Iterable[Pair], layer: Layer) -> list[Pair]:
    """Follow a map A -> B by edits B -> C; what touches in B becomes one hunk A -> C."""
    composed: list[Pair] = []
    a_shift = c_shift = 0  # A - B and C - B, of unchanged text before the hunk at hand
    for lo, hi, a_growth, c_growth in _clusters(pairs, layer):
        composed.append((lo + a_shift, hi + a_shift + a_growth, lo + c_shift, hi + c_shift + c_growth))
        a_shift += a_growth
        c_shift += c_growth
    return composed


def _clusters(pairs: Iterable[Pair], layer: Layer) -> Iterator[tuple[int, int, int, int]]:
    """Spans of B that either side changes, merged where they touch: start, end, growth in A, growth in C."""
    changes = _merged(pairs, layer)
    if not changes:
        return
    lo, hi, a_growth, c_growth = changes[0]
    for start, end, a_more, c_more in islice(changes, 1, None):
        if start <= hi:
            hi = max(hi, end)
            a_growth += a_more
            c_growth += c_more
        else:
            yield lo, hi, a_growth, c_growth
            lo, hi, a_growth, c_growth = start, end, a_more, c_more
    yield lo, hi, a_growth, c_growth


def _merged(pairs: Iterable[Pair], layer: Layer) -> list[tuple[int, int, int, int]]:
    changes = [(b0, b1, (a1 - a0) - (b1 - b0), 0) for a0, a1, b0, b1 in pairs]
    changes += zip(layer.starts, layer.ends, repeat(0), layer.growths())
    changes.sort()  # two sorted runs: linear
    return changes
