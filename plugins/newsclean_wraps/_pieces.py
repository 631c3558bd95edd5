"""Printed lines that came word by word.

A justified line whose gaps were stretched comes from some extractors as one line for each word. The space that stood
behind a word is still there, and where the printed line ended there is none:

    Wo·
    ist·
    die·
    relevante
    Querschnittsfläche für das

So the pieces can be put together before anything is measured. Trailing spaces mean other things elsewhere: all lines
have one, or all but the last of a paragraph, or a list of words has some. Here they stand behind single words, and what
they put together is as long as the lines near by that came whole: shorter lines are not stretched, longer ones were
lines already.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ._lines import Lines, breaks_in

FEWEST: Final = 3
"""Pieces that must be there."""
WORDS: Final = 0.9
"""Share of the lines with a trailing space that must be single words."""
LINES: Final = 0.8
"""Share of the printed lines put together that must be as long as those near by."""
NEAR: Final = 8
"""Printed lines, before and after, that are near by."""
LONG: Final = (0.45, 1.15)
"""How long, in parts of the longest line near by, a line put together may be; code points are near enough."""


def printed(lines: Lines) -> Lines:
    r"""The lines as they were printed: the same object where none came in pieces.

    >>> from ._lines import split
    >>> text = "Wo \nist \ndie \nLehre,\nund das bleibt so.\nWer \nsagt \nuns \ndas?\nJeder sagt es uns."
    >>> whole = printed(split(text))
    >>> [whole.line(i) for i in range(len(whole))]
    ['Wo \nist \ndie \nLehre,', 'und das bleibt so.', 'Wer \nsagt \nuns \ndas?', 'Jeder sagt es uns.']
    """
    if lines.trails.count(1) < FEWEST:
        return lines
    pieces = [i for i in range(len(lines) - 1) if lines.trails[i] and breaks_in(lines.gap(i)) == 1]
    single = sum(_is_word(lines.line(i)) for i in pieces)
    if len(pieces) < FEWEST or single < WORDS * len(pieces):
        return lines
    firsts = sorted(set(range(len(lines))).difference(i + 1 for i in pieces))
    return _whole(lines, firsts) if _are_full(lines, firsts) else lines


def apart(soft: Sequence[bool], whole: Lines, lines: Lines) -> list[bool]:
    """What was decided about printed lines, said of their pieces."""
    if whole is lines:
        return list(soft)
    if not any(soft):
        return [False] * (len(lines) - 1)
    decided = dict(zip(whole.ends, soft, strict=False))
    return [decided.get(end, True) for end in lines.ends[:-1]]


def _is_word(line: str) -> bool:
    """Whether a line is one word of a script that puts spaces between its words."""
    return " " not in line and (line[-1] < "\u2e80" or "\uac00" <= line[-1] <= "\ud7a3")


def _are_full(lines: Lines, firsts: Sequence[int]) -> bool:
    """Whether most lines put together are as long as those near by that came whole."""
    rows = list(_lengths(lines, firsts))
    least, most = LONG
    together = full = 0
    for k, (length, came_whole) in enumerate(rows):
        if not came_whole:
            longest = max((other for other, is_whole in rows[max(0, k - NEAR) : k + NEAR + 1] if is_whole), default=0)
            together += 1
            full += least * longest <= length <= most * longest
    return full >= LINES * together


def _lengths(lines: Lines, firsts: Sequence[int]) -> Iterator[tuple[int, bool]]:
    """The length of each printed line in code points, and whether it came whole."""
    for first, after in pairwise([*firsts, len(lines)]):
        yield lines.ends[after - 1] - lines.starts[first] - (after - 1 - first), after - first == 1


def _whole(lines: Lines, firsts: Sequence[int]) -> Lines:
    """The printed lines that begin with the given ones."""
    lasts = [*(first - 1 for first in firsts[1:]), len(lines) - 1]
    starts, ends = array(lines.starts.typecode), array(lines.ends.typecode)
    starts.extend(lines.starts[i] for i in firsts)
    ends.extend(lines.ends[i] for i in lasts)
    leads = array(lines.leads.typecode, [lines.leads[i] for i in firsts])
    return Lines(lines.text, starts, ends, leads, bytearray(lines.trails[i] for i in lasts))
