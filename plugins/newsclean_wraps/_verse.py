"""Verse that some measure happens to fit: told by where its phrases and sentences end.

A column breaks its lines anywhere: on typeset pages 14 of 100 soft breaks follow a punctuation mark, as chance would
have it, and a sentence ends inside a line every 40 em. A poet breaks lines where phrases end, and sentences end with
lines; or the poem has next to no punctuation at all; or its lines are built alike, with the pause at the same place.
Each is a likelihood ratio over all lines that a reading joined, so that a few lines decide nothing.

Where it fails: blank verse that runs on over its line ends, and whose lines are equally wide; poems of a few lines.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import log
from typing import Final

from ._lines import Lines
from ._width import WIDE, Widths

__all__ = ["is_verse"]

PHRASES: Final = (0.6, 0.14)
"""Share of line ends that follow a punctuation mark: in verse, in a column."""
FEW_PHRASES: Final = (0.03, 0.14)
"""The same, in verse without punctuation at the ends of its lines."""
SENTENCE: Final = (200.0, 40.0)
"""Em of text for each sentence that ends inside a line: in verse, in a column."""
MARK: Final = (50.0, 10.0)
"""Em of text for each punctuation mark: in Chinese verse that has few, in a Chinese column."""
SURE, QUITE_SURE = 1.5, 11.0
"""Nats for verse: with punctuation; without, where prose of another kind may have as little."""
CLOSED: Final = 3
"""Paragraphs that end a sentence: verse without punctuation has no more."""
ALIKE: Final = 4
"""Lines with their pause at the same place: fewer may be chance."""

AT_ONCE: Final = 1 << 10
"""Lines in which marks are counted at once."""

_QUOTES: Final = "”’」』\"'）)》"
_APART: Final = "（(—"
_MARKS: Final = "，。、；：！？,.;:!?…—"
_MARK: Final = re.compile(r"[，。、；：！？,;:!?…—]|\.(?=\s|$)")
_STOP: Final = re.compile(r"[。！？!?；;…]|\.(?=\s|$)")
_FINAL: Final = "。！？!?.…；;"
_KANA: Final = re.compile("[\u3041-\u30ff\uac00-\ud7a3]")


def is_verse(soft: Sequence[int], lines: Lines, widths: Widths) -> bool:
    r"""Whether the lines that `soft` joins look like verse; `soft` has an entry for each break.

    >>> from ._lines import split
    >>> from ._width import widths
    >>> page = split("河水清兮照我衣，山路远兮行人稀\n白鸟飞兮过前川，秋风起兮落叶黄\n" * 3)
    >>> is_verse([True] * 5, page, widths(page))
    True
    """
    if sum(soft) < ALIKE:
        return False
    found = _tally(soft, lines, widths)
    return found.alike() or found.by_phrases() > SURE or found.by_marks() > QUITE_SURE


@dataclass(slots=True)
class _Tally:
    """What stands in the lines that a reading joined.

    Attributes:
        em: their widths together.
        breaks: soft breaks.
        paragraphs: paragraphs of several lines.
        closed: those of them that end a sentence.
        phrases: soft breaks that follow a mark, or come before a bracket or a dash.
        sentences: sentence ends inside a paragraph.
        marks: punctuation marks inside a paragraph.
        others: lines that are not Chinese.
        lines: all lines of the text.
        rows: the numbers of those that were joined.
    """

    lines: Lines
    rows: array[int] = field(default_factory=lambda: array("L"))
    em: float = 0.0
    breaks: int = 0
    paragraphs: int = 0
    closed: int = 0
    phrases: int = 0
    sentences: int = 0
    marks: int = 0
    others: int = 0

    def by_phrases(self) -> float:
        """Nats for verse with punctuation. A paragraph's own last sentence ends with its line in prose as well."""
        column = max(self.em / SENTENCE[1] - 0.6 * self.paragraphs, self.em / SENTENCE[0])
        return self._ends(*PHRASES) + _poisson(self.sentences, self.em / SENTENCE[0], column)

    def by_marks(self) -> float:
        """Nats for verse with little punctuation, and none at the ends of lines; counted for Chinese alone."""
        if 8 * self.others > self.breaks or self.closed >= CLOSED:
            return 0.0
        return self._ends(*FEW_PHRASES) + _poisson(self.marks, self.em / MARK[0], self.em / MARK[1])

    def alike(self) -> bool:
        """Whether half of the lines are equally long and pause at the same place, inside."""
        enough = max(ALIKE, self.breaks / 2)
        lengths = [self.lines.ends[i] - self.lines.starts[i] for i in self.rows]
        frequent = {length for length, times in Counter(lengths).items() if times >= enough}
        if not frequent:
            return False
        lines = zip(lengths, self.bodies(), strict=True)
        pauses = Counter((length, _pause(body)) for length, body in lines if length in frequent)
        ((_, pause), times), *_ = pauses.most_common(1)
        return times >= enough and pause > 0

    def bodies(self) -> Iterator[str]:
        """The lines, less quotes and marks at their ends."""
        return (_body(self.lines.line(i)) for i in self.rows)

    def _ends(self, verse: float, column: float) -> float:
        without = self.breaks - self.phrases
        return self.phrases * log(verse / column) + without * log((1 - verse) / (1 - column))


def _poisson(count: int, verse: float, column: float) -> float:
    """Log-odds of a count, where `verse` were expected in verse and `column` in a column."""
    return count * log(verse / column) - (verse - column)


def _pause(body: str) -> int:
    """Where the first mark stands; 0 if there is none."""
    mark = _MARK.search(body)
    return mark.start() if mark else 0


def _body(line: str) -> str:
    """A line less quotes and marks at its end."""
    return line.rstrip(_QUOTES).rstrip(_MARKS)


def _tally(soft: Sequence[int], lines: Lines, widths: Widths) -> _Tally:
    found = _Tally(lines)
    bodies: list[str] = []
    scripts = bytearray()
    before = kana = False
    for i, joins in enumerate(map(bool, (*soft, False))):
        if joins or before:
            found.rows.append(i)
            found.em += (widths.low[i] + widths.high[i]) / 2
            found.paragraphs += not joins
            scripts.append(widths.script[i])
            bodies.append(_count(found, lines.line(i), joins, joins and lines.text[lines.starts[i + 1]] in _APART))
            if len(bodies) == AT_ONCE:
                kana = _count_marks(found, bodies) or kana
                bodies = []
        before = joins
    kana = _count_marks(found, bodies) or kana
    if any(scripts) or kana:
        rows = zip(scripts, found.bodies(), strict=True)
        found.others = sum(script != WIDE or _KANA.search(body) is not None for script, body in rows)
    return found


def _count(found: _Tally, text: str, joins: bool, apart: bool) -> str:
    """Count what stands at the end of a line, and whether what comes is set `apart`; gives its body."""
    line = text.rstrip(_QUOTES)
    body = line.rstrip(_MARKS)
    if joins:
        found.breaks += 1
        found.phrases += apart or body != line
        if body != line:
            found.marks += 1
            found.sentences += line[-1] in _FINAL
    else:
        found.closed += line[-1:] != "" and line[-1] in _FINAL
    return body


def _count_marks(found: _Tally, bodies: Sequence[str]) -> bool:
    """Count marks in many lines at once; tells whether there are kana or Hangul in them."""
    text = "\n".join(bodies)
    found.sentences += len(_STOP.findall(text))
    found.marks += len(_MARK.findall(text))
    return _KANA.search(text) is not None
