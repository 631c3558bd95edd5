r"""White space that no page shows: spaces at line ends, runs of blank lines, blank lines around a text.

Extractors leave them where boxes were empty, where a line was filled up with spaces, where a page began; rules that
ran before leave some where they took a line away. None of it is text, and all of it makes two equal texts differ.

What goes: spaces at the end of a line; of several blank lines all but one; blank lines before the first line and
after the last. A line of nothing but spaces is blank. What stays: indents (they are layout, and the rule for line
breaks has read them), spaces inside a line, a form feed between pages, and whether the text ends in a line feed: one
that does keeps one, one that does not gets none.

Do not use it where spaces at a line end mean something, as in Markdown, or where blank lines are counted.

>>> fix("\n\n  Title \n \n\n\nText\u3000\n\n\n")
'  Title\n\nText\n'
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, TypeAlias

__all__ = ["Edit", "find", "fix"]

Edit: TypeAlias = tuple[int, int, str, str]

_SPACE: Final = " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BLANK: Final = _SPACE + "\n\f"
# From a line's end to the last line break before the next text; the indent behind that break is not looked at.
_GAP: Final = f"[\n\f](?:[{_SPACE}]*[\n\f])*"


def find(text: str) -> Iterator[Edit]:
    r"""Edits `(start, end, replacement, reason)` for white space that no page shows; spans in code points.

    >>> list(find("one \n\n\n\ntwo\n"))
    [(3, 4, '', 'space at the end of a line'), (6, 8, '', 'more than one blank line')]
    >>> list(find("one\n\ntwo"))
    []
    """
    first, last = len(text) - len(text.lstrip(_BLANK)), len(text.rstrip(_BLANK))
    if first > last:  # nothing but white space
        last = 0
    else:
        yield from _before(text, first)
        yield from _inside(text, first, last)
    yield from _after(text, last)


def fix(text: str) -> str:
    """The text with the edits of `find` made."""
    pieces: list[str] = []
    at = 0
    for start, end, replacement, _ in find(text):
        pieces += (text[at:start], replacement)
        at = end
    return "".join([*pieces, text[at:]])


def _before(text: str, first: int) -> Iterator[Edit]:
    """Blank lines before the first line; its indent stays."""
    end = 1 + max(text.rfind("\n", 0, first), text.rfind("\f", 0, first))
    if end:
        yield 0, end, "", "blank lines before the text"


def _inside(text: str, first: int, last: int) -> Iterator[Edit]:
    """Between the first character that shows and the last one."""
    for match in _gaps().finditer(text, first, last):
        start, end = match.span()
        if end - start > 2 or text[start - 1] in _SPACE or text[start:end].strip("\n\f"):
            while text[start - 1] in _SPACE:
                start -= 1
            yield from _gap(text, start, end)


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(_GAP)


def _gap(text: str, start: int, end: int) -> Iterator[Edit]:
    """What goes from the white space between two lines: all but two line feeds in a row, and form feeds."""
    done, feeds = start, 0
    for at in range(start, end + 1):
        char = text[at] if at < end else ""
        feeds = feeds + 1 if char == "\n" else 0 if char == "\f" else feeds
        if not char or char == "\f" or (char == "\n" and feeds <= 2):
            if done < at:
                lines = "\n" in text[done:at]
                yield done, at, "", "more than one blank line" if lines else "space at the end of a line"
            done = at + 1


def _after(text: str, last: int) -> Iterator[Edit]:
    """White space after the last line: of line feeds one stays."""
    feed = text.find("\n", last) if last else -1
    if feed < 0:
        feed = len(text)
    if last < feed:
        yield last, feed, "", "space at the end of the text"
    if feed + 1 < len(text):
        yield feed + 1, len(text), "", "blank lines after the text"
