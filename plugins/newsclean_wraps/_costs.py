"""What each assumption costs, in nats (minus the natural logarithm of a probability).

`P_END` and `P_START` are shares counted on typeset pages with known paragraphs by `benchmarks/estimate_wraps.py`,
rounded and smoothed (`MIX`); what the pages could not show (verse, lists: `P_FREE`; captions: `own`) is set by hand.
The prices below them come from the same script's coordinate search on a third of those pages, with the texts in which
nothing may change as a brake. Widths are em.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

# final closed colon comma hyphen plain
P_END = {
    0: {
        "soft": [0.030, 0.012, 0.004, 0.077, 0.001, 0.878],
        "last": [0.914, 0.010, 0.002, 0.002, 0.0005, 0.075],
        "only": [0.12, 0.085, 0.010, 0.003, 0.0005, 0.78],
        "own": [0.85, 0.03, 0.01, 0.003, 0.0005, 0.11],
    },
    1: {
        "soft": [0.033, 0.007, 0.006, 0.037, 0.217, 0.70],
        "last": [0.895, 0.003, 0.003, 0.002, 0.0005, 0.1],
        "only": [0.12, 0.01, 0.01, 0.003, 0.0005, 0.86],
        "own": [0.85, 0.02, 0.01, 0.003, 0.0005, 0.12],
    },
    2: {
        "soft": [0.022, 0.007, 0.002, 0.004, 0.001, 0.97],
        "last": [0.914, 0.005, 0.002, 0.002, 0.0005, 0.08],
        "only": [0.08, 0.01, 0.005, 0.003, 0.0005, 0.90],
        "own": [0.85, 0.02, 0.01, 0.003, 0.0005, 0.12],
    },
}
P_FREE = {0: [0.25, 0.05, 0.03, 0.02, 0.001, 0.65], -1: [0.40, 0.03, 0.03, 0.43, 0.001, 0.11]}
# lower upper digit open bullet close wide: at soft and at hard breaks; where no sentence ends, then where one does
P_START = {
    0: (
        ([0.002, 0.005, 0.058, 0.026, 0.001, 0.001, 0.909], [0.0005, 0.014, 0.1, 0.058, 0.018, 0.0005, 0.81]),
        ([0.001, 0.005, 0.038, 0.085, 0.001, 0.001, 0.869], [0.0005, 0.004, 0.03, 0.12, 0.011, 0.0005, 0.834]),
    ),
    1: (
        ([0.791, 0.163, 0.033, 0.010, 0.003, 0.001, 0.002], [0.06, 0.83, 0.03, 0.045, 0.008, 0.001, 0.026]),
        ([0.006, 0.85, 0.02, 0.1, 0.004, 0.001, 0.019], [0.008, 0.85, 0.02, 0.08, 0.01, 0.001, 0.031]),
    ),
    2: (
        ([0.006, 0.006, 0.074, 0.009, 0.001, 0.001, 0.903], [0.0005, 0.045, 0.1, 0.065, 0.008, 0.0005, 0.78]),
        ([0.003, 0.005, 0.04, 0.06, 0.001, 0.001, 0.89], [0.0005, 0.005, 0.03, 0.03, 0.004, 0.0005, 0.93]),
    ),
}
MIX = 0.05


def _nats(shares: Sequence[float]) -> tuple[float, ...]:
    """Costs of shares that are smoothed, so that nothing unseen is impossible."""
    total = sum(shares)
    return tuple(-math.log((1 - MIX) * share / total + MIX / len(shares)) for share in shares)


END: Final = {script: {role: _nats(shares) for role, shares in roles.items()} for script, roles in P_END.items()}
START: Final = {script: [tuple(map(_nats, pair)) for pair in pairs] for script, pairs in P_START.items()}
FREE: Final = {cell: _nats(shares) for cell, shares in P_FREE.items()}
TAU = (23.7, 27.9, 69.9)
SWITCH = 2.7
SWITCH_MID = 4.4
LOCAL = 2.5
ENTER = 11.7
LEAVE = 13.4
TURN = 1.25
DISPLAY = 0.9
OWN_ENTER = 4.6
OWN_ON = 0.8
OWN_WIDE = 0.2
HEAD = 0.25
OWN_OUT = 0.3
TAIL = 5.4
REST_FREE = 1.0
OWN_FREE = 0.0
OWN_FIRST = 4.0
RESTS = (((0.4, 4.3), (0.6, 2.0)), ((0.4, 5.3), (0.6, 3.0), (0.8, 1.0)))
HARD_IN, SOFT_IN = 2.08, 0.24
LAST = (0.1, 0.0, 0.1)  # by script, besides
ONLY_P, FIRST_P = 1.98, 0.2
ONLY_D, FIRST_D = 1.19, 0.27
BEAM = 13.0
FOLD = 3.2
FRAG = 5.5
FRAG_FEW = 2
FRAG_ON = 0.823
FRAG_END = 0.414
FRAG_W = 1.7
INDENTS: Final = (0.0, 1.0, 2.0)
SIGMA = (0.2, 0.3, 0.35)
SIGMAS = (0.1, 0.16, 0.25, 0.4, 0.65, 1.0)
SLACK = (0.1, 0.2, 0.1)
UNITS = (1.0, 99.0, 3.0)  # em of a usual unit; of Latin script every one counts as it is
WHOLE = 1.0  # nats for each em that a measure of Han is off a whole number
EXACT = (0.405, 0.2, 0.2)
STRAY = 0.0006
UNDIVIDED = 0.1
MORE = 8.0
LEANS = -6.0
HEADLINE = -5.0
COMMA = -2.0
SPEAKS = -2.0
TORN = 6.0
INTERRUPTED = 3.0
SYLLABLE = 1.69
LENGTH = (5.3, 4, 0.7, 2.3, (-2.0, 1.0))  # of paragraphs: mean logarithm, as of so many; spread; price; limits
PER_LINE = (35, 0.15)  # code points of a line for which that is the price, and nats for each e times as many
SEEN = (0.23, -2.1, -3.1)
DATED = 2.0
NUMBER = -3.0
ITEM = 4.0
ENDINGS = (3.0, 3.0)  # of headlines, Japanese and Korean
WANTING = -2.0  # before the rest of a Korean headline
KICKER = (2.0, 3.5)  # the words stand elsewhere in a line; as a line
STOP = 0.8
BRACKETS = (0.05, -1.8, -1.6, -5.4)
FEW = 0.4
TRAIL, TRAILS = 4.0, 5  # nats of a space kept at a line end, where so many last lines of paragraphs have none
INDENTED = {"only": (2, 8), "first": (2, 1), "middle": (0.3, 12)}
PRIORS = {
    "few": (6, 2, 0.5, 6),
    "stretched": (0.5, 8, 1.5, 6),
    "blank": (3, 3, 1.5, 3),
    "trail": (1, 4, 1, 4),
    "indent": (4, 8, 0.3, 12),
}
