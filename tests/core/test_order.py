"""Order is data: stage, then what rules ask of each other, then name."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, PluginError, Rule, Stage
from newsclean._rules import in_order


def rule(name: str, stage: Stage = Stage.LINES, **wishes: object) -> Rule:
    """A rule that finds nothing."""
    return Rule(name, lambda document, options: [], stage=stage, **wishes)  # type: ignore[arg-type]


def names(*rules: Rule) -> list[str]:
    """The names of rules in their order."""
    return [one.name for one in in_order(rules)]


def test_stages_come_first() -> None:
    """A rule of an earlier stage runs before one of a later stage, whatever their names."""
    assert names(rule("a", Stage.TIDY), rule("b", Stage.WRAPS), rule("c", Stage.CHARACTERS)) == ["c", "b", "a"]


def test_wishes_order_a_stage_and_names_the_rest() -> None:
    """`after` and `before` are heeded within a stage; what nobody asks for goes by name."""
    assert names(rule("a", after=["d"]), rule("b"), rule("c"), rule("d", before=["b"])) == ["c", "d", "a", "b"]


def test_wishes_about_rules_that_are_not_there_do_nothing() -> None:
    """A rule may name a rule of a plugin that is not installed."""
    assert names(rule("a", after=["missing"]), rule("b", before=["missing"])) == ["a", "b"]


def test_a_wish_may_repeat_what_the_stages_say() -> None:
    """`after` a rule of an earlier stage is true anyway."""
    assert names(rule("a", Stage.TIDY, after=["b"]), rule("b", Stage.LINES)) == ["b", "a"]


def test_a_circle_is_named_without_bystanders() -> None:
    """The error names the rules that wait for each other, and not those that wait for these."""
    circle = [rule("a", after=["b"]), rule("b", after=["c"]), rule("c", after=["a"])]
    with pytest.raises(PluginError, match=r"put in order: a after b after c after a; mend"):
        in_order([*circle, rule("later", Stage.TIDY), rule("also", after=["c"])])


def test_a_rule_cannot_wait_for_itself() -> None:
    """The smallest circle is named as well."""
    with pytest.raises(PluginError, match=r"put in order: a after a; mend"):
        in_order([rule("a", after=["a"])])


def test_a_wish_against_the_stages_is_a_circle() -> None:
    """A rule cannot ask to run after one of a later stage."""
    with pytest.raises(PluginError, match="early after late after early"):
        in_order([rule("early", Stage.LINES, after=["late"]), rule("late", Stage.TIDY)])


RULES = [rule("a", after=["c"]), rule("b"), rule("c"), rule("d", Stage.SPANS), rule("e", Stage.SPANS, before=["d"])]


@given(st.permutations(RULES))
def test_the_order_of_registration_changes_nothing(rules: list[Rule]) -> None:
    """However plugins happen to be found, the rules run in the same order."""
    assert names(*rules) == ["b", "c", "a", "e", "d"]


def test_the_order_of_plugins_changes_nothing(plugin_of: Callable[..., ModuleType]) -> None:
    """The same holds when the rules come from several plugins."""
    plugins = [plugin_of(one, name=f"plugin_{one.name}") for one in RULES]
    ways = (plugins, plugins[::-1], plugins[2:] + plugins[:2])
    assert {tuple(step.rule for step in Cleaner(plugins=way).pipeline) for way in ways} == {("b", "c", "a", "e", "d")}


def test_a_rule_is_a_name_and_a_finder() -> None:
    """The rest has to be named, and can be left out."""
    with pytest.raises(TypeError, match="positional"):
        Rule("a", lambda document, options: [], Stage.TIDY)  # type: ignore[call-arg]
    least = Rule("a", lambda document, options: [])
    assert (least.stage, least.options, least.summary, least.default) == (Stage.SPANS, None, "", True)
    assert least.after == least.before == ()


@pytest.mark.parametrize("name", ["", "Wraps", "soft_wraps", "soft wraps", "-wraps", "wraps-", "2nd", "换行"])
def test_a_rule_name_is_lower_case_words_with_hyphens(name: str) -> None:
    """Names stay easy to type on a command line and in TOML."""
    with pytest.raises(PluginError, match="use lower-case words joined by hyphens"):
        rule(name)


def test_a_string_is_no_list_of_names() -> None:
    """A string given for `after` would be a list of its letters."""
    with pytest.raises(PluginError, match="take a list of rule names, not the string 'wraps'"):
        rule("a", after="wraps")


def test_options_are_an_attrs_class() -> None:
    """Anything else has no fields that could be listed."""
    with pytest.raises(PluginError, match="rule 'a': options must be an attrs class"):
        rule("a", options=dict)
    assert rule("a", options=attrs.make_class("Options", [])).options is not None


def test_a_finder_is_a_function() -> None:
    """That is said where the rule is made, and not on the first document."""
    with pytest.raises(PluginError, match="rule 'a': find must be a function of a document and its options, not 3"):
        Rule("a", 3)  # type: ignore[arg-type]
