"""What is repaired: the evidence of each case, and what stands around it.

Strong cases speak for themselves. Weak ones (a line that stands twice, a short run beside its copy) count where a
strong case is on the same page, for a paper overprints all its headlines or none. Lines that stand twice are also
believed without one, several together or a long one, but only among prose: songs, lists and tables repeat lines too.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Final

from ._case import ALONE, Case
from ._cases import Known, cases
from ._lazy import lazy

_WEAK: Final = 1.2
_PAGE: Final = 15_000
_CONTEXT: Final = 3_000
_CLOSE: Final = 1_000
_NEIGHBOURS: Final = 12
_LONG_LINE: Final = 5.0
_VERY_LONG_LINE: Final = 7.5
_TWO_LINES: Final = 6.0
_ONE_LINE: Final = 4.0
_SENTENCE_ENDS: Final = frozenset("。！？；，.!?;,”」』")
_INNER_MARK: Final = lazy(r"[，。、；：，;,.!?！？“”][ \u3000]?\w")


def repairs(text: str, known: Known) -> list[Case]:
    """The cases that are believed, in order; `known` as in `cases`."""
    found = cases(text, known)
    lines = _Lines(text, found)
    sure = [case for number, case in enumerate(found) if case.strong or lines.enough(number)]
    return list(_with_weak(found, sure)) if sure else []


def _with_weak(found: list[Case], sure: list[Case]) -> Iterator[Case]:
    places = [case.start for case in sure]
    believed = set(places)
    for case in found:
        if case.start in believed or (case.whole and case.score >= _WEAK and _near(places, case.start)):
            yield case


def _near(places: list[int], at: int) -> bool:
    place = bisect_left(places, at - _PAGE)
    return place < len(places) and places[place] < at + _PAGE


class _Lines:
    """Lines that stand twice: whether they are overprinted, by the others of the kind and by the text around."""

    def __init__(self, text: str, found: list[Case]) -> None:
        self.text, self.found = text, found
        self.prose: dict[int, bool] = {}

    def enough(self, number: int) -> bool:
        case = self.found[number]
        if not self.twice(case):
            return False
        around = self.found[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS + 1]
        near = [other for other in around if self.twice(other) and abs(other.start - case.start) < _PAGE]
        if max(other.longest for other in near) < _LONG_LINE:
            return False
        long = case.longest >= _VERY_LONG_LINE and case.score >= _ONE_LINE
        several = case.score >= _TWO_LINES or sum(other.score for other in near) >= ALONE
        return (long or several) and self.among_prose(number)

    def twice(self, case: Case) -> bool:
        return case.lines and case.whole and case.score >= _WEAK

    def among_prose(self, number: int) -> bool:
        """Looked up once for cases close to each other, so that time is linear."""
        place = self.found[number].start // _CLOSE
        if place not in self.prose:
            self.prose[place] = _is_prose([line for line in map(str.strip, self.around(number)) if len(line) > 7])
        return self.prose[place]

    def around(self, number: int) -> list[str]:
        """The lines before and after, without those that are cases themselves."""
        case = self.found[number]
        start, end = max(0, case.start - _CONTEXT), case.end + _CONTEXT
        pieces: list[str] = []
        at = start
        for other in self.found[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS + 1]:
            if start <= other.start and other.end <= end:
                pieces.append(self.text[at : other.start])
                at = other.end
        return "\n".join([*pieces, self.text[at:end]]).split("\n")


def _is_prose(lines: list[str]) -> bool:
    """Sentences go on from line to line: few lines end one, and the lines fill a measure or have marks inside."""
    if len(lines) < 4 or _share(lines, _ends_a_sentence) > 0.4:
        return False
    if _share(lines, _cased) > 0.5:  # verse begins its lines with capitals
        return _share(lines, _lower) >= 0.25
    lengths = sorted(map(len, lines))
    full = 0.75 * lengths[len(lengths) * 9 // 10]
    return _share(lines, _INNER_MARK.search) >= 0.2 or _share(lines, lambda line: len(line) >= full) >= 0.65


def _share(lines: list[str], has: Callable[[str], object]) -> float:
    return sum(1 for line in lines if has(line)) / len(lines)


def _ends_a_sentence(line: str) -> bool:
    return line[-1] in _SENTENCE_ENDS


def _cased(line: str) -> bool:
    return line[0].lower() != line[0].upper()


def _lower(line: str) -> bool:
    return line[0].islower()
