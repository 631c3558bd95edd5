r"""Patterns that take more than linear time on some text, found before anybody sends that text.

A backtracking matcher is slow where a text can be divided in many ways and none of them fits. For a run of `v`, there
are many ways if a state of the pattern reads `v` and is where it was (a loop), and another one does so as well, and `v`
also leads from the first to the second: that is quadratic, or worse if there are more. The first may be the search
itself, which begins at every place (`\s+$` on a million blanks). If one state comes back to itself by two ways, it is
exponential. That none of them fits is asked for too: `[a-z]+` divides a run of letters in as many ways, but takes the
first.

After N. Weideman, B. van der Merwe, M. Berglund and B. Watson, "Analyzing matching time behavior of backtracking
regular expression matchers by using ambiguity of NFA", CIAA 2016.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from newsclean.testing.patterns._automaton import Automaton
from newsclean.testing.patterns._circles import components
from newsclean.testing.patterns._failure import SEARCH, Failure, Node, States, Word
from newsclean.testing.patterns._letters import has_loop

__all__ = ["Attack", "attack"]

_ENOUGH: Final = 20_000  # combinations of states that are looked at before a pattern counts as too large to tell


class Attack(NamedTuple):
    """A text that a pattern takes long over, and why.

    Attributes:
        kind: `quadratic` or `exponential` at least, or `unknown` for a pattern that is too large to tell.
        before: what the text begins with.
        again: what is repeated; the time grows faster than the number of times.
        after: what the text ends with, so that nothing fits.
    """

    kind: str
    before: str = ""
    again: str = ""
    after: str = ""

    def text(self, length: int) -> str:
        """A text of about that many code points."""
        return self.before + self.again * max(1, length // max(1, len(self.again))) + self.after


def attack(pattern: re.Pattern[Any], *, search: bool = True) -> Attack | None:
    r"""A text on which the pattern takes more than linear time; None if there is none.

    Repetitions of at most 64 times count as none, and conditions on several characters (look-ahead, references back)
    as met, so that now and then a pattern is found which does no harm.

    Args:
        pattern: any pattern.
        search: whether it is tried at every place of the text, as `search`, `sub` and `finditer` do, or at one alone.

    >>> attack(re.compile(r"\s+$"))
    Attack(kind='quadratic', before='', again='  ', after='0')
    >>> attack(re.compile(r"(?<!\s)\s+$")), attack(re.compile(r"[a-z]+"))
    (None, None)
    >>> attack(re.compile(r"(?:ab?|b)*c")).kind
    'exponential'
    """
    return _Hunt(Automaton(pattern), search).result() if has_loop(pattern) else None


class _Hunt:
    """One pattern.

    Three are followed at once while letters are read: the first state, which has to come back to itself; one that
    starts there and has to come to the second; and the second, which has to come back to itself.
    """

    def __init__(self, automaton: Automaton, search: bool) -> None:
        self.auto, self.graph = automaton, automaton.graph
        self.failure = Failure(automaton.graph)
        self.search = search
        self.loops = {
            state: loop
            for loop, states in enumerate(components([0], self._after))
            if len(states) > 1 or states[0] in self._after(states[0])
            for state in states
        }
        self.left = _ENOUGH

    def result(self) -> Attack | None:
        """The worst that was found first."""
        known = True
        for kind, first, second in self._pairs():
            try:
                if found := self._found(kind, first, second):
                    return found
            except OverflowError:
                known = False
        return None if known else Attack("unknown")

    # -- which loops to look at

    def _pairs(self) -> Iterator[tuple[str, int, int]]:
        """Loops by number: one with itself; the search and one; one and those behind it that may be tried again."""
        loops = dict.fromkeys(self.loops.values())
        yield from (("exponential", loop, loop) for loop in loops)
        if self.search:
            yield from (("quadratic", SEARCH, loop) for loop in loops)
        for first in loops:
            state = next(state for state, loop in self.loops.items() if loop == first)
            scope = self.graph.scopes[state]
            behind = {each for states in components([state], self._after) for each in states}
            for second in loops:
                other = next(state for state, loop in self.loops.items() if loop == second)
                if first != second and other in behind and self.graph.scopes[other][: len(scope)] == scope:
                    yield "quadratic", first, second

    def _after(self, state: int) -> list[int]:
        return [step.to for step in self.graph.steps(state)]

    # -- a word that leads from the first to the first, from there to the second, and from the second to the second

    def _found(self, kind: str, first: int, second: int) -> Attack | None:
        for useful in self._useful(first, second):
            for start in useful:
                goal = (start[0], start[2], *start[2:])
                if start[0] == start[1] and goal in useful:
                    again = self._word(start, goal, useful)
                    failing = None if again is None else self.failure.failing(start, again)
                    before = "" if first == SEARCH else self._way_to(start[0])
                    if again is not None and failing is not None and before is not None:
                        return Attack(kind, before, self._text(again), self._text(failing))
        return None

    def _useful(self, first: int, second: int) -> Iterator[set[Node]]:
        """Groups of nodes among which a start and its goal are, if it does not matter what fits.

        With a step back from every goal to its start these are strongly connected: if a word leads from one start to
        the goal of another, and one from there to the goal of the first, then one after the other they are a word as
        is wanted.
        """
        ones = [SEARCH] if first == SEARCH else [state for state, loop in self.loops.items() if loop == first]
        twos = [state for state, loop in self.loops.items() if loop == second]
        kinds = [_lowest(letters) for letters in self.auto.alike]
        starts = [
            (one, one, two, kind) for one in ones for two in twos for kind in kinds if first != second or one == two
        ]

        def moves(node: Node) -> list[Node]:
            found = [now for _, now in self._moves(node, first, second)]
            return [*found, (node[0], node[0], *node[2:])] if node[1] == node[2] else found

        for nodes in components(starts, moves):
            if (first != second and len(nodes) > 1) or any(node[0] != node[1] for node in nodes):
                yield set(nodes)

    def _word(self, start: Node, goal: Node, useful: set[Node]) -> Word | None:
        """Letters; the start says what kind of letter stands before them, since they are to be repeated."""
        first, second = self.loops.get(start[0], SEARCH), self.loops[start[2]]
        tried = self.failure.tried(start)
        seen = {(start, first != second, tried)}
        todo: deque[tuple[Node, bool, States, Word]] = deque([(start, first != second, tried, ())])
        while todo:
            node, parted, tried, word = todo.popleft()
            for letters, now in self._moves(node, first, second):
                if now in useful:
                    for letter in self.failure.not_fitting(tried, start[0], node[3], letters):
                        apart, after = parted or now[0] != now[1], self.failure.read(tried, node[3], letter)
                        if now == goal and apart:
                            return (*word, letter)
                        if (now, apart, after) not in seen:
                            self.left -= 1
                            if self.left < 0:
                                raise OverflowError
                            seen.add((now, apart, after))
                            todo.append((now, apart, after, (*word, letter)))
        return None

    def _moves(self, node: Node, first: int, second: int) -> Iterator[tuple[int, Node]]:
        """Sets of letters, and where they lead all three."""
        one, two, three, before = node
        for c, reads in self._stays(three, before, self.graph.edge - 1, second):
            for a, fit in self._stays(one, before, reads, first):
                goes = self._stays if first == second else self._goes
                for b, both in goes(two, before, fit, second):
                    for letters in self.auto.alike:
                        if both & letters:
                            yield both & letters, (a, b, c, _lowest(letters))

    def _stays(self, state: int, before: int, letters: int, loop: int) -> Iterator[tuple[int, int]]:
        """Where letters lead within a loop, and which of them; the search goes on beginning, whatever comes."""
        if state == SEARCH:
            yield SEARCH, letters
        else:
            yield from ((to, fit) for to, fit in self._goes(state, before, letters) if self.loops.get(to) == loop)

    def _goes(self, state: int, before: int, letters: int, _: int = 0) -> Iterator[tuple[int, int]]:
        """Where letters lead, and which of them."""
        if state == SEARCH:
            yield SEARCH, letters
        for step in self.graph.steps(max(state, 0)):
            if step.before >> before & 1 and step.reads & letters:
                yield step.to, step.reads & letters

    def _way_to(self, goal: int) -> str | None:
        """The shortest text that leads from the begin to a state."""
        seen = {(0, _lowest(self.graph.edge))}
        todo: deque[tuple[int, int, Word]] = deque([(0, _lowest(self.graph.edge), ())])
        while todo:
            state, before, word = todo.popleft()
            if state == goal:
                return self._text(word)
            for to, letters in self._goes(state, before, self.graph.edge - 1):
                for alike in self.auto.alike:
                    now = (to, _lowest(alike))
                    if letters & alike and now not in seen:
                        seen.add(now)
                        todo.append((*now, (*word, _lowest(letters & alike))))
        return None

    def _text(self, word: Word) -> str:
        return "".join(self.auto.letters[letter] for letter in word)


def _lowest(letters: int) -> int:
    """The number of the first of some letters."""
    return (letters & -letters).bit_length() - 1
