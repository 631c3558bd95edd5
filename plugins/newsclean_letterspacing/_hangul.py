"""Letter-spaced Korean: words are apart as well, so only a line with wider gaps between its words can be restored."""

import re
from collections.abc import Iterator
from typing import Final

from ._lazy import lazy
from ._scripts import HANGUL

_HINT: Final = lazy(rf"\ [{HANGUL}]\ [{HANGUL}]\ +[{HANGUL}]\ ")
_SYLLABLES: Final = lazy(rf"(?<!\S)[{HANGUL}](?:\ {{1,4}}[{HANGUL}])+(?!\S)")
_GAP: Final = lazy(r"\ +")

FEWEST: Final = 8
"""Syllables of a line: in Korean seven words of one syllable do follow each other."""


def korean_gaps(text: str) -> Iterator[tuple[int, int]]:
    """Spans to delete in lines such as `기 간 과  비 교 하 면`: single gaps, and what the wider ones have beyond one.

    >>> list(korean_gaps("기 간 과  비 교 하 면  매 출 은"))[:3]
    [(1, 2), (3, 4), (6, 7)]
    >>> list(korean_gaps("이 두 개 중 더 큰 것 을"))
    []
    """
    if "  " not in text:
        return
    end = -1
    for hint in _HINT.finditer(text):
        if hint.start() < end:
            continue
        start = text.rfind("\n", 0, hint.start()) + 1
        end = text.find("\n", hint.end())
        end = len(text) if end < 0 else end
        for run in _SYLLABLES.finditer(text, start, end):
            yield from _letter_gaps(run)


def _letter_gaps(run: re.Match[str]) -> Iterator[tuple[int, int]]:
    gaps = [(run.start() + m.start(), run.start() + m.end()) for m in _GAP.finditer(run[0])]
    wide = sum(end - start > 1 for start, end in gaps)
    if len(gaps) + 1 >= FEWEST and 0 < wide * 2 <= len(gaps):
        for start, end in gaps:
            yield (start, end) if end - start == 1 else (start + 1, end)
