"""What becomes of credits that were found: names made whole, or all of it taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from ._lazy import lazy
from ._read import MARKS

if TYPE_CHECKING:
    from . import Credit, Edit, Span

_SET_OFF: Final = " \t\u3000" + MARKS
_FEEDS: Final = lazy("\n*")
_GAP: Final = lazy("(?<=\\S)\\s*\n\\s*")


def carried(text: str, credits_found: Iterable[Credit]) -> Iterator[Edit]:
    """Edits that bring back what a narrow column carried over to the next line."""
    for start, end, _ in credits_found:
        if gap := _GAP.search(text, start, end):
            yield *gap.span(), "", "name in an image credit carried over to the next line"


def drop(text: str, spans: Iterable[Span]) -> Iterator[Edit]:
    """Edits that remove these spans: with their line if they are all of it, else with the space before them."""
    for span in _joined(text, spans):
        yield *_line(text, *span), "", "image credit"


def _joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans, those with nothing but blanks and line breaks between them as one."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip(_SET_OFF + "\n"):
            start = joined.pop()[0]
        joined.append((start, end))
    return joined


def _line(text: str, start: int, end: int) -> Span:
    """The span with what goes along: the space that sets it off; of a line of its own, the breaks on one side."""
    while start and text[start - 1] in _SET_OFF:
        start -= 1
    if start and text[start - 1] not in "\n\f":
        return start, end
    if start and _FEEDS.fullmatch(text, end):  # the last line: what ended it ends the line before
        while start and text[start - 1] == "\n":
            start -= 1
        return start, end
    while end < len(text) and text[end] == "\n":
        end += 1
    return start, end
