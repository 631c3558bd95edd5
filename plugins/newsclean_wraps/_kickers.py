"""Short lines whose words stand elsewhere on the page: a kicker, the name of a place or of a company.

What was left of a headline that did not fit is a part of a phrase: it stands elsewhere behind the same character, or
nowhere. A short line that stands elsewhere behind another character was a unit before it was a line: it is seldom a
rest, and what follows it seldom its continuation. Counted on typeset pages: of such lines that stand elsewhere as
lines, none belonged to the line before; of those that stand inside others, one in twelve; one in five of the rest.

Asked of lines of Han or kana without marks. A digit beside the line says nothing, because numbers differ in every
sentence of a kind.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from . import _costs as costs
from ._lazy import lazy
from ._lines import Lines

__all__ = ["Kickers", "kickers"]

NEAR: Final = 5000
"""Code points before and after the line in which its words are looked for."""
MOST: Final = 6
"""Places that are looked at."""
SHORTEST, LONGEST = 3, 9
"""Code points of such a line."""
BESIDE: Final = 4
"""Code points around the words in which the next character and a line break are looked for."""

_SHORT: Final = lazy("[\u3041-\u3096\u30a1-\u30fe\u3400-\u9fff]+")


class Kickers(NamedTuple):
    """What such lines say.

    Attributes:
        hard: nats for hard of the breaks around them, named by the line before.
        units: the lines that are no rest of the line before.
    """

    hard: dict[int, float]
    units: frozenset[int]


class _Elsewhere(NamedTuple):
    whole: bool
    behind: bool
    ahead: bool


def kickers(lines: Lines) -> Kickers:
    r"""The lines that stand elsewhere as well, and the breaks around them.

    >>> from ._lines import split
    >>> found = kickers(split("青石滩渡口\n新船首航添新景\n水路便民、村村通航\n青石滩渡口\n三十年老船工"))
    >>> sorted(found.hard), found.units
    ([0, 2, 3], frozenset({3}))
    """
    text, starts, ends = lines.text, lines.starts, lines.ends
    hard: dict[int, float] = {}
    units: list[int] = []
    last = len(lines) - 1
    for i, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if not SHORTEST <= end - start <= LONGEST or _SHORT.fullmatch(text, start, end) is None:
            continue
        before, after = text[ends[i - 1] - 1] if i else "0", text[starts[i + 1]] if i < last else "0"
        if (found := _elsewhere(text, start, end, before, after)) is None:
            continue
        nats = costs.KICKER[found.whole]
        if found.behind and not before.isdigit():
            units.append(i)
            hard[i - 1] = hard.get(i - 1, 0.0) + nats
        if found.ahead and not after.isdigit():
            hard[i] = hard.get(i, 0.0) + nats
    return Kickers(hard, frozenset(units))


def _elsewhere(text: str, start: int, end: int, before: str, after: str) -> _Elsewhere | None:
    """Whether the words of a line stand elsewhere as a line, and never behind `before`, never ahead of `after`."""
    words, length, until = text[start:end], end - start, end + NEAR
    places = 0
    whole, behind, ahead = False, True, True
    at = text.find(words, max(0, start - NEAR), until)
    while at >= 0 and places <= MOST:
        if at != start:
            places += 1
            left, right = text[max(0, at - BESIDE) : at], text[at + length : at + length + BESIDE]
            rest, follows = left.rstrip(), right.lstrip()
            behind = behind and rest[-1:] != before
            ahead = ahead and follows[:1] != after
            whole = whole or ("\n" in left[len(rest) :] and "\n" in right[: len(right) - len(follows)])
        at = text.find(words, at + length, until)
    return _Elsewhere(whole, behind, ahead) if places else None
