"""How common a word is, from pyspellchecker's word lists where that library is installed; else nothing is known.

The lists hold some 160,000 English words and their counts in 1.6 thousand million words of subtitles. Reading one takes
about 0.4 s, once, and only when a hyphen is met that the text itself does not explain.

>>> frequency("xx", "word")
0
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Final

LANGUAGES: Final = frozenset({"en"})
"""Languages whose compounds are written with hyphens often enough for a word list to help."""


def known(language: str) -> bool:
    """Whether there is a word list of this language."""
    return bool(_counts(language))


def frequency(language: str, word: str) -> int:
    """How often `word` (small letters) stands in the list of this language; 0 where there is no list."""
    return _counts(language).get(word, 0)


@cache
def _counts(language: str) -> Mapping[str, int]:
    if language not in LANGUAGES:
        return {}
    try:
        library = import_module("spellchecker")
    except ImportError:
        return {}
    counts: Mapping[str, int] = library.SpellChecker(language=language).word_frequency.dictionary
    return counts
