"""What inputs that are made to be awkward cost, per code point, beside ordinary text of the same script.

Each is one on which a careless pattern or loop costs more than it should: exponential, quadratic, or merely slow.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

import newsclean
import texts
from section import Goal, Scale, Section, table
from timing import in_turn, seconds

CHINESE, ENGLISH = "ordinary Chinese pages", "ordinary English pages"
MOST = 5.0
ENOUGH = 100_000  # code points, below which nothing takes long


def measure(scale: Scale) -> Section:
    """All inputs in turn with ordinary text."""
    clean = newsclean.Cleaner().run
    inputs = ordinary(scale.awkward) | _bearable(clean, scale.awkward)
    spent = in_turn({name: partial(clean, text) for name, text in inputs.items()}, scale.rounds)
    costs = {name: spent[name] / len(text) for name, text in inputs.items()}
    beside = {name: costs[name] / costs[_like(text)] for name, text in inputs.items()}
    rows = (
        (name, f"{len(text):,}", f"{costs[name] * 1e6:.3f}", f"{beside[name]:.2f}×") for name, text in inputs.items()
    )
    worst = max(beside, key=lambda name: beside[name])
    heads = ["input", "code points", "µs of CPU per code point", "beside ordinary text"]
    goal = Goal(f"Awkward inputs: cost beside ordinary text; the worst is: {worst}", MOST, beside[worst], "×")
    above = sum(value > MOST for value in beside.values())
    return Section(f"{table(heads, rows)}\n\nAbove {MOST:g}×: {above} of {len(beside) - 2}.", [goal])


def _bearable(clean: Callable[[str], object], size: int) -> dict[str, str]:
    """The inputs, shorter where they are too dear already when they are shorter: those would take hours."""
    limits = {name: MOST * seconds(partial(clean, text)) / len(text) for name, text in ordinary(size // 10).items()}
    found = awkward(size // 100)
    for larger in (awkward(size // 10), awkward(size)):
        for name, text in larger.items():
            if seconds(partial(clean, found[name])) <= limits[_like(text)] * len(found[name]) or size < ENOUGH:
                found[name] = text
    return found


def _like(text: str) -> str:
    """What a text is compared with: the dearer ordinary text only where the text itself is Chinese."""
    return CHINESE if sum("一" <= char <= "鿿" for char in text[:1000]) > len(text[:1000]) // 4 else ENGLISH


def ordinary(size: int) -> dict[str, str]:
    """Pages as extractors gave them, one after the other."""
    return {CHINESE: texts.long_text(size, "zh"), ENGLISH: texts.long_text(size, "en")}


def awkward(size: int) -> dict[str, str]:
    """Inputs of about `size` code points each, or as many lines."""
    chinese, random = texts.long_text(size, "zh"), Random(1)
    return {
        "one line without a break": "".join(chinese.split()),
        "one line of Latin words": " ".join(texts.long_text(size, "en").split()),
        "aaaa…": "a" * size,
        "一一一一…": "一" * size,
        "1111…": "1" * size,
        "abab…": "ab" * (size // 2),
        "中文中文…": "中文" * (size // 2),
        "a b a b…": "a b " * (size // 4),
        "Fibonacci word": fibonacci(size),
        "blank lines": "\n" * size,
        "spaces": " " * size,
        "one-character lines": "一\n" * size,
        "one-letter lines": "a\n" * size,
        "lines that begin as the last one ends": "ab\nba\n" * (size // 6),
        "lines of random length": random_lines(chinese, random),
        "two characters at random, in lines": "".join(random.choices("a一\n", (5, 5, 2), k=size)),
        "doubled runs, a line each": "".join(f"标题{i}标题{i}\n" for i in range(size // 10)),
        "doubled runs on one line": "高质量高质量发展发展" * (size // 10),
        "every line three times": "".join(line * 3 + "\n" for line in texts.long_text(size // 3, "zh").splitlines()),
        "letter-spaced": " ".join("".join(chinese.split())[: size // 2]),
        "opening brackets": "（" * size,
        "hyphens at line ends": "-\n" * (size // 2),
        "credits": "图片来源：" * (size // 5),
        "credits, a line each": "图片来源：新华社\n" * (size // 9),
        "blocks of two short lines": "Page one\nPage two\n\n" * (size // 19),
        "page numbers": "".join(f"- {i} -\n" for i in range(size // 10)),
        "no-break spaces": "\xa0" * size,
        "carriage returns": "\r" * size,
        "combining marks out of order": "a" + "\u0301\u0323" * (size // 2),
    }


def fibonacci(size: int) -> str:
    """A Fibonacci word: full of squares, without a fourth power."""
    one, two = "ab", "a"
    while len(one) < size:
        one, two = one + two, one
    return one[:size]


def random_lines(text: str, random: Random) -> str:
    """The text without its breaks, with others at random, so that no measure explains them."""
    joined, lines, at = "".join(text.split()), [], 0
    while at < len(joined):
        length = random.randint(1, 40)
        lines.append(joined[at : at + length])
        at += length
    return "\n".join(lines)
