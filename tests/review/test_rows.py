"""Rows and pieces, for any edits at all: nothing lost, nothing doubled, every change on both sides."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean._layers import Layer
from newsclean._records import Step
from newsclean._result import Result
from newsclean.review._html import Html, data, join, tag
from newsclean.review._marks import marks
from newsclean.review._notebook import notebook
from newsclean.review._pieces import covers, drawn, pieces
from newsclean.review._records import read_records
from newsclean.review._rows import rows

LETTERS = st.text("ab 中。\n\f", max_size=24)


@st.composite
def layers(draw: st.DrawFn, text: str, step: int) -> Layer:
    """Any edits of a text, in order."""
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [(start, end) for start, end in zip(places[::2], places[1::2], strict=False)]
    new = st.text("ab \n中", max_size=3)
    edits = [(start, end, draw(new), "why", newsclean.Safety.SAFE) for start, end in dict.fromkeys(spans)]
    return Layer.of(step, [edit for edit in edits if text[edit[0] : edit[1]] != edit[2]])


@st.composite
def results(draw: st.DrawFn) -> Result:
    """What any three rules may have done to any text."""
    source = text = draw(LETTERS) + draw(LETTERS)
    made, held = [], []
    for step in range(3):
        held.append(draw(layers(text, step)))
        made.append(draw(layers(text, step)))
        text = made[-1].apply(text)
    steps = tuple(Step(f"rule-{n}", "plugin", "1", {}) for n in range(3))
    return Result(source, text, None, steps, (), tuple(filter(len, made)), tuple(filter(len, held)), ())


@given(results())
def test_rows_hold_both_texts_once(result: Result) -> None:
    """Put together, the rows are the source and the clean text."""
    found = rows(result)
    for length, spans in (
        (len(result.source), [row.source for row in found]),
        (len(result.text), [row.clean for row in found]),
    ):
        assert all(one[1] == other[0] for one, other in pairwise(spans))
        assert (spans[0][0], spans[-1][1]) == (0, length)


@given(results())
def test_no_change_that_was_made_straddles_rows(result: Result) -> None:
    """What a hunk replaces and what it puts there stand side by side."""
    found = rows(result)
    for start, end, clean_start, clean_end in result.offsets.spans:
        assert any(
            row.source[0] <= start <= end <= row.source[1] and row.clean[0] <= clean_start <= clean_end <= row.clean[1]
            for row in found
        )


@given(results())
def test_every_change_is_covered_on_both_sides(result: Result) -> None:
    """The pieces with a mark's number are its span, in the source and in the clean text."""
    found, every = marks(result), rows(result)
    assert len(found) == len(result.changes) + len(result.held)
    for side in range(2):
        seen: dict[int, list[tuple[int, int]]] = {}
        for row, covering in zip(every, covers(found, every), strict=True):
            for start, end, indexes in pieces((row.source, row.clean)[side], covering[side]):
                for index in indexes:
                    seen.setdefault(index, []).append((start, end))
        for index, mark in enumerate(found):
            spans = seen[index]
            assert all(one[1] == other[0] for one, other in pairwise(spans))
            assert (spans[0][0], spans[-1][1]) == (mark.source, mark.clean)[side]


@given(results())
def test_pieces_are_the_row(result: Result) -> None:
    """Put together, the pieces of a side are its text."""
    found, every = marks(result), rows(result)
    for row, (source, clean) in zip(every, covers(found, every), strict=True):
        for span, covering in ((row.source, source), (row.clean, clean)):
            spans = [piece[:2] for piece in pieces(span, covering)]
            assert [a for a, b in spans if a < b] == sorted({a for a, b in spans if a < b})
            assert sum(b - a for a, b in spans) == span[1] - span[0]


@given(results())
def test_any_result_makes_a_page(result: Result) -> None:
    """A page and a cell of a notebook come of whatever rules do."""
    assert result.to_html().count('class="m ') >= 2 * bool(result.changes or result.held)
    assert result._repr_html_().startswith("<div")


class Reader(HTMLParser):
    """What a parser makes of markup."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.tags = "", list[tuple[str, Any]]()

    def handle_data(self, data: str) -> None:
        """Collect text."""
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect elements."""
        self.tags.append((tag, attrs))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_text_stays_text(text: str) -> None:
    """As content or as an attribute, a parser reads what was written."""
    reader = Reader()
    reader.feed(tag("p", text, title=text))
    assert reader.text == text
    assert reader.tags == [("p", [("title", text)])]


@given(st.text(), st.booleans(), st.booleans())
def test_signs_stand_beside_the_text(text: str, changed: bool, at_end: bool) -> None:
    """Whatever is drawn, the characters are all there, but those that HTML cannot hold."""
    reader = Reader()
    reader.feed(join(drawn(text, changed, at_end)))
    assert reader.text == "".join("\ufffd" if char == "\0" or "\ud800" <= char <= "\udfff" else char for char in text)


@given(st.text())
def test_data_ends_where_it_ends(text: str) -> None:
    """No text in the data can close the element, or open a comment in it."""
    written = data("x", [text])
    assert written.count("<") == 2
    assert isinstance(written, Html)
    written.encode()


def edited(source: str, *edits: tuple[int, int, str]) -> Result:
    """What a rule made of a text with these edits."""
    layer = Layer.of(0, [(*edit, "why", newsclean.Safety.SAFE) for edit in edits])
    return Result(source, layer.apply(source), None, (Step("rule", "plugin", "1", {}),), (), (layer,), (), ())


@pytest.mark.parametrize(("after", "last"), [(3000, [(7500, 10500)]), (0, [])])
def test_a_long_paragraph_is_not_cut_inside_a_change(after: int, last: list[tuple[int, int]]) -> None:
    """Where a row would end inside of a change it ends behind it, and there is no empty row at the end."""
    result = edited("a" * 3000 + "x" + "b" * after, (3000, 3001, "y" * 4500))
    assert [row.clean for row in rows(result)] == [(0, 2000), (2000, 7500), *last]


def test_a_rule_that_was_left_out_is_named() -> None:
    """The page says above the text that a rule failed, and what it said, as text."""
    result = newsclean.Cleaner(rules=["number-spacing"]).run("额 6.8 亿元")
    failed = attrs.evolve(result, errors=(newsclean.Failure("wraps", "rule 'wraps' failed: <b>"),))
    assert "<strong>Left out: </strong>rule &#x27;wraps&#x27; failed: &lt;b&gt;" in newsclean.report([failed])


def test_a_long_paragraph_in_a_notebook_is_cut() -> None:
    """A cell is no place for a whole book: what comes late in a paragraph is left out, and a sign says so."""
    html = notebook(edited(f"early x{'字' * 1300}late x", (6, 7, "y"), (1312, 1313, "y")))
    assert "early" in html
    assert " …" in html
    assert "late" not in html.partition("<tbody>")[2]


def test_objects_that_are_no_records() -> None:
    """A line of JSON that is something else is named by its number, as one that is no JSON is."""
    record = '{"file": "a", "text": "x", "changes": [], "held": []}'
    with pytest.raises(newsclean.NewscleanError, match="line 2 is no record of newsclean --json"):
        list(read_records([record, '{"file": "b", "text": 7, "changes": [], "held": []}']))
