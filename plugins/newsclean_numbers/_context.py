"""Which lines are Chinese or Japanese."""

import re
from typing import Final

from ._lazy import lazy
from ._scripts import CERTAIN, HANGUL, IDEOGRAPH

_ANCHOR: Final = lazy(f"[{IDEOGRAPH}{CERTAIN}]")
_HANGUL: Final = lazy(f"[{HANGUL}]")
_WORD: Final = lazy("[a-z]{2}|[\u00c0-\u024f]")

_QUOTATION: Final = 20
"""Code points up to which a text may be a quotation alone (`“ 5G+ ”`), without a word of any language."""


def may_be_cjk(text: str) -> bool:
    """Whether any line of a text can be Chinese or Japanese.

    >>> may_be_cjk("“ 5G+ ”"), may_be_cjk("a text in which no ideograph stands")
    (True, False)
    """
    return _ANCHOR.search(text) is not None or len(text) <= _QUOTATION


class Context:
    r"""Tells for a place whether its line is Chinese or Japanese; looks at a line once while questions stay in it.

    >>> context = Context("今年 5 月\n올해 5 월\nthis May")
    >>> context.is_cjk(2), context.is_cjk(9), context.is_cjk(16)
    (True, False, False)
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._hangul = _HANGUL.search(text) is not None
        self._bare = len(text) <= _QUOTATION and not _WORD.search(text) and not self._hangul
        self._start = self._end = 0

    def is_cjk(self, at: int) -> bool:
        """Whether there is Han, kana or full-width punctuation in this line, and no Hangul."""
        if not self._start <= at < self._end:
            self._start = self._text.rfind("\n", 0, at) + 1
            end = self._text.find("\n", at)
            self._end = len(self._text) if end < 0 else end
            self._cjk = self._bare or self._holds(_ANCHOR)
            if self._cjk and self._hangul:
                self._cjk = not self._holds(_HANGUL)
        return self._cjk

    def _holds(self, what: re.Pattern[str]) -> bool:
        return what.search(self._text, self._start, self._end) is not None
