"""The edits that one rule made, kept small: this is what a result remembers of every change."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from operator import add, eq, itemgetter, sub

import attrs

from newsclean._edits import RawEdit, Safety

__all__ = ["Layer"]


@attrs.frozen
class Layer:
    """One rule's applied edits, as columns: 18 bytes an edit, however long the text is.

    Attributes:
        step: index of the rule in the pipeline.
        starts: first code points of the spans, in the text that the rule saw.
        ends: the code points after the spans.
        replacements: what stands there instead.
        phrases: every reason that occurs, once.
        whys: for each edit which of them; one byte, since a rule has a handful, or more where it has more.
        safeties: how sure the rule was, as numbers of `Safety`.
    """

    step: int
    starts: array[int]
    ends: array[int]
    replacements: tuple[str, ...]
    phrases: tuple[str, ...]
    whys: array[int]
    safeties: bytes

    @classmethod
    def of(cls, step: int, edits: Sequence[RawEdit]) -> Layer:
        """Keep checked, sorted edits."""
        offsets = "I" if not edits or edits[-1][1] < 1 << 32 else "Q"
        starts, ends = (array(offsets, map(itemgetter(column), edits)) for column in (0, 1))
        replacements = tuple(map(itemgetter(2), edits))
        codes: dict[str, int] = {}
        numbers = [codes.setdefault(reason, len(codes)) for _, _, _, reason, _ in edits]
        whys = array("B" if len(codes) < 1 << 8 else "L", numbers)
        return cls(step, starts, ends, replacements, tuple(codes), whys, bytes(map(itemgetter(4), edits)))

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[RawEdit]:
        reasons = map(self.phrases.__getitem__, self.whys)
        levels = map(Safety, self.safeties)
        return zip(self.starts, self.ends, self.replacements, reasons, levels, strict=True)

    def growths(self) -> Iterator[int]:
        """By how many code points each edit makes the text longer; below zero where it makes it shorter."""
        return map(add, map(len, self.replacements), map(sub, self.starts, self.ends))

    @property
    def touching(self) -> bool:
        """Whether an edit begins where the one before it ends."""
        return any(map(eq, self.ends, islice(self.starts, 1, None)))

    def apply(self, text: str) -> str:
        """The text that the rule saw, with its edits made.

        >>> Layer.of(0, [(1, 2, "-", "", Safety.SAFE)]).apply("a b")
        'a-b'
        """
        untouched = map(text.__getitem__, map(slice, (0, *self.ends), (*self.starts, len(text))))
        return "".join(chain.from_iterable(zip(untouched, (*self.replacements, ""), strict=True)))
