"""Tidy: cases from files, and what holds for any text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Case, case_params, check_rule
from newsclean_tidy import find, fix

texts = st.text(st.sampled_from("a。 \t\n\n\f\u3000\u00a0")) | st.text()


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written."""
    case.check(rules=["tidy"])


@given(texts)
def test_only_white_space_goes(text: str) -> None:
    """What shows on the page, and in which order, stays."""
    assert fix(text).split() == text.split()


@given(texts)
def test_result_is_tidy(text: str) -> None:
    """No space before a line feed, never three line feeds in a row, no blank line at either end; twice is once."""
    fixed = fix(text)
    assert " \n" not in fixed
    assert "\n\n\n" not in fixed
    assert not fixed.startswith(("\n", "\f"))
    assert not fixed.endswith(("\n\n", "\f", " "))
    assert fix(fixed) == fixed


@given(texts)
def test_edits_only_take_away(text: str) -> None:
    """No edit puts anything in, and newsclean makes of them what `fix` does."""
    assert all(start < end and replacement == "" for start, end, replacement, _ in find(text))
    assert newsclean.Cleaner(rules=["tidy"], options={"tidy": {"always": True}}).clean(text) == fix(text)


def test_rule_keeps_its_promises() -> None:
    """On any text: it does not fail, does no harm, comes to rest, and its work grows as the text does."""
    clean = ["Title\n\nText\n", "  indent\n\fpage", "　　本报讯　近日"]
    check_rule("tidy", options={"always": True}, examples=["Title \n \n\n\nText\n\n\n", "\n\na"], clean=clean)


@pytest.mark.parametrize("text", ["", "\n", " \n\n", "\f", "\u3000"])
def test_nothing_but_white_space_is_nothing(text: str) -> None:
    """A text without any character that shows comes out empty."""
    assert fix(text) == ""


def test_clean_text_comes_back_byte_for_byte() -> None:
    """Where no rule has repaired the layout, nothing is tidied unless that is asked for."""
    text = "A line with a space at its end \n\n\n\nAnd another.\n\n"
    assert newsclean.Cleaner(rules=["tidy"]).clean(text) == text
    assert newsclean.Cleaner(rules=["tidy"], options={"tidy": {"always": True}}).clean(text) == fix(text)
