"""Rules, and the order in which rules run: order is data, never the luck of who registered first."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from newsclean._document import Document
from newsclean._edits import Finding
from newsclean._errors import PluginError
from newsclean._stages import Stage

__all__ = ["Rule", "in_order"]

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")


def _check_name(_: Rule, __: attrs.Attribute[str], name: str) -> None:
    if not _NAME.match(name):
        raise PluginError(f"rule name {name!r}: use lower-case words joined by hyphens, such as 'number-spacing'")


def _check_options(rule: Rule, _: attrs.Attribute[Any], options: type | None) -> None:
    if options is not None and not attrs.has(options):
        raise PluginError(f"rule {rule.name!r}: options must be an attrs class, not {options!r}")


def _stage(stage: Any) -> Stage:
    try:
        return Stage(stage)
    except ValueError:
        known = ", ".join(f"Stage.{each.name}" for each in Stage)
        raise PluginError(f"stage={stage!r}: give one of {known}") from None


def _names(names: Iterable[str]) -> tuple[str, ...]:
    if isinstance(names, str):
        raise PluginError(f"after= and before= take a list of rule names, not the string {names!r}")
    return tuple(names)


def _check_find(rule: Rule, _: attrs.Attribute[Any], find: object) -> None:
    if not callable(find):
        raise PluginError(f"rule {rule.name!r}: find must be a function of a document and its options, not {find!r}")


@attrs.frozen
class Rule:
    """A named finder, and where in the pipeline it stands.

    Attributes:
        name: lower-case words joined by hyphens; unique among all plugins.
        find: takes a `Document` and the options, gives edits and labels; never changes anything.
        stage: when it runs.
        options: an attrs class: at once the schema, the defaults, the checks and their documentation;
            `find` gets an instance, or None where there is no class.
        summary: one line for `newsclean rules`.
        after: names of rules that run before this one, if they are there.
        before: names of rules that run after this one, if they are there.
        default: False for a rule that runs only when it is enabled by name.

    Raises:
        PluginError: a name or an options class that cannot be used.

    >>> rule = Rule("shout", lambda document, options: [], stage=Stage.TIDY, summary="Nothing yet.")
    >>> rule.stage.name, rule.default
    ('TIDY', True)
    """

    name: str = attrs.field(validator=_check_name)
    find: Callable[[Document, Any], Iterable[Finding]] = attrs.field(validator=_check_find)
    stage: Stage = attrs.field(default=Stage.SPANS, converter=_stage, kw_only=True)
    options: type | None = attrs.field(default=None, validator=_check_options, kw_only=True)
    summary: str = attrs.field(default="", kw_only=True)
    after: tuple[str, ...] = attrs.field(default=(), converter=_names, kw_only=True)
    before: tuple[str, ...] = attrs.field(default=(), converter=_names, kw_only=True)
    default: bool = attrs.field(default=True, kw_only=True)


def in_order(rules: Sequence[Rule]) -> list[Rule]:
    """Sort by stage, then by what rules ask of each other, then by name.

    Raises:
        PluginError: wishes that cannot all be met.

    >>> def rule(name, **wishes):
    ...     return Rule(name, lambda document, options: [], stage=Stage.LINES, **wishes)
    >>> [r.name for r in in_order([rule("a", after=["c"]), rule("b"), rule("c")])]
    ['b', 'c', 'a']
    """
    by_name = {rule.name: rule for rule in rules}
    waits = _predecessors(by_name)
    ready = [(rule.stage, rule.name) for rule in rules if not waits[rule.name]]
    heapq.heapify(ready)
    order: list[Rule] = []
    while ready:
        _, name = heapq.heappop(ready)
        order.append(by_name[name])
        for other, missing in waits.items():
            if name in missing:
                missing.remove(name)
                if not missing:
                    heapq.heappush(ready, (by_name[other].stage, other))
    if len(order) < len(rules):
        circle = " after ".join(_circle({name: missing for name, missing in waits.items() if missing}))
        raise PluginError(f"rules cannot be put in order: {circle}; mend their stage=, after= or before=")
    return order


def _predecessors(by_name: dict[str, Rule]) -> dict[str, set[str]]:
    waits: dict[str, set[str]] = {name: set() for name in by_name}
    for rule in by_name.values():
        waits[rule.name].update(name for name in rule.after if name in by_name)
        for name in rule.before:
            if name in by_name:
                waits[name].add(rule.name)
        waits[rule.name].update(name for name, other in by_name.items() if other.stage < rule.stage)
    return waits


def _circle(waits: dict[str, set[str]]) -> list[str]:
    """Rules that wait for each other, the first of them again at the end; whoever merely waits for them is left out."""
    path = [min(waits)]
    while path[-1] not in path[:-1]:
        path.append(min(waits[path[-1]]))
    return path[path.index(path[-1]) :]
