"""What else a break says, and how much this very text makes of it.

Blank lines, white space before a break, stretched gaps and indents mean something with one extractor and nothing
with the next, so each is worth what it was worth in this text: a reading of the breaks gives two shares (of soft
breaks, of hard breaks), and their log-odds count in the next reading.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final

from . import _costs as costs
from ._flags import are_few, flags
from ._headlines import endings
from ._indents import worth
from ._items import headings, items
from ._kickers import kickers
from ._latin import meetings, ordinals
from ._lines import Lines
from ._marks import (
    ENDS,
    HAN_BULLET,
    RUN_IN,
    STARTS,
    dated,
    end_class,
    holding_brackets,
    leans_on,
    left_open,
    runs_in,
    shuts,
    start_class,
)

_END: Final = {name: k for k, name in enumerate(ENDS)}
_START: Final = {name: k for k, name in enumerate(STARTS)}
_FINAL, _PLAIN, _COMMA = _END["final"], _END["plain"], _END["comma"]
_WIDE: Final = _START["wide"]
_STOP: Final = re.compile(r"[。！？!?…｡．；;]|\.(?=\s|$|[”’\"')])")
_INNER: Final = re.compile(r"[，。、；？！,;!?]|\.(?=\s|$|[”’\"])")
_YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\Z")
_NEAR: Final = 5000
_LIMIT: Final = 4.5

Odds = tuple[float, float]


@dataclass(slots=True)
class Features:
    """What stands at the lines' ends and starts.

    Attributes:
        lines: the lines.
        ends: class of each line's end, an index into `ENDS`.
        starts: class of each line's start, an index into `STARTS`.
        inner: whether punctuation stands inside the line.
        base: for each break, nats for hard (positive) or soft that hold in any text.
        flags: for each break what is worth as much as the text makes of it.
        worth: log-odds of each flag when set and when not, as last learned.
        begins: for each line what it costs more to begin a paragraph of several lines, in nats, as last learned.
        units: lines that are no rest of the line before, because their words stand elsewhere.
        soft_ends: for some scripts what each class of line ends costs more at a soft break than in the table, in nats.
    """

    lines: Lines
    ends: bytes
    starts: bytes
    inner: bytes
    base: array[float]
    flags: dict[str, bytes]
    worth: dict[str, Odds] = field(default_factory=dict)
    soft_ends: dict[int, tuple[float, ...]] = field(default_factory=dict)
    begins: Sequence[float] = ()
    units: frozenset[int] = frozenset()

    def stops(self, i: int) -> bool:
        """Whether a sentence ends in line `i`."""
        return _STOP.search(self.lines.line(i)) is not None

    def few_blank(self) -> bytes:
        """For each break whether it holds a blank line; empty where blank lines are no exception."""
        blank = self.flags.get("blank", b"")
        return blank if are_few(blank) else b""

    def first_odds(self) -> array[float]:
        """Log-odds of hard against soft before anything is known but where sentences end."""
        guess = [end != _FINAL for end in self.ends[:-1]]
        return self._learn(dict.fromkeys(("trail", "blank"), guess), ())

    def learn(self, soft: Sequence[int], cells: Sequence[int]) -> array[float]:
        """Log-odds with each flag worth what it was in a reading of the breaks, and of the cells of the lines."""
        return self._learn(dict.fromkeys(self.flags, soft), cells)

    def _learn(self, soft: Mapping[str, Sequence[int]], cells: Sequence[int]) -> array[float]:
        for name, flag in self.flags.items():
            known = soft.get(name, ())
            if name == "inset":
                self.worth[name], self.begins = worth(flag, known, cells)
            else:
                self.worth[name] = _worth(flag, known, _prior(name, flag))
            if name == "trail" and self._trails_tell(flag):
                self.worth[name] = min(self.worth[name][0], -costs.TRAIL), self.worth[name][1]
        return self._odds()

    def _trails_tell(self, trail: Sequence[int]) -> bool:
        """Whether the space that stood between two words is kept at line ends, and last lines of paragraphs have none.

        An extractor treats all last lines alike: where some sentences end without a space, with a paragraph, those
        that end with one go on. Asked of Korean: in Latin script the letters on both sides say it better.
        """
        if "다" not in self.lines.text:
            return False
        ends = self.ends
        last = sum(end == _FINAL and not here for end, here in zip(ends, trail, strict=False))
        inside = sum(end != _FINAL for end in islice(ends, len(trail)))
        kept = sum(end != _FINAL and here for end, here in zip(ends, trail, strict=False))
        return last >= costs.TRAILS and kept >= 0.7 * inside

    def _odds(self) -> array[float]:
        total: Iterable[float] = self.base
        for name, flag in self.flags.items():
            present, absent = self.worth[name]
            total = [nats + (present if here else absent) for nats, here in zip(total, flag, strict=True)]
        return array("d", total)


def _prior(name: str, flag: Sequence[int]) -> tuple[float, float, float, float]:
    """What a flag is worth before it is counted: blank lines mean more where they are few."""
    return costs.PRIORS["few" if name == "blank" and are_few(flag) else name]


def _worth(flag: Iterable[int], soft: Iterable[int], prior: tuple[float, float, float, float]) -> Odds:
    """Log-odds of a flag and of its absence, from its counts at hard and at soft breaks and a prior of each count."""
    hard_with, hard_without, soft_with, soft_without = prior
    for here, joins in zip(flag, soft, strict=False):
        if joins:
            soft_with, soft_without = soft_with + here, soft_without + (not here)
        else:
            hard_with, hard_without = hard_with + here, hard_without + (not here)
    hard, joined = hard_with / (hard_with + hard_without), soft_with / (soft_with + soft_without)
    return _clip(math.log(hard / joined)), _clip(math.log((1 - hard) / (1 - joined)))


def _clip(nats: float) -> float:
    return max(-_LIMIT, min(_LIMIT, nats))


def features(lines: Lines) -> Features:
    """Look at all lines once; what most Chinese lines have in common is seen without a call."""
    count = len(lines)
    texts = [lines.line(i) for i in range(count)]
    ends = bytearray([_PLAIN if "\u3400" <= text[-1] <= "\u9fff" else _END[end_class(text)] for text in texts])
    starts = bytes(
        [
            _WIDE if "\u3400" <= text[0] <= "\u9fff" and text[0] not in HAN_BULLET else _START[start_class(text)]
            for text in texts
        ]
    )
    ordinals(lines.text, texts, ends)
    seen = flags(lines, texts)
    apart, units = kickers(lines)
    return Features(
        lines=lines,
        ends=bytes(ends),
        starts=starts,
        inner=bytes([_INNER.search(text, 0, len(text) - 1) is not None for text in texts]),
        base=_all_base(lines, texts, ends, seen["blank"], apart),
        begins=array("d", bytes(8 * count)),
        units=units,
        flags={name: flag for name, flag in seen.items() if any(flag) and not all(flag)},
    )


def _pair(lines: Lines, left: str, right: str, i: int) -> bool:
    """Whether the two words that meet stand side by side elsewhere near by."""
    words = left.rsplit(None, 1)[-1] + " " + right.split(None, 1)[0].rstrip(",.;:!?”’\"')")
    return lines.text.find(words, max(0, lines.starts[i] - _NEAR), lines.ends[i + 1] + _NEAR) >= 0


def _all_base(
    lines: Lines, texts: Sequence[str], ends: Sequence[int], blank: Sequence[int], apart: Mapping[int, float]
) -> array[float]:
    """For each break nats for hard (positive) or soft from what both lines say, whatever the text makes of others."""
    marked = holding_brackets(lines)
    opened = {i for i in marked if left_open(texts[i])}
    shut = {i for i in marked if shuts(texts[i])}
    found = array("d")
    for i, (right, end) in enumerate(zip(islice(texts, 1, None), ends, strict=False)):
        nats = _meeting(lines, texts[i], right, i) if end == _PLAIN else costs.SEEN[0]
        if end != _COMMA and dated(right):
            nats += costs.DATED
        if end == _FINAL:
            nats += costs.STOP if right[0] < "\u0250" and max(texts[i][-3:]) < "\u2e80" else 0.0
        else:
            nats += costs.BRACKETS[(i in opened) + 2 * (i + 1 in shut)]
        found.append(nats)
    for i in chain(items(lines), headings(lines)):
        found[i] += costs.ITEM
    latin = meetings(texts, ends, blank if are_few(blank) else ())
    for i, nats in chain(latin, apart.items(), endings(lines.text, texts[:-1])):
        found[i] += nats
    return found


def _meeting(lines: Lines, left: str, right: str, i: int) -> float:
    """Nats for hard (positive) or soft from what meets at a break: a word that wants another, or a word torn apart."""
    if "\u4e00" <= left[-1] <= "\u9fa5" and "\u4e00" <= right[0] <= "\u9fa5" and left[-1] not in RUN_IN:
        return _torn(lines, left, right, i)
    if leans_on(left) or runs_in(left):
        return costs.SEEN[0] + costs.LEANS
    figure = left[-1].isdigit() or (left[-1] == "%" and right[0] > "\uabff")
    if figure and right[0].isalpha() and not (right[0] < "\u0250" and _YEAR.search(left)):
        return costs.SEEN[0] + costs.NUMBER
    if left[-1] < "\u0250" and right[0] < "\u0250":
        return costs.SEEN[2 if _pair(lines, left, right, i) else 0]
    if not (left[-1].isalpha() and right[0].isalpha() and left[-1] > "\u02ff" and right[0] > "\u02ff"):
        return costs.SEEN[0]
    if "\uac00" <= left[-1] <= "\ud7a3":
        first, last = max(0, lines.starts[i] - _NEAR), lines.ends[i + 1] + _NEAR
        return costs.SEEN[2 if lines.text.find(left.split()[-1] + right.split()[0], first, last) >= 0 else 0]
    return _torn(lines, left, right, i)


def _torn(lines: Lines, left: str, right: str, i: int) -> float:
    """Nats for soft where the two characters that meet stand together near by, more if a third does as well."""
    text, first, last = lines.text, max(0, lines.starts[i] - _NEAR), lines.ends[i + 1] + _NEAR
    pair, before, after = left[-1] + right[0], left[-2:-1], right[1:2]
    nats = costs.SEEN[0]
    while (at := text.find(pair, first, last)) >= 0:
        if text.endswith(before, 0, at) or text.startswith(after, at + 2, last):
            return costs.SEEN[2]
        nats, first = costs.SEEN[1], at + 1
    return nats
