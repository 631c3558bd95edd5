"""Gaps between Han or kana and what a Latin font sets: where they are, and which to close."""

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from ._context import Context
from ._evidence import BEFORE, BEFORE_MARK, BEHIND, BEHIND_MARK
from ._lazy import lazy
from ._scripts import CERTAIN, FULL, HALF, IDEOGRAPH, SHARED, SUFFIX

Border: TypeAlias = tuple[int, int, int]
"""Where a space begins and ends, and which of the four kinds of border it stands at."""

_GAP: Final = lazy(
    rf"\ (?:(?<=[{FULL}]\ )\ *(?=[{HALF}]|[+\-−±~≈≥≤<>¥$€£#]\ ?[0-9])|(?<=[{HALF}{SUFFIX}]\ )\ *(?=[{FULL}]))"
)
# A dash between words; a lookbehind has a fixed width, so the gap before it is part of the match.
_DASH: Final = lazy(rf"-(?<=[{IDEOGRAPH}\ ]-)\ *(?=[{IDEOGRAPH}])")
_BLOCKS: Final = (*range(0x2000, 0x2070), *range(0x3000, 0x3100), *range(0xFF00, 0xFFF0))  # where punctuation is
MARKS: Final = frozenset(re.findall(f"[{CERTAIN}{SHARED}]", "".join(map(chr, _BLOCKS))))
_WIDE: Final = "\u2e80"
_BEFORE: Final = lazy(r"(?<![\w.\-])(?:[0-9][0-9.,]*\ (?=%\Z))?[\w.,:%/+\-]+\Z", re.ASCII)  # `8 %` will be `8%`
_AFTER: Final = lazy(r"[+\-−±~≈≥≤<>¥$€£#]?\ ?([\w.,:%/+\-]+)", re.ASCII)
_PLAIN: Final = lazy(r"[+\-]?[0-9]+(?:[.,:/][0-9]+)?[%+]?[A-Za-z]{0,3}[+]?|[A-Z]{1,6}[+]?|[A-Z]&[A-Z]", re.ASCII)
_LONGEST: Final = 40


def gaps(text: str, context: Context) -> Iterator[Border]:
    """Spaces at such borders, with the kind of border, in lines of Chinese or Japanese.

    >>> text = "该 2024 年"
    >>> list(gaps(text, Context(text)))
    [(1, 2, 0), (6, 7, 1)]
    """
    for match in _GAP.finditer(text):
        start, end = match.span()
        if not context.is_cjk(start):
            continue
        if text[start - 1] in MARKS:
            yield start, end, BEHIND_MARK
        elif text[end] in MARKS:
            yield start, end, BEFORE_MARK
        else:
            yield start, end, BEHIND if text[end] >= _WIDE else BEFORE


def dash_gaps(text: str, context: Context) -> Iterator[Border]:
    """Spaces on both sides of a hyphen between Han or kana, but not behind the dash of a list.

    >>> text = "并无兴趣 - 他们"
    >>> list(dash_gaps(text, Context(text)))
    [(4, 5, 0), (6, 7, 1)]
    """
    for match in _DASH.finditer(text) if "-" in text else ():
        dash = match.start()
        start = dash
        while start and text[start - 1] == " ":
            start -= 1
        if start and text[start - 1] >= _WIDE and text[start - 1] not in MARKS and context.is_cjk(dash):
            if start < dash:
                yield start, dash, BEFORE
            if match.end() > dash + 1:
                yield dash + 1, match.end(), BEHIND


def is_plain(text: str, start: int, end: int) -> bool:
    """Whether a number or an acronym stands at the gap, not a word, a version or a name in code.

    >>> is_plain("AI 及", 2, 3), is_plain("主 checkout", 1, 2), is_plain("默认 0.0.0.0", 2, 3)
    (True, False, False)
    """
    token = _AFTER.match(text, end, end + _LONGEST)
    word = token[1] if token else ""
    if not word and (before := _BEFORE.search(text[max(0, start - _LONGEST) : start])):
        word = before[0].replace(" ", "")
    return _PLAIN.fullmatch(word.rstrip(".,:")) is not None
