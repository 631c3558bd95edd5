"""From what plugins offer and a caller wishes to the list of rules that will run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import pluggy

from newsclean._errors import OptionError, PluginError
from newsclean._options import build_options
from newsclean._plugins import Plugin, Registered, check_names, manager, registered_rules
from newsclean._result import Step
from newsclean._rules import Rule, in_order

__all__ = ["Entry", "assemble"]


@attrs.frozen
class Entry:
    """A rule that will run, with its options, and how the result will name it."""

    rule: Rule
    options: Any
    step: Step


def assemble(
    found: Sequence[Plugin],
    pm: pluggy.PluginManager,
    block: Sequence[str],
    enable: Sequence[str],
    rules: Sequence[str] | None,
    options: Mapping[str, Any],
) -> tuple[tuple[Registered, ...], tuple[Entry, ...]]:
    """All rules in the order in which they would run, and the entries of those that will.

    Args:
        found: all plugins, the blocked ones as well.
        pm: holds those that are not blocked.
        block: names of plugins and rules to leave out.
        enable: names of rules to run that are off by default.
        rules: the exact list, instead of `block` and `enable`.
        options: per rule; those of blocked rules wait for a day on which they are not blocked.

    Raises:
        UnknownNameError: a name that neither a plugin nor a rule has.
        OptionError: an option's value, or `rules` together with `block` or `enable`.
        PluginError: rules that contradict each other.
    """
    available = registered_rules(pm, found)
    blocked = [plugin for plugin in found if plugin.name in block]
    known = {*available, *_names_of(blocked)} if blocked else available.keys()
    check_names("rule or plugin to block", block, {*known, *(plugin.name for plugin in found)})
    check_names("rule to enable", enable, known)
    check_names("rule with options", tuple(options), known)
    catalogue = tuple(available[rule.name] for rule in in_order([r.rule for r in available.values()]))
    chosen = _chosen(catalogue, block, enable, rules)
    return catalogue, tuple(_entry(item, options.get(item.rule.name)) for item in chosen)


def _names_of(blocked: Sequence[Plugin]) -> set[str]:
    """The rules of blocked plugins, so that a mention of one is no spelling mistake; a broken plugin has none."""
    names: set[str] = set()
    for plugin in blocked:
        try:
            names.update(registered_rules(manager([plugin]), [plugin]))
        except PluginError:
            continue
    return names


def _chosen(
    catalogue: Sequence[Registered], block: Sequence[str], enable: Sequence[str], rules: Sequence[str] | None
) -> list[Registered]:
    if rules is None:
        wanted = (item for item in catalogue if item.rule.default or item.rule.name in enable)
        return [item for item in wanted if item.rule.name not in block]
    if block or enable:
        raise OptionError("rules= pins the exact list: leave block= and enable= out")
    by_name = {item.rule.name: item for item in catalogue}
    check_names("rule", rules, by_name)
    return [by_name[name] for name in rules]


def _entry(item: Registered, given: Any) -> Entry:
    options = build_options(item.rule, given)
    shown = attrs.asdict(options) if options is not None else {}
    return Entry(item.rule, options, Step(item.rule.name, item.plugin.name, item.plugin.version, shown))
