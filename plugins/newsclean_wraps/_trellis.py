"""The cheapest explanation of all lines, by dynamic programming.

Going down the lines, a state says in which measure the text is set and what the break before was (`_states`); what a
line costs in a measure is in `_column`. A measure changes at a cost, so that a state dearer than the best by more than
that need not be kept; nor need a measure be tried that cannot gain by it. Where the text stands in the middle of a
paragraph and the line and the next one fill the measure, there is nothing to choose: such a line is added up at once.
Time is linear in the number of lines, and so is memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from math import log
from typing import Final

from . import _costs as costs
from ._column import advancing, measures, unfold
from ._columns import STEP, stretch_of
from ._fit import EDGES, MOST, ORIGIN, PER_SIGMA, RIGHT
from ._learned import OWN, Learned, Reading
from ._page import Page
from ._states import DISPLAY, FRAGMENT, FRESH, NEVER, NOTHING, PROSE, SOFT, START, VERSE, Column, Line, Node, Own
from ._width import LATIN

GAIN: Final = 1.0
"""Nats by which another measure must promise to be better before it is tried."""
OWN_GAIN: Final = 3.0
"""Nats by which a block with a measure of its own must stay below what is forgotten."""
SURE: Final = 2.5
"""Nats by which a soft break must be better than a hard one to be taken for granted between full lines."""
FULL: Final = 1.0
"""Nats that a line may cost to be full."""
_NARROW: Final = log(5.0)


def read(page: Page, learned: Learned) -> Reading:
    """The cheapest reading of the breaks of a page of two lines or more."""
    return _way_back(_forward(page, learned))


def _way_back(node: Node) -> Reading:
    """The reading that a chain of nodes stands for."""
    soft, fragment, cells = bytearray(), bytearray(), array("i")
    while (before := node[0]) is not None:
        kind = before[2]
        cells.append(before[1] if kind == SOFT and before[1] > OWN else node[1])
        soft.append(kind in (SOFT, FRAGMENT))
        fragment.append(kind == FRAGMENT)
        node = before
    del soft[-1], fragment[-1]  # of the break before the first line
    return Reading(soft[::-1], fragment[::-1], cells[::-1])


def _lines(page: Page, learned: Learned) -> Iterator[Line]:
    """The lines, ready for `_column`."""
    widths, slack = page.widths, costs.SLACK
    steps = [PER_SIGMA / sigma for sigma in learned.sigma]
    final = len(widths.low) - 1
    units, lows = chain(islice(widths.unit, 1, None), (0.0,)), chain(islice(widths.low, 1, None), (99.0,))
    odds, rights = chain(page.odds, (NEVER,)), chain(map(RIGHT.__getitem__, islice(widths.loose, 1, None)), (EDGES,))
    rows = zip(widths.script, widths.low, widths.high, units, lows, odds, page.costs, rights, page.begins, strict=True)
    for i, (script, low, high, unit, next_low, nats, own, right, begins) in enumerate(rows):
        softable = i < final and i not in page.borders
        k, unit = steps[script], unit - costs.EXACT[script]
        a = ORIGIN + (slack[script] - (low if low < MOST else MOST)) * k
        b = ORIGIN + ((high if high < MOST else MOST) + unit) * k
        soft = own.soft + nats if softable else NEVER
        ends = own.last, own.only, own.display, own.norm, right, begins
        yield script, low, high, unit, next_low, softable, a, b, k, soft, *ends


def _calm(count: int, opened: Iterable[int]) -> bytearray:
    """Lines that have a next one, and near which no measure is opened."""
    calm = bytearray(b"\1") * count
    for line in opened:
        for i in range(max(line - 1, 0), min(line + 3, count)):
            calm[i] = 0
    calm[-2:] = bytes(2)
    return calm


def _is_full(line: Line, steps: Sequence[float]) -> bool:
    """Whether a line may end softly and fills the measure."""
    script, _, _, _, _, softable, a, b, *_, right, _ = line
    return softable and EDGES[int(steps[script] + a)] + right[int(b - steps[script])] < FULL


def _kept(columns: dict[int, Column], prose: float, shown: float, soft: float, most: float) -> list[tuple[int, Column]]:
    """The states of all measures, without those that cost too much: they can be had again by a change from the best."""
    found: list[tuple[int, Column]] = []
    for cell, (p, p_node, d, d_node, s, s_node, piece) in columns.items():
        if p >= prose:
            p = NEVER
        if d >= shown:
            d = NEVER
        if s >= soft:
            s = NEVER
        if piece is not None and piece[0] >= most:
            piece = None
        if p != NEVER or d != NEVER or s != NEVER or piece is not None:
            found.append((cell, (p, p_node, d, d_node, s, s_node, piece)))
    return found


def _forward(page: Page, learned: Learned) -> Node:
    """The cheapest way to the end. One long function: it goes over every line, and calls and attributes cost time."""
    scaled = measures(learned, page.local)
    advance = advancing(learned, scaled, page.local)
    switch, switch_mid, beam, turn, to_leave = costs.SWITCH, costs.SWITCH_MID, costs.BEAM, costs.TURN, costs.LEAVE
    hard_in, soft_in, enter, own_enter = costs.HARD_IN, costs.SOFT_IN, learned.enter, costs.OWN_ENTER
    own_wide, own_on = costs.OWN_WIDE, costs.OWN_ON
    first_p, first_d, only_p, only_d = costs.FIRST_P, costs.FIRST_D, costs.ONLY_P, costs.ONLY_D
    own_free, ballots, near, opened, table = learned.own, page.ballots, page.near, page.opened, EDGES
    columns: dict[int, Column] = {}
    owns: dict[int, Own] = {}
    lists, lists_node, verse, verse_node = 0.0, START, 0.0, VERSE
    prose, prose_node, shown, shown_node, soft, soft_node = NEVER, START, NEVER, START, NEVER, START
    free, free_node = lists, lists_node
    most_prose = most_shown = most_soft = most = NEVER
    calm = _calm(len(page.costs), opened)
    lines = _lines(page, learned)
    after = next(lines)
    for i in range(len(page.costs)):
        line, after = after, next(lines, after)
        script, low, high, unit, next_low, softable, a, b, k, soft_end, last, only, displayed, _, right, _ = line
        if calm[i] and soft + SURE < prose and soft + SURE < shown and soft + SURE < free and softable:
            # in the middle of a paragraph: is the line full, and the next one too, and does nothing say that it ends?
            cell = soft_node[1]
            _, uniform, _, steps = scaled(cell)
            under = right[int(b - steps[script])]
            fit = table[int(steps[script] + a)] + under
            sure = uniform + hard_in + last - under - soft_in - soft_end > SURE
            if fit < FULL and sure and _is_full(after, steps):
                soft += fit + soft_in + soft_end
                soft_node = (soft_node, cell, SOFT)
                columns, owns = {cell: (NEVER, START, NEVER, START, soft, soft_node, None)}, {}
                prose = shown = free = lists = verse = NEVER
                most_prose = most_shown = most_soft = most = soft + FULL
                continue
        # text without a measure: every break is hard
        leave, leave_node = (prose, prose_node) if prose <= shown else (shown, shown_node)
        leave += to_leave
        now_lists, now_lists_node, now_verse, now_verse_node = lists, lists_node, verse, verse_node
        if verse + turn < now_lists:
            now_lists, now_lists_node = verse + turn, verse_node
        if lists + turn < now_verse:
            now_verse, now_verse_node = lists + turn, lists_node
        if leave < now_lists:
            now_lists, now_lists_node = leave, leave_node
        if leave < now_verse:
            now_verse, now_verse_node = leave, leave_node
        own = page.costs[i]
        now_lists += own.free[0]
        now_verse += own.free[1]
        now_lists_node, now_verse_node = (now_lists_node, 0, DISPLAY), (now_verse_node, -1, DISPLAY)
        # measures that go on, then others that may begin
        p_in, d_in, d_in_node, s_in = prose + switch, shown + switch, shown_node, soft + switch_mid
        if free + enter < d_in:
            d_in, d_in_node = free + enter, free_node
        ways = p_in, prose_node, d_in, d_in_node, s_in, soft_node
        now_prose = now_shown = now_soft = NEVER
        now_prose_node = now_shown_node = now_soft_node = START
        opening = opened.get(i, ())
        now: dict[int, Column] = {}
        todo = _kept(columns, most_prose, most_shown, most_soft, most)
        for others in (False, True):
            if others:
                if not softable:
                    break
                first, final = ballots[i]
                begun = p_in + first_p if p_in + first_p < d_in + first_d else d_in + first_d
                if s_in + soft_in < begun:
                    begun = s_in + soft_in
                alone = p_in + only_p if p_in + only_p < d_in + only_d else d_in + only_d
                promising = first <= final and (
                    begun + soft_end < now_soft + switch_mid - GAIN
                    or s_in + hard_in + last + _NARROW < now_prose + switch - GAIN
                    or alone + only + (displayed if displayed < _NARROW else _NARROW) < now_shown + switch - GAIN
                )
                if not promising and not opening:
                    break
                todo = [(cell, FRESH) for cell in opening if cell not in now]
                if promising:
                    some = near[stretch_of(i)]
                    todo += [(cell, FRESH) for cell in some if first - 2 <= cell <= final + 10 and cell not in now]
            for cell, state in todo:
                found = now[cell] = advance(cell, state, line, ways, cell in opening)
                if found[0] < now_prose:
                    now_prose, now_prose_node = found[0], found[1]
                if found[2] < now_shown:
                    now_shown, now_shown_node = found[2], found[3]
                if found[4] < now_soft:
                    now_soft, now_soft_node = found[4], found[5]
        # blocks with a measure of their own: where one ends, the column that it interrupts goes on
        now_owns: dict[int, Own] = {}
        opens = 0
        if own.opens and softable:
            limit = min(now_prose, now_shown, now_lists, now_verse, now_soft) + beam - OWN_GAIN
            begin, begin_node = (free + own_free, free_node) if free + own_free < shown else (shown, shown_node)
            begin, begin_node = (
                (prose + first_p, prose_node) if prose + first_p < begin + first_d else (begin + first_d, begin_node)
            )
            begin += own_enter + own_wide * max(0.0, max(low, next_low) - 14.0)
            if begin + soft_end < limit:
                opens = OWN + int(max(low, next_low) / STEP)
                owns.setdefault(opens, NOTHING)
        for cell, (s, node, column) in owns.items():
            if s >= most - OWN_GAIN:
                if cell != opens:
                    continue
                s = NEVER
            measure = (cell - OWN) * STEP
            less, more, fold = (
                unfold(low, high, measure) if script == LATIN and low > measure + 1.0 else (low, high, 0.0)
            )
            over = table[int(ORIGIN + (measure + costs.SLACK[script] - min(less, MOST)) * k)]
            if softable:
                exactly = over + table[int(ORIGIN + (min(more, MOST) + unit - measure) * k)] + soft_end + fold
                start = begin + max(0.0, 8.0 - measure) if cell == opens else NEVER
                if start < s + own_on:
                    now_owns[cell] = start + exactly, (begin_node, cell, SOFT), begin_node[1]
                else:
                    now_owns[cell] = s + soft_in + exactly, (node, cell, SOFT), column
            cost = s + log(measure) + over + fold + hard_in + own.own
            if column > 0:
                if cost < (state := now.get(column, FRESH))[0]:
                    now[column] = cost, (node, column, PROSE), *state[2:]
                    if cost < now_prose:
                        now_prose, now_prose_node = cost, now[column][1]
            elif column == 0:
                if cost < now_lists:
                    now_lists, now_lists_node = cost, (node, 0, DISPLAY)
            elif cost < now_verse:
                now_verse, now_verse_node = cost, (node, -1, DISPLAY)
        columns, owns = now, now_owns
        lists, lists_node, verse, verse_node = now_lists, now_lists_node, now_verse, now_verse_node
        prose, prose_node, shown, shown_node = now_prose, now_prose_node, now_shown, now_shown_node
        soft, soft_node = now_soft, now_soft_node
        free, free_node = (lists, lists_node) if lists <= verse else (verse, verse_node)
        most = min(prose, shown, free, soft) + beam
        most_prose = prose + switch if prose + switch < most else most
        most_shown = shown + switch if shown + switch < most else most
        most_soft = soft + switch_mid if soft + switch_mid < most else most
    return min((prose, 0, prose_node), (shown, 1, shown_node), (free, 2, free_node))[2]
