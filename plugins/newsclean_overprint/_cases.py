"""The cases of a text: where runs or glyphs stand beside their copies, each where most is explained."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from ._case import Case, judged
from ._cover import Parts, Stretch, cover, parts
from ._letters import Judged, stretches
from ._scan import zones
from ._sequence import Sequence, begins_line, sequence
from ._tiles import repeats

_MOST_COPIES: Final = 5
_FEW: Final = 6
_NOISE_FROM: Final = 64
"""Pairs of characters, below which they are too few to tell noise by."""
_FEW_PAIRS: Final = 12
"""Different ones that are noise alone."""


class Known(NamedTuple):
    """What was found before, offsets from where its zone or line begins: repairs leave most of them as they were.

    Attributes:
        runs: cases by zone.
        glyphs: stretches by line.
    """

    runs: dict[tuple[str, bool, bool, bool], tuple[Case, ...]]
    glyphs: Judged


def cases(text: str, known: Known) -> list[Case]:
    """Every case of the text, in order; spans do not overlap. What is found is added to `known`."""
    runs = _of_runs(text, known)
    glyphs = [
        Case(s.start, s.end, s.cuts, s.score, s.whole, strong=s.sure, glyphs=True)
        for s in stretches(text, known.glyphs)
    ]
    return list(_apart(sorted([*glyphs, *runs]))) if glyphs else list(runs)


def _apart(found: list[Case]) -> Iterator[Case]:
    """Of cases that overlap the one of glyphs, but runs where they are the longer and strong."""
    kept: Case | None = None
    for case in found:
        if kept is None or case.start >= kept.end:
            if kept:
                yield kept
            kept = case
        elif _better(case, kept):
            kept = case
    if kept:
        yield kept


def _better(case: Case, other: Case) -> bool:
    if case.glyphs == other.glyphs:
        return case.score > other.score
    runs, glyphs = (other, case) if case.glyphs else (case, other)
    around = runs.start <= glyphs.start and glyphs.end <= runs.end
    more = runs.end - runs.start > glyphs.end - glyphs.start or not glyphs.whole
    return (runs.strong and around and more and runs.longest >= 2) == (case is runs)


def _of_runs(text: str, known: Known) -> Iterator[Case]:
    spans, airy = zones(text)
    for start, end in spans:
        key = text[start:end], airy, begins_line(text, start), end == len(text)
        if key not in known.runs:
            known.runs[key] = () if _is_noise(key[0]) else tuple(_in_zone(*key))
        for case in known.runs[key]:
            cuts = tuple([(first + start, last + start) for first, last in case.cuts])
            yield case._replace(start=case.start + start, end=case.end + start, cuts=cuts)


def _is_noise(zone: str) -> bool:
    """Whether a few characters in random order, or a pattern of them, fill the zone: all repeats, and nothing is said.

    Told by the pairs of characters, and how many of them, if all were equally frequent, would meet as often as these
    do: 20 and more where something was printed over itself on typeset pages, 9 and fewer where it is not language.
    """
    chars = "".join(zone.split())
    pairs = len(chars) - 1
    if pairs < _NOISE_FROM:
        return False
    return pairs * pairs < _FEW_PAIRS * sum(count * count for count in Counter(pairwise(chars)).values())


def _in_zone(zone: str, airy: bool, begins: bool, ends: bool) -> Iterator[Case]:
    read = sequence(zone, airy=airy, begins=begins, ends=ends)
    for stretch in _best(read):
        yield judged(read, stretch)


def _best(read: Sequence) -> list[Stretch]:
    """The cover by two copies, or by more where that explains more."""
    found = parts(read)
    best = cover(read, found)
    copies = _most_copies(read, found)
    if copies > 2:
        more = cover(read, found, copies)
        if sum(stretch.score for stretch in more) >= sum(stretch.score for stretch in best):
            return more
    return best


def _most_copies(read: Sequence, found: Parts) -> int:
    """How often the longest tile of three copies or more stands; 2 where there is none worth a try."""
    farthest, most = _FEW, 2
    longest_first = sorted(((n, at) for at, twice in found.doubled.items() for n in twice), reverse=True)
    for copies in range(3, _MOST_COPIES + 1):
        reach = copies * next((n for n, at in longest_first if repeats(read, at, n, copies)), 0)
        if reach < farthest:
            break
        farthest, most = reach, copies
    return most
