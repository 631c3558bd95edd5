"""The printed lines that were repaired, put together to headlines and credits.

A text printed over itself is display type: a headline, a deck, a credit, never part of a body paragraph. Lines that
follow each other are one headline where no line but the last could have taken up more of the next.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from unicodedata import east_asian_width

from ._case import Case
from ._lazy import lazy
from ._sequence import HAN, HANGUL, KANA

_PRINTED: Final = lazy(r"\S(?:[^\n\r\f]*\S)?")
_NEXT_LINE: Final = lazy(r"[^\S\n\f]*\n[^\S\n\f]*+([^\n\f]*[^\s])")
_UNIT: Final = lazy(rf"[^\w\s]*(?:[{HAN}{KANA}]|[^\s{HAN}{KANA}]+)")
_LONE_LETTER: Final = lazy(rf"[{HAN}{KANA}{HANGUL}]\Z")
_TAIL: Final = lazy(  # and no Korean word with a particle, which headlines do not end with
    rf"(?!本[报報]|[记記]者|新[华華]社|[据據])[{HAN}{KANA}{HANGUL}\d.%％ ]+(?<![은는을를의에와과])\Z"
)
_CREDIT: Final = lazy(
    r"文?[图圖][/／:：片]|[摄攝]影|[供][图圖]|写真|撮影|画像|提供|사진|Photo|Foto|Bild|Picture|Image|Courtesy|Gra[fp]h?ik"
    r"|.*(?:[ \u3000][摄攝]|供[图圖]|撮影|提供|기자|제공)\Z"
)
_SHORT: Final = 2.0
_MOST_LINES: Final = 5
_WIDE: Final = 10.0


class Display(NamedTuple):
    """A headline, deck or credit that was printed over itself.

    Attributes:
        start: first code point, in the text before repair.
        end: the code point after the last.
        value: the text as printed, its lines parted by line feeds.
    """

    start: int
    end: int
    value: str


class _Line(NamedTuple):
    """One printed line: its span in the text, what stands there, its case, and whether it is the last of it."""

    start: int
    end: int
    text: str
    case: Case
    last: bool


def displays(text: str, repaired: list[Case]) -> Iterator[Display]:
    """Headlines and credits among the cases that were repaired, in order."""
    starts = {case.start for case in repaired}
    for group in _groups(text, [line for case in repaired if case.whole for line in _printed(text, case)]):
        tail = _tail(text, group[-1], starts)
        lines = [line.text for line in group]
        if tail:
            yield Display(group[0].start, tail.end(1), "\n".join([*lines, tail[1]]))
        else:
            yield Display(group[0].start, group[-1].end, "\n".join(lines))


def _printed(text: str, case: Case) -> Iterator[_Line]:
    """The lines of a case as they are after its cuts."""
    places: list[int] = []
    at = case.start
    for start, end in (*case.cuts, (case.end, case.end)):
        places += range(at, start)
        at = max(at, end)
    kept = "".join([text[place] for place in places])
    lines = list(_PRINTED.finditer(kept))
    for line in lines:
        yield _Line(places[line.start()], places[line.end() - 1] + 1, line[0], case, line is lines[-1])


def _groups(text: str, lines: list[_Line]) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    for number, line in enumerate(lines):
        if group and not _goes_on(text, group, line, lines[number + 1 : number + 2]):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on(text: str, group: list[_Line], line: _Line, after: list[_Line]) -> bool:
    """Whether the line belongs to the group; not where it rather makes one headline with the line after."""
    if len(group) == _MOST_LINES or not _adjacent(text, group[-1], line) or not _one(group, line):
        return False
    further = bool(after) and _adjacent(text, line, after[0]) and _one([line], after[0])
    return not further or _one([*group, line], after[0])


def _adjacent(text: str, line: _Line, after: _Line) -> bool:
    between = text[line.case.end : after.case.start]
    return line.case is after.case or (not between.strip() and between.count("\n") < 3)


def _one(group: list[_Line], line: _Line) -> bool:
    """One headline: each line but the last is so full that the first word of the next would not have fitted."""
    lines = [*(member.text for member in group), line.text]
    if any(map(_CREDIT.match, lines)) and not (_CREDIT.match(lines[0]) and _width(line.text) <= _SHORT):
        return False
    widths = [_width(text) for text in lines]
    if line.text[-1] in ":：" or (len(lines) == 2 and widths[0] >= _WIDE and widths[1] >= 0.85 * widths[0]):
        return False
    return all(widths[i] + _unit(lines[i + 1]) >= max(widths) for i in range(len(group)))


def _unit(text: str) -> float:
    """The width of what cannot be parted from the line's beginning: an ideograph, or a word."""
    unit = _UNIT.match(text)
    return _width(unit[0]) if unit else 0.0


def _width(text: str) -> float:
    """Em: one for a wide character, a half for others."""
    return sum(1.0 if east_asian_width(char) in "WF" else 0.5 for char in text)


def _tail(text: str, line: _Line, starts: set[int]) -> re.Match[str] | None:
    """The headline's last line, where extractors left that single: one character, or half a line at most."""
    tail = _NEXT_LINE.match(text, line.case.end) if line.last else None
    if not tail or tail.start(1) in starts:
        return None
    short = line.case.ragged and _width(tail[1]) <= 0.5 * _width(line.text) and _TAIL.match(tail[1])
    return tail if short or _LONE_LETTER.match(tail[1]) else None
