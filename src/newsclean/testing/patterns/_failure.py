"""What a text has to end with so that a pattern fails, which makes it try all the other ways."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Final

from newsclean.testing.patterns._graph import Graph

__all__ = ["SEARCH", "Failure", "Node", "States", "Word"]

SEARCH: Final = -1
"""The state of a search that has not begun to match."""
END: Final = 4
"""Letters at the end of a text, at most."""

States = frozenset[int]
Word = tuple[int, ...]
"""Letters, by number."""
Node = tuple[int, int, int, int]
"""Three states, and a letter like the last."""


class Failure:
    """Whether what was read so far fits already, or can still be made to fail."""

    def __init__(self, graph: Graph) -> None:
        """Of a pattern's graph."""
        self._graph = graph

    def tried(self, start: Node) -> States:
        """The states from which the rest would have to fail; none for what looks ahead, which costs as it fits, too."""
        first, _, second, _ = start
        if first != SEARCH:
            return frozenset([first])
        return frozenset() if self._graph.looks.intersection(self._graph.scopes[second]) else frozenset([second])

    def _fits(self, states: States, first: int, before: int, behind: int) -> bool:
        """Whether what began in one of the states is at its end, between a letter and another, or the end."""
        scope = self._graph.scopes[first] if first != SEARCH else ()
        return any(
            left >> before & 1 and right & behind
            for state in states
            for left, right in self._graph.accepts(state, scope)
        )

    def read(self, states: States, before: int, letter: int) -> States:
        """Where a letter leads from all of them, as far as that is sure."""
        return frozenset(
            step.to
            for state in states
            for step in self._graph.steps(state, sure=True)
            if step.before >> before & 1 and step.reads >> letter & 1
        )

    def not_fitting(self, tried: States, first: int, before: int, letters: int) -> Iterator[int]:
        """Those of some letters before which nothing fits."""
        for letter in range(letters.bit_length()):
            if letters >> letter & 1 and not self._fits(tried, first, before, 1 << letter):
                yield letter

    def failing(self, start: Node, word: Word) -> Word | None:
        """What to end the text with; None if there always is something that fits."""
        tried, first, before = self.tried(start), start[0], word[-1]
        for letter in word * 3:
            if self._fits(tried, first, before, 1 << letter):
                return None
            tried, before = self.read(tried, before, letter) | self.tried(start), letter
        seen = {(tried, before)}
        todo: deque[tuple[States, int, Word]] = deque([(tried, before, ())])
        while todo:
            tried, before, end = todo.popleft()
            if not self._fits(tried, first, before, self._graph.edge):
                return end
            for letter in self.not_fitting(tried, first, before, self._graph.edge - 1):
                after = self.read(tried, before, letter)
                if (after, letter) not in seen and len(end) < END:
                    seen.add((after, letter))
                    todo.append((after, letter, (*end, letter)))
        return None
