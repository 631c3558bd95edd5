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
from typing import Any

from newsclean.testing.patterns._graph import Graph, Scope
from newsclean.testing.patterns._letters import ATOMS, MANY, REPEATS, WORD, Letters

__all__ = ["Automaton"]


class Automaton:
    """The automaton of a pattern.

    Attributes:
        letters: a character for each letter.
        graph: the states and the ways between them.
        alike: sets of letters that what stands behind them does not tell apart.

    >>> automaton = Automaton(re.compile(r"a+b"))
    >>> [automaton.letters[step.reads.bit_length() - 1] for step in automaton.graph.steps(0)]
    ['a']
    """

    def __init__(self, pattern: re.Pattern[Any]) -> None:
        """Read the pattern."""
        tree = _parser.parse(pattern.pattern, pattern.flags)
        self._letters = Letters(pattern, tree)
        self.letters = self._letters.chars
        self.graph = Graph(len(self.letters))
        self._groups: dict[int, Any] = {}
        self.graph.ends[()] = self._add(tree, 0, ())
        self.alike = self.graph.alike()

    def _add(self, items: Iterable[Any], at: int, scope: Scope) -> int:
        """Append a sequence of items behind a state; where it ends."""
        for code, value in items:
            at = self._item(code, value, at, scope)
        return at

    def _item(self, code: Any, value: Any, at: int, scope: Scope) -> int:
        if code in ATOMS:
            end = self.graph.add(scope)
            self.graph.read(at, self._letters.read_by((code, value)), end)
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
            inner, end = self.graph.add(scope), self.graph.add(scope)
            self.graph.link(at, inner, sure=False)
            self.graph.link(self._add(self._groups.get(value, ()), inner, scope), end)
            return end
        if code is op.GROUPREF_EXISTS:
            return self._branches([value[1], value[2] or ()], at, scope)
        return self.graph.add(scope)  # what cannot match at all, such as (?!)

    def _after(self, end: int, scope: Scope) -> int:
        """A state of its own for what follows, so that a state that has read something is told from others."""
        follows = self.graph.add(scope)
        self.graph.link(end, follows)
        return follows

    def _branches(self, branches: Iterable[Any], at: int, scope: Scope) -> int:
        end = self.graph.add(scope)
        for branch in branches:
            begin = self.graph.add(scope)
            self.graph.link(at, begin)
            self.graph.link(self._add(branch, begin, scope), end)
        return end

    def _repeat(self, code: Any, value: Any, at: int, scope: Scope) -> int:
        """Written out as often as it must be, and then optional, or a circle if it has no end."""
        least, most, body = value
        if code is op.POSSESSIVE_REPEAT:
            atom = body[0] if len(body) == 1 and body[0][0] in ATOMS else None
            stops = self.graph.any & ~self._letters.read_by(atom) if atom and most > MANY else None
            return self._scoped([(op.MAX_REPEAT, value)], at, scope, stops)
        for _ in range(min(least, MANY)):
            at = self._add(body, at, scope)
        end = self.graph.add(scope)
        if most > MANY:
            again = self.graph.add(scope)
            self.graph.link(at, again)
            self.graph.link(again, end)
            inner = self.graph.add(scope)
            self.graph.link(again, inner)
            self.graph.link(self._add(body, inner, scope), again)
            return end
        for _ in range(most - least):
            self.graph.link(at, end)
            inner = self.graph.add(scope)
            self.graph.link(at, inner)
            at = self._add(body, inner, scope)
        self.graph.link(at, end)
        return end

    def _scoped(self, items: Any, at: int, scope: Scope, stops: int | None = None) -> int:
        """An atomic group; `stops` is what may follow one that takes all that it can."""
        inner = self._inside(scope)
        begin, follows = self.graph.add(inner), self.graph.add(scope)
        self.graph.link(at, begin)
        end = self._add(items, begin, inner)
        self.graph.ends[inner] = end
        self.graph.link(end, follows, behind=stops, sure=stops is not None)
        return follows

    def _inside(self, scope: Scope) -> Scope:
        """A scope of its own within another."""
        return (*scope, len(self.graph.scopes))

    def _at(self, where: Any, at: int, scope: Scope) -> int:
        end = self.graph.add(scope)
        feed = self._letters.read_by((op.LITERAL, 10)) if self._letters.flags & re.MULTILINE else 0
        if where in (op.AT_BEGINNING, op.AT_BEGINNING_STRING):
            self.graph.link(at, end, before=self.graph.edge | (feed if where is op.AT_BEGINNING else 0))
        elif where in (op.AT_END, op.AT_END_STRING):
            self.graph.link(at, end, behind=self.graph.edge | (feed if where is op.AT_END else 0))
        else:
            word = self._letters.read_by(WORD)
            for one, other in ((word, self.graph.any & ~word), (self.graph.any & ~word, word)):
                self.graph.link(at, end, one, other if where is op.AT_BOUNDARY else one)
        return end

    def _assert(self, holds: bool, value: Any, at: int, scope: Scope) -> int:
        direction, items = value
        end = self.graph.add(scope)
        one = self._one(items)
        if one is not None:
            fits = one if holds else self.graph.any & ~one
            self.graph.link(at, end, fits if direction < 0 else None, fits if direction > 0 else None)
            return end
        self.graph.link(at, end, sure=False)
        if direction > 0:
            inner = self._inside(scope)
            self.graph.looks.add(inner[-1])
            begin = self.graph.add(inner)
            self.graph.link(at, begin)
            self.graph.ends[inner] = self._add(items, begin, inner)
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
            return self.graph.edge
        if code is op.BRANCH:
            each = [self._one(branch) for branch in value[1]]
            return None if None in each else _union(one for one in each if one is not None)
        return None


def _union(sets: Iterable[int]) -> int:
    found = 0
    for each in sets:
        found |= each
    return found
