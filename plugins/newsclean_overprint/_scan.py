"""Where a text may be overprinted: tests cheap enough for every line of every text.

A line is looked at more closely when its beginning comes again in it, when it begins as the line before ends, when it
stands whole in the line before, or when a run of ideographs in it is a square. A few lines with their neighbours make
a zone. Of running text about one character in a hundred lies in a zone.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from ._lazy import lazy
from ._sequence import HAN, HANGUL, KANA

_SCRIPTS: Final = HAN + KANA + HANGUL
# Beginning with what is not looked for lets the engine run over the text faster than a look-behind does.
_SQUARE: Final = lazy(rf"(?:[^{_SCRIPTS}]|\A)([{_SCRIPTS}]{{2,32}}?)\1++(?![{_SCRIPTS}])")
_SPACED_SQUARE: Final = lazy(rf"(?:[^{HANGUL}]|\A)([{HANGUL}][{HANGUL} ]{{1,32}}?)\1")
_COMMON_HANGUL: Final = "다의이는에을"
_ROWS: Final = frozenset("—–―─━…‥-_=~～＝＿.．·・*＊#!！?？/|")
_BULLETS: Final = "#*>-–•·▪■●○◆ "
_LONG: Final = 400
_REACH: Final = 240
_CONTEXT: Final = 120
_MOST_COPIES: Final = 6


class Zones(NamedTuple):
    """Spans of text to look at, and whether empty lines stand after every line of this text."""

    spans: list[tuple[int, int]]
    airy: bool


def zones(text: str) -> Zones:
    r"""The spans in which something may be overprinted, in order, none overlapping.

    >>> zones("还是好项目\n标题标题，，11亿\n正文\n正文的第二行").spans
    [(0, 25)]
    """
    scan = _Scan(text)
    scan.read_lines()
    scan.find_squares()
    scan.heat_up()
    return Zones(scan.spans(), len(scan.starts) > 4 and text.count("\n") >= 1.7 * len(scan.starts))


class _Scan:
    """Which lines are hot; they are numbered without the empty ones."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.hot: set[int] = set()
        self.warm: set[int] = set()
        self.windows: list[tuple[int, int]] = []
        self.last, self.same = -1, 0

    def read_lines(self) -> None:
        """One loop, tests inlined: this is what every line of every text pays for."""
        at, older, before, number, turns = 0, "\0", "\0", -1, 0
        starts = self.starts
        for raw in self.text.split("\n"):
            line = raw.strip()
            if line:
                number += 1
                starts.append(at)
                start = line[:2]
                if start in before or line[0] == before[-1]:
                    self.compare(line, before, number)
                if line != before and (
                    line[2:4] == start
                    or line.find(line[:4], 4, _REACH) > 0
                    or line[0] == line[1:2]
                    or line[0] in _BULLETS
                ):
                    self.look_inside(line, number)
                if line == older and line != before:
                    turns += 1
                elif turns:
                    self.end_row(number, turns)
                    turns = 0
                older, before = before, line
            at += len(raw) + 1
        self.end_row(number + 1, turns)

    def end_row(self, number: int, turns: int) -> None:
        """Before line `number` a row ended in which two lines took turns: a long one is no overprint."""
        if turns > 2 * _MOST_COPIES:
            row = range(number - turns - 2, number)
            self.hot.difference_update(row)
            self.warm.difference_update(row)

    def compare(self, line: str, before: str, number: int) -> None:
        """The line and the one before."""
        if len(line) > _LONG:
            return
        if line == before:
            self.equal(number)
            return
        if line[0] == before[-1]:
            self.warm.add(number)
        if _overlap(before, line) or (len(line) < len(before) <= _LONG and line in before):
            self.hot.update((number - 1, number))

    def equal(self, number: int) -> None:
        """The lines of a row of equal ones: a long row is no overprint, not even where it begins."""
        self.same = self.same + 1 if self.last == number - 1 else 1
        self.last = number
        if self.same < _MOST_COPIES:
            self.hot.update((number - 1, number))
        elif self.same == _MOST_COPIES:
            self.hot.difference_update(range(number - _MOST_COPIES, number))

    def look_inside(self, line: str, number: int) -> None:
        """The line alone."""
        if len(line) > _LONG:
            return
        if _begins_again(line) or (line[0] in _BULLETS and _begins_again(line.lstrip(_BULLETS))):
            self.hot.add(number)
        elif len(line) > 3 and (line[0] == line[1] or line[2:4] == line[:2]):
            self.doubled_start(line, number)

    def doubled_start(self, line: str, number: int) -> None:
        """The first character or two stand twice: more is needed for letters and figures."""
        first = line[0]
        if first == line[1] and (first.isalnum() or first in _ROWS):
            self.warm.add(number)
        elif not first.isdigit() or _is_square(line[4:].strip().partition(" ")[0]):
            self.hot.add(number)

    def find_squares(self) -> None:
        """Runs of ideographs that are squares, anywhere."""
        for match in _squares(self.text):
            number = bisect_right(self.starts, match.start(1)) - 1
            if self.line_end(number) - self.starts[number] <= _LONG:
                self.hot.add(number)
            else:
                self.windows.append(self.window(match, number))

    def heat_up(self) -> None:
        """Warm lines beside others are hot."""
        for number in sorted(self.warm):
            beside = (number - 1, number + 1)
            if not self.warm.isdisjoint(beside) or not self.hot.isdisjoint(beside):
                self.hot.add(number)

    def line_end(self, number: int) -> int:
        return self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)

    def window(self, match: re.Match[str], number: int) -> tuple[int, int]:
        start = max(self.starts[number], match.start() - _CONTEXT)
        return start, min(match.end() + _CONTEXT, self.line_end(number))

    def spans(self) -> list[tuple[int, int]]:
        """Hot lines with the line before and two lines after, and windows; in one where they touch."""
        last = len(self.starts) - 1
        spans = [(self.starts[max(0, n - 1)], self.line_end(min(last, n + 2))) for n in self.hot]
        return list(_merged(sorted(spans + self.windows)))


def _merged(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start, end = -1, -1
    for first, last in spans:
        if first > end:
            if end >= 0:
                yield start, end
            start = first
        end = max(end, last)
    if end >= 0:
        yield start, end


def _squares(text: str) -> Iterator[re.Match[str]]:
    if not text.isascii():
        yield from _SQUARE.finditer(text)
        if any(syllable in text for syllable in _COMMON_HANGUL):
            yield from _SPACED_SQUARE.finditer(text)


def _overlap(before: str, line: str) -> bool:
    """Whether the line begins with two characters or more that the line before ends with."""
    at = len(before) - 1
    for _ in range(3):
        at = before.rfind(line[:2], max(0, len(before) - _REACH), at + 1)
        if at < 0:
            return False
        if line.startswith(before[at:]):
            return True
    return False


def _begins_again(line: str) -> bool:
    """Whether the first run of the line, four characters or more, follows itself."""
    start = line[:4]
    second = 3
    for _ in range(3):
        second = line.find(start, second + 1, _REACH)
        if second < 0 or len(start) < 4:
            return False
        if line[: second - 1] == line[second : 2 * second - 1]:
            return True
    return False


def _is_square(word: str) -> bool:
    half = len(word) // 2
    return half > 1 and word[:half] == word[half:]
