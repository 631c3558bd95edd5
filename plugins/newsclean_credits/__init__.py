r"""Image credits: who made a picture, or where it came from.

Under a caption, or at its end, stands a line such as 图片来源：新华社, 冯玉诚 摄, Photo by Dana Whitlock,
Foto: Petra Lang/dpa, 写真：山田花子 or 사진=정민지 기자. An extractor returns it between the paragraphs, where it joins
neither the caption nor the article below. This finder says where credits are and whom they name. It changes nothing,
unless it is asked to drop them, but for one thing: two or three characters of an organisation's name that a narrow
column carried over to the next line come back.

Evidence asked for: one of the forms that papers use, and nothing else on the line; or at the end of a line, after a
space, the end of a sentence, or in brackets, one of the forms that speak for themselves (a key with a colon, a name
with 摄). Where the form proves little (图：张明), a name in Chinese must have one of the common surnames.
Not credits: 他在摄影展上…, 图片来源于网络, “the photo by the door”, `Photos: The Year in Pictures`.

It fails on credits of a form that it does not know, on a credit at the start of a line whose rest is something else,
on a caption that reads like a credit (图/表), and on rare surnames in the forms that ask for a common one.

>>> [names for start, end, names in find_credits("记者在现场。\n冯玉诚 摄\n\nPhoto: Dana Whitlock\n")]
['冯玉诚', 'Dana Whitlock']
>>> fix("记者在现场。\n冯玉诚 摄\n本报讯\n", action="drop")
'记者在现场。\n本报讯\n'
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TypeAlias

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _edits, _lines

__all__ = ["Action", "Credit", "Edit", "Span", "carried", "drop", "find", "find_credits", "fix", "regions"]

Action: TypeAlias = Literal["keep", "drop"]
Edit: TypeAlias = tuple[int, int, str, str]
Span: TypeAlias = tuple[int, int]
Credit: TypeAlias = tuple[int, int, str]
"""Half-open span of code points, and the credited name or names; empty where none is given."""


def find_credits(text: str) -> Iterator[Credit]:
    """The credits in their order: `(start, end, names)`, spans in code points.

    A name that a narrow column carried over to the next line is whole: `图片来源：临江区融媒体中⏎心` is one span.

    >>> list(find_credits("图片来源：新华社"))
    [(0, 8, '新华社')]
    """
    _load("_lines")
    for _, found in _lines.by_line(text):
        yield from found[:-1]
        yield _lines.continued(text, found[-1]) or found[-1]


def regions(text: str) -> Iterator[Span]:
    """From the first credit of a line to the end of what is credited there: several on one line are one region.

    >>> list(regions("图片来源：新华社 制图：张明。"))
    [(0, 15)]
    """
    _load("_lines")
    for end, found in _lines.by_line(text):
        whole = _lines.continued(text, found[-1])
        yield found[0][0], whole[1] if whole else end


def find(text: str, *, action: Action = "keep") -> Iterator[Edit]:
    r"""Edits `(start, end, replacement, reason)`: joins a name that was carried over, or with `drop` removes credits.

    >>> list(find("Workers on Monday. Photo: AP\nNext", action="drop"))
    [(18, 28, '', 'image credit')]
    """
    if action == "drop":
        yield from drop(text, regions(text))
    else:
        yield from carried(text, find_credits(text))


def carried(text: str, credits_found: Iterable[Credit]) -> Iterator[Edit]:
    r"""Edits that bring back what a narrow column carried over to the next line, for credits found in this text.

    >>> list(carried("图片来源：临江区融媒体中\n心", [(0, 14, "临江区融媒体中心")]))
    [(12, 13, '', 'name in an image credit carried over to the next line')]
    """
    _load("_edits")
    return _edits.carried(text, credits_found)


def drop(text: str, spans: Iterable[Span]) -> Iterator[Edit]:
    r"""Edits that remove these spans: with their line if they are all of it, else with the space before them.

    >>> list(drop("one\n\ntwo\n\nthree\n", [(5, 8)]))
    [(5, 10, '', 'image credit')]
    """
    _load("_edits")
    return _edits.drop(text, spans)


def fix(text: str, *, action: Action = "keep") -> str:
    """The text with the edits of `find` made."""
    pieces: list[str] = []
    at = 0
    for start, end, replacement, _ in find(text, action=action):
        pieces += (text[at:start], replacement)
        at = end
    return "".join([*pieces, text[at:]])


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")
