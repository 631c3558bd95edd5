"""OCR digits: cases from files, and what holds for any text."""

from pathlib import Path

import pytest

import newsclean
import newsclean_ocrdigits
from newsclean.testing import Case, case_params, check_rule
from newsclean_ocrdigits import plugin


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written."""
    case.check(rules=["ocr-digits"], plugins=[plugin])


def test_rule_keeps_its_promises() -> None:
    """It does not fail, does no harm, comes to rest, and its work grows as the text does."""
    check_rule("ocr-digits", plugins=[plugin], examples=["2O24年l2月", "增长l5%。"], clean=["O2O模式", "OI年"])


def test_a_digit_that_is_none_is_refused() -> None:
    """The options class says so, whoever wrote it."""
    with pytest.raises(newsclean.OptionError, match="one letter for one digit"):
        newsclean.Cleaner(plugins=[plugin], options={"ocr-digits": {"letters": {"O": "zero"}}})


def test_the_finder_alone_gives_the_same() -> None:
    """`fix` does what newsclean does with the rule."""
    assert newsclean_ocrdigits.fix("2O24年") == "2024年"
