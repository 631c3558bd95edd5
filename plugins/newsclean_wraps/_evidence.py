"""draft"""
from __future__ import annotations
import math
import re
from dataclasses import dataclass, field
from ._lines import Lines, breaks_in
from ._marks import ENDS, STARTS, end_class, start_class

STOP = re.compile(r"[。！？!?…｡．]|\.(?=\s|$|[”’\"')])")
INNER = re.compile(r'[，。、；？！,;!?]|\.(?=\s|$|[”’"])')
E_IX = {k: i for i, k in enumerate(ENDS)}
S_IX = {k: i for i, k in enumerate(STARTS)}
PRIORS = {'stretched': (.5, 8, 1.5, 6), 'blank': (3, 3, 1.5, 3), 'trail': (1, 4, 1, 4), 'indent': (4, 8, .3, 12)}


@dataclass
class Features:
    ends: list
    starts: list
    stops: list
    flags: dict
    inner: list
    base: list
    tables: dict = field(default_factory=dict)

    def first_odds(self):
        guess = [e != 0 for e in self.ends[:-1]]
        self.tables = {}
        for k, f in self.flags.items():
            self.tables[k] = _table(f, guess if k == 'trail' else (), PRIORS[k])
        return self._odds()

    def learn(self, soft):
        self.tables = {k: _table(f, soft, PRIORS[k]) for k, f in self.flags.items()}
        return self._odds()

    def _odds(self):
        out = list(self.base)
        for k, f in self.flags.items():
            one, zero = self.tables[k]
            out = [o + (one if x else zero) for o, x in zip(out, f)]
        return out


def _table(flag, soft, prior):
    h1, h0, s1, s0 = prior
    for f, s in zip(flag, soft):
        if s:
            if f: s1 += 1
            else: s0 += 1
        elif f: h1 += 1
        else: h0 += 1
    ph = h1 / (h1 + h0); ps = s1 / (s1 + s0)
    c = 4.5
    cl = lambda x: max(-c, min(c, x))
    return cl(math.log(ph / ps)), cl(math.log((1 - ph) / (1 - ps)))


_SPACED = re.compile(r"(?<=[^\x00-\u02ff]) (?=[^\x00-\u02ff])")
WINDOW = 5000


def seen(lines, texts, ends, i):
    """Whether the characters that meet at break i stand together elsewhere near by: 0, 1 (two), 2 (three)."""
    a, b = texts[i], texts[i + 1]
    if ends[i] != 5 or not a[-1].isalpha() or not b[0].isalpha() or a[-1] < '\u0300' or b[0] < '\u0300':
        return 0
    t = lines.text
    lo, hi = max(0, lines.starts[i] - WINDOW), lines.ends[i + 1] + WINDOW
    if a[-1] >= '\uac00' and a[-1] <= '\ud7a3':
        l, r = a.split()[-1], b.split()[0]
        return 2 if t.find(l + r, lo, hi) >= 0 else 0
    at = t.find(a[-1] + b[0], lo, hi)
    if at < 0:
        return 0
    return 2 if t.find(a[-2:] + b[0], at - 1, hi) >= 0 or t.find(a[-1] + b[:2], at, hi) >= 0 else 1


SEEN = (0.2, -3.0, -4.0)


def stretched(text, script_wide):
    if "  " in text:
        return text.count("  ") * 2 >= len(text.split()) - 1
    return " " in text and not text.isascii() and len(_SPACED.findall(text)) * 3 >= len(text)


def features(lines: Lines) -> Features:
    n = len(lines)
    texts = [lines.line(i) for i in range(n)]
    leads = lines.leads
    ends = [E_IX[end_class(t)] for t in texts]
    base = [SEEN[seen(lines, texts, ends, i)] for i in range(n - 1)]
    flags = {
        'stretched': [stretched(t, 0) for t in texts[:-1]],
        'blank': [breaks_in(lines.gap(i)) > 1 for i in range(n - 1)],
        'trail': lines.trails[:-1],
        'indent': [leads[i + 1] > 0 and leads[i + 1] > leads[i] and leads[i + 1] > (leads[i + 2] if i + 2 < n else 0) for i in range(n - 1)],
    }
    flags = {k: f for k, f in flags.items() if any(f) and not all(f)}
    return Features(ends, [S_IX[start_class(t)] for t in texts], [bool(STOP.search(t)) for t in texts], flags, [bool(INNER.search(t, 0, len(t) - 1)) for t in texts], base)
