"""The model: which breaks are soft, decided for all lines together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ._columns import WIDEST, candidates, used, votes
from ._evidence import Features, features
from ._font import learned_font, quotes
from ._inside import soft_ends
from ._learned import Learned, Reading, learn, narrower
from ._lines import Lines
from ._marks import ENDS, STARTS
from ._mixed import ANY
from ._page import Page, line_costs, with_units
from ._ragged import ragged
from ._syllables import by_syllables, leave_no_room
from ._trellis import read
from ._verse import is_verse
from ._width import Widths

_HYPHEN, _LOWER = ENDS.index("hyphen"), STARTS.index("lower")
READINGS: Final = 2
_SHORT: Final = 4  # breaks: too few to tell verse from a column
_SHARE: Final = 0.4
_ROW: Final = 1.6
_TOLD: Final = 8
_INSIDE: Final = 0.2
_CLOSED: Final = 0.5
_PHRASE_END: Final = frozenset("，。、；：！？,.;:!?…—”’」』）)")


def decide(
    lines: Lines, widths: Widths, borders: frozenset[int] = frozenset(), leaning: Mapping[int, float] | None = None
) -> list[bool]:
    """For each line but the last whether the break after it is soft.

    `borders` are breaks that are hard whatever the widths say; `leaning` adds nats for soft (negative: for hard).
    """
    hard = [False] * max(len(lines) - 1, 0)
    if len(lines) < 2 or _is_joined(widths):
        return hard
    found = readings(lines, widths, borders, leaning or {})
    if found is None:
        return ragged(hard, lines, widths, borders, lambda: features(lines))
    soft, seen = found[-1][0].soft, found[-1][2]
    if not (_is_prose(soft, seen) and _is_column(soft, lines, widths, seen)):
        soft = hard
    return ragged(soft, lines, widths, borders, lambda: seen)


def readings(
    lines: Lines, widths: Widths, borders: frozenset[int], leaning: Mapping[int, float]
) -> list[tuple[Reading, Learned, Features]] | None:
    """One reading after another, each with what the one before has learned; None where no measure is in sight."""
    font = quotes(widths)
    if font != ANY:
        widths = widths.in_font(font)
    widths = by_syllables(words := widths, lines)
    ballots = votes(widths)
    near, opened = candidates(ballots)
    if not any(near) and not opened:
        return None
    seen = features(lines)
    seen.soft_ends = soft_ends(lines, widths, words_whole=widths is words)
    for i, nats in leaning.items():
        seen.base[i] -= nats
    page = Page(widths, line_costs(widths, seen, borders), seen.first_odds(), borders, ballots, near, opened)
    learned = Learned()
    found: list[tuple[Reading, Learned, Features]] = []
    while True:
        reading = read(page, learned)
        found.append((reading, learned, seen))
        if len(found) == READINGS or not any(reading.soft) or (found[1:] and reading.soft == found[-2][0].soft):
            return found
        learned = learn(page.widths, reading)
        better = learned_font(lines, page.widths, reading, learned, font)
        as_before = better in (ANY, font)
        now = leave_no_room(page.widths, lines, reading, learned) if as_before else widths.in_font(better)
        page, font = _again(page, seen, reading, learned, now), better


def _again(page: Page, seen: Features, reading: Reading, learned: Learned, widths: Widths) -> Page:
    """The page with the measures that were found, what was learned about blank lines and the like, and about units."""
    near, local = used(page.near, reading.cells)
    page = replace(page, odds=seen.learn(reading.soft), near=near, opened={}, local=local)
    if widths is not page.widths:
        page = replace(page, widths=widths, costs=line_costs(widths, seen, page.borders))
    widths = narrower(page.widths, seen, reading)
    return page if widths is page.widths else replace(page, widths=widths, costs=with_units(page.costs, widths))


def _is_joined(widths: Widths) -> bool:
    """Whether a good part of the text stands in lines too wide for any column: somebody has joined it before."""
    return sum(low for low in widths.low if low > WIDEST) > 0.25 * sum(widths.low)


def _is_column(soft: Sequence[bool], lines: Lines, widths: Widths, seen: Features) -> bool:
    """Whether the soft breaks are those of a column: many, in a row, and wherever the measure happened to end.

    Of the breaks on typeset pages half and more are soft, in rows of two and more, and at most three in ten of them
    follow a punctuation mark. Verse of which a few lines happen to fit has few, one by one, or all where a phrase ends.
    Where phrases end at most of the hard breaks and at few of the soft ones, the soft ones need not be in a row.
    A text of a few lines is too short to ask; where most go on with small letters, it is only asked
    that a phrase ends somewhere, or a word is divided: lists in small letters have neither.
    """
    breaks = sum(soft)
    small = sum(joins and _goes_on(seen, i) for i, joins in enumerate(soft))
    if len(soft) < _SHORT:
        return True
    if 2 * small > breaks and not _holds_phrases(soft, seen):
        return False
    if 2 * small > breaks >= _SHORT:
        return True
    if is_verse(soft, lines, widths):
        return False
    rows = sum(joins and not before for joins, before in zip(soft, [False, *soft], strict=False))
    phrases = sum(joins and lines.text[lines.ends[i] - 1] in _PHRASE_END for i, joins in enumerate(soft))
    closed = sum(not joins and lines.text[lines.ends[i] - 1] in _PHRASE_END for i, joins in enumerate(soft))
    told = breaks >= _TOLD and phrases <= _INSIDE * breaks and closed >= _CLOSED * (len(soft) - breaks)
    in_rows = breaks >= _ROW * rows or told
    return breaks >= _SHARE * len(soft) and in_rows and (breaks < _SHORT or 2 * phrases <= breaks)


def _holds_phrases(soft: Sequence[bool], seen: Features) -> bool:
    """Whether a line that is joined to another holds a phrase or a sentence end, or a hyphen that divides a word."""
    joined = (i for i, joins in enumerate([*soft, False]) if joins or (i and soft[i - 1]))
    return any(seen.inner[i] or seen.stops(i) or seen.ends[i] == _HYPHEN for i in joined)


def _is_prose(soft: Iterable[bool], seen: Features) -> bool:
    """Whether most paragraphs of three lines or more hold a sentence end, or go on with a small letter.

    Others are verse without punctuation, or lists whose entries are equally wide.
    """
    paragraphs = prose = length = 0
    holds = False
    for i, joins in enumerate([*soft, False]):
        holds = holds or seen.stops(i) or (joins and _goes_on(seen, i))
        length += 1
        if not joins:
            paragraphs += length >= 3
            prose += length >= 3 and holds
            length, holds = 0, False
    return prose * 2 >= paragraphs


def _goes_on(seen: Features, i: int) -> bool:
    """Whether letters say that the line after line `i` goes on with it."""
    return seen.starts[i + 1] == _LOWER or seen.ends[i] == _HYPHEN
