"""Text that was printed twice, glyph by glyph: which characters are second copies.

Mostly each character stands beside its copy (`TThhee`), now and then a ligature or a kerned group does (`ThThee`,
`tsts`), and a space may come between (`t thhee`). The cheapest cover of the line by such pairs tells.
"""

from typing import Final, NamedTuple

GROUP: Final = 6
_FREE: Final = frozenset(" \t\u00a0\u3000")


class Pair(NamedTuple):
    """Two copies: the first begins at `start`, the second ends at `end`, and `cut` is what follows the first."""

    start: int
    end: int
    cut: int


class Cover(NamedTuple):
    """Pairs in order, and the places of the characters that stand but once."""

    pairs: list[Pair]
    singles: list[int]


def pairs(line: str) -> Cover:
    """The cheapest cover of a line by pairs; offsets into the line.

    >>> [line[p.cut:p.end] for line in ["ThThee  t t"] for p in pairs(line).pairs]
    ['Th', 'e', ' t']
    """
    folded = line.lower() if len(line.lower()) == len(line) else line
    costs = [0.0] * (len(line) + 1)
    steps: list[Pair | None] = [None] * (len(line) + 1)
    for at in range(len(line) - 1, -1, -1):
        costs[at] = costs[at + 1] + _single(folded[at])
        for cost, pair in _options(folded, at):
            if cost + costs[pair.end] < costs[at]:
                costs[at], steps[at] = cost + costs[pair.end], pair
    return _walk(line, steps)


def _single(char: str) -> float:
    return 0.1 if char in _FREE else 2.0 if char.isalnum() else 0.6


def _options(line: str, at: int) -> list[tuple[float, Pair]]:
    char = line[at]
    if char in _FREE:
        return _groups(line, at)
    if line.startswith(char, at + 1):
        return [(0.0, Pair(at, at + 2, at + 1)), *_groups(line, at)]
    if line.startswith(" " + char, at + 1):
        return [(0.15, Pair(at, at + 3, at + 1)), *_groups(line, at)]
    return _groups(line, at)


def _groups(line: str, at: int) -> list[tuple[float, Pair]]:
    """Two to six characters beside their copies: letters, not figures, for figures repeat by themselves (2020)."""
    found = []
    second = line.find(line[at], at + 2, at + GROUP + 1)
    while second >= 0:
        group = line[at:second]
        if line.startswith(group, second) and not group.isdigit():
            found.append((0.3 + 0.1 * len(group), Pair(at, second + len(group), second)))
        second = line.find(line[at], second + 1, at + GROUP + 1)
    return found


def _walk(line: str, steps: list[Pair | None]) -> Cover:
    cover = Cover([], [])
    at = 0
    while at < len(line):
        pair = steps[at]
        if pair is None:
            cover.singles.append(at)
            at += 1
        else:
            cover.pairs.append(pair)
            at = pair.end
    return cover
