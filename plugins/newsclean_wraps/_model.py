"""draft"""

from __future__ import annotations

import math
from ._lines import Lines
from ._width import Widths, LATIN
from ._columns import STEP, WIDEST, candidates, votes
from ._evidence import Features, features
from . import _costs as C

INF = 1e9
OWN = 1000
log = math.log


def decide(lines: Lines, widths: Widths, borders=frozenset(), passes=3, debug=None):
    n = len(lines)
    if n < 2:
        return [False] * max(n - 1, 0)
    total = sum(widths.high)
    if sum(w for w in widths.low if w > WIDEST) > .25 * total:
        return [False] * (n - 1)
    near, opened = candidates(widths)
    feats = features(lines)
    soft = None
    learned = C.Learned()
    odds = feats.first_odds()
    for p in range(passes):
        new, frag, cols = viterbi(widths, near, opened, feats, odds, borders, learned)
        if debug is not None:
            debug.append((new, cols, frag, feats.tables, learned))
        if new == soft or not any(new):
            soft = new
            break
        soft = new
        if p < passes - 1:
            odds = feats.learn(soft)
            learned = learn(widths, soft, frag, cols)
    if not prose(soft, feats):
        return [False] * (n - 1)
    return soft


def prose(soft, feats):
    """Paragraphs of three lines or more hold a sentence end somewhere."""
    runs = good = 0
    k = 0
    fin = False
    for i, s in enumerate([*soft, False]):
        fin = fin or feats.stops[i]
        k += 1
        if not s:
            if k >= 3:
                runs += 1
                good += fin
            k = 0; fin = False
    return good * 2 >= runs


def learn(widths, soft, frag, cols):
    """Indents and fragments as this text has them: expectation maximisation over the first lines."""
    L = C.Learned()
    like = []
    nf = 0
    for i in range(len(soft)):
        if frag[i]: nf += 1; continue
        if soft[i] and (i == 0 or not soft[i - 1]) and 0 < cols[i] < OWN:
            M = cols[i] * STEP
            like.append([math.exp(-fit(M - d, widths.low[i], widths.high[i], widths.unit[i + 1], widths.script[i])) for d in C.INDENTS])
    p = [1 / 3] * 3
    for _ in range(8):
        c = [.3] * 3
        for row in like:
            r = [x * y for x, y in zip(row, p)]
            t = sum(r)
            if t > 1e-4:
                for k in range(3): c[k] += r[k] / t
        p = [x / sum(c) for x in c]
    L.indent = tuple(-log(.97 * x + .01) for x in p)
    q = (nf + .2) / (len(soft) + 40)
    L.frag = max(1.0, -log(q))
    return L


def fit(M, low, high, unit, script=0):
    over = low - M
    if over > 0:
        return min(C.CAP, C.OVER * over / (C.SIGMA + C.SIGMA_M * M))
    off, slope = C.MISS[script]
    miss = M - high - unit + off
    if miss > 0:
        return min(C.CAP, slope * miss)
    return 0.0


def viterbi(widths, near, opened, feats, odds, borders, learned):
    n = len(widths.low)
    low, high, unit, script = widths.low, widths.high, widths.unit, widths.script
    ends, starts = feats.ends, feats.starts
    ballots = votes(widths)
    ind0, ind1, ind2 = learned.indent
    FRAG = learned.frag
    H = {0: 0.0, -1: 0.0}; S = {}; F = {}
    back = []
    colH, colHm = INF, 1
    freeH, freeHm = 0.0, 0
    bestS, bestSm = INF, 0
    ownH, ownHm = INF, 0
    base = {}
    prev_w = -9.0
    last_i = n - 1
    for i in range(n):
        lo0, hi0 = low[i], high[i]
        w = (lo0 + hi0) / 2
        s = script[i]
        t_soft, t_last, t_only, t_ownlast = C.END[s]; off, slope = C.MISS[s]
        e = ends[i]
        c_soft, c_last, c_only, c_ol = t_soft[e], t_last[e], t_only[e], t_ownlast[e]
        ep = math.exp(-w / C.TAU[s]); ed = math.exp(-w / 100)
        if feats.inner[i]:
            c_prose = -log(1.001 - ep); c_disp = -log(.85 * (1 - ed) + .15 * (1 - ep) + .001); c_free = -log(.5 * (1 - ed) + .5 * (1 - ep) + .001)
        else:
            c_prose = w / C.TAU[s]; c_disp = -log(.85 * ed + .15 * ep); c_free = -log(.5 * ed + .5 * ep)
        c_soft += c_prose; c_last += c_prose; c_only += c_disp + (C.TAIL if s == 0 and hi0 < 1.2 and hi0 > .8 else 0); c_ol += c_prose
        if i < last_i:
            st = starts[i + 1]
            ts, th = C.START[script[i + 1]]
            c_soft += ts[st] + odds[i]
            hs = th[st]
            u = unit[i + 1]
            nlo = low[i + 1]
            if i in borders:
                c_soft = INF
        else:
            hs = 0.0; c_soft = INF; u = 0.0; nlo = 99.
        norm = log(max(1.0, u + hi0 - lo0))
        disp = C.DISPLAY + log(w + 20.0)
        dw = abs(w - prev_w)
        wc = -log((.3 if dw < .4 else 0) + .08 * math.exp(-dw / 3) + .2 / (w + 20))
        nH = {}; nS = {}; nF = {}; bk = {}
        # free states
        for m in (0, -1):
            c = H.get(m, INF); frm = (m, 0)
            x = H.get(-1 - m, INF) + C.TURN
            if x < c: c = x; frm = (-1 - m, 0)
            x = colH + C.LEAVE
            if x < c: c = x; frm = (colHm, 0)
            if c < INF:
                nH[m] = c + wc + c_free + C.FREE[m][e] + hs
                bk[m, 0] = frm
        cells = set(H); cells.update(S); cells.update(F); cells.discard(0); cells.discard(-1)
        if c_soft < INF:
            a0, b0 = ballots[i]
            if a0 <= b0:
                a0 -= 2; b0 += 10
                cells.update([m for m in near[min(i // 96, len(near) - 1)] if a0 <= m <= b0])
            loc = opened.get(i)
            if loc: cells.update(loc)
            if e not in (0, 2) and 6 <= lo0 <= 48 and nlo <= lo0 + 2:
                cells.add(OWN + int(max(lo0, nlo) / STEP))
        else:
            loc = None
        inH = min(colH + C.SWITCH, freeH + C.ENTER)
        inHm = colHm if inH == colH + C.SWITCH else freeHm
        inO = min(colH, freeH + 2) + C.OWN_ENTER
        inOm = colHm if colH <= freeH + 2 else freeHm
        inS = bestS + C.SWITCH_MID
        for m in cells:
            own = m > OWN
            M = (m - OWN if own else m) * STEP
            sig = C.SIGMA + C.SIGMA_M * M
            a = H.get(m, INF) if not own else INF; fa = (m, 0)
            b = S.get(m, INF); fb = (m, 1)
            extra = 8.0 - M if M < 8 else 0.0
            if own:
                if inO + extra < a: a = inO + extra; fa = (inOm, 0)
                pass
            else:
                if loc and m in loc: extra += C.LOCAL
                if inH + extra < a: a = inH + extra; fa = (inHm, 0)
                if inS + extra < b: b = inS + extra; fb = (bestSm, 1)
            lo, hi = lo0, hi0
            fold = 0.0
            if s == LATIN and lo > M + 1:
                j = int((lo - .5) / M)
                lo, hi = lo - j * M, hi - j * (M - 1.5)
                fold = C.FOLD + j - 1
            over = lo - M
            oc = 0.0 if over <= 0 else min(C.CAP, C.OVER * over / sig)
            logM = log(M)
            f = F.get(m)
            if f is not None:
                fc, alo, ahi, afirst = f
                flo, fhi = alo + lo0, ahi + hi0
            if c_soft < INF:
                if over > 0:
                    f0 = oc
                else:
                    miss = M - hi - u + off
                    f0 = min(C.CAP, slope * miss) if miss > 0 else 0.0
                v = b + f0 + C.SOFT_IN; src = fb
                if a < INF:
                    if own: fi = f0
                    else: fi = min(f0 + ind0, fit(M - 1, lo, hi, u, s) + ind1, fit(M - 2, lo, hi, u, s) + ind2)
                    x = a + fi + C.SOFT_START
                    if x < v: v = x; src = fa
                if f is not None:
                    x = fc + min(fit(M, flo, fhi, u, s) + (ind0 if afirst else 0), fit(M - 1, flo, fhi, u, s) + ind1, fit(M - 2, flo, fhi, u, s) + ind2) + C.FRAG_END
                    if x < v: v = x; src = (m, 2)
                v += c_soft + norm + fold
                if v < INF:
                    nS[m] = v; bk[m, 1] = src
                    if own and src[1] == 0: base[m] = inOm
                if not own:
                    # fragment
                    if lo0 + nlo < M + .5:
                        v = INF
                        if a <= b: v = a; src = fa; af = True
                        else: v = b; src = fb; af = False
                        v += FRAG; al, ah = 0.0, 0.0
                        if f is not None and flo + nlo < M + .5 and fc + C.FRAG_ON < v:
                            v = fc + C.FRAG_ON; src = (m, 2); af = afirst; al, ah = alo, ahi
                        v += c_soft + C.FRAG_W
                        if v < INF:
                            nF[m] = (v, al + lo0 + .0, ah + hi0 + .3, af); bk[m, 2] = src
            # hard
            if own:
                if b < INF:
                    nH[m] = b + logM + oc + fold + C.HARD_IN + c_ol + hs; bk[m, 0] = fb
                continue
            v = b + logM + fold + oc + C.HARD_IN + c_last; src = fb
            x = a + min(logM + oc + fold, disp) + C.HARD_START + c_only
            if x < v: v = x; src = fa
            if f is not None:
                o2 = flo - M
                x = fc + logM + (min(C.CAP, C.OVER * o2 / sig) if o2 > 0 else 0) + C.HARD_IN + c_last + C.FRAG_END
                if x < v: v = x; src = (m, 2)
            if v < INF:
                nH[m] = v + hs; bk[m, 0] = src
        colH, colHm = INF, 1; ownH, ownHm = INF, 0; freeH, freeHm = INF, 0
        for m, v in nH.items():
            if m > OWN:
                if v < ownH: ownH = v; ownHm = m
            elif m > 0:
                if v < colH: colH = v; colHm = m
            elif v < freeH: freeH = v; freeHm = m
        bestS, bestSm = INF, 0
        for m, v in nS.items():
            if m < OWN and v < bestS: bestS = v; bestSm = m
        lim = min(colH, freeH, bestS, min((f[0] for f in nF.values()), default=INF)) + C.BEAM
        if ownH + C.OWN_LEAVE < colH and False: pass
        H = {m: v for m, v in nH.items() if v < lim}
        S = {m: v for m, v in nS.items() if v < lim}
        F = {m: v for m, v in nF.items() if v[0] < lim}
        # a block of its own ends: back to any column
        back.append(bk)
        prev_w = w
        for m, v in nH.items():
            if m > OWN:
                c = base[m]
                if v < H.get(c, INF):
                    H[c] = v; bk[c, 0] = ('own', m)
                    if c <= 0:
                        if v < freeH: freeH, freeHm = v, c
                    elif v < colH: colH, colHm = v, c
    # traceback
    soft = [False] * (n - 1); cols = [0] * n; frag = [False] * n
    m, b = (colHm if colH < freeH else freeHm), 0
    for i in range(n - 1, -1, -1):
        f = back[i][m, b]
        if f[0] == 'own':
            m = f[1]
            f = back[i][m, b]
        cols[i] = m
        m, b = f
        if i > 0: soft[i - 1] = b > 0; frag[i - 1] = b == 2
    return soft, frag, cols
