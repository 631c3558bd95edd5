"""Texts that strategies draw look as they are said to."""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import east_asian_width

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from newsclean import Document
from newsclean.testing import strategies
from newsclean.testing.strategies import LANGUAGES, doubled_runs, pages, prose, typeset, wrapped

ALL: dict[str, Callable[[], st.SearchStrategy[str]]] = {
    name: getattr(strategies, name) for name in strategies.__all__ if name != "LANGUAGES"
}


@pytest.mark.parametrize("name", ALL)
def test_every_strategy_draws_text(name: str) -> None:
    """Something that shows, without arguments; the shortest is found."""
    assert len(find(ALL[name](), lambda text: bool(text.strip()))) < 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_script(language: str) -> None:
    """Each can be asked for by name, and no other comes."""
    script = {"zh": "han", "en": "latin", "de": "latin", "ja": "kana", "ko": "hangul"}[language]

    @given(prose(language))
    def check(text: str) -> None:
        assert script in Document(text).scripts

    check()


@given(st.sampled_from(["zh", "en", "ko"]).flatmap(prose))
def test_prose_has_no_sentence_twice(text: str) -> None:
    """Clean text does not repeat itself, and ends its paragraphs."""
    lines = [line for line in text.split("\n") if line]
    assert len({*lines}) == len(lines)
    assert all(line[-1] in "。." for line in lines)


@given(wrapped("zh", measure=st.just(12)))
def test_no_printed_line_is_wider_than_the_measure(text: str) -> None:
    """But for a mark that no line begins with, and for a number that is longer than the line."""
    for line in text.split("\n"):
        width = sum(1.0 if east_asian_width(char) in "WF" else 0.5 for char in line.rstrip("，。"))
        assert width <= 12


def test_columns_break_where_newspapers_do() -> None:
    """Words and numbers stay whole, marks stay with their word, first lines are shorter by the indent."""
    assert typeset("The bridge will reopen in May.", 6) == ["The bridge", "will reopen", "in May."]
    assert typeset("全线贯通，预计明年。", 4) == ["全线贯通，", "预计明年。"]
    assert typeset("全长31公里，设站22座。", 5, 2) == ["全长31", "公里，设站", "22座。"]


@given(doubled_runs("zh", "ko"))
def test_runs_are_doubled(text: str) -> None:
    """Every run is there more than once, with something between the copies or nothing."""
    assert re.fullmatch(r"(?:(.{1,9}?)([ \n]?)\1(?:\2\1)?)+", text)


def test_pages_hold_what_they_are_given() -> None:
    """The artefact that a rule repairs stands among other things."""
    assert "THE END" in find(pages("en", parts=["THE END"]), lambda text: "THE END" in text and len(text) > 20)
