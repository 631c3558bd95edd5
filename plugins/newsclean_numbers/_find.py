"""The way from a text to its edits: what is apart, who made that, and what is to be closed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from operator import itemgetter
from typing import TYPE_CHECKING, Final, cast

from ._borders import Border, dash_gaps, gaps, is_plain
from ._context import Context, may_be_cjk
from ._evidence import BEFORE_MARK, BEHIND, BEHIND_MARK, Maker, count, maker
from ._inside import Edit, apply, breaks_before_unit, set_off, torn_digits, torn_thousands, tracked
from ._printed import Printed
from ._spread import spread

if TYPE_CHECKING:
    from . import Style

__all__ = ["find"]

_BESIDE_MARK: Final = (BEHIND_MARK, BEFORE_MARK)
_WIDE: Final = "\u2e80"


def find(text: str, style: Style, typeset: bool | None, printed: Collection[int]) -> list[Edit]:
    """Edits that give numbers and Latin words the spaces that the paper printed."""
    if not may_be_cjk(text):
        return []
    breaks = list(breaks_before_unit(text, " " if style == "space" else ""))
    if not breaks:
        edits = _in_lines(text, style, typeset)
    else:
        # Found in the text as it will be when its numbers are whole, so that it tells the same when it is read again.
        edits = _merged(breaks, _in_lines(apply(text, breaks), style, typeset))
    return [edit for edit in edits if edit[0] not in printed] if printed else edits


def _in_lines(text: str, style: Style, typeset: bool | None) -> list[Edit]:
    """Every edit but those of line breaks, in order; where two meet, the first counts."""
    edits: dict[int, Edit] = {}
    for edit in _spaces(text, style, typeset):
        edits.setdefault(edit[0], edit)
    return sorted(edits.values(), key=itemgetter(0))


def _spaces(text: str, style: Style, typeset: bool | None) -> Iterator[Edit]:
    context = Context(text)
    if " " not in text and style != "space":
        yield from torn_thousands(text, context, False)  # which a full-width comma may tear as well
        return
    found = sorted([*gaps(text, context), *dash_gaps(text, context)])
    apart = list(set_off(text, context))
    stretched = list(tracked(text, context))
    torn = list(torn_digits(text, close=style != "space"))
    gone = {edit[0] for edit in torn}  # gaps that are closed whoever made them, and so do not tell who did
    kinds = [gap[2] for gap in found if gap[0] not in gone] + [BEHIND] * len(apart)
    whole = apply(text, torn) if torn else text
    whose = _whose(whole, kinds, style, typeset) if kinds or stretched else Maker.AUTHOR
    yield from torn
    yield from torn_thousands(text, context, whose is Maker.EXTRACTOR and style != "space")
    if whose is Maker.EXTRACTOR and style != "space":
        yield from stretched
    if whose is not Maker.AUTHOR:
        yield from apart
        wanted = found if style == "close" else [gap for gap in found if gap[2] in _BESIDE_MARK]
        yield from _closed(text, wanted, whose is Maker.EXTRACTOR)
    if style == "space":
        yield from spread(text, [gap[:2] for gap in found if gap[2] not in _BESIDE_MARK])


def _merged(breaks: list[Edit], edits: list[Edit]) -> list[Edit]:
    """Both in order, those of the text without `breaks` moved to where they stand in the text with them."""
    merged: list[Edit] = []
    shift, at = 0, 0
    for start, end, *rest in edits:
        while at < len(breaks) and breaks[at][0] <= start + shift:
            shift += breaks[at][1] - breaks[at][0] - len(breaks[at][2])
            merged.append(breaks[at])
            at += 1
        merged.append(cast(Edit, (start + shift, end + shift, *rest)))
    return merged + breaks[at:]


def _whose(text: str, kinds: list[int], style: Style, typeset: bool | None) -> Maker:
    """Who made the gaps. A text that is to have spaces on purpose has them nowhere else, whoever made them."""
    if style == "space":
        return Maker.EXTRACTOR
    return maker(text, count(text, kinds), typeset)


def _closed(text: str, wanted: list[Border], certain: bool) -> Iterator[Edit]:
    printed = Printed(text)
    safety = "safe" if certain else "likely"
    for start, end, of in wanted:
        if (certain or of in _BESIDE_MARK or is_plain(text, start, end)) and not printed.has(start, end):
            left, right = text[start - 1], text[end]
            latin = (left < _WIDE and left.isalpha()) or (right < _WIDE and right.isalpha())
            yield start, end, "", "gap beside Latin letters" if latin else "gap beside a number", safety
