"""Work that is counted instead of timed."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import pytest

from newsclean.testing._work import Counted, work
from newsclean.testing.patterns import trap


def by_line(text: str) -> Iterator[str]:
    """One step for every line."""
    yield from (line for line in text.split("\n") if line == "never")


def test_the_same_text_is_the_same_work() -> None:
    """No clock: what is counted is the same every time, and grows with the text."""
    short, long = work(by_line, "a\n" * 100), work(by_line, "a\n" * 800)
    assert short == work(by_line, "a\n" * 100)
    assert 7 * short < long < 9 * short


@pytest.mark.parametrize(
    ("use", "seen"),
    [
        (lambda text: text[2:5], 3),
        (lambda text: text[2], 0),
        (lambda text: text[2:][3:], 8 + 5),
        (lambda text: text.find("d"), 4),
        (lambda text: text.find("d", 2), 2),
        (lambda text: text.rfind("d"), 7),
        (lambda text: text.rfind("d", 0, 8), 5),
        (lambda text: text.find("x"), 10),
        (lambda text: text.count("a", 5), 5),
        (lambda text: "c" in text, 2),
        (lambda text: text.split("d"), 10),
        (lambda text: text.startswith("a"), 0),
    ],
)
def test_methods_of_the_text_count_what_they_go_through(use: object, seen: int) -> None:
    """A slice counts what it copies, a search what lies before the place found."""
    text = Counted("abcdefghij")
    use(text)  # type: ignore[operator]
    assert text.tally.seen == seen
    assert text == "abcdefghij"


def test_a_trace_function_is_put_back() -> None:
    """Debuggers and coverage go on afterwards, even if the rule fails."""
    before = sys.gettrace()
    with pytest.raises(ZeroDivisionError):
        work(lambda text: [1 // 0], "a")
    assert sys.gettrace() is before


@pytest.mark.parametrize("pattern", [r"(.{2,})\1", r"(?:(\w+) \1)+", r"(?=(a*)x)\1", r"(?P<x>.+?)(?P=x)"])
def test_references_of_any_length_are_found(pattern: str) -> None:
    """Every length would be tried at every place."""
    assert trap(re.compile(pattern)) == "a reference back to a group of any length"


@pytest.mark.parametrize(
    "pattern", [r"(a+)+", r"(?:a*)*b", r"^(?:\s*-*)+$", r"(?:a|b+)+x", r"(?:(?:a+)(?:b?))*", r"(\b\w+)*"]
)
def test_repetitions_of_repetitions_are_found(pattern: str) -> None:
    """A run of one character could be divided anywhere."""
    assert trap(re.compile(pattern)) == "a repetition of a repetition"


@pytest.mark.parametrize(
    "pattern",
    [r"(.)\1", r"(\w{1,8})\1", r"(?:-\w+)+", r"(?:\w+\s)*", r"(?:a++)+", r"(?>a+)*", r"(?:\w{1,3},)+", r"a*b*"],
)
def test_other_patterns_pass(pattern: str) -> None:
    """Bounded references, repetitions with something between, possessive and atomic ones."""
    assert trap(re.compile(pattern)) == ""
