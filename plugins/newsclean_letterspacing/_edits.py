"""Edits as plain tuples, kept sorted and apart."""

from collections.abc import Iterable
from typing import Final, TypeAlias

from ._lazy import lazy

Edit: TypeAlias = tuple[int, int, str, str] | tuple[int, int, str, str, str]
"""`(start, end, replacement, reason)` or `(start, end, replacement, reason, safety)`, spans in code points."""

SPACED: Final = "letter-spacing"
RUN: Final = "letter-spacing inside a line"
STRETCHED: Final = "gap in a stretched line"
MARK: Final = "gap beside punctuation"
SENTENCE: Final = "gap between sentences"
WORD: Final = "stretched word space"


_GAP: Final = lazy(r"\ +")


class Edits:
    """Deletions of spaces, the first that is proposed for a gap being the one that counts.

    >>> edits = Edits()
    >>> edits.delete([(1, 2)], "letter-spacing")
    >>> edits.delete([(1, 2), (0, 1)], "gap", "likely")
    >>> edits.in_order()
    [(0, 1, '', 'gap', 'likely'), (1, 2, '', 'letter-spacing')]
    """

    def __init__(self) -> None:
        # By where the gap ends: of a gap between words all but the first space goes.
        self._edits: dict[int, Edit] = {}

    def delete(self, spans: Iterable[tuple[int, int]], reason: str, safety: str = "safe") -> None:
        """Propose to delete these spans; empty ones count for nothing."""
        for start, end in spans:
            if start < end and end not in self._edits:
                self._edits[end] = (start, end, "", reason) if safety == "safe" else (start, end, "", reason, safety)

    def preview(self, text: str, start: int, end: int) -> str:
        """What will stand there: `text[start:end]` without the gaps that are deleted so far.

        >>> edits = Edits()
        >>> edits.delete([(1, 2)], "letter-spacing")
        >>> edits.preview("一 二 三", 0, 5)
        '一二 三'
        """
        pieces, at = [], start
        for gap in _GAP.finditer(text, start, end):
            if edit := self._edits.get(gap.end()):
                pieces.append(text[at : edit[0]])
                at = edit[1]
        return "".join([*pieces, text[at:end]])

    def in_order(self) -> list[Edit]:
        """Every edit, by place."""
        return [self._edits[end] for end in sorted(self._edits)]


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made that are sorted and do not overlap.

    >>> apply("公 司", [(1, 2, "", "letter-spacing")])
    '公司'
    """
    pieces: list[str] = []
    at = 0
    for start, end, replacement, *_ in edits:
        pieces += (text[at:start], replacement)
        at = end
    return "".join([*pieces, text[at:]])
