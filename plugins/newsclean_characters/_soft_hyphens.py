"""Soft hyphens, and the marks that stand where an extractor took a hyphen away.

A soft hyphen (U+00AD) has three pasts. In text from web pages it says where a word may be divided and prints
nothing. At the end of a printed line it is the hyphen that the typesetter added. And in a PDF whose font has one
glyph for `-` and U+00AD, with the glyph named by the latter, it is every hyphen of the page: `cost\u00adsharing`.

PDFium (pypdfium2, Chrome) leaves out a hyphen at a line end together with the line break and leaves U+FFFE there,
newer versions U+0002. Whether the hyphen belonged to the word is then still open: `mil|lion`, but `water|treatment`.
"""

from collections.abc import Iterator
from typing import Final

from ._apply import Edit
from ._lazy import lazy
from ._misread import is_misread_utf8

_SOFT: Final = "\u00ad"
ANY: Final = lazy("[\u00ad\ufffe\x02]")  # quick to look for, and seldom there
_LETTER: Final = r"[^\W_]"
_LINE_END: Final = r"[^\S\n\r\v\f\u2028\u2029]*(?:[\n\r\v\f\u2028\u2029]|\Z)"

# U+0002 has other origins as well: between ideographs it is what it is called.
_MARKS: Final = (rf"(?<={_LETTER}){_SOFT}*\ufffe", rf"(?<=[^\W_\u2e80-\uffff]){_SOFT}*\x02")
_REJOINED: Final = "|".join(rf"{mark}{_SOFT}*(?={_LETTER})" for mark in _MARKS)
_AT_LINE_END: Final = lazy(rf"(?<={_LETTER}){_SOFT}(?={_LINE_END})")
_IN_LINE: Final = lazy(rf"(?<={_LETTER}){_SOFT}(?={_LETTER})")
_HYPHEN_IN_LINE: Final = lazy(rf"(?<={_LETTER})-(?={_LETTER})")
_MARK: Final = lazy(rf"{_REJOINED}|{_SOFT}")
_PRINTS: Final = lazy(rf"(?<=\d){_SOFT}(?=\d)|(?<={_LETTER}){_SOFT}(?= (?:and|or|to|und|oder|bis|sowie|bzw)\b)")
_AT_JOIN: Final = lazy(rf"(?<={_LETTER}){_SOFT} (?=[a-z\u00df-\u00ff])")
# Never a place to divide a word: beside a digit, or one letter between two hyphens.
_PRINTED: Final = lazy(rf"\d{_SOFT}(?={_LETTER})|{_LETTER}{_SOFT}\d|{_SOFT}{_LETTER}{_SOFT}")


def find_soft_hyphens(text: str) -> Iterator[Edit]:
    r"""Soft hyphens inside words go; those that stand for printed hyphens become hyphens.

    A page on which U+00AD is the hyphen is known by it: more words are joined by U+00AD than by `-`, and it stands
    beside digits or around a single letter, where no word is divided; or it ends lines and no word is joined by `-`
    at all. There each becomes `-`. Anywhere else U+00AD inside a word goes, and at a line end it stays: it says that
    the typesetter put it there, which the rule for line breaks wants to know. Before a space it is the end of a line
    that an extractor has joined already. PDFium's marks become the hyphen and the line break that they replace.

    >>> from newsclean_characters import fix
    >>> fix("dis\u00adcre\u00adtion\u00adary")
    'discretionary'
    >>> fix("voted 2\u00ad8 on cost\u00adsharing")
    'voted 2-8 on cost-sharing'
    >>> fix("worth $6.4 mil\ufffelion")
    'worth $6.4 mil-\nlion'
    """
    if not ANY.search(text):
        return
    printed = _is_printed(text)
    for match in _MARK.finditer(text):
        at = match.start()
        if is_misread_utf8(text, at):
            continue
        if match[0] != _SOFT:
            yield at, match.end(), "-\n", "hyphen and line break left out by PDFium"
        elif printed or _PRINTS.match(text, at):
            yield at, at + 1, "-", "hyphen named as a soft hyphen"
        elif _AT_JOIN.match(text, at):
            yield at, at + 2, "", "soft hyphen at a line end that became a space", "likely"
        elif not _AT_LINE_END.match(text, at):
            yield at, at + 1, "", "soft hyphen inside a word"


def _is_printed(text: str) -> bool:
    """Whether U+00AD is the glyph of this text's hyphens."""
    soft, hyphens = len(_IN_LINE.findall(text)), len(_HYPHEN_IN_LINE.findall(text))
    if soft <= hyphens:
        return False
    return bool(_PRINTED.search(text) or (not hyphens and _AT_LINE_END.search(text)))
