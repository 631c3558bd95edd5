"""Which patterns take more than linear time on some text, and a text that shows it."""

from __future__ import annotations

import re

import pytest

from newsclean.testing.patterns import attack


@pytest.mark.parametrize(
    ("pattern", "kind"),
    [
        (r"\s+$", "quadratic"),
        (r"\s*\s*x", "quadratic"),
        (r"a+.*b", "quadratic"),
        (r"\s*+x", "quadratic"),
        (r"[^\n]*$", "quadratic"),
        (r"(?:a*b)?", "quadratic"),
        (r"x(?=.*y)", "quadratic"),
        (r"\n(?=\s*x)", "quadratic"),
        (r"(?<![\w'])[\w'¬]++(?<=¬)\n", "quadratic"),
        (r"(?i)[A-F]+[a-f]+:", "quadratic"),
        (r"(\w+)=\1", "quadratic"),
        (r"[a-z]{0,99}x", "quadratic"),
        (r"(?:a|aa)*b", "exponential"),
        (r"(?:a{1,3})+b", "exponential"),
        (r"(?:, ?[A-Z]? ?\d)*!", "exponential"),
        (r"(?:AB?|B)*C", "exponential"),
        (r"(?>(?:a|aa)*b)", "exponential"),
    ],
)
def test_traps(pattern: str, kind: str) -> None:
    """A search that can divide a run in many ways, or begin at all places of it, and then fail, is found."""
    found = attack(re.compile(pattern))
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "pattern",
    [
        r"[a-z]+",
        r"(?<!\s)\s+$",
        r"(?<!\s)\s*+x",
        r"(?m)[^\n]*$",
        r"\S(?:[^\n]*\S)?",
        r"(?:-[a-z]+)+",
        r"\b\w+\b,",
        r"\d{1,3}(?:,\d{3})*",
        r"\s{0,64}x",
        r"\n\s*",
        r"(?<![a-z])[a-z]+(?![a-z])",
        r"-(?=\s*\n)",
    ],
)
def test_no_traps(pattern: str) -> None:
    """What begins at one place of a run, or always takes what it has read, is not."""
    assert attack(re.compile(pattern)) is None


def test_a_pattern_that_is_tried_at_one_place() -> None:
    """It is asked only what may be divided in many ways."""
    assert attack(re.compile(r"\s+$"), search=False) is None
    assert attack(re.compile(r"\s+\s+$"), search=False) is not None


def test_bytes() -> None:
    """Patterns of bytes are read as well."""
    assert attack(re.compile(rb"[\x80-\xff]+")) is None
    assert attack(re.compile(rb"[\x80-\xff]+\n")) is not None


@pytest.mark.parametrize("pattern", [r"a+b", r"(?:a|aa)*b", r"\s+$", r"x[^y]*y"])
def test_the_text_is_not_matched_at_its_end(pattern: str) -> None:
    """What is repeated and what follows leave nothing to match there, or the search would have been short."""
    found = attack(re.compile(pattern))
    assert found is not None
    text = found.text(12)
    assert not any(match.end() == len(text) and match[0] for match in re.finditer(pattern, text))
