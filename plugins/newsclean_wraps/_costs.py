"""What each assumption costs, in nats (minus the natural logarithm of a probability). Made by a script: see below."""

from __future__ import annotations

import math
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
# lower upper digit open bullet close wide
P_START = {
    0: ([.002, .005, .058, .026, .001, .001, .909], [.0005, .009, .065, .1, .014, .0005, .81]),
    1: ([.763, .188, .028, .012, .003, .001, .008], [.04, .82, .016, .054, .01, .001, .06]),
    2: ([.017, .005, .072, .011, .001, .001, .895], [.0005, .025, .057, .03, .005, .0005, .89]),
}
MIX = 0.05


def _n(p):
    t = sum(p)
    return tuple(-math.log((1 - MIX) * x / t + MIX / len(p)) for x in p)


END = {k: {r: _n(p) for r, p in v.items()} for k, v in P_END.items()}
START = {k: tuple(map(_n, v)) for k, v in P_START.items()}
FREE = {k: _n(v) for k, v in P_FREE.items()}
TAU = (10.0, 18.0, 45.0)
SWITCH = 5.0
SWITCH_MID = 6.5
LOCAL = 2.5
ENTER = 9.0
LEAVE = 5.0
TURN = 2.5
DISPLAY = 1.5
OWN_ENTER = 4.5
TAIL = 4.0
HARD_IN, SOFT_IN = -math.log(.2), -math.log(.8)
ONLY_P, FIRST_P = -math.log(.2), -math.log(.8)
ONLY_D, FIRST_D = -math.log(.7), -math.log(.3)
BEAM = 13.0
FOLD = 2.5
FRAG = 5.5
FRAG_ON = 0.7
FRAG_END = 0.7
FRAG_W = 1.8
INDENTS: Final = (0.0, 1.0, 2.0)
CAP = 12.0
OVER = 2.0
MISS = ((.35, 6.8), (.4, 4.), (.4, 3.))
SIGMA = 0.15
SIGMA_M = 0.006
SYLLABLE = 1.25
HYPHENATED = 3.2
SEEN = (0.2, -3.0, -4.0)
PRIORS = {"stretched": (.5, 8, 1.5, 6), "blank": (3, 3, 1.5, 3), "trail": (1, 4, 1, 4), "indent": (4, 8, .3, 12)}
