"""draft"""

from __future__ import annotations

import math
from dataclasses import dataclass

from . import _costs as C
from ._columns import STEP
from ._width import LATIN

INF = 1e9
KEPT, SETTLED = 512, 4096
OWN = 1000
PROSE, SOFT, FRAGMENT, DISPLAY = 0, 1, 2, 3
log, exp = math.log, math.exp


@dataclass
class Learned:
    indent: tuple = (1.1, 1.1, 1.1)
    frag: float = 0.0
    measure: dict = None
    enter: float = 0.0
    sigma: tuple = C.SIGMA


@dataclass(slots=True)
class LineCosts:
    """Costs of one line that no measure changes."""

    soft: float
    last: float
    only: float
    own: float
    display: float
    free: tuple
    norm: float
    opens: bool  # may begin a block of its own measure


def line_costs(widths, feats):
    out = []
    n = len(widths.low)
    prev = -9.0
    for i in range(n):
        lo, hi, s, e = widths.low[i], widths.high[i], widths.script[i], feats.ends[i]
        w = (lo + hi) / 2
        ep, ed = exp(-w / C.TAU[s]), exp(-w / 100)
        if feats.inner[i]:
            prose, disp, free = -log(1.001 - ep), -log(.851 - .85 * ed + .15 * (1 - ep)), -log(1.001 - .5 * ed - .5 * ep)
        else:
            prose, disp, free = w / C.TAU[s], -log(.85 * ed + .15 * ep), -log(.5 * ed + .5 * ep)
        t = C.END[s]
        ts = th = 0.0
        u = 0.0
        if i < n - 1:
            a, b = C.START[widths.script[i + 1]]
            ts, th = a[feats.starts[i + 1]], b[feats.starts[i + 1]]
            u = widths.unit[i + 1]
        dw = abs(w - prev)
        free += th - log((.3 if dw < .4 else 0) + .08 * exp(-dw / 3) + .2 / (w + 20))
        prev = w
        tail = C.TAIL if s == 0 and .8 < hi < 1.2 else 0.0
        norm = log(max(1.0, u + hi - lo))
        out.append(LineCosts(t["soft"][e] + ts + prose + norm, t["last"][e] + th + prose, t["only"][e] + th + disp + tail, t["own"][e] + th + prose,
                             C.DISPLAY + log(w + 20), (free + C.FREE[0][e], free + C.FREE[-1][e]), norm,
                             i < n - 1 and e not in (0, 2) and 6 <= lo <= 48 and widths.low[i + 1] <= lo + 2))
    return out


def _edge(x):
    """Cost of a line that ends x standard deviations inside an edge: minus log of the normal distribution function."""
    return -log((1 - C.STRAY) * 0.5 * math.erfc(-x / math.sqrt(2)) + C.STRAY)


EDGES = tuple(_edge(k / 8) for k in range(-48, 25))


def edge(x):
    if x >= 3:
        return 0.0
    return EDGES[int(x * 8) + 48] if x > -6 else EDGES[0]


def fit(M, low, high, unit, sigma, exact):
    return edge((M + C.SLACK - low) / sigma) + edge((high + unit - exact - M) / sigma)


def viterbi(widths, near, opened, costs, odds, borders, learned, ballots):
    n = len(widths.low)
    low, high, unit, script = widths.low, widths.high, widths.unit, widths.script
    ind0, ind1, ind2 = learned.indent
    measure = learned.measure or {}
    P = {}
    D = {0: 0.0, -1: 0.0}   # hard before: after prose, after a display line
    S = {}
    F = {}
    back, path = [], []
    colP, colPm, colD, colDm = INF, 1, INF, 1
    freeH, freeHm = 0.0, 0
    bestS, bestSm = INF, 1
    base = {}
    stretch_last = len(near) - 1
    for i in range(n):
        c = costs[i]
        lo0, hi0, s = low[i], high[i], script[i]
        sg, ex = learned.sigma[s], C.EXACT[s]
        softable = i < n - 1 and i not in borders
        c_soft = c.soft + odds[i] if softable else INF
        u = unit[i + 1] if i < n - 1 else 0.0
        nlo = low[i + 1] if i < n - 1 else 99.0
        nP, nD, nS, nF, bk = {}, {}, {}, {}, {}
        cols = {m for m in P if m > 0}
        cols.update(m for m in D if m > 0)
        cols.update(S)
        cols.update(F)
        # free
        leave, lm = (colP, (colPm, PROSE)) if colP < colD else (colD, (colDm, DISPLAY))
        for m in (0, -1):
            v, src = D.get(m, INF), (m, DISPLAY)
            x = D.get(-1 - m, INF) + C.TURN
            if x < v:
                v, src = x, (-1 - m, DISPLAY)
            if leave + C.LEAVE < v:
                v, src = leave + C.LEAVE, lm
            nD[m] = v + c.free[-m]
            bk[m, DISPLAY] = src
        loc = None
        if softable:
            a0, b0 = ballots[i]
            if a0 <= b0:
                a0 -= 2
                b0 += 10
                for m in near[min(i // 96, stretch_last)]:
                    if a0 <= m <= b0:
                        cols.add(m)
            loc = opened.get(i)
            if loc:
                cols.update(loc)
            if c.opens:
                cols.add(OWN + int(max(lo0, nlo) / STEP))
        enter, em = (freeH + learned.enter, (freeHm, DISPLAY))
        mid_in = bestS + C.SWITCH_MID
        for m in cols:
            own = m > OWN
            M = (m - OWN) * STEP if own else measure.get(m) or m * STEP
            extra = 8.0 - M if M < 8 else 0.0
            p = d = b = INF
            fp, fd, fb = (m, PROSE), (m, DISPLAY), (m, SOFT)
            if own:
                b = S.get(m, INF)
                extra += C.OWN_ENTER
                p, fp = colP + extra, (colPm, PROSE)
                d, fd = colD + extra, (colDm, DISPLAY)
                if freeH + 2 + extra < d:
                    d, fd = freeH + 2 + extra, (freeHm, DISPLAY)
            else:
                p, d, b = P.get(m, INF), D.get(m, INF), S.get(m, INF)
                if loc and m in loc:
                    extra += C.LOCAL
                x = extra + C.SWITCH
                if colP + x < p:
                    p, fp = colP + x, (colPm, PROSE)
                if colD + x < d:
                    d, fd = colD + x, (colDm, DISPLAY)
                if enter + extra < d:
                    d, fd = enter + extra, em
                if mid_in + extra < b:
                    b, fb = mid_in + extra, (bestSm, SOFT)
            first, ffirst = (p + C.FIRST_P, fp) if p + C.FIRST_P < d + C.FIRST_D else (d + C.FIRST_D, fd)
            only, fonly = (p + C.ONLY_P, fp) if p + C.ONLY_P < d + C.ONLY_D else (d + C.ONLY_D, fd)
            lo, hi, fold = lo0, hi0, 0.0
            if s == LATIN and lo > M + 1:
                j = int((lo - .5) / M)
                lo, hi = lo - j * M, hi - j * (M - 1.5)
                fold = C.FOLD + j - 1
            over = lo - M
            oc = edge((C.SLACK - over) / sg)
            logM = log(M)
            f = F.get(m)
            if softable:
                f0 = fit(M, lo, hi, u, sg, ex)
                v, src = b + f0 + C.SOFT_IN, fb
                if first < v + 5:
                    x = first + (f0 if own else min(f0 + ind0, fit(M - 1, lo, hi, u, sg, ex) + ind1, fit(M - 2, lo, hi, u, sg, ex) + ind2))
                    if x < v:
                        v, src = x, ffirst
                if f is not None:
                    fl, fh = f[1] + lo0, f[2] + hi0
                    x = f[0] + C.FRAG_END + min(fit(M, fl, fh, u, sg, ex) + (ind0 if f[3] else 0), fit(M - 1, fl, fh, u, sg, ex) + ind1, fit(M - 2, fl, fh, u, sg, ex) + ind2)
                    if x < v:
                        v, src = x, (m, FRAGMENT)
                v += c_soft + fold
                if v < INF:
                    nS[m] = v
                    bk[m, SOFT] = src
                    if own and src[1] != SOFT:
                        base[m] = src
                if lo0 + nlo < M + .5 and not own:
                    v, src, af, al, ah = (first, ffirst, True, 0.0, 0.0) if first <= b else (b, fb, False, 0.0, 0.0)
                    v += learned.frag
                    if f is not None and f[1] + lo0 + nlo < M + .5 and f[0] + C.FRAG_ON < v:
                        v, src, af, al, ah = f[0] + C.FRAG_ON, (m, FRAGMENT), f[3], f[1], f[2]
                    v += c_soft - c.norm + C.FRAG_W
                    if v < INF:
                        nF[m] = (v, al + lo0, ah + hi0 + .3, af)
                        bk[m, FRAGMENT] = src
            if own:
                if b < INF:
                    v = b + logM + oc + fold + C.HARD_IN + c.own
                    back_to = base[m]
                    if v < nP.get(-m, INF):
                        nP[-m] = v
                        bk[-m, PROSE] = fb
                continue
            v, src = b + logM + fold + oc + C.HARD_IN + c.last, fb
            if f is not None:
                o2 = f[1] + lo0 - M
                x = f[0] + logM + edge((C.SLACK - o2) / sg) + C.HARD_IN + c.last + C.FRAG_END
                if x < v:
                    v, src = x, (m, FRAGMENT)
            if v < INF:
                nP[m] = v
                bk[m, PROSE] = src
            x = logM + oc + fold
            v = only + (x if x < c.display else c.display) + c.only
            if v < INF:
                nD[m] = v
                bk[m, DISPLAY] = fonly
        # blocks of their own give the text back to the column they interrupted
        for k in [k for k in nP if k < 0]:
            m, kind = base[-k]
            v = nP.pop(k)
            if m > 0:
                if v < nP.get(m, INF):
                    nP[m] = v
                    bk[m, PROSE] = ("own", -k)
            elif v < nD.get(m, INF):
                nD[m] = v
                bk[m, DISPLAY] = ("own", -k)
        colP, colPm = INF, 1
        for m, v in nP.items():
            if v < colP:
                colP, colPm = v, m
        colD, colDm, freeH, freeHm = INF, 1, INF, 0
        for m, v in nD.items():
            if m > 0:
                if v < colD:
                    colD, colDm = v, m
            elif v < freeH:
                freeH, freeHm = v, m
        bestS, bestSm = INF, 1
        for m, v in nS.items():
            if v < bestS and m < OWN:
                bestS, bestSm = v, m
        lim = min(colP, colD, freeH, bestS) + C.BEAM
        # a state dearer than a change of the measure from the best one can be had again when it is wanted
        limP, limD, limS = min(lim, colP + C.SWITCH + 0.5), min(lim, colD + C.SWITCH + 0.5), min(lim, bestS + C.SWITCH_MID + 0.5)
        P = {m: v for m, v in nP.items() if v < limP}
        D = {m: v for m, v in nD.items() if v < limD or m <= 0}
        S = {m: v for m, v in nS.items() if v < limS}
        F = {m: v for m, v in nF.items() if v[0] < lim}
        back.append(bk)
        if len(back) == KEPT + SETTLED:  # ways back have met long before: settle the older lines, keep memory bounded
            path.extend(_trace(back, colP, colPm, colD, colDm, freeH, freeHm)[:SETTLED])
            del back[:SETTLED]
    path.extend(_trace(back, colP, colPm, colD, colDm, freeH, freeHm))
    kinds = [kind for _, kind in path]
    return [k in (SOFT, FRAGMENT) for k in kinds[1:]], [k == FRAGMENT for k in kinds[1:]], [m for m, _ in path]


def _trace(back, p, pm, d, dm, h, hm):
    """For each line the measure it is set in and the kind of the break before it, on the cheapest way back."""
    best = min(p, d, h)
    m, b = (pm, PROSE) if best == p else (dm, DISPLAY) if best == d else (hm, DISPLAY)
    way = []
    for sources in reversed(back):
        src = sources[m, b]
        if src[0] == "own":
            m = src[1]
            src = sources[-m, PROSE]
        way.append((m, src[1]))
        m, b = src
    way.reverse()
    return way
