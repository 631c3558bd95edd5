"""What one line cannot say alone: neighbours that are furniture too, and lines that come back page after page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator

from newsclean_furniture import _continuations, _folio, _imprint
from newsclean_furniture._folio import CERTAIN, GUARDED, WEAK, Guess
from newsclean_furniture._lines import Lines

from ._lazy import lazy

__all__ = ["classify"]

_PROSE = lazy("[，。！？；“”「」]")  # never in furniture
_WORDS = lazy(r"[a-zà-ÿ](?<![^\s(].)[a-zà-ÿ]{2,},?\s+[a-zà-ÿ]{3,}")  # two words in small letters: a sentence
_SIGNS = lazy(r"\d|[:：@/／]|www\.|[编編责責校日]|편집|版|One|ONE")
_DIGIT = lazy(r"\d|[一二三四五六七八九十]\s?[版面]|日|[Pp]age One|PAGE ONE")
_GAP = lazy(r"\s{2,}")
_SPACE = lazy(r"\s+")
# A cheap look before the dear one, which tries every label at every place.
_STAFF = lazy("[编編责責校审審美집]|[Ee]dit|[Rr]edakt|Layout|Gestalt|Verantw|Herausg|Publish|發行|発行|발행|Newsroom")
_LONGEST = 90  # code points, once wide gaps are closed
_EDGE = 3  # so many lines at the top and at the bottom of a page may be running heads and feet
_LEAST = 12  # a page of fewer lines is a snippet: its edges say nothing
_REACH = 5  # so many lines of a running head may stand one below the other
# What is recognised lets its neighbours be recognised, so that a text from which furniture was dropped has none left;
# two rounds are the rule, the bound is for texts made to peel page by page.
_ROUNDS = 8
_PARTS = frozenset({"page-number", "paper", "date-line", "issue", "running-head"})


def classify(lines: Lines) -> dict[int, str]:
    """The sort of furniture by line number; lines that a notice fills with others are in it too."""
    guesses = {i: guess for i in _worth_a_look(lines) if (guess := _guess(lines, i))}
    found = {i: guess.sort for i, guess in guesses.items() if guess.rank == CERTAIN}
    found.update((i, "continuation") for i, left in lines.cuts.items() if not left)
    numbers = sorted(guesses)
    names: dict[int, str] = {}
    for _ in range(_ROUNDS if guesses or len(lines.pages) > 2 else 0):
        known = len(found)
        for first, after in lines.pages:
            own = numbers[bisect_left(numbers, first) : bisect_left(numbers, after)]
            if own:
                _Page(lines, first, after, guesses, found, names).read(own)
        _repeated(lines, found)
        if len(found) == known:
            break
    return found


def _worth_a_look(lines: Lines) -> Iterator[int]:
    """Lines that have a sign of furniture, and neither read like prose nor are too long."""
    text, signs, prose = lines.text, _SIGNS.search, _PROSE.search
    for i, (start, end) in enumerate(zip(lines.starts, lines.ends, strict=True)):
        if end - start > 4 * _LONGEST:
            continue
        if i in lines.cuts:
            if signs(lines.cuts[i]) and not prose(lines.cuts[i]):
                yield i
        elif signs(text, start, end) and not prose(text, start, end):
            yield i


def _guess(lines: Lines, i: int) -> Guess | None:
    """The line by itself; where it is too long for furniture, it is not looked at closely."""
    line = lines.line(i)
    if len(line) > 24:
        line = _GAP.sub("   ", line)
        if len(line) > _LONGEST:
            return None
    if _continuations.read(line):
        return Guess(CERTAIN, "continuation")
    if _WORDS.search(line):
        return None
    if _imprint.GATE.search(line) and (rank := _imprint.read(line)):
        own = rank != CERTAIN and _imprint.is_byline(lines.line(i - 1) if i else "")
        return None if own else Guess(rank, "imprint")
    return (_folio.read(line) if _DIGIT.search(line) else None) or _head_with_staff(line)


def _head_with_staff(line: str) -> Guess | None:
    """A running head and the names of those who made the page on one line, whichever comes first.

    >>> _head_with_staff("02 要闻 2024年3月15日 星期五 责任编辑：张小明")
    Guess(rank=3, sort='running-head')
    >>> _head_with_staff("02 责任编辑：张小明")
    """
    for gap in _SPACE.finditer(line) if _STAFF.search(line) and _imprint.LABEL.search(line) else ():
        left, right = line[: gap.start()], line[gap.end() :]
        for head, staff in ((left, right), (right, left)):
            if _imprint.read(staff) == CERTAIN and _is_head(head):
                return Guess(CERTAIN, "running-head")
    return None


def _is_head(part: str) -> bool:
    """More than a bare number, which may count the entries of a list."""
    guess = _folio.read(part)
    if guess is None:
        return _folio.is_section(part) or _folio.is_paper(part)
    return guess != Guess(WEAK, "page-number")


class _Page:
    """One page: which of its guesses stand, by their place and their neighbours."""

    def __init__(
        self,
        lines: Lines,
        first: int,
        after: int,
        guesses: dict[int, Guess],
        found: dict[int, str],
        names: dict[int, str],
    ) -> None:
        self.lines, self.first, self.after = lines, first, after
        self.guesses, self.found, self.names = guesses, found, names
        head, foot = _edges(first, after, found)
        self.edge = {*head, *foot} if after - first >= _LEAST else {first}

    def read(self, own: list[int]) -> None:
        """Accept guarded guesses that no sentence runs through, then whatever stands beside furniture."""
        for i in own:
            if self.guesses[i].rank == GUARDED and i not in self.found and self._free(i):
                self.found[i] = self.guesses[i].sort
        for i in (*own, *reversed(own)):
            self._spread(i)

    def _free(self, i: int) -> bool:
        """No sentence runs into line `i`: it stands at the page's edge, after furniture, or after a full stop."""
        return i in self.edge or i - 1 in self.found or self.lines.closed(i - 1)

    def _spread(self, i: int) -> None:
        """Line `i` and those about it that look like furniture stand if one of them does, or if they make a head."""
        if self.found.keys() >= {i - 1, i, i + 1}:
            return
        run = self._run(i)
        sorts = set(run.values())
        settled = any(j in self.found for j in run)
        if settled or len(sorts & _PARTS) > 1 or self._lone_number(i, run):
            for j, sort in run.items():
                self.found.setdefault(j, sort)

    def _run(self, i: int) -> dict[int, str]:
        """Line `i` and the lines above and below it, as far as they look like furniture."""
        run = {i: self.guesses[i].sort}
        for step in (-1, 1):
            j = i + step
            while self.first <= j < self.after and abs(j - i) <= _REACH and (sort := self._sort(j)):
                run[j] = sort
                j += step
        return run

    def _sort(self, j: int) -> str:
        if j in self.found:
            return self.found[j]
        if j in self.guesses:
            return self.guesses[j].sort
        if j not in self.names:  # asked for every neighbour, in every round
            line = self.lines.line(j)
            self.names[j] = _name_of(line)
        return self.names[j]

    def _lone_number(self, i: int, run: dict[int, str]) -> bool:
        """A number that is the page's first line, above a section's name, or its last, below a full stop."""
        if self.guesses[i].sort != "page-number":
            return False
        if i == self.first:
            return run.get(i + 1) == "section"
        return i == self.after - 1 and i > self.first and self.lines.closed(i - 1)


def _name_of(line: str) -> str:
    """What a line may be beside a piece of furniture: the name of a section, of a paper, of a weekday; or nothing."""
    if _folio.is_section(line):
        return "section"
    return "paper" if _folio.is_paper(line) else "date-line" if _folio.is_day(line) else ""


def _edges(first: int, after: int, found: dict[int, str]) -> tuple[list[int], list[int]]:
    """The topmost and the lowest lines of a page that are not furniture already, from the outside in."""
    sides: tuple[list[int], list[int]] = ([], [])
    for side, order in zip(sides, (range(first, after), range(after - 1, first - 1, -1)), strict=True):
        for i in order:
            if i not in found:
                side.append(i)
                if len(side) == _EDGE:
                    break
    return sides


def _repeated(lines: Lines, found: dict[int, str]) -> None:
    """Add short lines that stand at the same edge of most pages, digits apart, or that count the pages."""
    if len(lines.pages) < 3:
        return
    places: dict[tuple[int, int, str], list[tuple[int, int]]] = defaultdict(list)
    pages = 0
    for number, (first, after) in enumerate(lines.pages):
        edges = _edges(first, after, found)
        pages += after - first > 2 * _EDGE
        for side, numbers in enumerate(edges if after - first > 2 * _EDGE else ()):
            for place, i in enumerate(numbers):
                places[side, place, _shape(lines.line(i))].append((number, i))
    for (_, _, shape), where in places.items():
        if len(shape) > 2 * (shape != "#") and len(where) >= 3 and (2 * len(where) > pages or _counts(lines, where)):
            for _, i in where:
                found.setdefault(i, "page-number" if shape == "#" else "running-head")


def _shape(line: str) -> str:
    """The line with every number as one sign; nothing for what is too long or ends a sentence."""
    if len(line) > 60 or line.endswith((":", "：", "。", "！", "？", "!", "?", "，", ",", "”", "」", "；", ";")):
        return ""
    return re.sub(r"\d+", "#", _GAP.sub(" ", line))


def _counts(lines: Lines, where: list[tuple[int, int]]) -> bool:
    """Whether a number on these lines grows by one from page to page."""
    steps = Counter[int]()
    for page, i in where:
        steps.update({int(n[:9]) - page for n in re.findall(r"\d+", lines.line(i))})
    return max(steps.values(), default=0) >= max(3, len(where) * 2 // 3)
