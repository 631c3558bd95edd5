"""Which rules run, and with which options."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import attrs
import pytest

from newsclean import Cleaner, Document, Edit, NewscleanError, OptionError, Rule, Stage, UnknownNameError


@attrs.frozen
class Options:
    """Options of the sample rule."""

    mark: str = attrs.field(default="!", validator=attrs.validators.instance_of(str))
    times: int = attrs.field(default=1, validator=[attrs.validators.instance_of(int), attrs.validators.ge(0)])
    style: str = attrs.field(default="end", validator=attrs.validators.in_(["end", "start"]))
    _hidden: int = attrs.field(default=0, init=False)


def find(document: Document, options: Options) -> Iterator[Edit]:
    """Add the mark."""
    at = len(document.text) if options.style == "end" else 0
    yield Edit(at, at, options.mark * options.times, "mark")


MARK = Rule("mark", find, options=Options)
PLAIN = Rule("plain", lambda document, options: [], stage=Stage.TIDY)
EXTRA = Rule("extra", lambda document, options: [(0, 0, "+", "")], stage=Stage.TIDY, default=False)


@pytest.fixture(scope="module")
def plugins(plugin_of: Callable[..., ModuleType]) -> list[ModuleType]:
    """Two plugins with three rules."""
    return [plugin_of(MARK, EXTRA, name="marks"), plugin_of(PLAIN, name="rest")]


def ran(cleaner: Cleaner) -> list[str]:
    """The names of the rules that run."""
    return [step.rule for step in cleaner.pipeline]


@pytest.mark.parametrize(
    ("settings", "rules"),
    [
        ({}, ["mark", "plain"]),
        ({"enable": ["extra"]}, ["mark", "extra", "plain"]),
        ({"enable": ["plain"]}, ["mark", "plain"]),
        ({"block": ["mark"]}, ["plain"]),
        ({"block": ["marks"]}, ["plain"]),
        ({"block": ["marks"], "enable": ["extra"]}, ["plain"]),
        ({"block": ["extra"], "enable": ["extra"]}, ["mark", "plain"]),
        ({"rules": ["plain", "extra", "mark"]}, ["plain", "extra", "mark"]),
        ({"rules": ["mark", "mark"]}, ["mark", "mark"]),
        ({"rules": []}, []),
        ({"rules": ["plain"], "block": ["marks"]}, ["plain"]),
        ({"block": ["marks"], "options": {"mark": {"times": 2}}}, ["plain"]),
    ],
)
def test_the_rules_that_run(plugins: list[ModuleType], settings: dict[str, Any], rules: list[str]) -> None:
    """Block leaves out, enable adds what is off by default, rules pins list and order."""
    assert ran(Cleaner(plugins=plugins, **settings)) == rules


def test_the_catalogue_has_all_rules_of_active_plugins(plugins: list[ModuleType]) -> None:
    """In their order, with those that are off, so that they can be listed."""
    cleaner = Cleaner(plugins=plugins, block=["plain"])
    assert [(item.rule.name, item.plugin.name) for item in cleaner.catalogue] == [
        ("mark", "marks"),
        ("extra", "marks"),
        ("plain", "rest"),
    ]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"block": ["marc"]}, "unknown rule or plugin 'marc' to block; known: extra, mark, marks, plain, rest"),
        ({"enable": ["extras"]}, "unknown rule 'extras' to enable; known: extra, mark, plain"),
        ({"enable": ["marks"]}, "unknown rule 'marks' to enable; known: extra, mark, plain"),
        ({"rules": ["mark", "plan"]}, "unknown rule 'plan' to run; known: extra, mark, plain"),
        ({"options": {"marks": {}}}, "unknown rule 'marks' to set options of; known: extra, mark, plain"),
        ({"options": {"mark": {"time": 2}}}, "unknown option 'time' of rule 'mark'; known: mark, style, times"),
        ({"options": {"mark": {"hidden": 2}}}, "unknown option 'hidden' of rule 'mark'; known: mark, style, times"),
    ],
)
def test_an_unknown_name_lists_the_known(plugins: list[ModuleType], settings: dict[str, Any], message: str) -> None:
    """A spelling mistake never passes in silence."""
    with pytest.raises(UnknownNameError) as caught:
        Cleaner(plugins=plugins, **settings)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"block": "mark"}, "block= takes a list of names, not the string 'mark'"),
        ({"enable": "mark"}, "enable= takes a list of names, not the string 'mark'"),
        ({"rules": "mark"}, "rules= takes a list of names, not the string 'mark'"),
        ({"plugins": "json"}, "plugins= takes a list of names, not the string 'json'"),
        ({"rules": ["mark"], "enable": ["extra"]}, "rules= is the exact list of rules: leave enable= out"),
        ({"rules": ["mark"], "block": ["mark"]}, "rule 'mark' is in rules= and blocked by block=: take it out of one"),
        ({"rules": ["mark"], "block": ["marks"]}, "rule 'mark' is in rules= and blocked by block="),
        ({"on_error": "ignore"}, "on_error='ignore': use 'raise' or 'skip'"),
        ({"safety": "sure"}, "safety='sure': unknown safety level 'sure'; known: suggest, likely, safe"),
        ({"safety": 7}, "safety=7: 7 is not a valid Safety"),
        ({"options": {"plain": {"mark": "?"}}}, "rule 'plain' has no options"),
        ({"options": {"mark": "?"}}, "options of rule 'mark': give a mapping, not '?'"),
        ({"options": {"mark": {"mark": 7}}}, "of rule 'mark': 'mark' must be <class 'str'> (got 7"),
        ({"options": {"mark": {"times": -1}}}, "of rule 'mark': 'times' must be >= 0: -1"),
        ({"options": {"mark": {"style": "both"}}}, "of rule 'mark': 'style' must be in ['end', 'start'] (got 'both')"),
    ],
)
def test_what_a_setting_does_not_take(plugins: list[ModuleType], settings: dict[str, Any], message: str) -> None:
    """Every other error says which setting, what came, and what would do."""
    with pytest.raises(OptionError) as caught:
        Cleaner(**{"plugins": plugins, **settings})
    assert message in str(caught.value)


def test_options_come_as_a_mapping_or_an_instance(plugins: list[ModuleType]) -> None:
    """Both ways the rule gets an instance of its class, and the step says what it ran with."""
    for options in ({"times": 2}, Options(times=2)):
        cleaner = Cleaner(plugins=plugins, options={"mark": options})
        assert cleaner.clean("a") == "a!!"
        assert cleaner.pipeline[0].options["times"] == 2
        assert cleaner.pipeline[0].options["mark"] == "!"


def test_every_error_is_a_newsclean_error() -> None:
    """One class catches all that newsclean reports."""
    with pytest.raises(NewscleanError):
        Cleaner(rules=["no-such-rule"])


def test_nothing_is_imported_for_a_blocked_plugin() -> None:
    """Blocked plugins are loaded only to tell a name of one of their rules from a spelling mistake."""
    sys.modules.pop("this", None)
    Cleaner(plugins=["this"], block=["this"])
    assert "this" not in sys.modules


@pytest.mark.parametrize(
    ("settings", "names", "rules"),
    [
        ({}, ["mark"], ["plain"]),
        ({"enable": ["extra"], "block": ["plain"]}, ["mark"], ["extra"]),
        ({"rules": ["plain", "mark"], "block": ["rest2"]}, ["mark"], ["plain"]),
        ({}, [], ["mark", "plain"]),
    ],
)
def test_a_cleaner_without_some_rules(
    plugins: list[ModuleType],
    plugin_of: Callable[..., ModuleType],
    settings: dict[str, Any],
    names: list[str],
    rules: list[str],
) -> None:
    """All other settings stay: what is blocked, enabled, pinned, and the options."""
    cleaner = Cleaner(
        plugins=[*plugins, plugin_of(name="rest2")], options={"mark": {"times": 3}}, safety="safe", **settings
    )
    less = cleaner.without(*names)
    assert ran(less) == rules
    assert less.safety is cleaner.safety
    assert [p.name for p in less.plugins] == [p.name for p in cleaner.plugins]
