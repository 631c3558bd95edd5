"""What goes when furniture is dropped: lines with their line breaks; and what is too much when it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsclean_furniture._lazy import lazy

__all__ = ["filled", "regions"]

_BREAKS = "\n\r\f"
_FILLED = lazy(r"(?<=\S) {8,}(?=\S)")


def regions(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    r"""What to delete, for sorted spans of furniture: whole lines with their break, or the end or beginning of one.

    >>> regions("通车。\n第3版\n为此", [(4, 7)]), regions("通车。 （下转第3版）\n", [(4, 12)])
    ([(4, 8)], [(3, 12)])
    """
    found: list[tuple[int, int]] = []
    for start, end in spans:
        first, last = _widen(text, start, end)
        first = max(first, found[-1][1] if found else 0)  # two notices share the space between them
        if first < last:
            found.append((first, last))
    return _last_break(text, found)


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the white space around it, and the line break behind it if it fills its line; a form feed stays."""
    while start and text[start - 1] not in _BREAKS and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end] not in _BREAKS and text[end].isspace():
        end += 1
    if start and text[start - 1] not in _BREAKS:
        return start, end
    end += text[end : end + 2] == "\r\n"
    return start, end + (text[end : end + 1] in ("\n", "\r"))


def _last_break(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Furniture that ends the text without a line break takes the break before it."""
    if spans and spans[-1][1] == len(text) and text[-1] not in "\n\r":
        i = len(spans) - 1
        while i and spans[i - 1][1] == spans[i][0]:
            i -= 1
        start, end = spans[i]
        start -= text[:start].endswith("\n")
        spans[i] = start - text[:start].endswith("\r"), end
    return spans


def filled(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spaces but one of each gap that fills up a running head."""
    for match in _FILLED.finditer(text, start, end):
        yield match.start() + 1, match.end()
