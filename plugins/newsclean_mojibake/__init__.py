r"""Text that was decoded with the wrong encoding: UTF-8 read as GBK, and UTF-8 read as Latin.

A page in UTF-8 that a program takes for GBK, the default encoding of Chinese Windows, turns into rare characters:
`图片来源` becomes `鍥剧墖鏉ユ簮`. Three bytes of UTF-8 make one Chinese character, two bytes of GBK make one, so two
characters of the text become three, in a rhythm that no language has: the first of each three begins with the byte of
a UTF-8 lead (E2 to EF) and ends with a continuation (80 to BF), the second has them the other way round, the third is
made of continuations. The finder asks for a run of six (four characters of the text), which chance does not make, and
then believes shorter ones in the same text.

An odd number of characters leaves one byte over. If an ASCII letter was swallowed with it, both come back. If the
byte was lost (the wrong decoder wrote `?` or U+FFFD), the character cannot be known: that U+FFFD should stand for it is
only suggested, so that a person looks.

UTF-8 read as Latin-1 or Windows-1252 (`æ–°é—»`, `GrÃ¼ÃŸe`) is what ftfy repairs, and repairs well: `find_latin` asks
ftfy, where it is installed, for its encoding repair alone, line by line, and for none of its other changes.

>>> fix("鍥剧墖鏉ユ簮锛氫繚瀹氶珮鏂板尯")
'图片来源：保定高新区'
>>> fix("鍥剧墖，鏉ユ簮，浜戝崡")    # rare characters without the rhythm of a run
'鍥剧墖，鏉ユ簮，浜戝崡'
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _gbk, _latin

__all__ = ["Edit", "available", "find", "find_latin", "fix"]

Edit: TypeAlias = tuple[int, int, str, str, str]
"""`(start, end, replacement, reason, safety)`, spans in code points."""


def available() -> bool:
    """Whether ftfy is installed."""
    return "ftfy" in sys.modules or any(finder.find_spec("ftfy", None) for finder in sys.meta_path)


def find(text: str) -> Iterator[Edit]:
    """Edits that turn GBK readings back into what the bytes say in UTF-8.

    Args:
        text: any text; offsets are its code points.

    >>> list(find("鏂伴椈 News 鏂伴椈鏃ユ姤"))
    [(0, 3, '新闻', 'UTF-8 read as GBK', 'safe'), (9, 15, '新闻日报', 'UTF-8 read as GBK', 'safe')]
    """
    if text.isascii():
        return iter(())
    _load("_gbk")
    return _gbk.find(text)


def find_latin(text: str) -> Iterator[Edit]:
    """Edits that ftfy's encoding repair makes, each narrowed to what differs in its line.

    Args:
        text: any text; offsets are its code points.

    Raises:
        ImportError: ftfy is not installed, and there is something for it to look at.
    """
    if text.isascii():
        return iter(())
    _load("_latin")
    return _latin.find(text)


def fix(text: str) -> str:
    """The text with what was read as GBK repaired, and with ftfy installed what was read as Latin."""
    for finder in (find_latin, find) if available() else (find,):
        pieces, at = [], 0
        for start, end, replacement, _, safety in finder(text):
            if safety != "suggest":
                pieces += [text[at:start], replacement]
                at = end
        text = "".join([*pieces, text[at:]])
    return text


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")
