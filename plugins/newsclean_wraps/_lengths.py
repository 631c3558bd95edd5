"""How long paragraphs are: where a sentence ends with a full line, two of usual length are likelier than one of twice.

The widths say little there: the line might be a last one that happens to fill the measure, or the sentence's end
happens to meet the line's. What is left is the length of what stands before and behind it. Paragraphs of newspapers
are seldom of one short line and a half, and seldom five times as long as most: the logarithm of their length in code
points is about normal, with a mean that differs from paper to paper, so that a reading of the breaks tells it. The odds
of an end at a place are f(before) f(behind) / f(both together), and since the reading may be wrong about the other
breaks, and lengths vary more in one paper than in the next, they count half. A wide line holds more of a paragraph, so
that more of the wide lines end one.

Asked of Latin script alone: lines of Han say by their indents what these leave open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log
from typing import Final

from . import _costs as costs
from ._lines import Lines
from ._marks import ENDS
from ._width import LATIN

__all__ = ["lengths"]

_FINAL: Final = ENDS.index("final")


def lengths(
    lines: Lines, soft: Sequence[int], ends: Sequence[int], scripts: Sequence[int]
) -> Iterator[tuple[int, float]]:
    """Breaks behind a sentence end, with nats for hard (positive) or soft that the paragraphs around give.

    Args:
        lines: the lines.
        soft: for each break whether the reading before found it soft.
        ends: class of each line's end.
        scripts: script of each line.
    """
    if LATIN not in scripts:
        return
    spans = _paragraphs(lines, soft)
    usual = _usual([log(lines.ends[last] - lines.starts[first]) for first, last in spans if ends[last] == _FINAL])
    for first, last in spans:
        for i in range(first, last):
            if ends[i] == _FINAL and scripts[i] == LATIN:
                yield i, _nats(lines, first, i, last, usual)
    for (first, i), (after, last) in pairwise(spans):
        if after == i + 1 and ends[i] == _FINAL and scripts[i] == LATIN:
            yield i, _nats(lines, first, i, last, usual)


def _paragraphs(lines: Lines, soft: Sequence[int]) -> list[tuple[int, int]]:
    """First and last line of each paragraph of several lines."""
    found = []
    first = 0
    for i, joins in enumerate([*soft, False]):
        if not joins:
            if first < i:
                found.append((first, i))
            first = i + 1
    return found


def _usual(found: Sequence[float]) -> float:
    """The mean of the logarithms of lengths, with what it mostly is as so many paragraphs more."""
    mean, count, *_ = costs.LENGTH
    return (mean * count + sum(found)) / (count + len(found))


def _nats(lines: Lines, first: int, at: int, last: int, usual: float) -> float:
    """Nats for a paragraph's end behind line `at`, of a stretch that begins with `first` and ends with `last`."""
    starts, ends = lines.starts, lines.ends
    *_, spread, price, limits = costs.LENGTH
    usual_line, more = costs.PER_LINE
    price += more * log((ends[at] - starts[at]) / usual_line)
    before, behind, both = (log(ends[b] - starts[a]) for a, b in ((first, at), (at + 1, last), (first, last)))
    nats = -sum(sign * (x + (x - usual) ** 2 / (2 * spread**2)) for x, sign in ((before, 1), (behind, 1), (both, -1)))
    return max(limits[0], min(limits[1], nats / 2 + price))
