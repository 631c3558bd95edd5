"""UTF-8 that was read as GBK."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator

__all__ = ["find"]

_LEADS = range(0xE2, 0xF0)  # of UTF-8 sequences of three bytes: general punctuation up to full-width forms
_CONTINUATIONS = range(0x80, 0xC0)
_CERTAIN = 2  # threes in a row that chance does not make


def find(text: str) -> Iterator[tuple[int, int, str, str, str]]:
    """Edits that turn GBK readings back into what the bytes say in UTF-8."""
    if _certain().search(text) is None:
        return
    for match in _any().finditer(text):
        yield from _repaired(match)


def _repaired(match: re.Match[str]) -> Iterator[tuple[int, int, str, str, str]]:
    """The whole characters of a run, and what is left of one that lost its last byte."""
    whole = match[0].rstrip("?\ufffd")
    data = whole.encode("gbk")
    try:
        good = data.decode()
        left = 0
    except UnicodeDecodeError as error:
        good = data[: error.start].decode()
        left = len(data) - error.start
    if not all(map(_printable, good)):
        return
    end = match.start() + len(whole) - (left + 1) // 2
    if left in (0, 2):  # nothing left, or the first two bytes of a character: one character of GBK
        yield match.start(), end, good, "UTF-8 read as GBK", "safe"
    if left == 2 and len(whole) < len(match[0]):
        yield end, match.end(), "\ufffd", "character that lost a byte when UTF-8 was read as GBK", "suggest"


def _printable(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMNPSZ"


@functools.cache
def _certain() -> re.Pattern[str]:
    """Enough of it for chance not to have made it: all that is asked of most texts."""
    return re.compile(f"(?:{_three()}){{{_CERTAIN}}}")


@functools.cache
def _any() -> re.Pattern[str]:
    """Any run, with what may hang on its end."""
    swallowed = _read(_CONTINUATIONS, range(0x40, 0x7F))
    ending = f"[{_first()}](?:[{swallowed}]|[?\ufffd])"
    return re.compile(f"(?:{_three()})+(?:{ending})?")


def _three() -> str:
    """Two characters of UTF-8, three bytes each."""
    return f"[{_first()}][{_read(_CONTINUATIONS, _LEADS)}][{_read(_CONTINUATIONS, _CONTINUATIONS)}]"


def _first() -> str:
    return _read(_LEADS, _CONTINUATIONS)


def _read(ones: range, others: range) -> str:
    """The characters that GBK makes of these pairs of bytes, for a class of a pattern."""
    read = (bytes((one, other)).decode("gbk", "ignore") for one in ones for other in others)
    return "".join(re.escape(character) for character in read if len(character) == 1 and not character.isascii())
