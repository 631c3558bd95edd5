"""What Latin letters say of a break, beyond the classes of what stands on both sides.

* A number with a full stop ends a sentence in most languages; in German it is an ordinal as often (`am 3. ⏎ März`).
* In English headlines all words but short ones have capitals: a line like that and a shorter one are one headline.
* Hardly anything ends with a comma or a dash but a line that goes on; dates may stand below one, in heads of letters.
* A quotation behind a colon is what somebody says, and stands in the paragraph that says who.
* A day, a month and a year alone on a line are a line of their own, as dates in the heads of documents are.
* Where blank lines are few, one stands between blocks. A line before it that ends in the middle of a word, or in an
  article or the like, was interrupted if the next begins with a capital: by a caption, a credit, another column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableSequence, Sequence
from typing import Final

from . import _costs as costs
from ._marks import ENDS, leans_on

__all__ = ["meetings", "ordinals"]

_FINAL, _HYPHEN, _PLAIN = ENDS.index("final"), ENDS.index("hyphen"), ENDS.index("plain")
_COMMA, _COLON = ENDS.index("comma"), ENDS.index("colon")
_NO_STOP: Final = (_PLAIN, _COMMA, ENDS.index("closed"))
_NUMBERED: Final = re.compile(r"\d\.\Z")
_MONTH: Final = re.compile("Jan|Jän|Feb|März|Apr|Mai|Jun[ei]|Jul[iy]|Aug|Sept|Okt|Nov|Dez")
_DATE: Final = re.compile(r"\d{1,2}\.? [A-ZÄ][a-zä]{2,8} \d{4}")
_WORDS: Final = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST: Final = 60


def ordinals(text: str, texts: Sequence[str], ends: MutableSequence[int]) -> None:
    """In `ends`, the classes of line ends, make numbers with a full stop sentence ends where they are no ordinals."""
    numbered = [i for i, end in enumerate(ends) if end == _PLAIN and texts[i][-1] == "." and _NUMBERED.search(texts[i])]
    if numbered and not _is_german(text):
        for i in numbered:
            if i + 1 == len(texts) or not texts[i + 1][0].islower():
                ends[i] = _FINAL


def _is_german(text: str) -> bool:
    """Whether `der` and `und` are more frequent than `the` and `and`."""
    return text.count(" der ") + text.count(" und ") > text.count(" the ") + text.count(" and ")


def meetings(texts: Sequence[str], ends: Sequence[int], blank: Sequence[int]) -> Iterator[tuple[int, float]]:
    """Breaks, most of them before a capital, of which the letters say more, with nats for hard (positive) or soft.

    `blank` says for each break whether it holds a blank line; it is empty where blank lines are no exception.

    >>> from ._marks import end_class
    >>> lines = ["Council Backs $55 Million", "Plan", "told the fish-", "The next"]
    >>> list(meetings(lines, [ENDS.index(end_class(line)) for line in lines], [False, True, True]))
    [(0, -5.0), (2, 6.0)]
    """
    for i in range(len(texts) - 1):
        right, end = texts[i + 1], ends[i]
        if right[0].isdecimal() and end not in (_FINAL, _COMMA) and _DATE.fullmatch(right):
            yield i, costs.DATED
        if end == _COMMA and right[0] < "\u0250" and not right[0].isdecimal():
            yield i, costs.COMMA
        elif end == _COLON and right[0] in "“„‘«»" and texts[i][-2:] < "\u0250":
            yield i, costs.SPEAKS
        if end == _FINAL or not ("A" <= right[0] <= "Z" or "À" <= right[0] <= "Þ" or right[0] in "“„‘\"'"):
            continue
        left = texts[i]
        if blank and blank[i] and end == _HYPHEN:
            yield i, costs.TORN
        elif blank and blank[i] and end == _PLAIN and leans_on(left):
            yield i, costs.INTERRUPTED
        elif end == _PLAIN and left[-1] == "." and _MONTH.match(right):
            yield i, costs.NUMBER
        elif end in _NO_STOP and _one_headline(left, right):
            yield i, costs.HEADLINE


def _one_headline(left: str, right: str) -> bool:
    """Whether two lines may be the two of one headline, in which all words but short ones have capitals."""
    if not 1.25 * len(right) <= len(left) <= _LONGEST:
        return False
    return len(left.split()) > 2 and _is_title(left) and _is_title(right)


def _is_title(line: str) -> bool:
    return not line[0].islower() and all(word[0].isupper() or len(word) < 4 for word in _WORDS.findall(line))
