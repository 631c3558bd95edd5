"""Labelled spans, as the rules before gave them, read as breaks that must or may well be hard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from ._lazy import lazy
from ._lines import Lines
from ._marks import dated, end_class, leans_on, left_open, shuts

Block = tuple[int, int, str]
RUN_ON = 4.0
"""Nats for a soft break after a label that wants more, or before one that a comma leads to: `FORT NAME, ⏎ Ohio —`."""
INSIDE = 4.0
"""Nats for a soft break between the lines of one labelled block."""
TYPESET = "typeset"
"""Kind of the label that says how a stretch of text is set: no block."""
FIRST = ("caption", "dateline")
"""Kinds of labels that begin the first line of a paragraph."""
GOES_ON = 4.0
"""Nats for a soft break after such a first line, where no sentence ends."""
BROKEN: Final = 5.0
"""Nats for a soft break after the first line behind a label, where it ends in the middle of a phrase: a headline's."""
CAPTIONED: Final = 4.0
"""Nats for a hard break above a caption: where the last sentence ends above a credit but for the caption itself."""
CAPTION_LINES: Final = 3
"""Lines that a caption above a credit may have."""
_NAME_BEGINS: Final = lazy(r"[a-zß-ÿ,] (?:The|Der|Die|Das)\Z")
"""An article with a capital, inside a sentence: it belongs to the name of a newspaper or the like."""
_SHUT: Final = "）)】〕]］〉"
"""Brackets that end a byline, so that no character of it is to come."""
_FIRST_NAME: Final = lazy(r"\b(?:by|By|von|Von) [A-ZÀ-Þ][a-zß-ÿ]+\Z")
_LAST_NAME: Final = lazy(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?")


def borders(lines: Lines, blocks: Iterable[Block]) -> tuple[frozenset[int], dict[int, float]]:
    r"""Breaks that labelled lines make hard, and breaks that labels inside lines make likely to be hard.

    A break is named by the line before it. A label that covers whole lines is a block: hard breaks round it, its own
    lines lean to each other. A label that only begins a line (a dateline) or only ends one (a byline run in) leans.

    >>> from ._lines import split
    >>> borders(split("one\ntwo\nthree"), [(4, 7, "headline")])
    (frozenset({0, 1}), {})
    >>> borders(split("BY ANNA HOLM AND\nOLE BRANDT"), [(0, 16, "byline"), (17, 27, "byline")])
    (frozenset(), {0: 4.0})
    >>> borders(split("Anna Holm for The\nHarbour Mail"), [(18, 30, "furniture")])
    (frozenset(), {0: 4.0})
    >>> borders(split("Page 3\nBridge stays shut\nuntil October\nOn Monday"), [(0, 6, "furniture")])
    (frozenset({0}), {1: 5.0})
    >>> borders(split("PORT ALDER,\nOhio — The harbour\nboard met."), [(12, 18, "dateline")])
    (frozenset(), {1: 4.0, 0: 4.0})
    """
    hard: set[int] = set()
    leaning: dict[int, float] = {}
    running_on: dict[int, str] = {}
    for start, end, kind in blocks:
        first = bisect_left(lines.ends, start + 1)
        final = bisect_right(lines.starts, end - 1) - 1
        if first > final or first >= len(lines) or kind == TYPESET:
            continue
        opens, closes = start <= lines.starts[first], end >= lines.ends[final]
        if closes and _runs_on(lines, final):
            running_on[final] = kind if _wants_more(lines, final) else ""
            closes = False
        elif opens and not closes and kind in FIRST:
            leaning.setdefault(final, _unfinished(lines, final))
        elif closes and kind == "byline" and _begins_paragraph(lines, first, start, end):
            closes = False
        if opens and end >= lines.ends[final]:
            leaning.update(dict.fromkeys(range(first, final), INSIDE))
        if opens and kind == "credit" and (above := _above_caption(lines, first)) is not None:
            leaning.setdefault(above, -CAPTIONED)
        if opens and first and _leads_to(lines, first - 1, kind):
            running_on[first - 1] = kind
        opens = opens and running_on.get(first - 1) != kind
        hard.update(line for line, touches in ((first - 1, opens), (final, closes)) if touches and line >= 0)
    leaning.update(dict.fromkeys(running_on, RUN_ON))
    for line in {0, *(border + 1 for border in hard)}.difference(hard):
        if _is_broken(lines, line):
            leaning.setdefault(line, BROKEN)
    hard.discard(len(lines) - 1)  # no break follows the last line
    leaning.pop(len(lines) - 1, None)
    return frozenset(hard), leaning


def _leads_to(lines: Lines, line: int, kind: str) -> bool:
    """Whether a line belongs to the label below it.

    A comma before a dateline, an article with which a name begins, a quotation that ends in what was printed twice.
    """
    comma = kind == "dateline" and lines.text[lines.ends[line] - 1] == ","
    if kind == "display" and shuts(lines.line(line + 1)) and left_open(lines.line(line)):
        return True
    return comma or _NAME_BEGINS.search(lines.line(line)) is not None


def _begins_paragraph(lines: Lines, first: int, start: int, end: int) -> bool:
    """Whether a byline in brackets may begin a report, on its first line: no sentence ends above or below."""
    if not (lines.text[start] in "（(" and lines.text[end - 1] in "）)") or not 0 < first < len(lines) - 1:
        return False
    return "final" not in (end_class(lines.line(first - 1)), end_class(lines.line(first + 1)))


def _above_caption(lines: Lines, credit: int) -> int | None:
    """The line above the caption of a credit, if a sentence ends with it, or the caption begins with a date."""
    wide = lines.text[lines.ends[credit] - 1] > "\u2e80"  # in Latin script letters tell already what goes on
    if credit < 2 or not wide or end_class(lines.line(credit - 1)) != "final":
        return None
    for line in range(credit - 2, max(credit - 2 - CAPTION_LINES, -1), -1):
        if end_class(lines.line(line)) == "final" or dated(lines.line(line + 1)):
            return line
    return None


def _unfinished(lines: Lines, line: int) -> float:
    """A line that begins a caption or a report, and does not end a sentence, goes on."""
    return 0.0 if end_class(lines.line(line)) == "final" else GOES_ON


def _is_broken(lines: Lines, line: int) -> bool:
    """Whether a line of Latin script ends in an article or the like, or before a small letter and without a mark."""
    if line + 1 >= len(lines) or lines.text[lines.ends[line] - 1] > "\u024f":
        return False
    before = lines.line(line)
    return end_class(before) == "plain" and (leans_on(before) or lines.text[lines.starts[line + 1]].islower())


def _runs_on(lines: Lines, line: int) -> bool:
    """Whether a labelled line may go on: a colon, an article or the like, a name, or but a character or two to come."""
    if line + 1 >= len(lines):
        return False
    left = lines.ends[line + 1] - lines.starts[line + 1]
    if lines.text[lines.ends[line] - 1] in "：:" or _wants_more(lines, line):
        return True
    if _FIRST_NAME.search(lines.line(line)) and _LAST_NAME.fullmatch(lines.line(line + 1)):
        return True
    whole = lines.text[lines.ends[line] - 1] in _SHUT or end_class(lines.line(line + 1)) == "final"
    half = not lines.text[lines.ends[line] - 2].isalpha()  # a surname
    return left <= 1 + half and not whole and lines.text[lines.starts[line + 1]] > "\u2e80"


def _wants_more(lines: Lines, line: int) -> bool:
    """Whether a line ends in an article or the like, whatever its case; a label of the same kind may go on after it."""
    return leans_on(lines.line(line).lower())
