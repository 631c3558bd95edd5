"""Finding the lines that may be credits, without reading all the others."""

from collections.abc import Iterator
from typing import Final

from ._chinese import ORGANISATION, WRAPPING
from ._lazy import lazy
from ._read import LONGEST, Credit, Language, languages

_BREAK: Final = lazy("[\n\f]")
_NEXT: Final = lazy("[ \t]*\n[ \t\n]*([\u3400-\u9fff]{1,3})[ \t]*(?=\n|\\Z)")
_WRAPPING: Final = lazy(WRAPPING)
_ORGANISATION: Final = lazy(f"{ORGANISATION}\\Z")


def by_line(text: str) -> Iterator[tuple[int, list[Credit]]]:
    r"""Every line that is a credit or ends in some: the offset of its end, and the credits in their order.

    >>> list(by_line("工人在车间检查设备。 图片来源：新华社 制图：张明\n"))
    [(25, [(11, 19, '新华社'), (20, 25, '张明')])]
    """
    spoken = list(languages(text))
    for end in sorted({end for language in spoken for end in _ends(text, language)}):
        found = _from_end(text, end, spoken)
        if found:
            yield end, found


def _ends(text: str, language: Language) -> Iterator[int]:
    """The ends of lines with a word of this language's credits near the end."""
    done = 0
    for match in language.trigger.finditer(text):
        at = match.start()
        if at >= done:
            line_break = _BREAK.search(text, at, at + LONGEST)
            if line_break or at + LONGEST >= len(text):
                done = line_break.start() if line_break else len(text)
                yield done


def _from_end(text: str, end: int, spoken: list[Language]) -> list[Credit]:
    """The credits at the end of a line, read from the last one back."""
    found: list[Credit] = []
    while True:
        start, whole = _window(text, end)
        readings = (language.read(text[start:end], whole) for language in spoken)
        credit = next(filter(None, readings), None)
        if not credit:
            return found[::-1]
        end = start + credit[0]
        found.append((end, start + credit[1], credit[2]))


def _window(text: str, end: int) -> tuple[int, bool]:
    """Where the line that goes up to `end` begins, and True; of a long line its end alone, and False."""
    edge = max(0, end - LONGEST)
    start = 1 + max(text.rfind("\n", max(0, edge - 1), end), text.rfind("\f", max(0, edge - 1), end))
    return start or edge, bool(start) or not edge


def continued(text: str, credit: Credit) -> Credit | None:
    r"""The credit with the few characters on the next line that complete the name of an organisation.

    >>> continued("图片来源：临江区融媒体中\n心\n", (0, 12, "临江区融媒体中"))
    (0, 14, '临江区融媒体中心')
    """
    start, end, value = credit
    tail = _NEXT.match(text, end)
    if not tail or not _WRAPPING.fullmatch(text, start, end) or _ORGANISATION.search(value):
        return None
    whole = value + tail[1]
    return (start, tail.end(1), whole) if _ORGANISATION.search(whole) else None
