"""The reference of the rules, from what the rules say themselves: docstrings, options, stage, order."""

from __future__ import annotations

import inspect
import re
from typing import Any

import attrs

import newsclean
from newsclean.cli._rule_page import meaning

__all__ = ["options", "overview", "rules"]

_LEAD = re.compile(
    r"^(What it looks like|How it arises|Before and after|The model|Evidence|Must not fire|When it must not fire|"
    r"It must not fire|It fails|Where it fails|Stays)\b",
    re.MULTILINE,
)


def overview() -> str:
    """A table of all rules in their order."""
    rows = [
        f"| [{rule.name}](#{rule.name}){off} | {rule.summary} | {rule.stage.name.lower()} |"
        for rule, _ in _catalogue()
        for off in ["" if rule.default else " (off)"]
    ]
    return "\n".join(["| rule | what it does | stage |", "|---|---|---|", *rows])


def rules() -> str:
    """One section a rule."""
    return "\n\n".join(_section(rule, plugin) for rule, plugin in _catalogue())


def options() -> str:
    """A table of the options of all rules."""
    rows = [
        f"| [{rule.name}](rules.md#{rule.name}) {_row(field, rule.options)}"
        for rule, _ in _catalogue()
        if rule.options
        for field in attrs.fields(rule.options)
    ]
    return "\n".join(["| rule | option | type | default | meaning |", "|---|---|---|---|---|", *rows])


def _catalogue() -> list[tuple[newsclean.Rule, Any]]:
    return [(item.rule, item.plugin) for item in newsclean.Cleaner().catalogue if item.plugin.origin == "bundled"]


def _section(rule: newsclean.Rule, plugin: Any) -> str:
    facts = [f"Stage `{rule.stage.name}`", f"plugin `{plugin.name}`"]
    facts += [
        f"{when} {_links(rule, names)}" for when, names in (("after", rule.after), ("before", rule.before)) if names
    ]
    facts += ["on by default" if rule.default else f"off by default (`--enable {rule.name}`)"]
    story = _story(inspect.getdoc(rule.find) or "")
    parts = [f"## {rule.name}", *([] if story.startswith(rule.summary) else [rule.summary]), f"{'; '.join(facts)}."]
    if rule.options:
        rows = [_row(field, rule.options) for field in attrs.fields(rule.options)]
        parts.append("\n".join(["| option | type | default | meaning |", "|---|---|---|---|", *rows]))
    return "\n\n".join([*parts, story])


def _links(rule: newsclean.Rule, names: tuple[str, ...]) -> str:
    """Links to the rules; those of one stage that all stand above it are not told one by one."""
    order = [(other.name, other.stage) for other, _ in _catalogue()]
    above = [name for name, stage in order[: order.index((rule.name, rule.stage))] if stage == rule.stage]
    if len(above) > 3 and set(above) <= set(names):
        return "all of this stage that stand above"
    known = {name for name, _ in order}
    return ", ".join(f"[{name}](#{name})" if name in known else f"`{name}`" for name in names)


def _row(field: attrs.Attribute[Any], options: Any) -> str:
    kind = _cell(_type(field.type))
    return f"| `{field.alias}` | {kind} | {_cell(f'`{field.default!r}`')} | {_cell(meaning(options, field.name))} |"


def _type(kind: Any) -> str:
    """`Literal["a", "b"]` as its values; any other type by its name."""
    text = kind if isinstance(kind, str) else inspect.formatannotation(kind).replace("typing.", "")
    if found := re.fullmatch(r"Literal\[(.*)\]", text):
        return " or ".join(f"`{value.strip()}`" for value in found[1].split(","))
    return f"`{text}`"


def _story(doc: str) -> str:
    """A docstring as Markdown: `::` announces an indented block, and doctests are of no use here."""
    doc = doc.partition(">>>")[0].rstrip()
    doc = _LEAD.sub(r"**\1**", doc)
    return re.sub(r"::$", ":", doc, flags=re.MULTILINE)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
