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

from collections.abc import Collection
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TypeAlias

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _find

__all__ = ["Edit", "Style", "find", "fix"]

Style: TypeAlias = Literal["close", "keep", "space"]
Edit: TypeAlias = tuple[int, int, str, str] | tuple[int, int, str, str, str]
"""`(start, end, replacement, reason)` or `(start, end, replacement, reason, safety)`, spans in code points."""


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
    if text.isascii():
        return []
    _load("_find")
    return _find.find(text, style, typeset, printed)


def fix(text: str, *, style: Style = "close", typeset: bool | None = None) -> str:
    """The text with these edits made, those that are only suggestions left out."""
    from ._inside import apply

    return apply(text, (edit for edit in find(text, style=style, typeset=typeset) if edit[4:] != ("suggest",)))


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")
