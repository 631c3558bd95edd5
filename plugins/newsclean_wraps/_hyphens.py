"""A hyphen at the end of a line: the typesetter's, which goes, or the word's own, which stays.

Asked in this order, the first that answers decides:

1. **the neighbours**: digits (2024-⏎2025, 18-⏎year-old), single letters (E-⏎Mail), a conjunction (Haupt-⏎und
   Nebenfach keeps its hyphen and gets a space), a hyphen after a space or a full stop, which is a dash;
2. **the text itself**: the word stands elsewhere in it, with the hyphen or without;
3. **capitals**: Nord-⏎Süd, Müller-⏎Lüdenscheidt, US-⏎amerikanisch are compounds;
4. **a word list**, for English: the undivided word is in it (infra-⏎structure), or both halves are and it is not
   (water-⏎treatment); see `_vocabulary`;
5. **shape**: endings that are no words, and parts that compounds are made of; see `_hyphen_words`.

What remains is the typesetter's: in running text nineteen of twenty hyphens at line ends are.

Where it fails: compounds of small letters in German (deutsch-⏎jüdisch), words written both ways (co-⏎operate),
names made of words (Gold-⏎man), compounds with a word that is in no list.

>>> from ._words import Words
>>> words = Words.of("der die und das den von mit sich")
>>> join_hyphen("des Nord-", "Süd-Konflikts", words)
(0, '', 'hyphen of a compound')
>>> join_hyphen("im Haupt-", "und Nebenfach", words)
(0, ' ', 'suspended compound')
>>> join_hyphen("die Infra-", "struktur", words)
(1, '', "typesetter's hyphen")
"""

from typing import Final

from ._hyphen_words import (
    ALWAYS_FIRST,
    CLITICS,
    CLOSED_FIRST,
    CONJUNCTIONS,
    FIRST,
    FRENCH_FIRST,
    FRENCH_FUNCTION,
    FUNCTION,
    NEVER_SECOND,
    SECOND,
    TENS,
)
from ._lazy import lazy
from ._vocabulary import frequency, known
from ._words import Words

MARKS: Final = frozenset("-\u2010\u2011\u00ad\u00ac\ufffe\x02")
"""Hyphens, and what extractors and OCR engines leave for one."""
_PRINTED: Final = frozenset("-\u2010\u2011")

DROP: Final = "typesetter's hyphen"
KEEP: Final = "hyphen of a compound"
SUSPENDED: Final = "suspended compound"
DASH: Final = "hyphen used as a dash"

_LETTER: Final = r"[^\W_\u1100-\u11ff\u2e80-\U0010ffff]"  # none of Chinese, Japanese, Korean
_HYPHEN: Final = "[-\u2010\u2011\u00ad]"
# The class stands here once, since it takes a millisecond to compile: a word may end in a letter alone.
_WORD: Final = rf"(?:{_LETTER}++[’'\u2010\u2011\u00ad-]?)+(?<![’'\u2010\u2011\u00ad-])"
_LEFT: Final = lazy(f"{_WORD}$")
_RIGHT: Final = lazy(_WORD)
_STRAY: Final = lazy(r"[.,;:!»]+\s?(?=[^\W\d_])")
_SPLIT: Final = lazy(_HYPHEN)
_COMMON_FIRST, _COMMON_SECOND = 1000, 300
"""How often the halves of a compound must stand in the word list (of 1.6 thousand million words)."""


def join_hyphen(left: str, right: str, words: Words, compound: bool = False) -> tuple[int, str, str]:
    """`(cut, glue, reason)` for a line that ends in a hyphen or in a mark that an extractor left for one.

    `compound` says that it cannot be a typesetter's, as beside Chinese, Japanese or Korean letters.
    """
    stem = left.rstrip("".join(MARKS))
    marks = len(left) - len(stem)
    reason = KEEP if compound else _judge(stem, right, words)
    if marks > 1 and left.endswith("--") and words.double_hyphens:
        return 0, "", DASH
    if reason is DROP:
        return marks, "", DROP
    gap = "" if reason is KEEP else " "
    return (0, gap, reason) if left[-1] in _PRINTED else (marks, "-" + gap, reason)


def _judge(stem: str, right: str, words: Words) -> str:
    if not stem[-1:].isalnum():
        return DASH
    head, tail = _LEFT.search(stem[-80:]), _RIGHT.match(right[:80])
    if not head:
        return KEEP
    if not tail:
        return DROP if _STRAY.match(right) else KEEP  # the dirt that OCR reads at the edge of a column
    first, second = _SPLIT.split(head[0])[-1], _SPLIT.split(tail[0])[0]
    return (
        _by_neighbours(first, second, tail[0] == second, words)
        or _by_text(head[0], tail[0], words)
        or _by_capitals(first, second, stem[-40:] + right[:40])
        or _by_language(head[0].casefold(), tail[0].casefold(), words)
    )


def _by_neighbours(first: str, second: str, alone: bool, words: Words) -> str:
    """Conjunctions, digits, single letters."""
    if alone and second in CONJUNCTIONS and not words.count(first + second):
        return SUSPENDED
    if first[-1].isdigit() and second in ("to", "bis", "or"):
        return SUSPENDED
    return KEEP if first[-1].isdigit() or second[0].isdigit() or len(first) == 1 else ""


def _by_text(head: str, tail: str, words: Words) -> str:
    """How the text writes the word elsewhere."""
    joined, hyphened = words.count(head + tail), words.count(f"{head}-{tail}")
    return "" if joined == hyphened else DROP if joined > hyphened else KEEP


def _by_capitals(first: str, second: str, around: str) -> str:
    """A capital after the hyphen, or capitals before it; not where all is in capitals, as in a headline."""
    if first.isupper() and second.isupper():
        return (
            KEEP
            if max(len(first), len(second)) < 5 and any(char.isalpha() and not char.isupper() for char in around)
            else ""
        )
    if second[0].isupper():
        return DROP if first in ("Mc", "Mac") else KEEP
    return KEEP if first.isupper() else ""


def _by_language(head: str, tail: str, words: Words) -> str:
    """Compounds of small letters, as English, French and German make them; `head` and `tail` with all their hyphens."""
    first, second = _SPLIT.split(head)[-1], _SPLIT.split(tail)[0]
    small = FRENCH_FUNCTION if words.language == "fr" else FUNCTION
    if first == second or (first != head and first in small) or (second != tail and second in small):
        return KEEP
    if words.language == "en":
        return KEEP if _english(first, second, words) else DROP
    if words.language == "fr":
        return KEEP if second in CLITICS or (first in FRENCH_FIRST and words.count(second)) else DROP
    german = words.language == "de" and first.endswith("isch") and "isch" in second
    return KEEP if german else DROP


def _english(first: str, second: str, words: Words) -> bool:
    """Whether the parts make an English compound."""
    if second in NEVER_SECOND:
        return False
    if known("en"):
        return not _in_list(first + second) and _common(first, words) and _common(second, words)
    if first in ALWAYS_FIRST or first in TENS or first + second == "socalled":
        return True
    if first in CLOSED_FIRST or len(first) < 3:
        return False
    if first in FIRST or (words.count(first) and words.count(second)):
        return len(second) > 5
    return second in SECOND


def _common(part: str, words: Words) -> bool:
    return bool(words.count(part)) or frequency("en", part) >= _COMMON_SECOND


def _in_list(word: str) -> bool:
    """Whether the word list has the word, or one that it is an inflection of."""
    if frequency("en", word):
        return True
    return any(word.endswith(end) and frequency("en", word[: -len(end)]) for end in _INFLECTIONS)


_INFLECTIONS: Final = ("s", "es", "ed", "d", "ing", "er", "ly", "'s", "’s", "ness")
