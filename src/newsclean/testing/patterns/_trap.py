"""Patterns that may take exponential or quadratic time: what they do inside cannot be counted, so they are read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from newsclean.testing.patterns._ambiguity import attack
from newsclean.testing.patterns._letters import MANY, parts

__all__ = ["trap"]


@cache  # a package has several rules, and each is asked about all of its patterns
def trap(pattern: re.Pattern[str]) -> str:
    r"""Why a pattern takes more than linear time on some text; empty if none of the usual reasons is there.

    The reasons: a reference back to a group that may have any length, so that every length is tried at every place;
    a repetition without end of what is itself a repetition without end, or of what can be read in two ways, so that a
    text can be divided in exponentially many ways. Possessive repetitions and atomic groups (Python 3.11) try one way
    alone.

    >>> trap(re.compile(r"(.{2,})\1")), trap(re.compile(r"(?:\s*-*)+x")), trap(re.compile(r"(?:-[a-z]+)+"))
    ('a reference back to a group of any length', 'a repetition of a repetition', '')
    >>> trap(re.compile(r"(?:, ?[a-z]? ?[0-9])*x"))
    "a repetition of what can be read in two ways, such as ..."
    """
    reason = next(_traps(_parser.parse(pattern.pattern, pattern.flags), {}), "")
    found = None if reason or "(?>" in str(pattern.pattern) else attack(pattern, search=False)
    if found and found.kind == "exponential":
        return f"a repetition of what can be read in two ways, such as {found.again!r}"
    return reason


def _traps(items: Iterable[Any], groups: dict[int, bool]) -> Iterator[str]:
    for code, value in items:
        if code is op.GROUPREF and groups.get(value):
            yield "a reference back to a group of any length"
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT) and value[1] > MANY and _divisible(value[2]):
            yield "a repetition of a repetition"
        for part in parts(code, value):
            yield from _traps(part, groups)
        if code is op.SUBPATTERN and value[0] is not None:
            groups[value[0]] = any(_endless(item) for item in value[3])


def _endless(item: Any) -> bool:
    code, value = item
    if code in (op.MAX_REPEAT, op.MIN_REPEAT):
        return bool(value[1] > MANY) or any(_endless(inner) for inner in value[2])
    return any(_endless(inner) for part in parts(code, value) for inner in part if code is not op.ATOMIC_GROUP)


def _divisible(items: Any) -> bool:
    """Whether all that must be there is repetition: then a run of one character can be divided anywhere."""
    endless = False
    for code, value in items:
        if code is op.SUBPATTERN:
            inner = _divisible(value[3])
        elif code is op.BRANCH:
            inner = any(_divisible(branch) for branch in value[1])
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT):
            inner = bool(value[1] > MANY)
            if not inner and value[0] == 0:
                continue
        else:
            inner = code in (op.AT, op.ASSERT, op.ASSERT_NOT)
            if inner:
                continue
        if not inner:
            return False
        endless = True
    return endless
