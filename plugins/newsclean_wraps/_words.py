"""The words of a text, counted once, as evidence of how it writes a word that a line break tore apart."""

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final, Self

from ._lazy import lazy

if TYPE_CHECKING:
    from ._korean import KoreanPage

# possessive, and never begun inside a word: linear also in a megabyte of letters that a digit ends
_BROKEN: Final = lazy(r"(?<![\w’'¬\ufffe\x02-])[\w’'¬\ufffe\x02-]++(?<=[¬\ufffe\x02-])\s*\n\s*[\w’'-]*+")
_TOKEN: Final = lazy(r"(?<!\w)[^\W\d_]++(?:[-’'][^\W\d_]++){0,31}+(?!\w)")  # no word has more parts
_HYPHEN: Final = lazy("[\u2010\u2011\u00ad]")
DASHES: Final = "—–―"
_SPACED_DASH: Final = lazy(rf"(?<= )[{DASHES}](?= )")
_CLOSED_DASH: Final = lazy(rf"(?<=[^\W\d_])[{DASHES}](?=[^\W\d_])")
_DOUBLE_HYPHEN: Final = lazy(r"(?<=[^\W\d_]) ?-- ?(?=[^\W\d_])")
_DIVIDED_TWICE: Final = lazy(r"(?<=[^\W\d_])--$", re.M)
_NUMBER: Final = lazy(r"(?<!\d)\d+(?!\d)")
_FUNCTION: Final = {
    "en": "the of and to in that for was with is on by at from his as it were",
    "de": "der die und das den von zu mit sich auf für nicht ist im dem ein eine auch",
    "fr": "le la les des et du une dans que qui pour est par au sur pas ne se",
}
"""The eighteen commonest words that tell a language from the two others."""


class Words:
    """What a text says about its own words, worked out when first asked for.

    >>> words = Words.of("The infrastructure of the well-known town")
    >>> words.count("Infrastructure"), words.count("well-known"), words.language
    (1, 1, 'en')
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @classmethod
    def of(cls, text: str) -> Self:
        """Evidence from `text`; costs nothing until the first question."""
        return cls(text)

    def count(self, word: str) -> int:
        """How often `word` stands whole inside a line, upper or lower case; U+2010, U+2011, U+00AD count as hyphens."""
        return self._counts[_HYPHEN.sub("-", word).casefold()]

    def number(self, digits: str) -> int:
        """How often `digits` stand together in the text."""
        return self._numbers[digits]

    @cached_property
    def spaced_dashes(self) -> bool:
        """Whether the text sets more dashes with spaces around them than without."""
        return len(_SPACED_DASH.findall(self.text)) > len(_CLOSED_DASH.findall(self.text))

    @cached_property
    def double_hyphens(self) -> bool:
        """Whether the text writes a dash as two hyphens, and does not divide words with them."""
        return len(_DOUBLE_HYPHEN.findall(self.text)) > 2 * len(_DIVIDED_TWICE.findall(self.text))

    @cached_property
    def language(self) -> str:
        """`en`, `de`, `fr`: the language whose function words are most frequent; empty where there are hardly any."""
        score = {name: sum(self._counts[word] for word in words.split()) for name, words in _FUNCTION.items()}
        best = max(score, key=lambda name: score[name])
        return best if score[best] else ""

    @cached_property
    def korean(self) -> "KoreanPage":
        """What the text shows of how its Korean is set."""
        from ._korean import KoreanPage

        return KoreanPage(self.text)

    @cached_property
    def _counts(self) -> Counter[str]:
        even = _HYPHEN.sub("-", self.text.casefold())
        return Counter(_TOKEN.findall(_BROKEN.sub(" ", even)))

    @cached_property
    def _numbers(self) -> Counter[str]:
        return Counter(_NUMBER.findall(self.text))
