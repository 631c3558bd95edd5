"""From what plugins offer and a caller wishes to the list of rules that will run."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import attrs
import pluggy

from newsclean._errors import OptionError, PluginError
from newsclean._options import build_options
from newsclean._plugins import Plugin, Registered, check_names, manager, registered_rules
from newsclean._records import Step
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
        rules: the exact list, instead of what `enable` and the defaults say.
        options: per rule; those of blocked rules wait for a day on which they are not blocked.

    Raises:
        UnknownNameError: a name that neither a plugin nor a rule has.
        OptionError: an option's value, or `rules` together with `enable`, or a rule both listed and blocked.
        PluginError: rules that contradict each other.
    """
    available = registered_rules(pm, found)
    plugins = {plugin.name for plugin in found}
    mentioned = {*(set(block) - plugins), *enable, *options, *(rules or ())}
    blocked = {} if mentioned <= available.keys() else _rules_of_blocked(found, block)
    known = {*available, *blocked}
    check_names("rule or plugin", block, known | plugins, "to block")
    check_names("rule", enable, known, "to enable")
    check_names("rule", tuple(options), known, "to set options of")
    check_names("rule", rules or (), known, "to run")
    catalogue = tuple(available[rule.name] for rule in in_order([r.rule for r in available.values()]))
    if rules is None:
        wanted = (item for item in catalogue if item.rule.default or item.rule.name in enable)
        chosen = [item for item in wanted if item.rule.name not in block]
    else:
        _check_pinned(rules, {*block, *blocked}, enable)
        chosen = [available[name] for name in rules]
    return catalogue, tuple(_entry(item, options.get(item.rule.name)) for item in chosen)


def _rules_of_blocked(found: Sequence[Plugin], block: Collection[str]) -> dict[str, Registered]:
    """The rules of blocked plugins, so that a mention of one is no spelling mistake; a broken plugin has none.

    Blocked plugins are imported for this alone, since nobody wants to wait for one or see it fail.
    """
    rules: dict[str, Registered] = {}
    for plugin in found:
        if plugin.name in block:
            with contextlib.suppress(PluginError):
                rules |= registered_rules(manager([plugin]), [plugin])
    return rules


def _check_pinned(rules: Sequence[str], blocked: Collection[str], enable: Sequence[str]) -> None:
    if enable:
        raise OptionError("rules= is the exact list of rules: leave enable= out, and name all of them")
    for name in rules:
        if name in blocked:
            raise OptionError(f"rule {name!r} is in rules= and blocked by block=: take it out of one")


def _entry(item: Registered, given: Any) -> Entry:
    options = build_options(item.rule, given)
    shown = attrs.asdict(options) if options is not None else {}
    return Entry(item.rule, options, Step(item.rule.name, item.plugin.name, item.plugin.version, shown))
