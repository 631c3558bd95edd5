"""What a rule may yield, and the words in which the core refuses the rest."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Edit, EditError, Label, Safety
from newsclean._edits import sift

TEXT = "总投资额 6.8 亿元"


def test_edits_come_back_in_the_order_of_the_text() -> None:
    """A rule may yield its edits in any order."""
    edits, _ = sift([(8, 9, "", "b"), (4, 5, "", "a")], TEXT + "！")
    assert [edit[:2] for edit in edits] == [(4, 5), (8, 9)]


def test_tuples_and_edits_mean_the_same() -> None:
    """A plain tuple of four or five is an edit; so is a list."""
    likely = (4, 5, "", "space", Safety.LIKELY)
    safe = [(4, 5, "", "space", Safety.SAFE)]
    assert all(sift([finding], TEXT)[0] == safe for finding in ((4, 5, "", "space"), Edit(4, 5, "", "space")))
    assert sift([[4, 5, "", "space"]], TEXT)[0] == safe  # type: ignore[list-item]
    findings: list[Any] = [(4, 5, "", "space", "likely"), [4, 5, "", "space", Safety.LIKELY], (4, 5, "", "space", 2)]
    for finding in findings:
        assert sift([finding], TEXT)[0] == [likely]
    assert sift([Edit(4, 5, "", "space", safety="likely")], TEXT)[0] == [likely]


def test_little_has_to_be_said() -> None:
    """An edit is a span: nothing stands there instead, it has no reason and is sure; a label has no value."""
    assert Edit(4, 5) == Edit(4, 5, "", "", Safety.SAFE)
    assert Label(0, 4, "word") == Label(0, 4, "word", "")


def test_labels_are_kept_apart_from_edits() -> None:
    """Labels come back as a list of their own, in the order in which they were yielded."""
    labels = [Label(4, 9, "figure", "6.8"), Label(0, 4, "word")]
    assert sift([labels[0], (4, 5, "", ""), labels[1]], TEXT)[1] == labels


def test_an_edit_that_changes_nothing_is_dropped() -> None:
    """Replacing a text by itself is no change, and is not recorded as one."""
    assert sift([(0, 1, "总", "same"), (2, 2, "", "nothing")], TEXT) == ([], [])


def test_insertions_may_stand_at_the_edges_and_beside_replacements() -> None:
    """An insertion touches nothing, so it may stand before the first character, after the last, and beside a span."""
    end = len(TEXT)
    edits, _ = sift([(end, end, "。", ""), (0, 0, "“", ""), (0, 1, "A", ""), (1, 1, "B", "")], TEXT)
    assert [edit[:3] for edit in edits] == [(0, 0, "“"), (0, 1, "A"), (1, 1, "B"), (end, end, "。")]


@pytest.mark.parametrize(
    ("findings", "message"),
    [
        ([(0, 3, "", ""), (2, 4, "", "")], r"edits of spans \(0, 3\) and \(2, 4\) overlap"),
        ([(0, 2, "", "a"), (0, 2, "", "a"), (5, 6, "", "")], r"edits of spans \(0, 2\) and \(0, 2\) overlap"),
        ([(0, 3, "", ""), (1, 1, "x", "")], r"edits of spans \(0, 3\) and \(1, 1\) overlap"),
        ([(3, 3, "a", ""), (3, 3, "b", "")], r"two insertions at 3: yield one edit instead"),
        ([(9, 12, "", "")], r"edit of span \(9, 12\) lies outside the text of 11 code points"),
        ([(-1, 2, "", "")], r"edit of span \(-1, 2\) lies outside the text"),
        ([(5, 3, "", "")], r"edit of span \(5, 3\) ends before it starts"),
        ([("0", 1, "", "")], r"edit \('0', 1, '', ''\): start and end must be int"),
        ([(0, 1.0, "", ""), (3, 4, "", "")], r"edit \(0, 1.0, '', ''\): start and end must be int"),
        ([(0, 1, None, "")], r"replacement and reason must be str"),
        ([(0, 1, "", 7)], r"replacement and reason must be str"),
        ([Label(4, 40, "credit")], r"Label\(start=4, end=40, .*\) lies outside the text of 11 code points"),
        ([(0, 1, "", "", "sure")], r"unknown safety level; known: safe, likely, suggest"),
        ([(0, 1, "")], r"neither Edit nor Label nor a tuple \(start, end, replacement, reason\[, safety\]\)"),
        ([(0, 1, "", ""), ("3", 4, "", "")], r"edit \('3', 4, '', ''\): start and end must be int"),
        (["edit"], r"'edit' is neither Edit nor Label"),
        ([None], r"None is neither Edit nor Label"),
    ],
)
def test_what_cannot_be_is_refused(findings: list[object], message: str) -> None:
    """Every refusal says what was wrong and where."""
    with pytest.raises(EditError, match=message):
        sift(findings, TEXT)  # type: ignore[arg-type]


def test_there_is_an_end_to_it() -> None:
    """A thousand edits and labels are taken, and four for each code point; not one more."""
    most: list[Edit | Label] = [Edit(0, 4), *[Label(0, 4, "word")] * (999 + 4 * len(TEXT))]
    edits, labels = sift(most, TEXT)
    assert len(edits) + len(labels) == 1044
    with pytest.raises(EditError, match="no end of it: more than 1044 edits and labels for a text of 11 code points"):
        sift([*most, Label(0, 4, "word")], TEXT)


@pytest.mark.parametrize("value", [Safety.LIKELY, "likely", "LIKELY", 2])
def test_a_safety_level_has_names(value: Safety | str | int) -> None:
    """A level is named by its member, its name in any case, or its number."""
    assert Safety.of(value) is Safety.LIKELY


def test_an_unknown_safety_level_lists_the_known() -> None:
    """The error names the three levels."""
    with pytest.raises(ValueError, match="unknown safety level 'sure'; known: suggest, likely, safe"):
        Edit(0, 1, safety="sure")


@given(st.text(max_size=12), st.lists(st.tuples(st.integers(-2, 14), st.integers(-2, 14), st.text(max_size=2))))
def test_what_passes_is_sorted_disjoint_and_in_range(text: str, spans: list[tuple[int, int, str]]) -> None:
    """Whatever a rule yields: either it is refused, or its edits are sorted, in range and do not overlap."""
    try:
        edits, _ = sift([(*span, "why") for span in spans], text)
    except EditError:
        return
    at = 0
    for start, end, replacement, _, _ in edits:
        assert at <= start <= end <= len(text)
        assert text[start:end] != replacement
        at = end
