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
    0: {"soft": [.030, .012, .004, .077, .001, .878], "last": [.914, .010, .002, .002, .0005, .075],
        "only": [.12, .085, .010, .003, .0005, .78], "own": [.85, .03, .01, .003, .0005, .11]},
    1: {"soft": [.033, .007, .006, .037, .217, .70], "last": [.895, .003, .003, .002, .0005, .1],
        "only": [.12, .01, .01, .003, .0005, .86], "own": [.85, .02, .01, .003, .0005, .12]},
    2: {"soft": [.022, .007, .002, .004, .001, .97], "last": [.914, .005, .002, .002, .0005, .08],
        "only": [.08, .01, .005, .003, .0005, .90], "own": [.85, .02, .01, .003, .0005, .12]},
}
P_FREE = {0: [.25, .05, .03, .02, .001, .65], -1: [.40, .03, .03, .43, .001, .11]}
# lower upper digit open bullet close wide: at soft and at hard breaks; where no sentence ends, then where one does
P_START = {
    0: (([.002, .005, .058, .026, .001, .001, .909], [.0005, .014, .1, .058, .018, .0005, .81]),
        ([.001, .005, .038, .085, .001, .001, .869], [.0005, .004, .03, .12, .011, .0005, .834])),
    1: (([.791, .163, .033, .010, .003, .001, .002], [.06, .83, .03, .045, .008, .001, .026]),
        ([.006, .85, .02, .1, .004, .001, .019], [.008, .85, .02, .08, .01, .001, .031])),
    2: (([.006, .006, .074, .009, .001, .001, .903], [.0005, .045, .1, .065, .008, .0005, .78]),
        ([.003, .005, .04, .06, .001, .001, .89], [.0005, .005, .03, .03, .004, .0005, .93])),
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
RESTS = ((0.4, 4.3), (0.6, 2.0))
HARD_IN, SOFT_IN = 2.08, 0.24
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
SLACK = 0.1
EXACT = (0.405, 0.405, 0.263)
STRAY = 0.0006
LEANS = -6.0
SYLLABLE = 1.69
HYPHENATED = 2.8
SEEN = (0.23, -2.1, -3.1)
DATED = 2.0
NUMBER = -3.0
STOP = 0.8
PHRASE = 1.0
BRACKETS = (0.05, -1.8, -1.6, -4.0)
FEW = 0.4
PRIORS = {
    "few": (6, 2, .5, 6), "stretched": (.5, 8, 1.5, 6), "blank": (3, 3, 1.5, 3), "trail": (1, 4, 1, 4),
    "indent": (4, 8, .3, 12),
}
