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

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from ._lines import by_line, continued
from ._read import MARKS, Credit

__all__ = ["Action", "Credit", "Edit", "find", "find_credits", "fix"]

Action: TypeAlias = Literal["keep", "drop"]
Edit: TypeAlias = tuple[int, int, str, str]

_SET_OFF: Final = " \t\u3000" + MARKS


def find_credits(text: str) -> Iterator[Credit]:
    """The credits in their order: `(start, end, names)`, spans in code points.

    A name that a narrow column carried over to the next line is whole: `图片来源：临江区融媒体中⏎心` is one span.

    >>> list(find_credits("图片来源：新华社"))
    [(0, 8, '新华社')]
    """
    for _, found in by_line(text):
        yield from found[:-1]
        yield continued(text, found[-1]) or found[-1]


def find(text: str, *, action: Action = "keep") -> Iterator[Edit]:
    r"""Edits `(start, end, replacement, reason)`: joins a name that was carried over, or with `drop` removes credits.

    A credit that is a line of its own goes with its line break; one that ends a line, with the space before it.

    >>> list(find("Workers on Monday. Photo: AP\nNext", action="drop"))
    [(18, 28, '', 'image credit')]
    """
    for end, found in by_line(text):
        whole = continued(text, found[-1])
        if action == "drop":
            yield *_line(text, found[0][0], whole[1] if whole else end), "", "image credit"
        elif whole:
            last, first = found[-1][1], whole[1] - (len(whole[2]) - len(found[-1][2]))
            yield last, first, "", "name in an image credit carried over to the next line"


def fix(text: str, *, action: Action = "keep") -> str:
    """The text with the edits of `find` made."""
    pieces: list[str] = []
    at = 0
    for start, end, replacement, _ in find(text, action=action):
        pieces += (text[at:start], replacement)
        at = end
    return "".join([*pieces, text[at:]])


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """What goes with credits at a line's end: the space that sets them off, or if they are all of it, its break."""
    while start and text[start - 1] in _SET_OFF:
        start -= 1
    alone = not start or text[start - 1] in "\n\f"
    return start, end + (alone and text[end : end + 1] == "\n")
