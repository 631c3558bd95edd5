"""Applying edits, and building them: what every finder here has in common."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

Edit: TypeAlias = tuple[int, int, str, str] | tuple[int, int, str, str, str]
"""`(start, end, replacement, reason)` or `(start, end, replacement, reason, safety)`, spans in code points."""

Finder: TypeAlias = Callable[[str], Iterable[Edit]]


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made that are sorted and do not overlap.

    >>> apply("ofﬁce", [(2, 3, "fi", "ligature")])
    'office'
    """
    pieces: list[str] = []
    at = 0
    for start, end, replacement, *_ in edits:
        pieces += (text[at:start], replacement)
        at = end
    return "".join([*pieces, text[at:]])


def by_table(text: str, pattern: re.Pattern[str], table: Mapping[str, str], reason: str) -> Iterator[Edit]:
    """An edit for every single-character match of `pattern` that `table` knows."""
    for match in pattern.finditer(text):
        replacement = table.get(match[0])
        if replacement is not None:
            yield match.start(), match.end(), replacement, reason


def class_of(characters: Iterable[str]) -> re.Pattern[str]:
    r"""A compiled class of these characters.

    >>> class_of("]^-")
    re.compile('[\\]\\^\\-]')
    """
    return re.compile("[" + "".join(map(re.escape, characters)) + "]")
