"""Zero-width characters: needed in some scripts, debris in all others."""

from collections.abc import Iterator
from typing import Final

from ._apply import Edit
from ._lazy import lazy

_RUN: Final = lazy("[\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]+")
ANY: Final = lazy(_RUN.pattern.removesuffix("+"))  # twice as quick to look for, and seldom there
_JOINERS: Final = frozenset("\u180e\u200c\u200d")
_DIRECTION: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SPACE: Final = frozenset("\u200b")

_RIGHT_TO_LEFT: Final = lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
# Scripts in which joiners choose the form of a letter: Arabic and its kin, Mongolian, those of South and Southeast
# Asia; and emoji with what may stand between an emoji and a joiner.
_JOINING: Final = lazy(
    "[\u0600-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u18af\u1900-\u1cff\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc"
    "\u2600-\u27bf\ufe0f\U00010a00-\U00011fff\U0001e900-\U0001e95f\U0001f000-\U0001faff]"
)
# Scripts that put no space between words: there U+200B says where a line may break.
_UNSPACED: Final = lazy("[\u0e00-\u109f\u1780-\u17ff\u1950-\u1aaf]")


def find_zero_width(text: str) -> Iterator[Edit]:
    r"""Zero-width characters go where they mean nothing: byte-order marks inside text, U+200B, stray joiners.

    They come from web pages, word processors, and files glued together; U+FFFC stands where an image was. A search
    for the word around them fails, and nobody sees why.

    Stays: joiners in Arabic, Persian, Mongolian, Indic scripts and emoji sequences; U+200B in Thai, Lao, Khmer and
    Burmese; direction marks in a text that has right-to-left letters.

    >>> list(find_zero_width("\ufeff第\u200b一"))
    [(0, 1, '', 'zero-width character'), (2, 3, '', 'zero-width character')]
    >>> list(find_zero_width("می\u200cخواهم"))
    []
    """
    if not ANY.search(text):
        return
    both_ways = _RIGHT_TO_LEFT.search(text) is not None
    for match in _RUN.finditer(text):
        start, end = match.span()
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        needed = _needed(before, after) | (_DIRECTION if both_ways else frozenset())
        for at in range(start, end):
            if text[at] not in needed:
                yield at, at + 1, "", "zero-width character"


def _needed(before: str, after: str) -> frozenset[str]:
    """The zero-width characters that have a meaning between these two characters."""
    if _UNSPACED.match(before) and _UNSPACED.match(after):
        return _JOINERS | _SPACE
    if _JOINING.match(before) or _JOINING.match(after):
        return _JOINERS
    return frozenset()
