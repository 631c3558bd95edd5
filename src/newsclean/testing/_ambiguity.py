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

from newsclean.testing._automaton import Automaton
from newsclean.testing._circles import components
from newsclean.testing._letters import has_loop

__all__ = ["Attack", "attack"]

_ENOUGH: Final = 20_000  # combinations of states that are looked at before a pattern counts as too large to tell
_END: Final = 4  # letters at the end of an attack
_SEARCH: Final = -1  # the state of a search that has not begun to match

States = frozenset[int]
Word = tuple[int, ...]  # letters, by number
Node = tuple[int, int, int, int]  # three states, and one of the letters like the last


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
        self.auto = automaton
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
            yield from (("quadratic", _SEARCH, loop) for loop in loops)
        for first in loops:
            state = next(state for state, loop in self.loops.items() if loop == first)
            scope = self.auto.scopes[state]
            behind = {each for states in components([state], self._after) for each in states}
            for second in loops:
                other = next(state for state, loop in self.loops.items() if loop == second)
                if first != second and other in behind and self.auto.scopes[other][: len(scope)] == scope:
                    yield "quadratic", first, second

    def _after(self, state: int) -> list[int]:
        return [step.to for step in self.auto.steps(state)]

    # -- a word that leads from the first to the first, from there to the second, and from the second to the second

    def _found(self, kind: str, first: int, second: int) -> Attack | None:
        for useful in self._useful(first, second):
            for start in useful:
                goal = (start[0], start[2], *start[2:])
                if start[0] == start[1] and goal in useful:
                    again = self._word(start, goal, useful)
                    failing = None if again is None else self._failing(start, again)
                    before = "" if first == _SEARCH else self._way_to(start[0])
                    if again is not None and failing is not None and before is not None:
                        return Attack(kind, before, self._text(again), self._text(failing))
        return None

    def _useful(self, first: int, second: int) -> Iterator[set[Node]]:
        """Groups of nodes among which a start and its goal are, if it does not matter what fits.

        With a step back from every goal to its start these are strongly connected: if a word leads from one start to
        the goal of another, and one from there to the goal of the first, then one after the other they are a word as
        is wanted.
        """
        ones = [_SEARCH] if first == _SEARCH else [state for state, loop in self.loops.items() if loop == first]
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
        first, second = self.loops.get(start[0], _SEARCH), self.loops[start[2]]
        tried = self._tried(start)
        seen = {(start, first != second, tried)}
        todo: deque[tuple[Node, bool, States, Word]] = deque([(start, first != second, tried, ())])
        while todo:
            node, parted, tried, word = todo.popleft()
            for letters, now in self._moves(node, first, second):
                if now in useful:
                    for letter in self._not_fitting(tried, start[0], node[3], letters):
                        apart, after = parted or now[0] != now[1], self._read(tried, node[3], letter)
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
        for c, reads in self._stays(three, before, self.auto.edge - 1, second):
            for a, fit in self._stays(one, before, reads, first):
                goes = self._stays if first == second else self._goes
                for b, both in goes(two, before, fit, second):
                    for letters in self.auto.alike:
                        if both & letters:
                            yield both & letters, (a, b, c, _lowest(letters))

    def _stays(self, state: int, before: int, letters: int, loop: int) -> Iterator[tuple[int, int]]:
        """Where letters lead within a loop, and which of them; the search goes on beginning, whatever comes."""
        if state == _SEARCH:
            yield _SEARCH, letters
        else:
            yield from ((to, fit) for to, fit in self._goes(state, before, letters) if self.loops.get(to) == loop)

    def _goes(self, state: int, before: int, letters: int, _: int = 0) -> Iterator[tuple[int, int]]:
        """Where letters lead, and which of them."""
        if state == _SEARCH:
            yield _SEARCH, letters
        for step in self.auto.steps(max(state, 0)):
            if step.before >> before & 1 and step.reads & letters:
                yield step.to, step.reads & letters

    # -- nothing fits

    def _tried(self, start: Node) -> States:
        """The states from which the rest would have to fail; none for what looks ahead, which costs as it fits, too."""
        first, _, second, _ = start
        if first != _SEARCH:
            return frozenset([first])
        return frozenset() if self.auto.looks.intersection(self.auto.scopes[second]) else frozenset([second])

    def _fits(self, states: States, first: int, before: int, behind: int) -> bool:
        """Whether what began in one of the states is at its end, between a letter and another, or the end."""
        scope = self.auto.scopes[first] if first != _SEARCH else ()
        return any(
            left >> before & 1 and right & behind for state in states for left, right in self.auto.accepts(state, scope)
        )

    def _read(self, states: States, before: int, letter: int) -> States:
        """Where a letter leads from all of them, as far as that is sure."""
        return frozenset(
            step.to
            for state in states
            for step in self.auto.steps(state, sure=True)
            if step.before >> before & 1 and step.reads >> letter & 1
        )

    def _not_fitting(self, tried: States, first: int, before: int, letters: int) -> Iterator[int]:
        """Those of some letters before which nothing fits."""
        for letter in range(letters.bit_length()):
            if letters >> letter & 1 and not self._fits(tried, first, before, 1 << letter):
                yield letter

    def _failing(self, start: Node, word: Word) -> Word | None:
        """What to end the text with; None if there always is something that fits."""
        tried, first, before = self._tried(start), start[0], word[-1]
        for letter in word * 3:
            if self._fits(tried, first, before, 1 << letter):
                return None
            tried, before = self._read(tried, before, letter) | self._tried(start), letter
        seen = {(tried, before)}
        todo: deque[tuple[States, int, Word]] = deque([(tried, before, ())])
        while todo:
            tried, before, end = todo.popleft()
            if not self._fits(tried, first, before, self.auto.edge):
                return end
            for letter in self._not_fitting(tried, first, before, self.auto.edge - 1):
                after = self._read(tried, before, letter)
                if (after, letter) not in seen and len(end) < _END:
                    seen.add((after, letter))
                    todo.append((after, letter, (*end, letter)))
        return None

    def _way_to(self, goal: int) -> str | None:
        """The shortest text that leads from the begin to a state."""
        seen = {(0, _lowest(self.auto.edge))}
        todo: deque[tuple[int, int, Word]] = deque([(0, _lowest(self.auto.edge), ())])
        while todo:
            state, before, word = todo.popleft()
            if state == goal:
                return self._text(word)
            for to, letters in self._goes(state, before, self.auto.edge - 1):
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
