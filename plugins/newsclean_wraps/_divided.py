"""Words that are divided at line ends: of the next word a syllable might have stood on the line.

Whether a text divides its words is seen by the hyphens at the ends of its lines, or by lines wider than the column,
which an extractor made of several at their hyphens. Of a word that may be divided, what did not fit is then the first
syllable, with a hyphen: on typeset pages so it is for nine of ten words. The rest have their first place of division
further behind, or none, as names have: so a syllable that would have fitted costs less than a word that would have.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ._columns import STEP
from ._faces import Face
from ._lazy import lazy
from ._learned import OWN, Reading
from ._lines import Lines
from ._marks import HYPHENS
from ._width import LATIN, Widths

__all__ = ["divided", "divides"]

SHARE: Final = 0.05
"""Lines that end in a hyphen, or hold one that went, of those that might."""
FEWEST: Final = 10
"""Lines that might, at least."""
LEAST: Final = 2.0
"""Em of a word of five letters, about, with the gap before it."""
GAIN: Final = 0.3
"""Em by which a syllable must be narrower than its word."""

_HYPHEN_WIDTH: Final = 0.33
_VOWELS: Final = "AEIOUYaeiouyÄÖÜÁÉÍÓÚÀÈÂÊÆäöüáéíóúàèâêæœ"
_OTHERS: Final = "B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xzÇÑßçñ"
_SYLLABLE: Final = lazy(  # of five letters or more; a consonant between vowels may belong to either syllable
    rf"([“„‘’\"'(]{{0,2}}(?=[{_VOWELS}{_OTHERS}]{{5}})[{_OTHERS}]{{0,5}}+[{_VOWELS}]{{1,4}}+(?:[{_OTHERS}](?=[{_VOWELS}{_OTHERS}]))?)"
    rf"[{_VOWELS}{_OTHERS}]{{2}}"
)


def divides(lines: Lines, found: Widths, reading: Reading | None = None) -> bool:
    """Whether words are divided, by the ends of all lines; or by those that a reading found to end softly."""
    script, text, ends = found.script, lines.text, lines.ends
    some = [i for i, kind in enumerate(script[:-1]) if kind == LATIN and (reading is None or reading.soft[i])]
    divided = sum([text[ends[i] - 1] in HYPHENS for i in some])
    if reading is not None:
        cells, low = reading.cells, found.low
        divided += sum([0 < cells[i] < OWN and low[i] > cells[i] * STEP + 1.0 for i in some])
    return len(some) >= FEWEST and divided >= SHARE * len(some)


def divided(lines: Lines, found: Widths, face: Face) -> Widths:
    r"""The widths with a syllable for the first unit of a line, where its word may be divided.

    >>> from ._faces import TIMES
    >>> from ._lines import split
    >>> from ._width import widths
    >>> page = split("the prisoner\nremembered\nit")
    >>> list(divided(page, widths(page), TIMES).loose)
    [0, 1, 0]
    """
    unit, loose, chars, text = found.unit[:], bytearray(len(lines)), found.chars, lines.text
    match, table, beside = _SYLLABLE.match, face.table, face.space + _HYPHEN_WIDTH
    for i, (start, script) in enumerate(zip(lines.starts, found.script, strict=True)):
        if script == LATIN and unit[i] > LEAST and (syllable := match(text, start)):
            width = beside + sum(chars[start : syllable.end(1)].translate(table)) / 100
            if width < unit[i] - GAIN:
                unit[i], loose[i] = width, 1
    return replace(found, unit=unit, loose=loose)
