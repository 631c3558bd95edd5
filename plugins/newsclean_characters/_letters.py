"""Letters that fonts draw in one piece, or in two: ligatures and decomposed characters."""

from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from ._apply import Edit, by_table, class_of
from ._lazy import lazy

_LIGATURES: Final = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ſt", "ﬆ": "st",
    "ﬓ": "մն", "ﬔ": "մե", "ﬕ": "մի", "ﬖ": "վն", "ﬗ": "մխ",
}  # fmt: skip
LIGATURE: Final = class_of(_LIGATURES)


def find_ligatures(text: str) -> Iterator[Edit]:
    """Ligatures are spelled out: ﬁ ﬂ ﬀ ﬃ ﬄ ﬅ ﬆ, and the Armenian ones.

    A font draws `fi` as one glyph, and pdfminer, pdftotext, PyMuPDF and pypdf return that glyph's own code point.
    Letters that are more than a joined form stay: æ, œ, ĳ, and the long s of ﬅ, which the paper printed.

    >>> list(find_ligatures("ﬁnal oﬃce"))
    [(0, 1, 'fi', 'ligature'), (6, 7, 'ffi', 'ligature')]
    """
    return by_table(text, LIGATURE, _LIGATURES, "ligature")


PART: Final = lazy("[\u0300-\u036f\u1160-\u11c2\u3099\u309a]")  # quick to look for, and seldom there
_DECOMPOSED: Final = lazy(
    r"[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff][\u0300-\u036f]{1,30}+(?![\u0300-\u036f])"
    r"|[\u3041-\u30ff][\u3099\u309a]"
    r"|[\uac00-\ud7a3]?[\u1100-\u11ff]+"
)


def find_decomposed(text: str) -> Iterator[Edit]:
    r"""Decomposed characters are composed: a letter and its combining mark, Hangul from its parts, kana with dakuten.

    macOS and some fonts store ü as u and U+0308, 한 as ᄒ, ᅡ and ᆫ, が as か and U+3099. The page shows the same, a
    search does not find it. Only canonical equivalents (Unicode Standard Annex 15, form NFC); sequences that have
    no composed form stay, and so do the marks of Hebrew, Arabic and Indic scripts, and more than 30 marks on one
    letter: no language has these (the Stream-Safe Text Format of that annex), and to sort them takes quadratic time.

    >>> list(find_decomposed("Mu\u0308ller"))
    [(1, 3, 'ü', 'decomposed character')]
    """
    if not PART.search(text):
        return
    for match in _DECOMPOSED.finditer(text):
        composed = normalize("NFC", match[0])
        if len(composed) < len(match[0]):
            yield *match.span(), composed, "decomposed character"
