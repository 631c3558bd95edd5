"""Soft line breaks in Cyrillic text: the finder of `newsclean_wraps` reads it in Latin letters.

>>> LATIN["щ"], "Новый мост".translate(LETTERS)
('ß', 'Nowyi most')
"""

import re
from collections.abc import Iterator

import newsclean
import newsclean_wraps

LATIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "abwgdeëxziiklmnoprstufhcqmß'yiæwä", strict=True))
"""For each letter one of about its width; vowels for vowels."""
CAPITALS = {letter.upper(): latin.upper() for letter, latin in LATIN.items() if len(latin.upper()) == 1}
LETTERS = str.maketrans(LATIN | {"Щ": "W"} | CAPITALS)
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_LETTER = re.compile(r"[^\W\d_]")


def find(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """Soft line breaks in Cyrillic text are joined.

    What it looks like: `точная дата пока не на-⏎звана` for `точная дата пока не названа`.

    Must not fire: on text with more letters of other scripts; that is the business of the rule `wraps`.
    """
    text = document.text
    if len(_CYRILLIC.findall(text)) * 2 <= len(_LETTER.findall(text)):
        return
    blocks = [(label.start, label.end, label.kind) for label in document.labels]
    for start, end, replacement, reason in newsclean_wraps.find(text.translate(LETTERS), blocks=blocks):
        yield start, end, replacement, f"{reason}, in Cyrillic"


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule: first in its stage."""
    summary = "Soft line breaks in Cyrillic text are joined, by the measure of the columns."
    yield newsclean.Rule("cyrillic-wraps", find, stage=newsclean.Stage.WRAPS, summary=summary, before=["wraps"])
