"""draft"""
from __future__ import annotations
import math
from dataclasses import dataclass

# final closed colon comma hyphen plain
P_END = {
 0: ([.030, .012, .004, .077, .001, .878], [.914, .010, .002, .002, .0005, .075], [.15, .085, .010, .003, .0005, .76], [.85, .03, .01, .003, .0005, .11]),
 1: ([.033, .007, .006, .037, .217, .70], [.895, .003, .003, .002, .0005, .1], [.15, .01, .01, .003, .0005, .83], [.85, .02, .01, .003, .0005, .12]),
 2: ([.022, .007, .002, .004, .001, .97], [.914, .005, .002, .002, .0005, .08], [.1, .01, .005, .003, .0005, .88], [.85, .02, .01, .003, .0005, .12]),
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
END = {k: tuple(map(_n, v)) for k, v in P_END.items()}
START = {k: tuple(map(_n, v)) for k, v in P_START.items()}
FREE = {k: _n(v) for k, v in P_FREE.items()}
SWITCH = 5.0
SWITCH_MID = 6.5
LOCAL = 2.5
ENTER = 9.0
LEAVE = 5.0
TURN = 2.5
DISPLAY = 1.5
OWN_ENTER = 4.5
TAIL = 4.0
OWN_LEAVE = 0.0
HARD_IN, SOFT_IN = -math.log(.2), -math.log(.8)
HARD_START, SOFT_START = -math.log(.36), -math.log(.64)
BEAM = 13.0
FOLD = 2.5
TAU = (10.0, 18.0, 45.0)
FRAG_ON = 0.7
FRAG_END = 0.7
FRAG_W = 1.8
INDENTS = (0.0, 1.0, 2.0)
CAP = 12.0
OVER = 2.0
MISS = ((.35, 6.8), (.4, 4.), (.4, 3.))
SIGMA = 0.15
SIGMA_M = 0.006


@dataclass
class Learned:
    indent: tuple = (1.1, 1.1, 1.1)
    frag: float = 5.5
