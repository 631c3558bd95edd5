r"""A regular expression as an automaton: what can follow what, over as few letters as the pattern tells apart.

Made of the tree that Python's own parser gives. A state is a place behind a character that was read. Assertions that
look at one character (`(?<!\s)`, `$`, `\b`) become conditions of the steps beside them; of longer ones, and of
references back, it is only known that they may hold, and steps over them are not `sure`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from newsclean.testing._letters import ATOMS, MANY, REPEATS, WORD, Letters

__all__ = ["Automaton", "Step"]


class Step(NamedTuple):
    """A way from one state to the next: letters before it, letters that it reads, where it ends."""

    before: int
    reads: int
    to: int


class _Edge(NamedTuple):
    """A way that reads nothing, with the letters that may stand before and behind it."""

    to: int
    before: int
    behind: int
    sure: bool


class Automaton:
    """The automaton of a pattern.

    Letters are numbered; sets of them are bits. One more bit stands for the begin of the text (before) or its end
    (behind).

    Attributes:
        letters: a character for each letter.
        edge: the bit that is no letter.
        alike: sets of letters that what stands behind them does not tell apart.
        scopes: for each state the groups around it that are not entered again when what follows fails: atomic ones, and
            what looks ahead.
        looks: those that look ahead.
        ends: where each of these groups ends.

    >>> automaton = Automaton(re.compile(r"a+b"))
    >>> [automaton.letters[step.reads.bit_length() - 1] for step in automaton.steps(0)]
    ['a']
    """

    def __init__(self, pattern: re.Pattern[Any]) -> None:
        """Read the pattern."""
        tree = _parser.parse(pattern.pattern, pattern.flags)
        self._letters = Letters(pattern, tree)
        self.letters = self._letters.chars
        self.edge = 1 << len(self.letters)
        self._any = self.edge | (self.edge - 1)
        self._free: list[list[_Edge]] = [[]]
        self._reads: list[tuple[int, int] | None] = [None]
        self.scopes: list[tuple[int, ...]] = [()]
        self.looks: set[int] = set()  # scopes that look ahead
        self.ends: dict[tuple[int, ...], int] = {}
        self._groups: dict[int, Any] = {}
        self._steps: dict[tuple[int, bool], tuple[list[Step], list[tuple[int, int, int]]]] = {}
        self.ends[()] = self._add(tree, 0, ())
        self.alike = self._alike()

    def steps(self, state: int, sure: bool = False) -> list[Step]:
        """What can be read next; with `sure` only what nothing else can forbid."""
        return self._closed(state, sure)[0]

    def accepts(self, state: int, scope: tuple[int, ...]) -> list[tuple[int, int]]:
        """Between which letters what comes behind the state is for sure at the end of a scope around it."""
        return [(before, behind) for at, before, behind in self._closed(state, True)[1] if at == self.ends[scope]]

    # -- making it

    def _new(self, scope: tuple[int, ...]) -> int:
        self._free.append([])
        self._reads.append(None)
        self.scopes.append(scope)
        return len(self._free) - 1

    def _link(self, at: int, to: int, before: int | None = None, behind: int | None = None, sure: bool = True) -> None:
        self._free[at].append(
            _Edge(to, self._any if before is None else before, self._any if behind is None else behind, sure)
        )

    def _add(self, items: Iterable[Any], at: int, scope: tuple[int, ...]) -> int:
        """Append a sequence of items behind a state; where it ends."""
        for code, value in items:
            at = self._item(code, value, at, scope)
        return at

    def _item(self, code: Any, value: Any, at: int, scope: tuple[int, ...]) -> int:
        if code in ATOMS:
            end = self._new(scope)
            self._reads[at] = (self._letters.read_by((code, value)), end)
            return self._after(end, scope)
        if code is op.SUBPATTERN:
            self._groups[value[0]] = value[3]
            return self._add(value[3], at, scope)
        if code is op.BRANCH:
            return self._branches(value[1], at, scope)
        if code in REPEATS:
            return self._repeat(code, value, at, scope)
        if code is op.ATOMIC_GROUP:
            return self._scoped(value, at, scope)
        if code is op.AT:
            return self._at(value, at, scope)
        if code in (op.ASSERT, op.ASSERT_NOT):
            return self._assert(code is op.ASSERT, value, at, scope)
        if code is op.GROUPREF:
            inner, end = self._new(scope), self._new(scope)
            self._link(at, inner, sure=False)
            self._link(self._add(self._groups.get(value, ()), inner, scope), end)
            return end
        if code is op.GROUPREF_EXISTS:
            return self._branches([value[1], value[2] or ()], at, scope)
        return self._new(scope)  # what cannot match at all, such as (?!)

    def _after(self, end: int, scope: tuple[int, ...]) -> int:
        """A state of its own for what follows, so that a state that has read something is told from others."""
        follows = self._new(scope)
        self._link(end, follows)
        return follows

    def _branches(self, branches: Iterable[Any], at: int, scope: tuple[int, ...]) -> int:
        end = self._new(scope)
        for branch in branches:
            begin = self._new(scope)
            self._link(at, begin)
            self._link(self._add(branch, begin, scope), end)
        return end

    def _repeat(self, code: Any, value: Any, at: int, scope: tuple[int, ...]) -> int:
        """Written out as often as it must be, and then optional, or a circle if it has no end."""
        least, most, body = value
        if code is op.POSSESSIVE_REPEAT:
            atom = body[0] if len(body) == 1 and body[0][0] in ATOMS else None
            stops = self._any & ~self._letters.read_by(atom) if atom and most > MANY else None
            return self._scoped([(op.MAX_REPEAT, value)], at, scope, stops)
        for _ in range(min(least, MANY)):
            at = self._add(body, at, scope)
        end = self._new(scope)
        if most > MANY:
            again = self._new(scope)
            self._link(at, again)
            self._link(again, end)
            inner = self._new(scope)
            self._link(again, inner)
            self._link(self._add(body, inner, scope), again)
            return end
        for _ in range(most - least):
            self._link(at, end)
            inner = self._new(scope)
            self._link(at, inner)
            at = self._add(body, inner, scope)
        self._link(at, end)
        return end

    def _scoped(self, items: Any, at: int, scope: tuple[int, ...], stops: int | None = None) -> int:
        """An atomic group; `stops` is what may follow one that takes all that it can."""
        inner = (*scope, len(self._free))
        begin, follows = self._new(inner), self._new(scope)
        self._link(at, begin)
        end = self._add(items, begin, inner)
        self.ends[inner] = end
        self._link(end, follows, behind=stops, sure=stops is not None)
        return follows

    def _at(self, where: Any, at: int, scope: tuple[int, ...]) -> int:
        end = self._new(scope)
        feed = self._letters.read_by((op.LITERAL, 10)) if self._letters.flags & re.MULTILINE else 0
        if where in (op.AT_BEGINNING, op.AT_BEGINNING_STRING):
            self._link(at, end, before=self.edge | (feed if where is op.AT_BEGINNING else 0))
        elif where in (op.AT_END, op.AT_END_STRING):
            self._link(at, end, behind=self.edge | (feed if where is op.AT_END else 0))
        else:
            word = self._letters.read_by(WORD)
            for one, other in ((word, self._any & ~word), (self._any & ~word, word)):
                self._link(at, end, one, other if where is op.AT_BOUNDARY else one)
        return end

    def _assert(self, holds: bool, value: Any, at: int, scope: tuple[int, ...]) -> int:
        direction, items = value
        end = self._new(scope)
        one = self._one(items)
        if one is not None:
            fits = one if holds else self._any & ~one
            self._link(at, end, fits if direction < 0 else None, fits if direction > 0 else None)
            return end
        self._link(at, end, sure=False)
        if direction > 0:
            inner = (*scope, len(self._free))
            self.looks.add(inner[-1])
            begin = self._new(inner)
            self._link(at, begin)
            self.ends[inner] = self._add(items, begin, inner)
        return end

    def _one(self, items: Any) -> int | None:
        """The letters that an assertion asks for, if it is one of them, or the edge of the text."""
        if len(items) != 1:
            return None
        code, value = items[0]
        if code in ATOMS:
            return self._letters.read_by((code, value))
        if code is op.SUBPATTERN:
            return self._one(value[3])
        if code is op.AT and value in (op.AT_END_STRING, op.AT_BEGINNING_STRING):
            return self.edge
        if code is op.BRANCH:
            each = [self._one(branch) for branch in value[1]]
            return None if None in each else _union(one for one in each if one is not None)
        return None

    def _alike(self) -> list[int]:
        """Letters that are the same to what stands behind them."""
        told = {edge.before for edges in self._free for edge in edges}
        sets: dict[tuple[int, ...], int] = {}
        for number in range(len(self.letters)):
            key = tuple(each >> number & 1 for each in told)
            sets[key] = sets.get(key, 0) | 1 << number
        return list(sets.values())

    # -- using it

    def _closed(self, state: int, sure: bool) -> tuple[list[Step], list[tuple[int, int, int]]]:
        """All steps that read something, and all conditions of being at the end, over ways that read nothing."""
        if (state, sure) not in self._steps:
            steps: dict[Step, None] = {}
            ends: dict[tuple[int, int, int], None] = {}
            goals = set(self.ends.values())
            seen, todo = set(), [(state, self._any, self._any)]
            while todo:
                at, before, behind = todo.pop()
                if (at, before, behind) in seen or not before or not behind:
                    continue
                seen.add((at, before, behind))
                if at in goals:
                    ends[at, before, behind] = None
                reads = self._reads[at]
                if reads and reads[0] & behind:
                    steps[Step(before, reads[0] & behind, reads[1])] = None
                for edge in reversed(self._free[at]):
                    if edge.sure or not sure:
                        todo.append((edge.to, before & edge.before, behind & edge.behind))
            self._steps[state, sure] = list(steps), list(ends)
        return self._steps[state, sure]


def _union(sets: Iterable[int]) -> int:
    found = 0
    for each in sets:
        found |= each
    return found
