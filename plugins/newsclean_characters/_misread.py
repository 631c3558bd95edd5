"""UTF-8 that was read as Latin-1: broken as a whole, and evidence for the rule that repairs encodings."""

from typing import Final

from ._lazy import lazy

# After Ä to ß a soft hyphen or a no-break space may well be what it says: Groß-stadt.
_UTF8_AS_LATIN1: Final = lazy(
    "[\xc2\xc3][\x80-\xbf]|[\xc4-\xdf][\x80-\x9f]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)


def is_misread_utf8(text: str, at: int) -> bool:
    """Whether the character at `at` belongs to a sequence that is one character of UTF-8, read byte by byte.

    A rule that takes away a soft hyphen, a no-break space or a control character from the middle makes the
    sequence unreadable for good.

    >>> is_misread_utf8("plan\u00e2\u0080\u009d", 6), is_misread_utf8("plan\u0094", 4)
    (True, False)
    """
    around = _UTF8_AS_LATIN1.finditer(text, max(0, at - 3), at + 4)
    return any(match.start() < at < match.end() for match in around)
