"""The loop: what is applied, held back, labelled, skipped, and told to plugins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

import newsclean
from newsclean import (
    Annotation,
    Cleaner,
    Document,
    Edit,
    EditError,
    Finding,
    Label,
    Rule,
    RuleError,
    Safety,
    Stage,
)

Find = Callable[[Document, None], object]
PluginOf = Callable[..., ModuleType]


def rule(name: str, find: Find, stage: Stage = Stage.LINES) -> Rule:
    """A rule without options."""
    return Rule(name, find, stage=stage)  # type: ignore[arg-type]


def replace(old: str, new: str, safety: str = "safe") -> Find:
    """Find every `old`, and propose `new`."""

    def find(document: Document, options: None) -> Iterator[Edit]:
        at = document.text.find(old)
        while at >= 0:
            yield Edit(at, at + len(old), new, f"{old} for {new}", safety)
            at = document.text.find(old, at + len(old))

    return find


def test_a_rule_sees_what_earlier_rules_left(plugin_of: PluginOf) -> None:
    """Rules run one after another, each on the text after the last."""
    rules = [rule("b", replace("b", "c")), rule("a", replace("a", "b"))]
    result = Cleaner(plugins=[plugin_of(*rules)]).run("ab")
    assert result.text == "cc"
    assert [(c.rule, c.start, c.end, c.before, c.after) for c in result.changes] == [
        ("a", 0, 1, "a", "b"),
        ("b", 0, 1, "b", "c"),
        ("b", 1, 2, "b", "c"),
    ]


def test_a_change_tells_everything(plugin_of: PluginOf) -> None:
    """Rule, plugin, place in the source, before, after, reason and safety."""
    rules = [rule("first", replace("  ", " ")), rule("second", replace("x", ""), Stage.SPANS)]
    result = Cleaner(plugins=[plugin_of(*rules, name="sample")]).run("a  bx")
    assert result.changes[1] == newsclean.Change("second", "sample", 4, 5, "x", "", "x for ", Safety.SAFE)


@pytest.mark.parametrize(
    ("safety", "text", "held"),
    [
        ("suggest", "ABC", []),
        ("likely", "ABc", ["c"]),
        ("safe", "Abc", ["b", "c"]),
        (Safety.SAFE, "Abc", ["b", "c"]),
    ],
)
def test_safety_decides_what_is_applied(plugin_of: PluginOf, safety: str, text: str, held: list[str]) -> None:
    """What is not sure enough is held back, and comes back with its place in the source."""
    rules = [
        rule("a", replace("a", "A")),
        rule("b", replace("b", "B", "likely")),
        rule("c", replace("c", "C", "suggest")),
    ]
    result = Cleaner(plugins=[plugin_of(*rules)], safety=safety).run("abc")
    assert (result.text, [change.before for change in result.held]) == (text, held)
    assert all("abc"[change.start : change.end] == change.before for change in result.held)


def test_one_rule_may_be_partly_sure(plugin_of: PluginOf) -> None:
    """Some edits of a rule are applied, others held back; spans are of the source in both."""

    def find(document: Document, options: None) -> Iterator[Edit]:
        yield Edit(0, 1, "", "sure")
        yield Edit(2, 3, "", "not sure", "suggest")

    result = Cleaner(plugins=[plugin_of(rule("shy", replace("-", "--")), rule("unsure", find, Stage.TIDY))]).run("-a-b")
    assert (result.text, result.held[0].start, result.held[0].end) == ("-a--b", 1, 2)


def test_by_default_suggestions_are_held_back(plugin_of: PluginOf) -> None:
    """A person should look at them."""
    result = Cleaner(plugins=[plugin_of(rule("c", replace("c", "C", "suggest")))]).run("abc")
    assert (result.text, result.changed, len(result.held)) == ("abc", False, 1)


BROKEN = [
    (lambda document, options: 1 / 0, RuleError, "failed: ZeroDivisionError: division by zero"),
    (lambda document, options: None, EditError, "it returned None; yield edits and labels, or return a list of them"),
    (
        lambda document, options: [(0, 9, "", "")],
        EditError,
        "edit of span (0, 9) lies outside the text of 3 code points",
    ),
    (lambda document, options: [(0, 2, "", ""), (1, 3, "", "")], EditError, "spans (0, 2) and (1, 3) overlap"),
    (lambda document, options: [("a", 2, "", ""), (1, 3, "", "")], RuleError, "TypeError"),
    (lambda document: [], RuleError, "failed: TypeError"),
    (lambda document, options: document.words, RuleError, "AttributeError: 'Document' object has no attribute 'words'"),
]


@pytest.mark.parametrize(("find", "kind", "message"), BROKEN)
def test_a_rule_that_fails_is_named(plugin_of: PluginOf, find: Find, kind: type[RuleError], message: str) -> None:
    """The error names rule and plugin, says what happened, and carries the cause."""
    cleaner = Cleaner(plugins=[plugin_of(rule("broken", find), name="sample")])
    with pytest.raises(kind) as caught:
        cleaner.run("abc")
    assert str(caught.value).startswith("rule 'broken' of plugin 'sample'")
    assert message in str(caught.value)


@pytest.mark.parametrize(("find", "kind", "message"), BROKEN)
def test_a_rule_that_fails_can_be_skipped(plugin_of: PluginOf, find: Find, kind: type[RuleError], message: str) -> None:
    """The text stays as that rule found it, the others still run, and the result says what failed."""
    rules = [rule("a", replace("a", "A")), rule("broken", find), rule("c", replace("c", "C"), Stage.TIDY)]
    result = Cleaner(plugins=[plugin_of(*rules)], on_error="skip").run("abc")
    assert result.text == "AbC"
    assert [error.rule for error in result.errors] == ["broken"]
    assert message in result.errors[0].message


def test_a_rule_that_fails_half_way_changes_nothing(plugin_of: PluginOf) -> None:
    """Edits and labels that were yielded before the failure are not used."""

    def find(document: Document, options: None) -> Iterator[Finding]:
        yield Edit(0, 1, "A")
        yield Label(0, 3, "word")
        raise RuntimeError("half way")

    result = Cleaner(plugins=[plugin_of(rule("broken", find))], on_error="skip").run("abc")
    assert (result.text, result.changes, result.labels) == ("abc", (), ())


def test_labels_move_with_the_text(plugin_of: PluginOf) -> None:
    """A label has its span in the clean text and its span in the source; later rules see it where it is."""
    seen: list[tuple[Label, ...]] = []

    def name(document: Document, options: None) -> Iterator[Finding]:
        at = document.text.index("摄影：王小明")
        yield Label(at, at + 6, "credit", "王小明")
        yield Edit(at + 2, at + 3, ":", "colon")

    def look(document: Document, options: None) -> list[Edit]:
        seen.append(document.labels)
        return []

    rules = [
        rule("a-spaces", replace(" ", "")),
        rule("credit", name),
        rule("full-stop", replace("。", "。\n"), Stage.SPANS),
        rule("look", look, Stage.TIDY),
    ]
    result = Cleaner(plugins=[plugin_of(*rules)]).run("一 二。摄影： 王小明 三")
    assert result.text == "一二。\n摄影:王小明三"
    assert result.labels == (Annotation("credit", "王小明", 4, 10, (4, 11), "credit"),)
    assert seen == [(Label(4, 10, "credit", "王小明"),)]


def test_a_label_on_dropped_text_is_kept(plugin_of: PluginOf) -> None:
    """Its span in the clean text is empty, whatever is put there later; its span in the source is exact."""

    def drop(document: Document, options: None) -> Iterator[Finding]:
        yield Label(2, 4, "credit", "X")
        yield Edit(1, 4, "", "credit")

    rules = [
        rule("drop", drop),
        rule("mark", lambda document, options: [(1, 1, "—", "dash")], Stage.SPANS),
    ]
    result = Cleaner(plugins=[plugin_of(*rules)]).run("a.©Xb")
    assert result.text == "a—b"
    assert result.labels == (Annotation("credit", "X", 1, 1, (2, 4), "drop"),)


def test_labels_of_several_rules_come_in_the_order_of_the_text(plugin_of: PluginOf) -> None:
    """Whoever put them there."""
    rules = [
        rule("a", lambda document, options: [Label(2, 3, "late"), Label(0, 3, "wide")]),
        rule("b", lambda document, options: [Label(0, 1, "early")]),
    ]
    labels = Cleaner(plugins=[plugin_of(*rules)]).run("abc").labels
    assert [(label.kind, label.rule) for label in labels] == [("early", "b"), ("wide", "a"), ("late", "a")]


def test_a_rule_knows_in_which_stages_the_text_was_changed(plugin_of: PluginOf) -> None:
    """Edits that were held back, or changed nothing, do not count."""
    seen: list[frozenset[Stage]] = []

    def look(document: Document, options: None) -> list[Label]:
        seen.append(document.edited)
        return [Label(0, 1, "seen")]

    rules = [
        rule("a", replace("a", "A")),
        rule("b", replace("b", "B", "suggest"), Stage.WRAPS),
        rule("c", replace("c", "c"), Stage.SPANS),
        rule("early", look, Stage.CHARACTERS),
        rule("late", look, Stage.TIDY),
    ]
    Cleaner(plugins=[plugin_of(*rules)]).run("abc")
    assert seen == [frozenset(), frozenset({Stage.LINES})]


def test_a_cleaner_shows_its_rules(plugin_of: PluginOf) -> None:
    """In the order in which they run."""
    rules = [rule("b", replace("b", "c")), rule("a", replace("a", "b"), Stage.TIDY)]
    assert repr(Cleaner(plugins=[plugin_of(*rules)])) == "<Cleaner b, a>"


def test_clean_takes_settings_and_encoding(plugin_of: PluginOf) -> None:
    """The one-call interface takes what `Cleaner` and `run` take."""
    plugin = plugin_of(rule("a", replace("é", "E")))
    assert newsclean.clean(b"\xe9", encoding="latin-1", plugins=[plugin]) == "E"
    assert newsclean.clean("é", plugins=[plugin], block=["a"]) == "é"
