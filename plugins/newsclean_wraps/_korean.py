"""A break in Korean text: inside a word, which takes nothing, or between words, which takes a space.

Some papers wrap at spaces only, others at any syllable. Three kinds of evidence, the surest first:

- **blanks kept at line ends**. Many extractors keep the space that the break swallowed (`올해 ⏎9151명`); where blanks
  stand at line ends and agree with the model, they are believed: with one a space, without one nothing.
- **how the page wraps**. The model's odds over all breaks of the page say whether it wraps at spaces only.
- **the break itself**: the odds of `_korean_model`, and how the text writes these syllables inside its lines: together
  or apart, at word ends and starts or within words.

Measured on text that was not learnt from, wrapped at any syllable, no blanks kept: 4.6 % of the breaks wrong by the
model alone, 3.3 % with what the text has elsewhere (a third of that are spellings no rule would guess); how the page
wraps is told for 204 of 204 pages; of 939 breaks of real extractors that kept the blanks, none is wrong.

Where it fails: noun after noun (`산업 단지`, `산업단지`: papers differ), foreign names, names of people torn in two.

>>> from ._words import Words
>>> join_korean("사업을 서둘러 추진하겠다”", "고 설명했다.", Words.of(""))
('', 'Korean word goes on')
>>> join_korean("지난달 소비자 물가는", "한 해 전보다 올랐다.", Words.of(""))
(' ', 'space between Korean words')
"""

import math
from collections import Counter
from functools import cached_property
from itertools import chain, pairwise
from typing import Final

from ._korean_model import REACH, log_odds
from ._lazy import lazy
from ._words import Words

HANGUL: Final = lazy("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")

SPACE: Final = " ", "space between Korean words"
NOTHING: Final = "", "Korean word goes on"

_SYLLABLE: Final = lazy("[가-힣]")
_AROUND_SPACE: Final = lazy("(?s)(?<=(..)) (?=(..))")
_SAMPLE: Final = 400
_AGREEMENT: Final = 0.8
_BREAKS_AT_SPACES: Final = 0.38
"""Share of the breaks that fall on a space where a layout wraps at any syllable: measured on rewrapped treebanks."""

_MODEL, _TWO_ONE, _ONE_TWO, _WORD_END, _WORD_START = 0.77, 3.0, 1.6, 0.7, 0.6
"""Weights of the model and of what the text shows elsewhere: a logistic regression on rewrapped treebank pages."""


def join_korean(left: str, right: str, words: Words) -> tuple[str, str]:
    """`(glue, reason)` for two lines of which at least one meets the break with Hangul."""
    if left[-1] in ",.;:?!…":
        return SPACE
    return SPACE if words.korean.space(_even(left[-2 * REACH :]), _even(right[: 2 * REACH])) else NOTHING


class KoreanPage:
    """How a text in Korean is set, worked out when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def space(self, left: str, right: str) -> bool:
        """Whether the break between these ends of lines swallowed a space."""
        if self._wraps_at_spaces:
            return True
        if self._blanks_tell and _key(left, right) in self._blank:
            return self._blank[_key(left, right)]
        return _MODEL * log_odds(left, right) + self._elsewhere(left, right) > 0

    @cached_property
    def _lines(self) -> list[str]:
        """The lines that are not blank, with the blanks at their ends."""
        return [line for line in self._text.splitlines() if line.strip()]

    @cached_property
    def _blank(self) -> dict[tuple[str, str], bool]:
        """The breaks beside Hangul, and whether a blank was kept there."""
        pairs = pairwise(self._lines)
        ends = ((_even(a[-2 * REACH :]), _even(b[: 2 * REACH]), a[-1].isspace()) for a, b in pairs)
        return {_key(left, right): kept for left, right, kept in ends if _beside_hangul(left, right)}

    @cached_property
    def _odds(self) -> list[tuple[float, bool]]:
        """Of a sample of the breaks from Hangul to Hangul: the model's log-odds, and whether a blank was kept."""
        hangul = _SYLLABLE.match
        breaks = [(key, kept) for key, kept in self._blank.items() if hangul(key[0][-1:]) and hangul(key[1])]
        return [(log_odds(*key), kept) for key, kept in breaks[:: len(breaks) // _SAMPLE + 1]]

    @cached_property
    def _wraps_at_spaces(self) -> bool:
        """Whether all breaks at spaces explain the page better than breaks at any syllable."""
        if len(self._odds) < 4:
            return False
        shares = (1 / (1 + math.exp(-max(-4.0, min(4.0, odds)))) for odds, _ in self._odds)
        return sum(max(-2.0, math.log(share / _BREAKS_AT_SPACES)) for share in shares) > 0

    @cached_property
    def _blanks_tell(self) -> bool:
        """Whether blanks were kept at line ends, and stand where the model expects them."""
        kept = sum(blank for _, blank in self._odds)
        right = sum((odds > 0) == blank for odds, blank in self._odds)
        return kept >= 3 and kept >= len(self._odds) / 10 and right >= _AGREEMENT * len(self._odds)

    def _elsewhere(self, left: str, right: str) -> float:
        """Log-odds for how the text writes these syllables inside its lines: together or apart, word ends or not."""
        count, space = self._ngrams, self._ngrams_with_space
        end, start = (" " + left)[-2:], (right + " ")[:2]
        apart, closing, opening = space[end + " " + start[0]], space[end + " "], space[" " + start]
        return (
            _TWO_ONE * _ratio(apart, count[end + start[0]])
            + _ONE_TWO * _ratio(space[end[-1] + " " + start], count[end[-1] + start])
            + _WORD_END * _ratio(closing, count[end] - closing - count[end + "\n"])
            + _WORD_START * _ratio(opening, count[start] - opening - count["\n" + start])
        )

    @cached_property
    def _ngrams(self) -> Counter[str]:
        """Two and three characters in a row; a line break is one of them."""
        text = self._even_lines
        pairs, triples = pairwise(text), zip(text, text[1:], text[2:], strict=False)
        return Counter(map("".join, chain(pairs, triples)))

    @cached_property
    def _ngrams_with_space(self) -> Counter[str]:
        """One or two characters on each side of a space, or of none."""
        found = _AROUND_SPACE.findall(self._even_lines)
        return Counter(chain.from_iterable((f"{a} {b[0]}", f"{a[1]} {b}", f"{a} ", f" {b}") for a, b in found))

    @cached_property
    def _even_lines(self) -> str:
        return "\n".join(map(_even, self._lines))


def _ratio(some: int, others: int) -> float:
    """Log-odds of two counts, a half added to each; zero where both are."""
    return math.log((some + 0.5) / (max(0, others) + 0.5))


def _even(line: str) -> str:
    """The line with single spaces."""
    return " ".join(line.split())


def _key(left: str, right: str) -> tuple[str, str]:
    return left[-REACH:], right[:REACH]


def _beside_hangul(left: str, right: str) -> bool:
    return bool(_SYLLABLE.match(left[-1:]) or _SYLLABLE.match(right))
