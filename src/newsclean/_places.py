"""Where an offset lies in a text, as editors count: lines and columns from one, columns in code points."""

from __future__ import annotations

import re
from bisect import bisect_right

__all__ = ["Places"]


class Places:
    r"""The lines of a text, to look offsets up in.

    >>> places = Places("本报讯\r\n近日，\n")
    >>> places.of(0), places.of(5), places.of(7)
    ((1, 1), (2, 1), (2, 3))
    """

    def __init__(self, text: str) -> None:
        """Note where lines begin: after LF, CRLF and a lone CR."""
        self._starts = [0, *(match.end() for match in re.finditer(r"\r\n?|\n", text))]

    def of(self, offset: int) -> tuple[int, int]:
        """The line and the column of a code point."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
