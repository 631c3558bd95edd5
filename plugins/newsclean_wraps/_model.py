"""draft"""

from __future__ import annotations

import math
from dataclasses import replace

from . import _costs as C
from ._columns import STEP, WIDEST, candidates, votes
from ._evidence import features
from ._lines import Lines
from ._trellis import OWN, Learned, fit, line_costs, viterbi
from ._width import HANGUL, LATIN, Widths


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
    learned = Learned(frag=C.FRAG, enter=C.ENTER)
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
            narrower = _units(widths, feats, soft, cols, learned.measure)
            if narrower is not widths:
                widths = narrower
                costs = line_costs(widths, feats)
    return soft if prose(soft, feats) else [False] * (n - 1)


def prose(soft, feats):
    """Most paragraphs of three lines or more hold a sentence end, or go on with a small letter: others are verse or lists."""
    runs = good = length = 0
    stop = False
    for i, s in enumerate([*soft, False]):
        stop = stop or feats.stops[i] or (s and (feats.starts[i + 1] == 0 or feats.ends[i] == 4))
        length += 1
        if not s:
            if length >= 3:
                runs += 1
                good += stop
            length, stop = 0, False
    return good * 2 >= runs


def learn(widths, soft, frag, cols):
    """Measures, indents and fragments as this text has them."""
    firsts, mids = {}, {}
    for i, s in enumerate(soft):
        m = cols[i]
        if s and not frag[i] and 0 < m < OWN:
            row = (widths.low[i], widths.high[i], widths.unit[i + 1], widths.script[i])
            (firsts if i == 0 or not soft[i - 1] else mids).setdefault(m, []).append(row)
    measure, sigma = _refine(mids)
    indent = _indents([(measure.get(m, m * STEP), row) for m, rows in firsts.items() for row in rows], sigma)
    q = (sum(frag) + 0.2) / (len(soft) + 40)
    set_in = sum(1 for s, m in zip(soft, cols) if s and m > 0) / len(cols)
    enter = min(C.ENTER, 3.0 - 2.0 * math.log(set_in + 0.01))
    return Learned(indent, max(1.0, -math.log(q)), measure, enter, sigma)


def _units(widths, feats, soft, cols, measure):
    """Units as this text breaks them: Korean between syllables, Latin words at hyphens.

    Where the lines leave less room than the next word would take, words were broken, so the unit is less than a word.
    """
    room = [measure[m] - widths.high[i] for i, s in enumerate(soft) if s and i and soft[i - 1] and widths.script[i] == HANGUL and (m := cols[i]) in measure]
    syllables = len(room) >= 8 and sum(r > C.SYLLABLE for r in room) <= 0.06 * len(room)
    latin = [feats.ends[i] == 4 for i, s in enumerate(soft) if s and widths.script[i] == LATIN]
    hyphens = len(latin) >= 10 and sum(latin) >= 0.05 * len(latin)
    if not syllables and not hyphens:
        return widths
    most = (99.0, C.HYPHENATED if hyphens else 99.0, C.SYLLABLE if syllables else 99.0)
    return replace(widths, unit=[min(u, most[s]) for u, s in zip(widths.unit, widths.script)])


def _refine(mids):
    """The measure near each used one that the middle lines fit best, and how exactly they fit, for each script."""
    sigma = list(C.SIGMA)
    used = {m: rows[:100] for m, rows in mids.items() if len(rows) >= 3}
    for script in range(3):
        rows = [(m * STEP, row) for m, part in used.items() for row in part if row[3] == script]
        if len(rows) >= 12:
            sigma[script] = min(C.SIGMAS, key=lambda s: _misfit(used, script, s))
    measure = {m: min(_trials(m), key=lambda M: sum(fit(M, *row[:3], sigma[row[3]], C.EXACT[row[3]]) for row in rows)) for m, rows in used.items()}
    return measure, tuple(sigma)


def _trials(m):
    return [m * STEP + 0.125 * k for k in range(-3, 10)]


def _misfit(used, script, sigma):
    """Minus log likelihood of the middle lines of one script, each measure at its best."""
    total = 0.0
    for m, rows in used.items():
        mine = [row for row in rows if row[3] == script]
        if mine:
            total += min(sum(fit(M, *row[:3], sigma, C.EXACT[script]) for row in mine) for M in _trials(m))
    return total


def _indents(firsts, sigma):
    """Costs of the indents: expectation maximisation over the first lines."""
    rows = [[math.exp(-fit(M - d, *row[:3], sigma[row[3]], C.EXACT[row[3]])) for d in C.INDENTS] for M, row in firsts]
    p = [1 / 3] * 3
    for _ in range(8):
        c = [0.3] * 3
        for row in rows:
            r = [x * y for x, y in zip(row, p)]
            t = sum(r)
            if t > 1e-4:
                c = [x + y / t for x, y in zip(c, r)]
        p = [x / sum(c) for x in c]
    return tuple(-math.log(0.97 * x + 0.01) for x in p)
