"""Numbered items: `（二）` after a semicolon begins a paragraph, or stands in the middle of one.

Where a text sets its items in the run of a sentence, most of them stand inside a line. Where every item of one shape
begins a line, they are paragraphs, however full the line before is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import Final

from ._lazy import lazy
from ._lines import Lines

FEWEST: Final = 2
"""Items of one shape that must begin a line."""

_HAN: Final = "一二三四五六七八九十百零〇"
_SHAPES: Final = (
    rf"[（(][{_HAN}]{{1,3}}[)）]",
    r"[（(]\d{1,2}[)）]",
    r"[①-⑳]",
    rf"第[{_HAN}\d]{{1,5}}[条條]",
    rf"[{_HAN}]{{1,3}}、",
    r"\d{1,2}[.．、](?!\d)",
)
_ITEM: Final = lazy("|".join(f"({shape})" for shape in _SHAPES))
LONGEST: Final = 14
"""Code points of a heading."""
_NUMBERED: Final = lazy(rf"\n[ \u3000]{{0,8}}([{_HAN}]{{1,2}}、)")
_HEADING: Final = lazy(rf"[{_HAN}]{{1,2}}、[\u3400-\u9fff“”‘’《》 ]{{3,}}")
_AFTER: Final = "；;。：:！？"
_INSIDE: Final = lazy(f"(?<=[{_AFTER}])(?:{'|'.join(f'({shape})' for shape in _SHAPES)})")
_FIRST: Final = frozenset("（(①②③④⑤⑥⑦⑧⑨⑩第" + _HAN + "0123456789")


def headings(lines: Lines) -> frozenset[int]:
    r"""Breaks, named by the line before, around a numbered heading: a short line without marks, behind a sentence.

    >>> from ._lines import split
    >>> sorted(headings(split("水渠修好了。\n一、把水留住\n今年春天")))
    [0, 1]
    """
    text, starts, ends = lines.text, lines.starts, lines.ends
    found: list[int] = []
    for begins in _NUMBERED.finditer(text):
        i = bisect_left(starts, begins.start(1))
        short = ends[i] - starts[i] <= LONGEST and text[ends[i - 1] - 1] in _AFTER
        if short and i and _HEADING.fullmatch(text, starts[i], ends[i]):
            found += i - 1, i
    return frozenset(found).difference((len(lines) - 1,))


def items(lines: Lines) -> frozenset[int]:
    r"""Breaks, named by the line before, behind which an item begins that is a paragraph of its own.

    >>> from ._lines import split
    >>> items(split("有下列情形之一的：\n（一）拒绝的；\n（二）阻碍的。"))
    frozenset({0, 1})
    >>> items(split("有：（一）拒绝；\n（二）阻碍；\n（三）隐瞒。"))
    frozenset()
    """
    text, starts, ends = lines.text, lines.starts, lines.ends
    found: dict[int, int] = {}
    for i in range(1, len(lines)):
        if text[starts[i]] in _FIRST and text[ends[i - 1] - 1] in _AFTER and (item := _match(text, starts[i])):
            found[i - 1] = item.lastindex or 0
    if not found:
        return frozenset()
    counted = Counter(found.values())
    inside = Counter(item.lastindex for item in _INSIDE.finditer(text))
    return frozenset(i for i, shape in found.items() if counted[shape] >= FEWEST and not inside[shape])


def _match(text: str, start: int) -> re.Match[str] | None:
    return _ITEM.match(text, start)
