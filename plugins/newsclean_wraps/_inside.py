"""What stands at soft breaks, told by what stands inside the lines.

A soft break falls wherever the measure ends, so it meets a sentence end as often as the other places do at which the
line might have been broken: often where sentences are short and lines break only between words, seldom where they
break between syllables. A few thousand places inside the lines of a text tell how often, whatever its style; the
shares of the table are worth some places more.
"""

from __future__ import annotations

from math import log
from typing import Final

from . import _costs as costs
from ._lazy import lazy
from ._lines import Lines
from ._marks import ENDS, end_class
from ._width import HANGUL, Widths

SAMPLE: Final = 400
"""Places that are looked at in each script."""
PRIOR: Final = 100
"""Places that the shares of the table count for."""

_END: Final = {name: k for k, name in enumerate(ENDS)}
_HYPHEN: Final = _END["hyphen"]
_MARKS: Final = lazy("[。！？…．，、；：”’」』）】》〉〕］—]+")


def soft_ends(lines: Lines, widths: Widths) -> dict[int, tuple[float, ...]]:
    """For each script the cost of each class of line ends at a soft break, in nats."""
    counts = {script: [PRIOR * share for share in roles["soft"]] for script, roles in costs.P_END.items()}
    left = dict.fromkeys(counts, SAMPLE)
    for i, script in enumerate(widths.script):
        if script == HANGUL and left[script] > 0:
            left[script] -= _spaced(lines.line(i), counts[script])
    return {script: _nats(found, costs.P_END[script]["soft"][_HYPHEN]) if script == HANGUL else costs.END[script]["soft"] for script, found in counts.items()}


def _spaced(line: str, counts: list[float]) -> int:
    """Count the words of a line but the last."""
    words = line.split()
    total = len(line) - len(words[0])
    scale = (len(words) - 1) / max(total, 1)
    for word, after in zip(words, words[1:], strict=False):
        counts[_END[end_class(word)]] += (1 + len(after)) * scale
    return len(words) - 1


def _wide(line: str, counts: list[float]) -> int:
    """Count the places between the characters of a line of Han or kana."""
    inside = line[:-1]
    marks = _MARKS.findall(inside)
    for mark in marks:
        counts[_END[end_class(mark)]] += 1
    plain = max(0, len(inside) - len(marks))
    counts[_END["plain"]] += plain
    return plain + len(marks)


def _nats(counts: list[float], hyphens: float) -> tuple[float, ...]:
    """Costs of the classes; a hyphen at a line's end was not inside one, so its share is that of the table."""
    total = sum(counts) - counts[_HYPHEN]
    shares = [hyphens if k == _HYPHEN else (1 - hyphens) * count / total for k, count in enumerate(counts)]
    return tuple(-log((1 - costs.MIX) * share + costs.MIX / len(shares)) for share in shares)
