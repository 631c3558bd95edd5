"""What holds for every result, whatever the text and whatever the rules."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Cleaner, Document, Edit, Finding, Label, Rule, Safety, Stage
from newsclean.testing import check

Plan = list[tuple[int, int, str, Safety, bool]]


def rule(number: int, plan: Plan) -> Rule:
    """A rule that makes of the cuts of a plan whatever edits and labels fit the text it sees."""

    def find(document: Document, options: None) -> Iterator[Finding]:
        at = 0
        for gap, length, replacement, safety, labelled in plan:
            start = at + gap
            end = start + length
            if end > len(document.text):
                return
            if labelled:
                yield Label(start, end, "kind", f"{number}")
            yield Edit(start, end, replacement, "why", safety)
            at = end + (start == end)

    return Rule(f"rule-{number}", find, stage=Stage.LINES)


plans = st.lists(
    st.tuples(
        st.integers(0, 5), st.integers(0, 4), st.text("xy字\n ", max_size=3), st.sampled_from(Safety), st.booleans()
    ),
    max_size=6,
)


def cleaner_of(rules: list[Rule], **settings: object) -> Cleaner:
    """A cleaner with these rules alone."""
    module = ModuleType("random_rules")
    module.newsclean_rules = newsclean.hookimpl(lambda: rules)  # type: ignore[attr-defined]
    return Cleaner(plugins=[module], **settings)  # type: ignore[arg-type]


@given(st.text(max_size=60), st.lists(plans, max_size=4), st.sampled_from(Safety))
def test_any_text_and_any_rules_keep_the_promises(text: str, rules: list[Plan], safety: Safety) -> None:
    """Edits replayed and hunks replaced give the text; unchanged characters map to themselves; spans are in range."""
    cleaner = cleaner_of([rule(number, plan) for number, plan in enumerate(rules)], safety=safety)
    result = cleaner.run(text)
    check(result)
    assert result.source == text
    assert all(change.safety >= safety for change in result.changes)
    assert all(change.safety < safety for change in result.held)
    assert all(change.before != change.after for change in result.changes)


@given(st.text("ab字 \n", max_size=40), plans)
def test_of_one_rule_the_changes_are_the_diff(text: str, plan: Plan) -> None:
    """With one rule, what stands in the source at a change's span is what the change calls `before`."""
    result = cleaner_of([rule(0, plan)], safety="suggest").run(text)
    pieces, at = "", 0
    for change in result.changes:
        assert text[change.start : change.end] == change.before
        pieces += text[at : change.start] + change.after
        at = change.end
    assert pieces + text[at:] == result.text


def test_offsets_are_composed_only_when_asked_for() -> None:
    """Whoever wants the text alone does not pay for the map."""
    result = cleaner_of([rule(0, [(1, 1, "", Safety.SAFE, True)])]).run("abc")
    assert not {"offsets", "changes", "hunks", "labels", "_described"} & set(vars(result))
    assert result.text == "ac"
    assert result.offsets is result.offsets


def test_a_clean_text_costs_nothing() -> None:
    """Nothing found is nothing kept, and the text is the very one that came in."""
    text = "干净的文字"
    result = cleaner_of([rule(0, [])]).run(text)
    assert result.text is text
    assert (result.changed, result.changes, result.held, result.hunks, result.labels) == (False, (), (), (), ())
    assert result.offsets.to_source(1, 3) == (1, 3)


def test_a_result_shows_its_size() -> None:
    """Not a page of text."""
    result = cleaner_of([rule(0, [(1, 1, "", Safety.SAFE, False)])]).run("abc")
    assert repr(result) == "<Result 3 -> 2 code points, 1 edits of 1 rules>"


@given(st.text(max_size=30), st.lists(plans, max_size=3))
def test_a_result_pickles(text: str, rules: list[Plan]) -> None:
    """What comes back from another process says the same."""
    result = cleaner_of([rule(number, plan) for number, plan in enumerate(rules)]).run(text)
    copy = pickle.loads(pickle.dumps(result))
    assert copy == result
    assert (copy.changes, copy.held, copy.labels, copy.hunks) == (
        result.changes,
        result.held,
        result.labels,
        result.hunks,
    )


@pytest.mark.parametrize("text", ["", "\n", "\0", "\ud800", "\U0001f600" * 3])
def test_odd_texts_are_texts(text: str) -> None:
    """Empty, control characters, lone surrogates and characters beyond the basic plane."""
    check(cleaner_of([rule(0, [(0, 1, "x", Safety.SAFE, True)])]).run(text))


def test_a_result_shows_itself() -> None:
    """As a page of its own, and as a cell of a notebook."""
    result = newsclean.Cleaner(rules=[]).run("<text>")
    assert result.to_html() == newsclean.report(result)
    assert result._repr_html_().startswith('<div class="newsclean">')
