"""Paragraphs that are known: the source sets a blank line between them, and nowhere else.

OCR engines that recognise blocks (ALTO, hOCR) and transcriptions made by hand often keep to this. Then no measure need
be found, and lines that show none (old type, prices, tables of one column) are joined as well. Nothing in a text proves
it, for just as many extractors set blank lines anywhere: whoever knows the source has to say so.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from ._lines import Lines, breaks_in

BLANK: Final = "\n\n"


def within_blocks(lines: Lines, hard: Container[int]) -> list[bool]:
    r"""For each line but the last whether the break after it is soft: no blank line, no form feed, not in `hard`.

    >>> from ._lines import split
    >>> within_blocks(split("Sold at\nauction\n\nWheat 4s.\n\fHay"), ())
    [True, False, False]
    """
    gaps = (lines.gap(i) for i in range(len(lines) - 1))
    return [breaks_in(gap) == 1 and "\f" not in gap and i not in hard for i, gap in enumerate(gaps)]
