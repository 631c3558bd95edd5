"""Which lines are worth a look: found by one search over the whole text, since most lines are text and nothing else.

A search costs some 5 ns a character, to ask a line anything costs 100 to 500 ns: of a Chinese page one line in ten is
asked.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from newsclean_bylines._lines import Lines

from ._lazy import lazy

__all__ = ["beginning", "head", "holding"]


# White space but for line breaks: with those in it, a search of blank lines would begin at each and run to the last.
_INDENT = r"[ \t\v\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]"


def head(pattern: str) -> re.Pattern[str]:
    """For `beginning`: a line but the first, from the break before it on, that begins with this."""
    return lazy(rf"[\n\r\f]{_INDENT}*+(?!\s)(?={pattern})")


def beginning(lines: Lines, *patterns: re.Pattern[str]) -> set[int]:
    r"""Numbers of lines that begin with what one of the patterns, each made by `head`, says; and the first line.

    >>> from newsclean_bylines._lines import split
    >>> sorted(beginning(split("one\ntwo\n three"), head("th")))
    [0, 2]
    """
    numbers = {bisect_right(lines.starts, match.end()) - 1 for p in patterns for match in p.finditer(lines.text)}
    return numbers | {0} if lines.starts else numbers


def holding(lines: Lines, *patterns: re.Pattern[str]) -> set[int]:
    r"""Numbers of lines in which one of the patterns is found; what begins outside of all lines is left out.

    >>> from newsclean_bylines._lines import split
    >>> from newsclean_bylines._lazy import lazy
    >>> holding(split("one\ntwo\nthree"), lazy("[ot]"))
    {0, 1, 2}
    """
    found = (match.start() for pattern in patterns for match in pattern.finditer(lines.text))
    return _numbers(lines, found)


def _numbers(lines: Lines, offsets: Iterable[int]) -> set[int]:
    starts = lines.starts
    numbers = {bisect_right(starts, offset) - 1 for offset in offsets}
    numbers.discard(-1)
    return numbers
