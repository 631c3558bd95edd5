"""Repair until nothing is left to repair, and say where in the text as it came.

What was repaired may let a copy stand beside its run that was not there before, such as a clean copy of a headline
on the line below. So the outcome is looked at again; nearly always there is nothing more.
"""

from bisect import bisect_left, bisect_right
from typing import Final, NamedTuple

from ._case import Case
from ._cases import Known
from ._display import Display, displays
from ._judge import repairs

_ROUNDS: Final = 4
_LINE_ENDS: Final = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")


class Cut(NamedTuple):
    """A copy to take out: a half-open span of code points."""

    start: int
    end: int
    reason: str
    safety: str


def settle(text: str) -> tuple[list[Cut], list[Display]]:
    """All cuts and displays, in order, spans in `text`."""
    cuts: list[Cut] = []
    shown: list[Display] = []
    known = Known({}, {})
    left = text
    for _ in range(_ROUNDS):
        found = repairs(left, known)
        if not found:
            break
        way = _Way(cuts)
        shown = _latest(shown, [way.display(display) for display in displays(left, found)])
        cuts = _merged([*cuts, *(way.cut(cut) for case in found for cut in _cuts(left, case))])
        left = _without(text, cuts)
    return cuts, shown


def _latest(shown: list[Display], more: list[Display]) -> list[Display]:
    """In order; what was repaired once more counts as it is now."""
    ends = [display.end for display in more]
    starts = [display.start for display in more]
    apart = [d for d in shown if bisect_right(ends, d.start) == bisect_left(starts, d.end)]
    return sorted(apart + more)


def _cuts(text: str, case: Case) -> list[Cut]:
    safety = "safe" if case.strong else "likely"
    return [Cut(start, end, _reason(text[start:end], case), safety) for start, end in case.cuts]


def _reason(copy: str, case: Case) -> str:
    if case.glyphs:
        return "character printed over itself"
    return "run printed over itself" if _LINE_ENDS.isdisjoint(copy) else "copy of a run on a line of its own"


def _without(text: str, cuts: list[Cut]) -> str:
    pieces: list[str] = []
    at = 0
    for cut in cuts:
        pieces.append(text[at : cut.start])
        at = cut.end
    return "".join([*pieces, text[at:]])


def _merged(cuts: list[Cut]) -> list[Cut]:
    """In order; a later cut takes in those inside it."""
    merged: list[Cut] = []
    for cut in sorted(cuts):
        if merged and cut.start < merged[-1].end:
            merged[-1] = merged[-1]._replace(end=max(cut.end, merged[-1].end))
        else:
            merged.append(cut)
    return merged


class _Way:
    """The way back from a text after cuts to the text before them."""

    def __init__(self, cuts: list[Cut]) -> None:
        self.places: list[int] = []
        self.gone: list[int] = [0]
        for cut in cuts:
            self.places.append(cut.start - self.gone[-1])
            self.gone.append(self.gone[-1] + cut.end - cut.start)

    def back(self, offset: int) -> int:
        """Where the character of this offset stood."""
        return offset + self.gone[bisect_right(self.places, offset)]

    def cut(self, cut: Cut) -> Cut:
        return cut._replace(start=self.back(cut.start), end=self.back(cut.end - 1) + 1)

    def display(self, display: Display) -> Display:
        return display._replace(start=self.back(display.start), end=self.back(display.end - 1) + 1)
