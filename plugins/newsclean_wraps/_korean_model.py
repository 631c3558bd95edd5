"""How likely a space stood at a place in Korean text, judged from the syllables on both sides.

A linear model: the features of a place are the ends of the two fragments that meet there (n-grams of syllables, how
long the fragments are, which particles and common nouns they show), each with a weight in log-odds. The weights of
`_korean_table` were estimated by `benchmarks/korean_spacing.py`; its page gives the sources and the held-out error.

>>> log_odds("정부는 내년 예산을", "늘리기로 했다") > 2        # a particle ends the word
True
>>> log_odds("정부는 내년 예", "산을 늘리기로 했다") < -2      # 예산 is torn
True
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from ._korean_nouns import NOUNS, PARTICLES, SMALL_WORDS
from ._lazy import lazy

REACH: Final = 24
"""Characters of each line that the model may look at."""

_HANGUL: Final = lazy("[가-힣]")
_HEAD: Final = lazy("(?<![가-힣])[가-힣]*$")
_TAIL: Final = lazy("[가-힣]*")


def log_odds(left: str, right: str) -> float:
    """Log-odds that a space belongs between `left` and `right` (printed lines; only their ends are looked at)."""
    weights = _weights()
    return weights[""] + sum(weights.get(feature, 0.0) for feature in features(left, right))


def features(left: str, right: str) -> Iterator[str]:
    """Names of the features of a place: a kind (one letter) and what was seen."""
    before, _, head = left[-REACH:].rpartition(" ")
    tail, _, after = right[:REACH].partition(" ")
    yield from _ngrams(head, tail, before[-1:], after[:1])
    yield from _lengths(head, tail)
    yield from _lexical(head, _TAIL.findall(tail)[0])


def _ngrams(head: str, tail: str, before: str, after: str) -> Iterator[str]:
    """The last syllables on the left, the first on the right; `^` and `$` are the borders of the fragments."""
    ends, starts = "".join(map(_class, head[-4:])), "".join(map(_class, tail[:4]))
    left = "^" + ends if len(head) <= 3 else ends
    right = starts + "$" if len(tail) <= 3 else starts
    for size in (1, 2, 3, 4):
        if len(left) >= size:
            yield f"a{left[-size:]}"
        if len(right) >= size:
            yield f"b{right[:size]}"
    yield f"c{left[-1]}|{right[0]}"
    yield f"c{left[-2:]}|{right[0]}"
    yield f"c{left[-1]}|{right[:2]}"
    yield f"c{left[-2:]}|{right[:2]}"
    if len(head) <= 3:
        yield f"d{before}^{ends}"
    if len(tail) <= 2:
        yield f"e{starts}${after}"


def _lengths(head: str, tail: str) -> Iterator[str]:
    yield f"l{min(len(head), 7)}"
    yield f"r{min(len(tail), 7)}"
    yield f"s{min(len(head), 5)},{min(len(tail), 5)}"
    if _HANGUL.match(head[-1:]):
        yield f"j{_coda(head)}"  # 었 and 했 go on, 는 and 할 seldom do
        yield f"j{_coda(head)},{min(len(head), 4)}"
        yield f"k{_coda(head)}{tail[:1]}"
    if _said_twice(head, tail):
        yield f"t{min(len(head), 3)}"


def _coda(head: str) -> int:
    """The consonant that closes the last syllable, counted from 1 in the order of Unicode; 0 for none."""
    return (ord(head[-1]) - 0xAC00) % 28


def _said_twice(head: str, tail: str) -> bool:
    """Whether the break is inside a word that says the same twice, as 곳곳 or 차근차근."""
    half = {1: 1, 2: 2, 3: 2}.get(len(head), 0)
    both = head + tail[: 2 * half - len(head)]
    return bool(half) and both[:half] == both[half:] and bool(_HANGUL.match(both))


def _lexical(head: str, tail: str) -> Iterator[str]:
    """What a list of common nouns and particles makes of both fragments, and of the noun that the break may tear."""
    number, head = head, _HEAD.findall(head)[0]
    counted = len(head) < 3 and number[-len(head) - 1 : -len(head)].isdigit()
    left = f"q{head}" if counted else _left_class(head)  # 2014년, 30명: a number and its unit
    if head == number and head in SMALL_WORDS:
        yield from (f"f{min(len(head), 2)}", f"g{min(len(head), 2)},{_right_class(tail)}")
    right, torn = _right_class(tail), _torn(head, tail)
    yield f"L{left}"
    yield f"R{right}"
    yield f"T{torn}"
    yield f"A{left},{right}"
    yield f"B{left},{torn}"
    yield f"C{right},{torn}"
    yield f"D{left},{right},{torn}"
    yield f"E{left},{tail[:1]}"
    yield f"F{head[-1:]},{right}"


def _class(char: str) -> str:
    """Hangul stands for itself, everything else for its kind."""
    if _HANGUL.match(char):
        return char
    if char.isdigit():
        return "0"
    if char.isalpha():
        return "a"
    if char in "”’\"')]}〉》」』":
        return ")"
    if char in "“‘([{〈《「『":
        return "("
    return char if char in ",.·-~%:;?!…" else "*"


def _left_class(head: str) -> str:
    """The end of the left fragment: a noun (`n`), noun and particle (`np`), with more before it (`x`), or unknown."""
    for size in range(min(6, len(head)), 1, -1):
        if head[-size:] in NOUNS:
            rest = head[:-size]
            return f"n{min(size, 3)}" if not rest else "nn" if _ends_in_noun(rest) else "xn"
    for size in range(min(4, len(head) - 2), 0, -1):
        if head[-size:] in PARTICLES:
            stem = head[:-size]
            if stem in NOUNS:
                return "np"
            if _ends_in_noun(stem):
                return "xp"
    return f"u{min(len(head), 3)}"


def _right_class(tail: str) -> str:
    """The start of the right fragment: a noun, noun and particle, noun and something else, a particle, or unknown."""
    for size in range(min(6, len(tail)), 1, -1):
        if tail[:size] in NOUNS:
            rest = tail[size:]
            if not rest:
                return f"n{min(size, 3)}"
            return f"p{min(size, 3)}" if rest in PARTICLES else "nn" if _starts_with_noun(rest) else "nx"
    if tail in PARTICLES:
        return "p"
    if any(tail[:size] in PARTICLES and tail[size : size + 2] in NOUNS for size in (3, 2, 1)):
        return "pn"
    return "u"


def _torn(head: str, tail: str) -> str:
    """The longest common noun across the break: its length, and whether it fills both fragments."""
    best, found = 0, "0"
    for i in range(1, min(4, len(head)) + 1):
        for j in range(1, min(4, len(tail)) + 1):
            if i + j > 6 or head[-i:] + tail[:j] not in NOUNS:
                continue
            opens, closes = i == len(head), tail[j:] in PARTICLES or not tail[j:]
            score = (i + j) * 2 + opens + closes
            if score > best:
                start = "^" if opens else "n" if _ends_in_noun(head[:-i]) else "-"
                end = "$" if closes else "n" if tail[j : j + 2] in NOUNS else "-"
                best, found = score, f"{min(i + j, 3)}{start}{end}"
    return found


def _ends_in_noun(stem: str) -> bool:
    return stem[-2:] in NOUNS or stem[-3:] in NOUNS


def _starts_with_noun(stem: str) -> bool:
    return stem[:2] in NOUNS or stem[:3] in NOUNS


@cache
def _weights() -> dict[str, float]:
    """The table, read on first use; the intercept stands under the empty name."""
    from ._korean_table import INTERCEPT, TABLE

    weights = {feature: step / 4 for step, names in TABLE.items() for feature in names.split()}
    weights[""] = INTERCEPT
    return weights
