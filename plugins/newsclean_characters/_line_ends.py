"""Line ends: the page had lines, and one character is enough to end each."""

from collections.abc import Iterator
from typing import Final

from ._apply import Edit
from ._lazy import lazy
from ._misread import is_misread_utf8

ANY: Final = lazy("[\r\x0b\x85\u2028\u2029]")


def find_line_ends(text: str) -> Iterator[Edit]:
    r"""Every line ends in one line feed: CRLF, CR, VT, NEL and U+2028 become LF, U+2029 a blank line.

    pypdfium2 and Windows tools end lines in CR LF, old Macintosh files in CR, word processors and InDesign put
    U+2028 where the writer forced a line break and U+2029 where a paragraph ends. The form feed is not touched:
    it ends a page, which rules that run later want to know.

    >>> list(find_line_ends("one\r\ntwo\rthree"))
    [(3, 4, '', 'carriage return before a line feed'), (8, 9, '\n', 'line end that is not a line feed')]
    """
    for match in ANY.finditer(text):
        start, end = match.span()
        if match[0] == "\x85" and is_misread_utf8(text, start):
            continue
        if match[0] == "\u2029":
            yield start, end, "\n\n", "paragraph separator"
        elif match[0] == "\r" and text[end : end + 1] == "\n":
            yield start, end, "", "carriage return before a line feed"
        else:
            yield start, end, "\n", "line end that is not a line feed"
