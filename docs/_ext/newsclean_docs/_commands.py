"""The reference of the command line, from click's own description of the commands."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any

import click

import newsclean.cli

__all__ = ["commands"]


def commands() -> str:
    """One section a command: usage, what it does, arguments and options."""
    return "\n\n".join(_section(name, command) for name, command in sorted(_all().items()))


def _all() -> dict[str, click.Command]:
    """Every command that the modules of the command line define, by what a user types."""
    found: dict[str, click.Command] = {}
    for module in pkgutil.iter_modules(newsclean.cli.__path__, "newsclean.cli."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, click.Command) and thing.callback and thing.callback.__module__ == module.name:
                name = str(thing.name)
                found["newsclean" if name == "clean" else f"newsclean {name}"] = thing
    return found


def _section(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=name)
    usage = f"{name} {' '.join(command.collect_usage_pieces(context))}"
    story = inspect.cleandoc((command.help or "").partition("\f")[0]).replace("\b\n", "")
    rows = [row for parameter in command.get_params(context) for row in _row(parameter, context)]
    table = ["| option | meaning |", "|---|---|", *rows]
    return "\n\n".join([f"## {name}", f"```text\n{usage}\n```", _escaped(story), "\n".join(table)])


def _row(parameter: click.Parameter, context: click.Context) -> Iterator[str]:
    if isinstance(parameter, click.Option) and (record := parameter.get_help_record(context)):
        names, meaning = record
        yield f"| {_names(names)} | {_escaped(meaning)} |"


def _names(text: str) -> str:
    return ", ".join(f"`{part.strip()}`" for part in text.replace("|", "\\|").split(", ")).replace("` / `", " / ")


def _escaped(text: Any) -> str:
    """Markdown that shows the text as it stands."""
    for mark in "\\*_[]<>|":
        text = str(text).replace(mark, f"\\{mark}")
    return str(text)
