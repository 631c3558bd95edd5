"""What else a break says, and how much this very text makes of it.

Blank lines, white space before a break, stretched gaps and indents mean something with one extractor and nothing
with the next, so each is worth what it was worth in this text: a first reading of the breaks gives two shares
(of soft breaks, of hard breaks), and their log-odds count in the next reading.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from . import _costs as C
from ._lines import Lines, breaks_in
from ._marks import ENDS, STARTS, end_class, leans_on, start_class

STOP = re.compile(r"[。！？!?…｡．；;]|\.(?=\s|$|[”’\"')])")
INNER = re.compile(r"[，。、；？！,;!?]|\.(?=\s|$|[”’\"])")
_E = {k: i for i, k in enumerate(ENDS)}
_S = {k: i for i, k in enumerate(STARTS)}
_SPACED = re.compile(r"(?<=[^\x00-\u02ff]) (?=[^\x00-\u02ff])")
WINDOW = 5000
LIMIT = 4.5


@dataclass
class Features:
    ends: list
    starts: list
    stops: list
    inner: list
    base: list
    flags: dict
    tables: dict = field(default_factory=dict)

    def first_odds(self):
        guess = [e != 0 for e in self.ends[:-1]]
        self.tables = {k: _table(f, guess if k == "trail" else (), C.PRIORS[k]) for k, f in self.flags.items()}
        return self._odds()

    def learn(self, soft):
        self.tables = {k: _table(f, soft, C.PRIORS[k]) for k, f in self.flags.items()}
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
            if f:
                s1 += 1
            else:
                s0 += 1
        elif f:
            h1 += 1
        else:
            h0 += 1
    ph = h1 / (h1 + h0)
    ps = s1 / (s1 + s0)
    return _clip(math.log(ph / ps)), _clip(math.log((1 - ph) / (1 - ps)))


def _clip(x):
    return max(-LIMIT, min(LIMIT, x))


def seen(lines, texts, ends, i):
    """Whether the characters that meet at break i stand together elsewhere near by: 0, 1 (two), 2 (three)."""
    a, b = texts[i], texts[i + 1]
    if ends[i] != 5 or not a[-1].isalpha() or not b[0].isalpha() or a[-1] < "\u0300" or b[0] < "\u0300":
        return 0
    t = lines.text
    lo, hi = max(0, lines.starts[i] - WINDOW), lines.ends[i + 1] + WINDOW
    if "\uac00" <= a[-1] <= "\ud7a3":
        return 2 if t.find(a.split()[-1] + b.split()[0], lo, hi) >= 0 else 0
    at = t.find(a[-1] + b[0], lo, hi)
    if at < 0:
        return 0
    return 2 if t.find(a[-2:] + b[0], at - 1, hi) >= 0 or t.find(a[-1] + b[:2], at, hi) >= 0 else 1


def stretched(text):
    if "  " in text:
        return text.count("  ") * 2 >= len(text.split()) - 1
    return " " in text and not text.isascii() and len(_SPACED.findall(text)) * 3 >= len(text)


def features(lines: Lines) -> Features:
    n = len(lines)
    texts = [lines.line(i) for i in range(n)]
    leads = [*lines.leads, 0]
    ends = [_E[end_class(t)] for t in texts]
    base = [C.SEEN[seen(lines, texts, ends, i)] + (C.LEANS if ends[i] == 5 and leans_on(texts[i]) else 0.0) for i in range(n - 1)]
    flags = {
        "stretched": [stretched(t) for t in texts[:-1]],
        "blank": [breaks_in(lines.gap(i)) > 1 for i in range(n - 1)],
        "trail": lines.trails[:-1],
        "indent": [leads[i + 1] > leads[i] and leads[i + 1] > leads[i + 2] for i in range(n - 1)],
    }
    flags = {k: f for k, f in flags.items() if any(f) and not all(f)}
    return Features(ends, [_S[start_class(t)] for t in texts], [bool(STOP.search(t)) for t in texts],
                    [bool(INNER.search(t, 0, len(t) - 1)) for t in texts], base, flags)
