"""What stands at soft breaks of Korean, told by what stands inside the lines.

A soft break falls wherever the measure ends, so it meets a sentence end as often as the other places do at which the
line might have been broken: often where sentences are short and lines break only between words, seldom where they
break between syllables. Some hundred places inside the lines of a text tell how often, whatever its style; the
shares of the table are worth some places more.
"""

from __future__ import annotations

from itertools import pairwise
from math import log
from typing import Final

from . import _costs as costs
from ._lines import Lines
from ._marks import ENDS, end_class
from ._width import HANGUL, Widths

SAMPLE: Final = 400
"""Places that are looked at."""
PRIOR: Final = 1000
"""Places that the shares of the table count for."""

_END: Final = {name: k for k, name in enumerate(ENDS)}
_HYPHEN: Final = _END["hyphen"]


def soft_ends(lines: Lines, widths: Widths, words_whole: bool) -> dict[int, tuple[float, ...]]:
    """For each script what each class of line ends costs more at a soft break than by the table, in nats.

    Korean that breaks between words has such: its sentences are short in words.
    """
    if not words_whole or HANGUL not in widths.script:
        return {}
    usual = costs.END[HANGUL]["soft"]
    own = _nats(_counted(lines, widths), costs.P_END[HANGUL]["soft"][_HYPHEN])
    return {HANGUL: tuple(nats - table for nats, table in zip(own, usual, strict=True))}


def _counted(lines: Lines, widths: Widths) -> list[float]:
    counts = [PRIOR * share for share in costs.P_END[HANGUL]["soft"]]
    left = SAMPLE
    for i, script in enumerate(widths.script):
        if script == HANGUL and left > 0:
            left -= _add(lines.line(i), counts)
    return counts


def _add(line: str, counts: list[float]) -> int:
    """Count the words of a line but the last, each by the width of the next: wide words are moved sooner."""
    words = line.split()
    scale = (len(words) - 1) / max(len(line) - len(words[0]), 1)
    for word, after in pairwise(words):
        counts[_END[end_class(word)]] += (1 + len(after)) * scale
    return len(words) - 1


def _nats(counts: list[float], hyphens: float) -> tuple[float, ...]:
    """Costs of the classes; a hyphen at a line's end was not inside one, so its share is that of the table."""
    total = sum(counts) - counts[_HYPHEN]
    shares = [hyphens if k == _HYPHEN else (1 - hyphens) * count / total for k, count in enumerate(counts)]
    return tuple(-log((1 - costs.MIX) * share + costs.MIX / len(shares)) for share in shares)
