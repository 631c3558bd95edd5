"""What goes round in a circle: the strongly connected parts of a graph that is known by its steps."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

__all__ = ["components"]

Node = TypeVar("Node", bound=Hashable)


def components(starts: Iterable[Node], after: Callable[[Node], Iterable[Node]]) -> list[list[Node]]:
    """What can be reached, in groups each of which can be reached from all of itself (Tarjan's algorithm).

    >>> components([1], {1: [2], 2: [3], 3: [2, 4], 4: []}.get)
    [[4], [2, 3], [1]]
    """
    number: dict[Node, int] = {}
    low: dict[Node, int] = {}
    found: list[list[Node]] = []
    open_: dict[Node, None] = {}
    for start in starts:
        work = [] if start in number else [(start, iter(after(start)))]
        if work:
            number[start] = low[start] = len(number)
            open_[start] = None
        while work:
            node, rest = work[-1]
            for to in rest:
                if to not in number:
                    number[to] = low[to] = len(number)
                    open_[to] = None
                    work.append((to, iter(after(to))))
                    break
                if to in open_:
                    low[node] = min(low[node], number[to])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    found.append(_taken(open_, node))
    return found


def _taken(open_: dict[Node, None], down_to: Node) -> list[Node]:
    """The last of those, down to one, which are taken out of it."""
    group: list[Node] = []
    while not group or group[-1] != down_to:
        group.append(open_.popitem()[0])
    return group[::-1]
