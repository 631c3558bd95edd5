"""Ragged prose: breaks that the letters call soft, where widths are too rough for a measure to be found.

OCR of old newspapers loses letters at the edges of columns and reads dirt into them, so that lines of one measure come
out an em or two apart; and a block of three lines, given alone, shows no measure at all. There a break of Latin script
is soft if the letters on both sides say so more loudly than chance: a hyphen or a word that wants another before it, a
small letter after it, a line about as wide as its neighbours.

Asked of the lines around, besides: letters and few other signs, no deep indents, and that it is prose: a hyphenated
word, or a soft break that the measure found, or a sentence that ends inside a line and two lines that go on in small
letters.
It must not fire on code, tables, lists in small letters and verse that runs on, which have none of these; nor across a
blank line. Where it fails: an entry of a list that ends without a mark, full and before a small letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from typing import Final

from ._evidence import Features
from ._lines import Lines, breaks_in
from ._marks import ENDS, STARTS, leans_on
from ._width import LATIN, Widths

__all__ = ["ragged"]

START: Final = {"lower": 2.6, "digit": -1.0, "upper": -1.6, "open": -1.6, "close": 2.0, "bullet": -5.0, "wide": -1.0}
"""Nats for soft of what the next line starts with, as counted on typeset pages (`_costs.P_START`), rounded."""
END: Final = {"hyphen": 3.5, "comma": 0.5, "plain": 0.0, "closed": -1.0, "colon": -2.5, "final": -3.3}
"""Nats for soft of what the line ends with."""
SUSPENDED: Final = -2.0
"""Nats of a hyphen before a capital: in German it may be the end of a heading."""
TITLE: Final = -2.5
"""Nats of a line most of whose words have capitals, as in headlines, where the next begins with no small letter."""
LEANS: Final = 3.0
"""Nats of a word that wants another."""
FULL, SHORT, LEAST = 1.5, 0.6, -4.0
"""Nats of a line as wide as its neighbours; of each em that it is shorter; of a line much shorter."""
BESIDE: Final = 1.0
"""Nats of each soft break beside this one."""
PRIOR: Final = -1.5
SURE: Final = 9.0
"""Nats of a break that the measure found to be soft."""
STEP: Final = 20
"""Lines for which it is asked at once how wide lines are, of as many before and after."""
NARROWEST, WIDEST = 9.0, 72.0
"""Widths in em that a column of a newspaper may have."""
UNIT: Final = 3.0
"""Em of what would have been divided: words are, in narrow columns."""
ROUGH: Final = 0.08
"""Share of its width by which a line may be misread."""
OTHERS: Final = 0.2
"""Share of characters in prose that are neither letters nor white space."""
DEEP: Final = 4
"""Half ems of white space before a line: code, not a column."""

_QUOTED: Final = re.compile("[.!?…][“”\"»«’']+\\Z")  # a German quotation ends as an English one begins
_NUMBERED: Final = re.compile(r"\d\.\Z")
_LETTERS: Final = re.compile(r"[^\W\d_]+|\s+")
_LOWER, _HYPHEN, _FINAL = STARTS.index("lower"), ENDS.index("hyphen"), ENDS.index("final")


def ragged(
    soft: Sequence[int], lines: Lines, widths: Widths, borders: Container[int], seen: Callable[[], Features]
) -> list[bool]:
    r"""`soft`, with the breaks that letters alone call soft; `seen` gives what stands at the lines' ends and starts.

    >>> from ._evidence import features
    >>> from ._lines import split
    >>> from ._width import widths
    >>> page = split("the prisoner said that he had been in the neigh-\nbourhood on that night. He was sent to\n"
    ...              "the assizes on the following day\nLONDON.")
    >>> ragged([False] * 3, page, widths(page), (), lambda: features(page))
    [True, True, False]
    """
    found = list(map(bool, soft))
    if 2 * widths.script.count(LATIN) < len(lines):
        return found
    for first, last in _stretches(lines, widths, borders):
        if not all(found[first:last]):
            _read(found, first, last, lines, widths, seen())
    return found


def _stretches(lines: Lines, widths: Widths, borders: Container[int]) -> Iterator[tuple[int, int]]:
    """First and last line of each run of lines that may be prose."""
    first = -1
    for i in range(len(lines)):
        fits = widths.script[i] == LATIN and widths.low[i] < WIDEST and lines.leads[i] < DEEP
        if first >= 0 and (not fits or i - 1 in borders or breaks_in(lines.gap(i - 1)) > 1):
            if first < i - 1:
                yield first, i - 1
            first = -1
        if fits and first < 0:
            first = i
    if 0 <= first < len(lines) - 1:
        yield first, len(lines) - 1


def _read(found: list[bool], first: int, last: int, lines: Lines, widths: Widths, seen: Features) -> None:
    """Decide the breaks between two lines, from above: what is soft speaks for what is beside it."""
    usual = _usual(first, last, widths)
    nats = [SURE if found[i] else _nats(i, usual[(i - first) // STEP], lines, widths, seen) for i in range(first, last)]
    if not _is_prose(found, first, last, lines, nats, seen):
        return
    for i in range(first, last):
        before = i > first and found[i - 1]
        after = i + 1 < last and nats[i + 1 - first] > 0
        if nats[i - first] + BESIDE * (before + after) > 0:
            found[i] = True


def _usual(first: int, last: int, widths: Widths) -> list[float]:
    """How wide full lines are, in em, for every `STEP` lines of a stretch: the third quarter of those around."""
    found = []
    for at in range(first, last, STEP):
        near = sorted(widths.low[max(first, at - STEP) : min(last + 1, at + 2 * STEP)])
        found.append(near[3 * (len(near) - 1) // 4])
    return found


def _nats(i: int, usual: float, lines: Lines, widths: Widths, seen: Features) -> float:
    """Nats for soft of a break, where lines are `usual` em wide."""
    return _letters(i, lines, seen) + _width(i, usual, widths) if usual >= NARROWEST else -SURE


def _letters(i: int, lines: Lines, seen: Features) -> float:
    """Nats for soft of the letters on both sides of a break."""
    line = lines.line(i)
    start, end = STARTS[seen.starts[i + 1]], ENDS[seen.ends[i]]
    if _QUOTED.search(line, max(0, len(line) - 4)) or (
        start != "lower" and _NUMBERED.search(line, max(0, len(line) - 2))
    ):
        end = "final"  # also behind a number: an ordinal in German, but not here
    nats = PRIOR + START[start] + END[end]
    if end == "hyphen" and start == "upper":
        nats += SUSPENDED
    if start != "lower" and _is_title(line):
        nats += TITLE
    return nats + LEANS if leans_on(line) else nats


def _is_title(line: str) -> bool:
    """Whether more words of a line begin with a capital than without."""
    words = line.split()
    return 2 * sum(word[0].isupper() or word[1:2].isupper() for word in words) > len(words)


def _width(i: int, usual: float, widths: Widths) -> float:
    """Nats for soft of how wide the line is beside its neighbours."""
    room = usual * (1 - ROUGH) - widths.high[i] - min(widths.unit[i + 1], UNIT)
    return FULL if room <= 0 else max(FULL - SHORT * room, LEAST)


def _is_prose(
    found: Sequence[bool], first: int, last: int, lines: Lines, nats: Sequence[float], seen: Features
) -> bool:
    """Whether the stretch is prose: letters, and something that no list and no verse has."""
    start, end = lines.starts[first], lines.ends[last]
    if len(_LETTERS.sub("", lines.text[start:end])) > OTHERS * (end - start):
        return False
    if any(found[first:last]):
        return True
    small = [i for i in range(first, last) if seen.starts[i + 1] == _LOWER and nats[i - first] > 0]
    if any(seen.ends[i] == _HYPHEN for i in small):
        return True
    if len(small) > 1 and any(seen.inner[i] and seen.stops(i) for i in range(first, last)):
        return True
    return bool(small) and bool(seen.inner[small[0]]) and seen.ends[last] == _FINAL
