"""Tidy: cases from files, and what holds for any text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Case, case_params, check
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
def test_edits_are_sorted_in_range_and_delete(text: str) -> None:
    """Edits are sorted, lie inside the text, do not overlap, and only ever take away."""
    at = 0
    for start, end, replacement, _ in find(text):
        assert at <= start < end <= len(text)
        assert replacement == ""
        at = end


@given(texts)
def test_pipeline_keeps_all_invariants(text: str) -> None:
    """Run by newsclean the rule gives what `fix` gives."""
    cleaner = newsclean.Cleaner(rules=["tidy"], options={"tidy": {"always": True}})
    result = cleaner.run(text)
    assert result.text == fix(text)
    check(result, cleaner)


@pytest.mark.parametrize("text", ["", "\n", " \n\n", "\f", "\u3000"])
def test_nothing_but_white_space_is_nothing(text: str) -> None:
    """A text without any character that shows comes out empty."""
    assert fix(text) == ""


def test_clean_text_comes_back_byte_for_byte() -> None:
    """Where no rule has repaired the layout, nothing is tidied unless that is asked for."""
    text = "A line with a space at its end \n\n\n\nAnd another.\n\n"
    assert newsclean.Cleaner(rules=["tidy"]).clean(text) == text
    assert newsclean.Cleaner(rules=["tidy"], options={"tidy": {"always": True}}).clean(text) == fix(text)
