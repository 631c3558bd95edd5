"""Spaces around and inside numbers, and between Han or kana and Latin letters.

What it looks like::

    总投资额 6.8 亿元，3月 12日        2 0 2 4 年    37.1 % ，
    （ Herbert Diess ）“ 5G+ ”         的 180nm BCD数模

How it arises: between Han and Latin a layout program leaves an eighth to a quarter of an em, justification adds to
it, and an extractor takes what exceeds its threshold for a space: on both sides of a number or on one (PyMuPDF: behind
it, Tika and pypdf: before it), at half of the borders of a page or at two of fifty. Chinese and Japanese newspapers
print nothing there.

The spaces are closed where they are the extractor's:

- the text stands in lines of a column, or did before the lines were joined (`typeset`);
- or there are gaps beside punctuation as well, or on one side of numbers only, which no author does;
- or it is a snippet of up to 250 characters, a fifth of its borders has gaps, and what stands there is a number or an
  acronym.

A text whose author sets such spaces on purpose, on both sides, everywhere, never beside punctuation (as is the habit on
the web), stays, and so does edited text into which one slipped at every thirtieth border.

It must not fire where the paper printed a space: behind a dateline (`本报讯 3月12日`), between the fields of running
heads and contacts (`第2版 科技导刊 2021年5月27日 星期五`, `电话：0536-8888237 邮箱：`), behind page, section and
figure numbers (`9.5 注意事项`, `图3 产值`), in tables, between words (`ISO 9001`, `“2024 2024”`, `180nm BCD`), in
Korean (words are apart there) and in Latin text.

Inside numbers: digits one by one (`2 0 2 4 年`; in sentences set in lines also two, `4 7 亿元`, as justification
leaves them), a percent sign, a decimal point, the colon of a clock or a score. Thousands torn apart (`1 561亿元`) only
where the number occurs in one piece elsewhere, or the page writes its other long numbers in one piece, since standards
allow a thin space there (GB/T 15835); a full-width comma (`1，561`) only where the same number has a comma elsewhere,
since papers do print it: else both are suggestions.

It fails where a number begins a line and a name follows (`3 东原`: page or quantity?), and where an extractor that
spares numbers sets only Latin words apart.

>>> fix("总投资额 6.8 亿元，3月 12日第 3 季度")
'总投资额6.8亿元，3月12日第3季度'
>>> fix("本报讯 3月 12日，（ Herbert Diess ）的 180nm BCD数模")
'本报讯 3月12日，（Herbert Diess）的180nm BCD数模'
>>> fix("总投资额6.8亿元", style="space")
'总投资额 6.8 亿元'
"""

from collections.abc import Collection, Iterator
from operator import itemgetter
from typing import Final, Literal, TypeAlias, cast

from ._borders import Border, dash_gaps, gaps, is_plain
from ._context import Context
from ._evidence import BEFORE_MARK, BEHIND, BEHIND_MARK, Maker, count, maker
from ._inside import Edit, apply, breaks_before_unit, set_off, torn_digits, torn_thousands, tracked
from ._lazy import lazy
from ._printed import Printed
from ._scripts import CERTAIN, IDEOGRAPH
from ._spread import spread

__all__ = ["Edit", "Style", "find", "fix"]

Style: TypeAlias = Literal["close", "keep", "space"]

_ANCHOR: Final = lazy(f"[{IDEOGRAPH}{CERTAIN}]")
_SHORT: Final = 20
"""Code points of a text that may be a quotation alone."""
_BESIDE_MARK: Final = (BEHIND_MARK, BEFORE_MARK)
_WIDE: Final = "\u2e80"


def find(
    text: str, *, style: Style = "close", typeset: bool | None = None, printed: Collection[int] = ()
) -> list[Edit]:
    """Edits that give numbers and Latin words the spaces that the paper printed.

    Args:
        text: any text; best after its lines were joined.
        style: "close": nothing between Han or kana and Latin letters or digits; "keep": borders stay as they are,
            only numbers and the inner side of punctuation are repaired; "space": a space at every such border.
        typeset: whether the text came from lines of a column; None: judge by the lines that it has.
        printed: places (code points) at which spaces begin that the paper is known to have printed.

    >>> find("第 3 季度")
    [(1, 2, '', 'gap beside a number', 'likely'), (3, 4, '', 'gap beside a number', 'likely')]
    """
    if text.isascii() or not (_ANCHOR.search(text) or len(text) <= _SHORT):
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
    return sorted(edits.values(), key=itemgetter(0, 1))


def _spaces(text: str, style: Style, typeset: bool | None) -> Iterator[Edit]:
    context = Context(text)
    found = sorted([*gaps(text, context), *dash_gaps(text, context)])
    apart = list(set_off(text, context))
    stretched = list(tracked(text, context))
    kinds = [gap[2] for gap in found] + [BEHIND] * len(apart)
    whose = _whose(text, kinds, style, typeset) if kinds or stretched else Maker.AUTHOR
    yield from torn_digits(text, close=style != "space")
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


def fix(text: str, *, style: Style = "close", typeset: bool | None = None) -> str:
    """The text with these edits made, those that are only suggestions left out."""
    return apply(text, (edit for edit in find(text, style=style, typeset=typeset) if edit[4:] != ("suggest",)))
