"""Where a line stands: what the lines before and after it say, and whether the text was set to a measure."""

from collections.abc import Container
from typing import Final

from ._lazy import lazy
from ._scripts import OPENING, SENTENCE_END, WIDE

# Enough for the blank lines that extractors put between two lines, too few to scan a page of them.
_FARTHEST: Final = 4
_ENOUGH: Final = 3000
_WHITE: Final = " \r\t\u3000"
_FULL: Final = "\u2e80"
_WIDE: Final = lazy(f"[{WIDE}]")
_GOES_ON: Final = lazy(f"[0-9A-Za-z{OPENING}]")
_SINGLES: Final = lazy(r"\S(?:\ +\S)*")

SHORTEST: Final = 5
LONGEST: Final = 60
"""Code points of a line that a column can hold."""


def above(text: str, start: int) -> tuple[int, str]:
    r"""The nearest line above the line that begins at `start`, if it is not too far away: where it begins, and it.

    >>> above("该企业\n\n从\n", 5), above("从", 0)
    ((0, '该企业'), (-1, ''))
    """
    end = start - 1
    for _ in range(_FARTHEST):
        if end < 0:
            break
        start = text.rfind("\n", 0, end) + 1
        if line := text[start:end].strip():
            return start, line
        end = start - 1
    return -1, ""


def below(text: str, end: int) -> str:
    r"""The nearest line below the line that ends at `end`, if it is not too far away; else "".

    >>> below("从\n2016年\n", 1)
    '2016年'
    """
    for _ in range(_FARTHEST):
        if end < 0 or end >= len(text):
            return ""
        start, end = end + 1, text.find("\n", end + 1)
        if line := text[start : end if end >= 0 else len(text)].strip():
            return line
    return ""


def em(line: str) -> float:
    """Printed width without gaps: an em for wide characters, a half for others."""
    wide = len(_WIDE.findall(line))
    return wide + (len(line) - line.count(" ") - wide) / 2


def stays_open(line: str) -> bool:
    """Whether a sentence runs over the end of this line of a column.

    >>> stays_open("为领军企业。"), stays_open("快的只用了75小时。该企")
    (False, True)
    """
    return len(line) - line.count(" ") >= SHORTEST and line[-1] not in SENTENCE_END


def is_carried_on(text: str, start: int, end: int, mended: Container[int]) -> bool:
    """Whether the line (start, end) stands in running text: the sentence before runs into it, or a unit after it.

    A line is stretched when the next word or number is too long for what is left of it, so a number, a Latin word or
    an opening bracket at the start of the next line speaks for justification; below a heading stands anything. Nor
    does a heading above say anything, unless it is none: `mended` are the starts of letter-spaced lines known so far.
    """
    at, line = above(text, start)
    if stays_open(line) and (at in mended or not _SINGLES.fullmatch(line)):
        return True
    return _GOES_ON.match(below(text, end)) is not None


def is_typeset(text: str) -> bool:
    """Whether most of the text stands in short lines that break in mid-sentence, as columns do."""
    lines = total = inside = 0
    for line in text.split("\n", _ENOUGH)[:_ENOUGH]:
        size = len(line) - line.count(" ")
        if size >= SHORTEST and (line[-1] not in _WHITE or (line := line.rstrip())):
            total += size
            if size <= LONGEST and line[-1] not in SENTENCE_END and (line[-1] >= _FULL or line[0] >= _FULL):
                lines += 1
                inside += size
    return lines >= 3 and inside * 5 >= total * 2
