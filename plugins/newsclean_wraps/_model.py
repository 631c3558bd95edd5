"""draft"""

from __future__ import annotations

import math
from ._lines import Lines, breaks_in
from ._width import Widths, LATIN
from ._columns import STEP, WIDEST, NARROWEST, candidates, stretch_of
from ._marks import end_class, start_class

INF = 1e9
# P(end class | role): final closed colon comma hyphen plain
P_END = {
 0: {'soft': dict(final=.030, closed=.012, colon=.004, comma=.077, hyphen=.001, plain=.878),
     'last': dict(final=.914, closed=.010, colon=.002, comma=.002, hyphen=.0005, plain=.075),
     'only': dict(final=.15, closed=.085, colon=.010, comma=.003, hyphen=.0005, plain=.76)},
 1: {'soft': dict(final=.033, closed=.007, colon=.006, comma=.037, hyphen=.217, plain=.70),
     'last': dict(final=.895, closed=.003, colon=.003, comma=.002, hyphen=.0005, plain=.1),
     'only': dict(final=.15, closed=.01, colon=.01, comma=.003, hyphen=.0005, plain=.83)},
 2: {'soft': dict(final=.022, closed=.007, colon=.002, comma=.004, hyphen=.001, plain=.97),
     'last': dict(final=.914, closed=.005, colon=.002, comma=.002, hyphen=.0005, plain=.08),
     'only': dict(final=.1, closed=.01, colon=.005, comma=.003, hyphen=.0005, plain=.88)},
}
P_FREE = {0: dict(final=.25, closed=.05, colon=.03, comma=.02, hyphen=.001, plain=.65),
          -1: dict(final=.40, closed=.03, colon=.03, comma=.43, hyphen=.001, plain=.11)}
P_START = {
 0: {'S': dict(wide=.909, digit=.058, open=.026, upper=.005, lower=.002, close=.001, bullet=.001),
     'H': dict(wide=.81, digit=.065, open=.1, upper=.009, lower=.0005, close=.0005, bullet=.014)},
 1: {'S': dict(lower=.763, upper=.188, digit=.028, open=.012, wide=.008, close=.001, bullet=.003),
     'H': dict(lower=.04, upper=.82, digit=.016, open=.054, wide=.06, close=.001, bullet=.01)},
 2: {'S': dict(wide=.895, digit=.072, open=.011, upper=.005, lower=.017, close=.001, bullet=.001),
     'H': dict(wide=.89, digit=.057, open=.03, upper=.025, lower=.0005, close=.0005, bullet=.005)},
}
MIX = 0.05
SWITCH = 5.0
SWITCH_MID = 6.5
LOCAL = 2.5
DISPLAY = 3.0
P_HARD_IN = 0.2   # a paragraph's line is its last
P_ONLY = 0.36
BEAM = 16.0
ENTER = 9.0
LEAVE = 5.0
FOLD = 2.5


def nlog(d, n):
    return {k: -math.log((1 - MIX) * v + MIX / n) for k, v in d.items()}

C_END = {s: {r: nlog(d, 6) for r, d in t.items()} for s, t in P_END.items()}
C_FREE = {k: nlog(v, 6) for k, v in P_FREE.items()}
FREE_TURN = 2.5
C_START = {s: {r: nlog(d, 7) for r, d in t.items()} for s, t in P_START.items()}
C_SOFT_IN = -math.log(1 - P_HARD_IN); C_HARD_IN = -math.log(P_HARD_IN)
C_SOFT_ST = -math.log(1 - P_ONLY); C_HARD_ST = -math.log(P_ONLY)


class Evidence:
    """log-odds of features at breaks, learned from the document."""


def odds_arrays(lines):
    n = len(lines)
    blank = []; ff = []
    for i in range(n - 1):
        g = lines.gap(i)
        k = breaks_in(g)
        ff.append('\f' in g)
        blank.append(k > 1)
    trail = lines.trails[:-1]
    leads = lines.leads
    ind = [False] * max(n - 1, 0)
    for i in range(n - 1):
        nxt = leads[i + 2] if i + 2 < n else leads[i + 1]
        ind[i] = leads[i + 1] > 0 and leads[i + 1] > leads[i] and leads[i+1] > nxt or leads[i + 1] >= leads[i] + 2 >4 and False
    return blank, trail, ind, ff


def learn(feature, soft, prior):
    """prior: (h1,h0,s1,s0) pseudo counts -> (llr if present, llr if absent) log P(f|H)/P(f|S)"""
    h1, h0, s1, s0 = prior
    for f, s in zip(feature, soft):
        if s:
            if f: s1 += 1
            else: s0 += 1
        elif f: h1 += 1
        else: h0 += 1
    ph = h1 / (h1 + h0); ps = s1 / (s1 + s0)
    c = 4.5
    cl = lambda x: max(-c, min(c, x))
    return cl(math.log(ph / ps)), cl(math.log((1 - ph) / (1 - ps)))

PRIOR_B = (3, 3, 1.5, 3)
PRIOR_T = (1, 4, 2, 4)
PRIOR_I = (4, 8, .3, 12)
IND = (0.0, 1.0, 2.0)


def decide(lines: Lines, widths: Widths, borders: set[int] = frozenset(), passes=3, debug=None):
    n = len(lines)
    if n < 2:
        return [False] * max(n - 1, 0)
    total = sum(widths.high)
    if sum(w for w in widths.low if w > WIDEST) > .25 * total:
        return [False] * (n - 1)
    near, opened = candidates(widths)
    ends = [end_class(lines.line(i)) for i in range(n)]
    starts = [start_class(lines.line(i)) for i in range(n)]
    blank, trail, indent, ff = odds_arrays(lines)
    mixed = lambda f: 0 < sum(f) < len(f)
    llr = {}
    feats = {'b': (blank, PRIOR_B), 't': (trail, PRIOR_T), 'i': (indent, PRIOR_I)}
    tables = {k: learn((), (), p) for k, (f, p) in feats.items()}
    indc = [math.log(3)] * 3
    soft = None
    for p in range(passes):
        extra = [0.0] * (n - 1)
        for k, (f, _) in feats.items():
            if not mixed(f): continue
            one, zero = tables[k]
            extra = [e + (one if x else zero) for e, x in zip(extra, f)]
        new, cols = viterbi(lines, widths, near, opened, ends, starts, extra, borders, indc)
        if debug is not None:
            debug.append((new, cols, dict(tables), list(indc)))
        if new == soft:
            break
        soft = new
        tables = {k: learn(f, soft, pr) for k, (f, pr) in feats.items()}
        indc = learn_indent(widths, soft, cols)
    return soft


def learn_indent(widths, soft, cols):
    c = [.5, .5, .5]
    for i in range(len(soft)):
        if soft[i] and (i == 0 or not soft[i - 1]) and cols[i] > 0:
            M = cols[i] * STEP
            best = min((0, 1, 2), key=lambda k: fit(M - IND[k], widths.low[i], widths.high[i], widths.unit[i + 1]))
            # ambiguous ones count for all that fit
            ok = [k for k in (0, 1, 2) if fit(M - IND[k], widths.low[i], widths.high[i], widths.unit[i + 1]) < .3]
            for k in ok or [best]:
                c[k] += 1 / len(ok or [best])
    s = sum(c)
    return [-math.log(x / s) for x in c]


def fit(M, low, high, unit):
    sigma = 0.3 + 0.01 * M
    over = low - M
    if over > 0:
        return min(12.0, 2.0 * over / sigma)
    miss = M - high - unit
    if miss > 0:
        return min(12.0, 2.0 * miss / sigma)
    return 0.0


def viterbi(lines, widths, near, opened, ends, starts, extra, borders, indc):
    n = len(lines)
    low, high, unit, script = widths.low, widths.high, widths.unit, widths.script
    log = math.log
    # state: cell (0 = free) -> (costH, costS): cost before line i
    H = {0: 0.0, -1: 0.0}; S = {}
    back = []
    bestH, bestHm = 0.0, 0
    colH, colHm = INF, 1
    freeH, freeHm = 0.0, 0
    bestS, bestSm = INF, 0
    prev_w = -9.0
    first_line = True
    for i in range(n):
        w = (low[i] + high[i]) / 2
        lo, hi = low[i], high[i]
        s = script[i]
        ce = C_END[s]
        e = ends[i]
        c_soft, c_last, c_only = ce['soft'][e], ce['last'][e], ce['only'][e]
        if i < n - 1:
            cs = C_START[script[i + 1]]
            st = starts[i + 1]
            c_soft += cs['S'][st]
            hs = cs['H'][st]
            c_soft -= extra[i] * .5
            hs += -extra[i] * .5
            c_soft += extra[i]
            u = unit[i + 1]
            if i in borders:
                c_soft = INF
        else:
            hs = 0.0; c_soft = INF; u = 0.0
        # cells to try
        cells = set(H); cells.update(S)
        cells.update((0,-1)); cells.update(near[min(i // 96, len(near) - 1)])
        loc = opened.get(i)
        if loc: cells.update(loc)
        nH = {}; nS = {}; bk = {}
        norm = log(max(1.0, u + hi - lo))
        broad = log(w + 20.0)
        dw = abs(w - prev_w)
        wc = -log((.3 if dw < .4 else 0) + .08 * math.exp(-dw / 3) + .2 / (w + 20))
        for m in cells:
            if m <= 0:
                c = H.get(m, INF)
                frm = (m, 0)
                o = -1 - m
                x = H.get(o, INF) + FREE_TURN
                if x < c: c = x; frm = (o, 0)
                x = colH + LEAVE
                if x < c: c = x; frm = (colHm, 0)
                if c >= INF: continue
                nH[m] = c + wc + C_FREE[m][e] + hs
                bk[m] = (None, frm)
                continue
            M = m * STEP
            if lo > M + 4: 
                # display line only
                pass
            extra_sw = (LOCAL if loc and m in loc else 0.0) + (8.0 - M if M < 8 else 0.0)
            a = H.get(m, INF); fa = (m, 0)
            x = colH + SWITCH + extra_sw
            if x < a: a = x; fa = (colHm, 0)
            x = freeH + ENTER + extra_sw
            if x < a: a = x; fa = (freeHm, 0)
            b = S.get(m, INF); fb = (m, 1)
            x = bestS + SWITCH_MID + extra_sw
            if x < b: b = x; fb = (bestSm, 1)
            fold = 0.0
            lo, hi = low[i], high[i]
            if s == LATIN and lo > M + 1:
                j = int((lo - .5) / M)
                lo, hi = lo - j * M, hi - j * (M - 1.5)
                fold = FOLD + (j-1)
            # soft
            f0 = fit(M, lo, hi, u) if c_soft < INF else INF
            if c_soft < INF:
                mid = b + f0 + C_SOFT_IN
                fi = min(f0 + indc[0], fit(M - 1, lo, hi, u) + indc[1], fit(M - 2, lo, hi, u) + indc[2])
                fst = a + fi + C_SOFT_ST
                if mid <= fst: v, f = mid, fb
                else: v, f = fst, fa
                nS[m] = v + c_soft + norm + fold
                bs = f
            else: bs = None
            # hard
            over = lo - M
            logM = log(M)
            oc = 0.0 if over <= 0 else min(12.0, 2 * over / (.3 + .01 * M))
            last = b + logM + fold + oc + C_HARD_IN + c_last
            only = a + min(logM + fold + oc, DISPLAY + broad) + C_HARD_ST + c_only
            if last <= only: v, f = last, fb
            else: v, f = only, fa
            nH[m] = v + hs
            bk[m] = (bs, f)
        colH, colHm = min(((v, m) for m, v in nH.items() if m > 0), default=(INF, 1))
        freeH, freeHm = min(((v, m) for m, v in nH.items() if m <= 0), default=(INF, 0))
        bestH, bestHm = min((colH, colHm), (freeH, freeHm))
        if nS: bestS, bestSm = min(((v, m) for m, v in nS.items()))
        else: bestS, bestSm = INF, 0
        lim = min(bestH, bestS) + BEAM
        H = {m: v for m, v in nH.items() if v < lim}
        S = {m: v for m, v in nS.items() if v < lim}
        back.append(bk)
        prev_w = w
    # traceback
    soft = [False] * (n - 1); cols = [0] * n
    m, b = bestHm, 0
    for i in range(n - 1, -1, -1):
        cols[i] = m
        f = back[i][m][0 if b else 1]
        m, b = f
        if i > 0: soft[i - 1] = bool(b)
    return soft, cols
