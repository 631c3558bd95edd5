"""The edits that one rule made, kept small: this is what a result remembers of every change."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import attrs

from newsclean._edits import RawEdit, Safety

__all__ = ["Layer"]


@attrs.frozen
class Layer:
    """One rule's applied edits, as columns: about 33 bytes an edit, however long the text is.

    Attributes:
        step: index of the rule in the pipeline.
        starts: first code points of the spans, in the text that the rule saw.
        ends: the code points after the spans.
        replacements: what stands there instead.
        reasons: why.
        safeties: how sure the rule was, as numbers of `Safety`.
    """

    step: int
    starts: array[int]
    ends: array[int]
    replacements: tuple[str, ...]
    reasons: tuple[str, ...]
    safeties: bytes

    @classmethod
    def of(cls, step: int, edits: list[RawEdit]) -> Layer:
        """Keep checked, sorted edits."""
        starts, ends, replacements, reasons, safeties = zip(*edits, strict=True) if edits else ((),) * 5
        return cls(step, array("Q", starts), array("Q", ends), replacements, reasons, bytes(safeties))

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[RawEdit]:
        levels = map(Safety, self.safeties)
        return zip(self.starts, self.ends, self.replacements, self.reasons, levels, strict=True)

    def apply(self, text: str) -> str:
        """The text that the rule saw, with its edits made.

        >>> Layer.of(0, [(1, 2, "-", "", Safety.SAFE)]).apply("a b")
        'a-b'
        """
        pieces: list[str] = []
        at = 0
        for start, end, replacement in zip(self.starts, self.ends, self.replacements, strict=True):
            pieces.append(text[at:start])
            pieces.append(replacement)
            at = end
        pieces.append(text[at:])
        return "".join(pieces)
