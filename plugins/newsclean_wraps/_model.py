"""draft"""

from __future__ import annotations

import math

from . import _costs as C
from ._columns import STEP, WIDEST, candidates, votes
from ._evidence import features
from ._lines import Lines
from ._trellis import OWN, Learned, fit, line_costs, viterbi
from ._width import Widths


def decide(lines: Lines, widths: Widths, borders=frozenset(), leaning=None, passes=3, debug=None):
    n = len(lines)
    if n < 2 or sum(w for w in widths.low if w > WIDEST) > 0.25 * sum(widths.low):
        return [False] * max(n - 1, 0)
    ballots = votes(widths)
    near, opened = candidates(ballots)
    if not any(near) and not opened:
        return [False] * (n - 1)
    feats = features(lines)
    for i, lean in (leaning or {}).items():
        feats.base[i] -= lean
    costs = line_costs(widths, feats)
    soft = None
    learned = Learned()
    odds = feats.first_odds()
    for p in range(passes):
        new, frag, cols = viterbi(widths, near, opened, costs, odds, borders, learned, ballots)
        if debug is not None:
            debug.append((new, cols, frag, feats.tables, learned))
        if new == soft or not any(new):
            soft = new
            break
        soft = new
        if p < passes - 1:
            odds = feats.learn(soft)
            learned = learn(widths, soft, frag, cols)
    return soft if prose(soft, feats) else [False] * (n - 1)


def prose(soft, feats):
    """Paragraphs of three lines or more hold a sentence end somewhere."""
    runs = good = length = 0
    stop = False
    for i, s in enumerate([*soft, False]):
        stop = stop or feats.stops[i]
        length += 1
        if not s:
            if length >= 3:
                runs += 1
                good += stop
            length, stop = 0, False
    return good * 2 >= runs


def learn(widths, soft, frag, cols):
    """Indents and fragments as this text has them: expectation maximisation over the first lines."""
    rows = []
    for i, s in enumerate(soft):
        if s and not frag[i] and (i == 0 or not soft[i - 1]) and 0 < cols[i] < OWN:
            M = cols[i] * STEP
            rows.append([math.exp(-fit(M - d, widths.low[i], widths.high[i], widths.unit[i + 1], widths.script[i])) for d in C.INDENTS])
    p = [1 / 3] * 3
    for _ in range(8):
        c = [0.3] * 3
        for row in rows:
            r = [x * y for x, y in zip(row, p)]
            t = sum(r)
            if t > 1e-4:
                c = [x + y / t for x, y in zip(c, r)]
        p = [x / sum(c) for x in c]
    q = (sum(frag) + 0.2) / (len(soft) + 40)
    return Learned(tuple(-math.log(0.97 * x + 0.01) for x in p), max(1.0, -math.log(q)))
