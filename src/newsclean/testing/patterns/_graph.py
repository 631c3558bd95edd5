"""A graph of states: some ways between them read a letter, others read nothing but ask what stands beside.

Letters are numbered; sets of them are bits. One more bit stands for the begin of the text (before) or its end (behind).
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Graph", "Scope", "Step"]

Scope = tuple[int, ...]
"""The groups around a state, by number, from the outermost in."""


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


class Graph:
    """States, of which 0 is the first.

    Attributes:
        edge: the bit that is no letter.
        any: all bits.
        scopes: for each state the groups around it that are not entered again when what follows fails: atomic ones, and
            what looks ahead.
        looks: those that look ahead.
        ends: where each of these groups ends.
    """

    def __init__(self, letters: int) -> None:
        """One state, over so many letters."""
        self.edge = 1 << letters
        self.any = self.edge | (self.edge - 1)
        self.scopes: list[Scope] = [()]
        self.looks: set[int] = set()
        self.ends: dict[Scope, int] = {}
        self._free: list[list[_Edge]] = [[]]
        self._reads: list[tuple[int, int] | None] = [None]
        self._closures: dict[tuple[int, bool], tuple[list[Step], list[tuple[int, int, int]]]] = {}

    def add(self, scope: Scope) -> int:
        """A state more."""
        self._free.append([])
        self._reads.append(None)
        self.scopes.append(scope)
        return len(self._free) - 1

    def read(self, at: int, letters: int, to: int) -> None:
        """A way that reads one of some letters; a state has one such way."""
        self._reads[at] = (letters, to)

    def link(self, at: int, to: int, before: int | None = None, behind: int | None = None, sure: bool = True) -> None:
        """A way that reads nothing; `sure` if nothing else than these letters can forbid it."""
        edge = _Edge(to, self.any if before is None else before, self.any if behind is None else behind, sure)
        self._free[at].append(edge)

    def steps(self, state: int, sure: bool = False) -> list[Step]:
        """What can be read next; with `sure` only what nothing else can forbid."""
        return self._closed(state, sure)[0]

    def accepts(self, state: int, scope: Scope) -> list[tuple[int, int]]:
        """Between which letters what comes behind the state is for sure at the end of a scope around it."""
        return [(before, behind) for at, before, behind in self._closed(state, True)[1] if at == self.ends[scope]]

    def alike(self) -> list[int]:
        """Sets of letters that what stands behind them does not tell apart."""
        told = {edge.before for edges in self._free for edge in edges}
        sets: dict[tuple[int, ...], int] = {}
        for number in range(self.edge.bit_length() - 1):
            key = tuple(each >> number & 1 for each in told)
            sets[key] = sets.get(key, 0) | 1 << number
        return list(sets.values())

    def _closed(self, state: int, sure: bool) -> tuple[list[Step], list[tuple[int, int, int]]]:
        """All steps that read something, and all conditions of being at the end, over ways that read nothing."""
        if (state, sure) not in self._closures:
            steps: dict[Step, None] = {}
            ends: dict[tuple[int, int, int], None] = {}
            goals = set(self.ends.values())
            seen, todo = set(), [(state, self.any, self.any)]
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
            self._closures[state, sure] = list(steps), list(ends)
        return self._closures[state, sure]
