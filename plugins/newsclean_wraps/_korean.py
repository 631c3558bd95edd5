"""A break in Korean text: inside a word, which takes nothing, or between words, which takes a space.

Some papers wrap at spaces only, others at any syllable. Three kinds of evidence, the surest first:

- **blanks kept at line ends**. Many extractors keep the space that the break swallowed (`올해 ⏎9151명`); where blanks
  stand at line ends and agree with the model, they are believed: with one a space, without one nothing.
- **how the page wraps**. The model's odds over all breaks of the page say whether it wraps at spaces only.
- **the break itself**: the odds of `_korean_model`, and what the text has elsewhere: the same syllables written
  together or apart, a word that begins with the letters on both sides.

Where it fails: noun after noun (`산업 단지`, `산업단지`: papers differ), foreign names, and names of people torn in two.

>>> from ._words import Words
>>> join_korean("사업을 서둘러 추진하겠다”", "고 설명했다.", Words.of(""))
('', 'Korean word goes on')
>>> join_korean("지난달 소비자 물가는", "한 해 전보다 올랐다.", Words.of(""))
(' ', 'space between Korean words')
"""

import math
import re
from collections import Counter
from functools import cached_property
from typing import Final

from ._korean_model import REACH, log_odds
from ._words import Words

HANGUL: Final = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")

SPACE: Final = " ", "space between Korean words"
NOTHING: Final = "", "Korean word goes on"

_SYLLABLE: Final = re.compile("[가-힣]")
_AROUND_SPACE: Final = re.compile("(?<=(..)) (?=(..))")
_SAMPLE: Final = 400
_AGREEMENT: Final = 0.8
_BREAKS_AT_SPACES: Final = 0.38
"""Share of the breaks that fall on a space where a layout wraps at any syllable: measured on rewrapped treebanks."""

_SPACED, _JOINED, _TORN, _TORN_LONG, _STARTS_LONG, _LEFT_WORD = 3.0, -5.0, -3.5, -1.0, 2.0, 0.75
"""Log-odds of what the text shows elsewhere, from a logistic regression on rewrapped treebank pages."""


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
        if self._blanks_tell and _both_hangul(left, right):
            return self._blank[_key(left, right)]
        return log_odds(left, right) + self._elsewhere(left, right) > 0

    @cached_property
    def _lines(self) -> list[str]:
        """The lines that are not blank, with the blanks at their ends."""
        return [line for line in self._text.splitlines() if line.strip()]

    @cached_property
    def _blank(self) -> dict[tuple[str, str], bool]:
        """The breaks between two Hangul syllables, and whether a blank was kept there."""
        pairs = zip(self._lines, self._lines[1:], strict=False)
        ends = ((_even(a[-2 * REACH :]), _even(b[: 2 * REACH]), a[-1].isspace()) for a, b in pairs)
        return {_key(left, right): kept for left, right, kept in ends if _both_hangul(left, right)}

    @cached_property
    def _odds(self) -> list[tuple[float, bool]]:
        """Of a sample of the breaks: the model's log-odds, and whether a blank was kept."""
        breaks = list(self._blank.items())
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
        """Log-odds for what the text has inside its lines: these syllables apart or together, a word that goes across."""
        head, tail = left.rpartition(" ")[2], right.partition(" ")[0]
        window = (" " + left)[-2:] + (right + " ")[:2]
        apart, together = self._apart[window], self._together[window]
        odds = _SPACED * (apart > 0 == together) + _JOINED * (together > 0 == apart)
        across = max((len(head) + n for n in range(1, 5) if head + tail[:n] in self._starts and n <= len(tail)), default=0)
        odds += _TORN if 0 < across < 4 else _TORN_LONG if across else 0.0
        odds += _LEFT_WORD * (len(head) > 1 and head in self._words)
        return odds + _STARTS_LONG * (len(tail) > 2 and tail[:3] in self._starts)

    @cached_property
    def _together(self) -> Counter[str]:
        """Four characters in a row, by two and two."""
        lines = [f" {_even(line)} " for line in self._lines]
        return Counter(line[i : i + 4] for line in lines for i in range(len(line) - 3) if " " not in line[i + 1 : i + 3])

    @cached_property
    def _apart(self) -> Counter[str]:
        """Two characters on each side of a space."""
        return Counter(a + b for line in self._lines for a, b in _AROUND_SPACE.findall(_even(line)))

    @cached_property
    def _words(self) -> set[str]:
        """The words that stand whole inside a line."""
        return {word for line in self._lines for word in line.split()[1:-1]}

    @cached_property
    def _starts(self) -> set[str]:
        """The first two to six syllables of the words that begin inside a line."""
        words = {word for line in self._lines for word in line.split()[1:]}
        return {word[:size] for word in words for size in range(2, 7) if len(word) >= size}


def _even(line: str) -> str:
    """The line with single spaces."""
    return " ".join(line.split())


def _key(left: str, right: str) -> tuple[str, str]:
    return left[-REACH:], right[:REACH]


def _both_hangul(left: str, right: str) -> bool:
    return bool(_SYLLABLE.match(left[-1:]) and _SYLLABLE.match(right))
