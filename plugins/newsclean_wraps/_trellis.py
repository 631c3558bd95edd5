"""The cheapest explanation of all lines, by dynamic programming.
"""

from __future__ import annotations

from math import log
from typing import Any, Final

from . import _costs as costs
from ._columns import STEP, stretch_of
from ._fit import EDGES, ORIGIN, PER_SIGMA
from ._learned import OWN, Learned, Reading
from ._page import Page
from ._width import LATIN

NEVER: Final = 1e9
PROSE, SOFT, FRAGMENT, DISPLAY = range(4)
FREE: Final = (0, -1)
GAIN = 1.0
KEEP = 0.0
WIDE = 90.0

def read(page: Page, learned: Learned) -> Reading:
    return Reading(*_way_back(_forward(page, learned)))


def _forward(page, learned):
    T = EDGES
    widths = page.widths
    lows, highs, units, scripts = widths.low, widths.high, widths.unit, widths.script
    scale = [PER_SIGMA / sigma for sigma in learned.sigma]
    indents = [(em, cost) for em, cost in zip(costs.INDENTS, learned.indent, strict=True)]
    i0, i1, i2 = learned.indent
    SWITCH, SWITCH_MID, LEAVE, TURN, BEAM, SLACK = costs.SWITCH, costs.SWITCH_MID, costs.LEAVE, costs.TURN, costs.BEAM, costs.SLACK
    HARD_IN, SOFT_IN, ONLY_P, FIRST_P, ONLY_D, FIRST_D = costs.HARD_IN, costs.SOFT_IN, costs.ONLY_P, costs.FIRST_P, costs.ONLY_D, costs.FIRST_D
    FRAG_END, FRAG_ON, FRAG_W, OWN_ENTER, LOCAL = costs.FRAG_END, costs.FRAG_ON, costs.FRAG_W, costs.OWN_ENTER, costs.LOCAL
    OWN_FREE = costs.OWN_FREE
    FRAG, ENTER = learned.fragment, learned.enter
    EXACT = costs.EXACT
    known = {}
    exact_measure = learned.measure
    alive = {}
    owns = {}
    f0, f1 = 0.0, 0.0
    f0_node, f1_node = (None, 0, DISPLAY), (None, -1, DISPLAY)
    bp = bd = bs = NEVER
    bp_node = bd_node = bs_node = None
    bf, bf_node = f0, f0_node
    lim_p = lim_d = lim_s = lim_any = NEVER
    odds, borders, ballots, near, opened = page.odds, page.borders, page.ballots, page.near, page.opened
    last_line = len(lows) - 1
    for i, own in enumerate(page.costs):
        c_soft, c_last, c_only, c_own, c_display, (c_free0, c_free1), norm, opens = (own.soft, own.last, own.only, own.own, own.display, own.free, own.norm, own.opens)
        low, high, script = lows[i], highs[i], scripts[i]
        k = scale[script]
        softable = i < last_line and i not in borders
        unit, next_low = (units[i+1], lows[i+1]) if i < last_line else (0.0, 99.0)
        c_soft = c_soft + odds[i] if softable else NEVER
        clow = low if low < WIDE else WIDE
        chigh = high if high < WIDE else WIDE
        A = ORIGIN + (SLACK - clow) * k
        B = ORIGIN + (chigh + unit - EXACT[script]) * k
        # leaving
        if bp <= bd:
            leave, leave_node = bp + LEAVE, bp_node
        else:
            leave, leave_node = bd + LEAVE, bd_node
        nf0, nf0_node = f0, f0_node
        if f1 + TURN < nf0: nf0, nf0_node = f1 + TURN, f1_node
        if leave < nf0: nf0, nf0_node = leave, leave_node
        nf1, nf1_node = f1, f1_node
        if f0 + TURN < nf1: nf1, nf1_node = f0 + TURN, f0_node
        if leave < nf1: nf1, nf1_node = leave, leave_node
        nf0 += c_free0
        nf1 += c_free1
        nf0_node = (nf0_node, 0, DISPLAY)
        nf1_node = (nf1_node, -1, DISPLAY)
        p_in = bp + SWITCH
        d_in, d_in_node = (bf + ENTER, bf_node) if bf + ENTER < bd + SWITCH else (bd + SWITCH, bd_node)
        m_in = bs + SWITCH_MID
        nbp = nbd = nbs = NEVER
        nbp_node = nbd_node = nbs_node = None
        new = {}
        opening = opened.get(i, ()) if opened else ()
        # columns that go on
        todo = alive
        fresh = False
        while True:
            for cell, state in todo.items():
                p, p_node, d, d_node, m, m_node, piece = state
                if p >= lim_p: p = NEVER
                if d >= lim_d: d = NEVER
                if m >= lim_s: m = NEVER
                if piece is not None and piece[0] >= lim_any: piece = None
                if not fresh and p == NEVER and d == NEVER and m == NEVER and piece is None:
                    continue
                try:
                    measure, logm, extra, M = known[cell]
                except KeyError:
                    measure = exact_measure.get(cell) or cell * STEP
                    logm, extra = log(measure), max(0.0, 8.0 - measure)
                    if cell in page.local: extra += LOCAL
                    M = [measure * x for x in scale]
                    known[cell] = measure, logm, extra, M
                if cell in opening:
                    extra += LOCAL
                M = M[script]
                if p_in + extra < p: p, p_node = p_in + extra, bp_node
                if d_in + extra < d: d, d_node = d_in + extra, d_in_node
                if m_in + extra < m: m, m_node = m_in + extra, bs_node
                if p + FIRST_P < d + FIRST_D:
                    first, first_node = p + FIRST_P, p_node
                else:
                    first, first_node = d + FIRST_D, d_node
                if p + ONLY_P < d + ONLY_D:
                    only, only_node = p + ONLY_P, p_node
                else:
                    only, only_node = d + ONLY_D, d_node
                fold = 0.0
                a, b = A, B
                if script == LATIN and low > measure + 1.0:
                    parts = int((low - 0.5) / measure)
                    fold = costs.FOLD + parts - 1
                    a = ORIGIN + (SLACK - low + parts * measure) * k
                    b = ORIGIN + (high - parts * (measure - 1.5) + unit - EXACT[script]) * k
                over = T[int(M + a)]
                np = nd = ns = NEVER
                np_node = nd_node = ns_node = npiece = None
                if softable:
                    # soft
                    ns, ns_node = m + over + T[int(b - M)] + SOFT_IN, m_node
                    if first < ns:
                        x = over + T[int(b - M)] + i0
                        M1 = M - k
                        y = T[int(M1 + a)] + T[int(b - M1)] + i1
                        if y < x: x = y
                        M1 -= k
                        y = T[int(M1 + a)] + T[int(b - M1)] + i2
                        if y < x: x = y
                        if first + x < ns:
                            ns, ns_node = first + x, first_node
                    if piece is not None:
                        pcost, plow, phigh, pfirst, p_own_node = piece
                        pa, pb = A - plow * k, B + phigh * k
                        w0, w1, w2 = (i0, i1, i2) if pfirst else (0.0, i1, i2)
                        x = T[int(M + pa)] + T[int(pb - M)] + w0
                        M1 = M - k
                        y = T[int(M1 + pa)] + T[int(pb - M1)] + w1
                        if y < x: x = y
                        M1 -= k
                        y = T[int(M1 + pa)] + T[int(pb - M1)] + w2
                        if y < x: x = y
                        if pcost + FRAG_END + x < ns:
                            ns, ns_node = pcost + FRAG_END + x, p_own_node
                    ns += c_soft + fold
                    if ns < nbs:
                        nbs = ns
                        nbs_node = ns_node = (ns_node, cell, SOFT)
                    else:
                        ns_node = (ns_node, cell, SOFT)
                    if low + next_low < measure + 0.5 and cell not in page.local:
                        pfirst = first <= m
                        cost, node = (first, first_node) if pfirst else (m, m_node)
                        cost += FRAG
                        plow = phigh = 0.0
                        if piece is not None and piece[1] + low + next_low < measure + 0.5 and piece[0] + FRAG_ON < cost:
                            cost, plow, phigh, pfirst, node = piece
                            cost += FRAG_ON
                        cost += c_soft - norm + FRAG_W
                        if cost < NEVER:
                            npiece = (cost, plow + low, phigh + high + 0.3, pfirst, (node, cell, FRAGMENT))
                full = logm + over + fold
                np = m + full + HARD_IN + c_last
                np_node = m_node
                if piece is not None:
                    pcost, plow, phigh, pfirst, p_own_node = piece
                    y = pcost + FRAG_END + logm + T[int(M + A - plow * k)] + HARD_IN + c_last
                    if y < np: np, np_node = y, p_own_node
                np_node = (np_node, cell, PROSE)
                if np < nbp: nbp, nbp_node = np, np_node
                nd = only + (full if full < c_display else c_display) + c_only
                nd_node = (only_node, cell, DISPLAY)
                if nd < nbd: nbd, nbd_node = nd, nd_node
                new[cell] = [np, np_node, nd, nd_node, ns, ns_node, npiece]
            if fresh or not softable:
                break
            fresh = True
            todo = {}
            first_, last_ = ballots[i]
            if first_ <= last_:
                # worth while?
                e1 = min(p_in + FIRST_P, d_in + FIRST_D)
                if (min(e1, m_in + SOFT_IN) + c_soft < nbs + SWITCH_MID - GAIN
                    or m_in + HARD_IN + c_last + 1.6 < nbp + SWITCH - GAIN
                    or min(p_in + ONLY_P, d_in + ONLY_D) + c_only + min(1.6, c_display) < nbd + SWITCH - GAIN):
                    for cell in near[stretch_of(i)]:
                        if first_ - 2 <= cell <= last_ + 10 and cell not in new:
                            todo[cell] = FRESH
            for cell in opening:
                if cell not in new:
                    todo[cell] = FRESH
            if not todo:
                break
        # blocks of their own
        nowns = {}
        own_cell = 0
        lim_new = min(nbp, nbd, nf0, nf1, nbs) + BEAM
        if softable and opens and min(bp + FIRST_P, bd + FIRST_D, bf + OWN_FREE + FIRST_D) + OWN_ENTER + c_soft < lim_new:
            own_cell = cell = OWN + int(max(low, next_low) / STEP)
            if cell not in owns:
                owns[cell] = (NEVER, None, 0)
        for cell, (m, m_node, column) in owns.items():
            if m >= lim_any: m = NEVER
            if m == NEVER and (not softable or cell != own_cell): continue
            measure = (cell - OWN) * STEP
            extra = OWN_ENTER + max(0.0, 8.0 - measure)
            d, d_node = (bf + OWN_FREE, bf_node) if bf + OWN_FREE < bd else (bd, bd_node)
            p, d = bp + extra, d + extra
            first, first_node = (p + FIRST_P, bp_node) if p + FIRST_P < d + FIRST_D else (d + FIRST_D, d_node)
            fold = 0.0
            a, b = A, B
            if script == LATIN and low > measure + 1.0:
                parts = int((low - 0.5) / measure)
                fold = costs.FOLD + parts - 1
                a = ORIGIN + (SLACK - low + parts * measure) * k
                b = ORIGIN + (high - parts * (measure - 1.5) + unit - EXACT[script]) * k
            over = T[int(measure * k + a)]
            if softable:
                exactly = over + T[int(b - measure * k)] + c_soft + fold
                if first < m + SOFT_IN:
                    nowns[cell] = first + exactly, (first_node, cell, SOFT), first_node[1]
                else:
                    nowns[cell] = m + SOFT_IN + exactly, (m_node, cell, SOFT), column
            if m < NEVER:
                cost = m + log(measure) + over + fold + HARD_IN + c_own
                node = m_node
                if column > 0:
                    rec = new.get(column)
                    if rec is None: rec = new[column] = [NEVER, None, NEVER, None, NEVER, None, None]
                    if cost < rec[0]:
                        rec[0] = cost
                        rec[1] = (node, column, PROSE)
                        if cost < nbp: nbp, nbp_node = cost, rec[1]
                elif column == 0:
                    if cost < nf0: nf0, nf0_node = cost, (node, 0, DISPLAY)
                elif cost < nf1: nf1, nf1_node = cost, (node, -1, DISPLAY)
        owns = nowns
        alive = new
        f0, f0_node, f1, f1_node = nf0, nf0_node, nf1, nf1_node
        bp, bp_node, bd, bd_node, bs, bs_node = nbp, nbp_node, nbd, nbd_node, nbs, nbs_node
        bf, bf_node = (f0, f0_node) if f0 <= f1 else (f1, f1_node)
        most = min(bp, bd, bf, bs) + BEAM
        lim_p, lim_d, lim_s, lim_any = min(most, bp + SWITCH + KEEP), min(most, bd + SWITCH + KEEP), min(most, bs + SWITCH_MID + KEEP), most
    return min((bp, 0, bp_node), (bd, 1, bd_node), (bf, 2, bf_node))[2]

FRESH = (NEVER, None, NEVER, None, NEVER, None, None)

def _way_back(node):
    soft, fragment, cells = [], [], []
    while node[0] is not None:
        source, cell, kind = node
        kind = source[2]
        cells.append(source[1] if kind == SOFT and source[1] > OWN else cell)
        soft.append(kind == SOFT or kind == FRAGMENT)
        fragment.append(kind == FRAGMENT)
        node = source
    soft.pop()
    fragment.pop()
    return soft[::-1], fragment[::-1], cells[::-1]
