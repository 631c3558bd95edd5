"""`newsclean rules`, `explain-rule` and `plugins`: what there is, what is on, and all about one rule."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

import attrs
import click

import newsclean
from newsclean.cli import DONE, _settings
from newsclean.cli._colour import Paper
from newsclean.cli._output import print_lines
from newsclean.cli._say import explanation, note

__all__ = ["explain_rule", "plugins", "rules"]


@click.command(context_settings=_settings.CONTEXT)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("-v", "--verbose", is_flag=True, help="Tell all about every rule, as explain-rule does.")
@click.option("--json", is_flag=True, help="Write one JSON object a rule.")
@_settings.settings
def rules(names: Sequence[str], verbose: bool, json: bool, **how: Any) -> int:
    """List every rule in the order in which they run, or tell all about the rules NAME.

    'on' are those that would run with the same options and settings; 'off' those that wait for --enable, or that
    --block or --rules leaves out.
    """
    made = _settings.make(**how)
    records = _chosen(made.cleaner, names, full=verbose or bool(names and not json))
    if json:
        _print_json(records)
    elif names or verbose:
        _print_pages(records)
    else:
        if made.path:
            note(f"newsclean: settings of {made.path} are in force")
        _print_table(("rule", "stage", "plugin", "version", "on", "summary"), records)
    return DONE


@click.command("explain-rule", context_settings=_settings.CONTEXT)
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--json", is_flag=True, help="Write one JSON object a rule.")
@_settings.settings
def explain_rule(names: Sequence[str], json: bool, **how: Any) -> int:
    """Tell all about the rules NAME.

    What a rule does and when it must not; its options, with types and defaults; where it stands in the order, and
    why there; whether it is on; which plugin brought it, and where that came from.
    """
    records = _chosen(_settings.make(**how).cleaner, names, full=True)
    if json:
        _print_json(records)
    else:
        _print_pages(records)
    return DONE


@click.command(context_settings=_settings.CONTEXT)
@click.option("--json", is_flag=True, help="Write one JSON object a plugin.")
@_settings.settings
def plugins(json: bool, **how: Any) -> int:
    """List every plugin that is not blocked: where it comes from, and which rules it brings."""
    cleaner = _settings.make(**how).cleaner
    owners = [(item.plugin.name, item.rule.name) for item in cleaner.catalogue]
    records = [
        {
            "plugin": plugin.name,
            "origin": plugin.origin,
            "distribution": plugin.distribution,
            "version": plugin.version,
            "module": plugin.where,
            "rules": [rule for owner, rule in owners if owner == plugin.name],
        }
        for plugin in cleaner.plugins
    ]
    if json:
        _print_json(records)
    else:
        _print_table(("plugin", "origin", "version", "module", "rules"), records)
    return DONE


def _chosen(cleaner: newsclean.Cleaner, names: Sequence[str], *, full: bool) -> list[dict[str, Any]]:
    """The records of the rules that are named, or of all; with all there is to know if they shall be full."""
    records = _records(cleaner)
    known = [record["rule"] for record in records]
    if unknown := [name for name in names if name not in known]:
        raise click.ClickException(explanation(newsclean.UnknownNameError.of("rule", unknown[0], known)))
    chosen = [record for record in records if not names or record["rule"] in names]
    if full:
        from newsclean.cli._rule_page import details

        chosen = [record | details(cleaner, record["rule"], record["options"]) for record in chosen]
    return chosen


def _records(cleaner: newsclean.Cleaner) -> list[dict[str, Any]]:
    """Every rule: those that run in their order, and the others where they would stand."""
    running = {step.rule: number for number, step in enumerate(cleaner.pipeline)}
    options = {step.rule: step.options for step in cleaner.pipeline}
    place = -1
    placed = []
    for number, item in enumerate(cleaner.catalogue):
        place = running.get(item.rule.name, place)
        placed.append((place, item.rule.name not in running, number, item))
    return [
        {
            "rule": item.rule.name,
            "stage": item.rule.stage.name.lower(),
            "plugin": item.plugin.name,
            "version": item.plugin.version,
            "on": item.rule.name in running,
            "summary": item.rule.summary,
            "options": options.get(item.rule.name) or _defaults(item.rule),
        }
        for *_, item in sorted(placed, key=lambda each: each[:3])
    ]


def _defaults(rule: newsclean.Rule) -> dict[str, Any]:
    return attrs.asdict(rule.options()) if rule.options else {}


def _print_table(columns: Sequence[str], records: Iterable[dict[str, Any]]) -> None:
    """One record a line; on a terminal that is too narrow for that, the last column stands below the others."""
    from newsclean.cli._table import aligned, cells

    rows = [[column.upper() for column in columns], *([_word(record[key]) for key in columns] for record in records)]
    width = Paper.of("never", to_file=False).width
    lines = list(aligned(rows))
    if width and max(map(cells, lines)) > width:
        heads = aligned([row[:-1] for row in rows])
        lines = [f"{head}\n{_below(row[-1], width)}" for head, row in zip(heads, rows, strict=True)]
    print_lines(lines)


def _below(text: str, width: int) -> str:
    from newsclean.cli._table import cells

    room = max(20, width - (cells(text) - len(text)))  # textwrap counts characters, so leave out for each wide one
    return textwrap.fill(text, room, initial_indent="    ", subsequent_indent="    ")


def _print_pages(records: Iterable[dict[str, Any]]) -> None:
    from newsclean.cli._rule_page import page

    print_lines("\n\n\n".join(map(page, records)).split("\n"))


def _print_json(records: Iterable[dict[str, Any]]) -> None:
    from newsclean._json import one_line

    print_lines(map(one_line, records))


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return ", ".join(value) or "-" if isinstance(value, list) else str(value) or "-"
