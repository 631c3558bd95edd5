"""Rules that do what they must not: an error that names rule and plugin, or the document as if the rule were absent."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType
from typing import Any

import pytest

import newsclean
from newsclean import Cleaner, Document, Edit, Label, Rule, Stage

TEXT = "总投资额 6.8 亿元，同比增长 12 %。\n图片来源：本报"
Find = Callable[[Document, Any], Any]


def _raises(document: Document, _: object) -> Iterator[Edit]:
    yield Edit(0, 1, "")
    raise ZeroDivisionError("half way")


def _recurses(document: Document, options: object) -> Any:
    return _recurses(document, options)


def _mutates_text(document: Document, _: object) -> Iterable[Edit]:
    document.text = ""  # type: ignore[misc]
    return []


def _mutates_labels(document: Document, _: object) -> Iterable[Edit]:
    document.labels[0] = Label(0, 1, "stolen")  # type: ignore[index]
    return []


def _mutates_lines(document: Document, _: object) -> Iterable[Edit]:
    document.lines.clear()  # type: ignore[attr-defined]
    return []


def _endless(document: Document, _: object) -> Iterator[Edit]:
    return (Edit(0, 0, "x") for _ in itertools.count())


def _endless_labels(document: Document, _: object) -> Iterator[Label]:
    return (Label(0, 1, "x") for _ in itertools.count())


MISBEHAVIOUR: dict[str, tuple[Find, str]] = {
    "raises half way": (_raises, "ZeroDivisionError: half way"),
    "recurses without end": (_recurses, "RecursionError"),
    "returns None": (lambda d, o: None, "it returned None"),
    "returns a number": (lambda d, o: 7, "TypeError"),
    "yields a string": (lambda d, o: ["abc"], "neither Edit nor Label nor a tuple"),
    "yields a pair": (lambda d, o: [(0, 1)], "neither Edit nor Label nor a tuple"),
    "yields text for offsets": (lambda d, o: [("a", "b", "", "")], "TypeError"),
    "yields None for an offset": (lambda d, o: [(None, 1, "", "")], "TypeError"),
    "yields fractions": (lambda d, o: [(0.5, 1.5, "", "why")], "TypeError"),
    "replaces by bytes": (lambda d, o: [(0, 1, b"", "why")], "replacement and reason must be str"),
    "gives no reason": (lambda d, o: [(0, 1, "", None)], "replacement and reason must be str"),
    "invents a safety level": (lambda d, o: [(0, 1, "", "why", "surely")], "unknown safety level"),
    "overlaps": (lambda d, o: [Edit(0, 3, ""), Edit(2, 4, "")], r"spans \(0, 3\) and \(2, 4\) overlap"),
    "runs out of the text": (lambda d, o: [Edit(0, len(d.text) + 1, "")], "lies outside the text"),
    "counts from the end": (lambda d, o: [(-2, -1, "", "why")], "lies outside the text|ends before it starts"),
    "ends before it starts": (lambda d, o: [(3, 2, "", "why")], "ends before it starts"),
    "labels what is not there": (lambda d, o: [Label(0, 999, "headline")], "lies outside the text"),
    "edits without end": (_endless, "no end of it"),
    "labels without end": (_endless_labels, "no end of it"),
    "changes the text it was given": (_mutates_text, "FrozenInstanceError"),
    "changes the labels it was given": (_mutates_labels, "TypeError"),
    "changes the lines it was given": (_mutates_lines, "AttributeError"),
}
misbehaviour = pytest.mark.parametrize(("find", "says"), MISBEHAVIOUR.values(), ids=MISBEHAVIOUR)


def _plugin(find: Find) -> ModuleType:
    """A rule amid the bundled ones, with a label for it to see."""
    module = ModuleType("unruly")

    @newsclean.hookimpl
    def newsclean_rules() -> Iterator[Rule]:
        yield Rule("a-label", lambda d, o: [Label(0, 1, "headline")], stage=Stage.CHARACTERS)
        yield Rule("unruly-rule", find, stage=Stage.LINES)

    vars(module)["newsclean_rules"] = newsclean_rules
    return module


@misbehaviour
def test_the_error_names_rule_and_plugin(find: Find, says: str) -> None:
    """Whatever it is, it is newsclean's own error, and says which rule of which plugin did what."""
    with pytest.raises(newsclean.RuleError, match=f"rule 'unruly-rule' of plugin 'unruly'.*(?:{says})"):
        Cleaner(plugins=[_plugin(find)]).run(TEXT)


@misbehaviour
def test_skipped_it_is_as_if_it_were_absent(find: Find, says: str) -> None:
    """`on_error="skip"` records the failure, and every other rule does what it would have done."""
    result = Cleaner(plugins=[_plugin(find)], on_error="skip").run(TEXT)
    without = Cleaner(plugins=[_plugin(find)], block=["unruly-rule"]).run(TEXT)
    assert (result.text, result.changes, result.labels) == (without.text, without.changes, without.labels)
    assert [failure.rule for failure in result.errors] == ["unruly-rule"]
    assert result.replay() == result.text


def test_edits_in_any_order_are_put_in_order() -> None:
    """A rule need not sort; the text comes out in the order of the text."""

    def backwards(document: Document, _: object) -> list[Edit]:
        return [Edit(at, at + 1, char.upper()) for at, char in enumerate(document.text)][::-1]

    result = Cleaner(plugins=[_plugin(backwards)], rules=["unruly-rule"]).run("abc")
    assert (result.text, [change.before for change in result.changes]) == ("ABC", ["a", "b", "c"])


def test_a_million_edits_are_made() -> None:
    """As many edits as code points are no misbehaviour."""

    def all_of_them(document: Document, _: object) -> Iterator[tuple[int, int, str, str]]:
        return ((at, at + 1, "b", "why") for at in range(len(document.text)))

    result = Cleaner(plugins=[_plugin(all_of_them)], rules=["unruly-rule"]).run("a" * 1_000_000)
    assert result.text == "b" * 1_000_000
    assert result.offsets.to_source(999_999, 1_000_000) == (0, 1_000_000)  # what touches is one hunk
