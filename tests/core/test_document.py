"""The views that a rule reads a document by."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Document, Line


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("one", ["one"]),
        ("one\n", ["one"]),
        ("one\n\ntwo", ["one", "", "two"]),
        ("\n\n", ["", ""]),
        ("one\ftwo\n\f\nthree", ["one", "two", "", "", "three"]),
    ],
)
def test_lines_end_at_line_feeds_and_form_feeds(text: str, lines: list[str]) -> None:
    """A line stands before its line break; after the last one there is no further line."""
    assert [line.text for line in Document(text).lines] == lines


@given(st.text("ab \n\f", max_size=20))
def test_lines_and_their_breaks_are_the_whole_text(text: str) -> None:
    """Spans of lines are exact, in order, and miss nothing but the breaks between."""
    lines = Document(text).lines
    assert all(text[line.start : line.end] == line.text for line in lines)
    breaks = [text[a.end : b.start] for a, b in itertools.pairwise(lines)]
    assert all(gap in ("\n", "\f") for gap in breaks)
    rest = text[lines[-1].end :] if lines else text
    assert rest in ("", "\n", "\f")


def test_pages_lie_between_form_feeds() -> None:
    """Empty pages are none."""
    text = "\fone\n\f\ftwo"
    assert [text[a:b] for a, b in Document(text).pages] == ["one\n", "two"]


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("", set()),
        ("12.3 %", set()),
        ("Grüße", {"latin"}),
        ("新华社 Xinhua", {"han", "latin"}),
        ("写真のコピー", {"han", "kana"}),
        ("ｶﾀｶﾅ", {"kana"}),
        ("新闻・摄影ー", {"han"}),
        ("사진", {"hangul"}),
        ("Правда", {"cyrillic"}),
    ],
)
def test_scripts_are_those_that_occur(text: str, scripts: set[str]) -> None:
    """A script is there as soon as one of its letters is; marks that scripts share are no evidence."""
    assert Document(text).scripts == scripts


def test_width_is_in_em() -> None:
    """Wide characters count one em, all others a half."""
    assert Line(0, 7, "第12版，AB").width == 5.0


def test_a_document_is_read_only() -> None:
    """No rule can change what the next one reads."""
    with pytest.raises(AttributeError):
        Document("text").text = "other"  # type: ignore[misc]
