"""Gaps beside punctuation that fills an em: its own side bearing is the gap, so nobody sets another."""

from collections.abc import Iterator
from typing import Final

from ._edits import Edits
from ._lazy import lazy
from ._scripts import CERTAIN, CLOSING, IDEOGRAPH, OPENING, WIDE

_ANCHOR: Final = f"{IDEOGRAPH}{CERTAIN}"
_GAP: Final = lazy(
    rf"\ (?:(?<=[{OPENING}]\ )\ *(?=[{_ANCHOR}])"
    rf"|(?<=[{_ANCHOR}]\ )\ *(?=[{CLOSING}])"
    rf"|(?<=[”’]\ )\ *(?=[，。、；：！？）》」』])"
    rf"|(?<=[，、；]\ )\ *(?=[{IDEOGRAPH}“‘《「『]))"
)
_NEXT: Final = lazy(
    rf"\ (?<=[。！？]\ )\ *(?=[{IDEOGRAPH}“「《])"
    r"(?!本[报報刊社]|新[华華]社|[记記]者|通[讯訊]|作者|文/|.{0,8}[摄攝图圖])"
)
_SENTENCE: Final = lazy(f"[{WIDE}0-9A-Za-z]{{5}}")
_AHEAD: Final = 20
_DOT: Final = lazy(rf"·(?:(?<=[{IDEOGRAPH}]\ ·)(?:\ ?(?=[{IDEOGRAPH}])|(?=\n))|(?<=[{IDEOGRAPH}]·)\ (?=[{IDEOGRAPH}]))")
_SET: Final = lazy(f"[{WIDE}](?=[{CLOSING}])|[{OPENING}](?=[{WIDE}])")

SNIPPET: Final = 250
"""Code points up to which a text is taken for a snippet of a page, so that few gaps are evidence enough."""
FEWEST: Final = 5
"""Gaps in a longer text."""


def punctuation_gaps(text: str) -> list[tuple[int, int]]:
    """Spans of spaces on the inner side of quotation marks and brackets, and on either side of a comma.

    >>> punctuation_gaps("（ 重庆 ）高新区 ，“ 惠企贷 ”")
    [(1, 2), (4, 5), (9, 10), (12, 13), (16, 17)]
    """
    return [match.span() for match in _GAP.finditer(text)]


def sentence_gaps(text: str, edits: Edits) -> Iterator[tuple[int, int]]:
    """Spans of spaces between two sentences of a column, but not before names and not before who wrote it.

    What counts is the text as it will be when `edits` are made; therefore they come from last to first.

    >>> text = "写满了期待。 数据显示，一季度。 袁立明 钟蕾"
    >>> list(sentence_gaps(text, Edits()))
    [(6, 7)]
    """
    for match in reversed(list(_NEXT.finditer(text))):
        if _SENTENCE.match(edits.preview(text, match.end(), match.end() + _AHEAD)):
            yield match.span()


def dot_gaps(text: str) -> Iterator[tuple[int, int]]:
    """Spans of spaces around the dot between parts of a foreign name.

    >>> list(dot_gaps("赫伯特 ·迪斯"))
    [(3, 4)]
    """
    for match in _DOT.finditer(text) if "·" in text else ():
        dot = match.start()
        yield from (span for span in ((dot - (text[dot - 1] == " "), dot), (dot + 1, match.end())) if span[0] < span[1])


def are_systematic(text: str, gaps: int) -> bool:
    """Whether a text without lines to judge by sets off its punctuation so often that it is no slip of the author's.

    In edited text on the web one such space in some thousand marks occurs; extractors that make them make them
    at every third.
    """
    snippet = len(text) - text.count(" ") <= SNIPPET
    return (snippet or gaps >= FEWEST) and gaps * 3 >= len(_SET.findall(text))
