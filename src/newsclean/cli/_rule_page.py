"""All about one rule: what it does and where it stands, and why there; its options; where it came from."""

from __future__ import annotations

import contextlib
import inspect
import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

import newsclean
from newsclean._errors import nearest

__all__ = ["details", "meaning", "page"]

SEES = {
    "characters": "code points as extracted",
    "lines": "lines as printed",
    "wraps": "the breaks between lines",
    "spans": "whole paragraphs",
    "tidy": "everything",
}


def details(cleaner: newsclean.Cleaner, name: str, values: dict[str, Any]) -> dict[str, Any]:
    """What there is to know about a rule beside what the list of rules says.

    Args:
        cleaner: one that has the rule, running or not.
        name: of the rule.
        values: of its options, as they stand.
    """
    item = next(item for item in cleaner.catalogue if item.rule.name == name)
    rule, plugin = item.rule, item.plugin
    order = [step.rule for step in cleaner.pipeline]
    return {
        "default": rule.default,
        "place": order.index(name) + 1 if name in order else None,
        "running": len(order),
        "why": _why(cleaner, name),
        "after": list(rule.after),
        "before": list(rule.before),
        "absent": _absent(cleaner, rule),
        "origin": plugin.origin,
        "distribution": plugin.distribution,
        "module": plugin.where,
        "schema": list(_schema(rule, values)),
        "documentation": inspect.getdoc(rule.find) or "",
    }


def page(record: dict[str, Any]) -> str:
    """The same for people, as lines of text."""
    facts = {
        "stage": f"{record['stage']}: {SEES[record['stage']]}",
        "order": "; ".join([_place(record), *record["why"]]),
        "asks": "; ".join(f"{key} {', '.join(record[key])}" for key in ("after", "before") if record[key]),
        "absent": ", ".join(_not_there(name, near) for name, near in record["absent"].items()),
        "state": _state(record["on"], record["default"]),
        "plugin": f"{record['plugin']} {record['version'] or '(no version)'}",
        "from": _from(record),
    }
    lines = [record["rule"], f"  {record['summary'] or '(no summary)'}", ""]
    lines += [f"  {key:8}{value}" for key, value in facts.items() if value]
    if record["schema"]:
        lines += ["", "Options", *(line for each in record["schema"] for line in _option(record["rule"], each))]
    return "\n".join([*lines, *(["", record["documentation"]] if record["documentation"] else [])])


def _why(cleaner: newsclean.Cleaner, name: str) -> list[str]:
    """Why a rule that runs stands between its neighbours."""
    rules = {item.rule.name: item.rule for item in cleaner.catalogue}
    running = [rules[step.rule] for step in cleaner.pipeline]
    at = next((number for number, rule in enumerate(running) if rule.name == name), None)
    if at is None:
        return []
    usual = [rule for rule in (item.rule for item in cleaner.catalogue) if rule in running]
    if usual != running:
        return ["the order is as the rules were named"]
    above = [f"after {rule.name}, {_reason(rule, running[at])}" for rule in running[at - 1 : at] if at]
    below = [f"before {rule.name}, {_reason(running[at], rule)}" for rule in running[at + 1 : at + 2]]
    return above + below


def _reason(first: newsclean.Rule, second: newsclean.Rule) -> str:
    """Why of two rules, one behind the other, the first is the first: there is no other reason than these."""
    if first.stage < second.stage:
        return "as their stages follow"
    if first.name in second.after:
        return f"as {second.name} asks"
    if second.name in first.before:
        return f"as {first.name} asks"
    return "by name"


def _absent(cleaner: newsclean.Cleaner, rule: newsclean.Rule) -> dict[str, str | None]:
    """The rules that a rule asks to stand after or before and that are not there, and what each may be misspelt for."""
    known = [item.rule.name for item in cleaner.catalogue]
    return {name: nearest(name, known) for name in (*rule.after, *rule.before) if name not in known}


def _not_there(name: str, near: str | None) -> str:
    """Either a rule of a plugin that is not installed, which is as it should be, or a spelling mistake."""
    return f"{name} is no rule here" + (f"; is {near} meant?" if near else "")


def _state(on: bool, default: bool) -> str:
    word = "on" if on else "off"
    return f"{word}, as by default" if on == default else f"{word}, though {'on' if default else 'off'} by default"


def _place(record: dict[str, Any]) -> str:
    return f"{record['place']} of {record['running']}" if record["place"] else "does not run"


def _from(record: dict[str, Any]) -> str:
    module = record["module"]
    if record["origin"] == "bundled":
        return f"bundled with newsclean, {module}"
    if record["origin"] == "installed":
        return f"installed with {record['distribution'] or 'an unknown distribution'}, entry point {module}"
    return f"given, {module}"


def _schema(rule: newsclean.Rule, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The options of a rule: what the attrs class says of each, and the value that stands."""
    if rule.options is None:
        return
    with contextlib.suppress(NameError):  # annotations may be strings, and of names that only type checkers see
        attrs.resolve_types(rule.options)
    for field in attrs.fields(rule.options):
        if field.init:
            default = _default(field)
            yield {
                "option": field.alias,
                "type": _type(field.type),
                "default": default,
                "value": values.get(field.name, default),
                "help": meaning(rule.options, field.name),
            }


def _default(field: attrs.Attribute[Any]) -> Any:
    """The value that stands if nothing is said; None for an option that has to be given."""
    default: Any = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
        return None if default.takes_self else default.factory()
    return None if default is attrs.NOTHING else default


def _type(kind: Any) -> str:
    """A type as it is written; `Literal` as its values."""
    text = kind if isinstance(kind, str) else inspect.formatannotation(kind)
    text = text.replace("typing.", "")
    if found := re.fullmatch(r"Literal\[(.*)\]", text):
        return " or ".join(value.strip().replace("'", '"') for value in found[1].split(","))
    return text


def meaning(options: type | None, name: str) -> str:
    """What the section `Attributes:` of the options class says about one of them."""
    doc = inspect.getdoc(options) or ""
    found = re.search(rf"^    {name}: (.*?)(?=^    \w+: |^\S|\Z)", doc, re.MULTILINE | re.DOTALL)
    return " ".join(found[1].split()) if found else ""


def _option(rule: str, each: dict[str, Any]) -> Sequence[str]:
    now = each["value"] if each["value"] != each["default"] else None
    state = f"{each['type']}, default {each['default']!r}" + ("" if now is None else f", here {now!r}")
    return [f"  {rule}.{each['option']}  ({state})", *([f"      {each['help']}"] if each["help"] else [])]
