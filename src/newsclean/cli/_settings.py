"""The options that say how to clean: declared once for all commands, merged with the file, made into a `Cleaner`."""

from __future__ import annotations

import importlib.util
import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import attrs
import click

import newsclean
from newsclean.cli import _config
from newsclean.cli._say import explanation, place

__all__ = ["CONTEXT", "Made", "make", "settings"]

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

Command = TypeVar("Command", bound=Callable[..., Any])


@attrs.frozen
class Made:
    """The cleaner, and the file that some of its settings came from."""

    cleaner: newsclean.Cleaner
    path: Path | None


def _names(_: click.Context, __: click.Parameter, given: Iterable[str]) -> list[str]:
    return [name.strip() for each in given for name in each.split(",") if name.strip()]


def _rules(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> list[str]:
    names = _names(context, option, given)
    if given and not names:  # which would run all of them
        raise click.UsageError("--rules names no rule, as of a variable that is not set: name those that are to run")
    return names


def _option_values(_: click.Context, __: click.Parameter, given: Iterable[str]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for each in given:
        target, equals, value = each.partition("=")
        rule, dot, key = target.strip().partition(".")
        if not (rule and dot and key and equals):
            raise click.UsageError(f"--option {each}: write it as RULE.KEY=VALUE")
        found.setdefault(rule, {})[key] = _value(value.strip())
    return found


def _value(written: str) -> Any:
    """A value in TOML syntax; what is none is a string as it stands.

    >>> _value("3"), _value("true"), _value('["a", "b"]'), _value("close"), _value('"3"')
    (3, True, ['a', 'b'], 'close', '3')
    """
    try:
        table = tomllib.loads(f"value = {written}")
    except tomllib.TOMLDecodeError:
        return written
    return table["value"] if len(table) == 1 else written


_OPTIONS = (
    click.option("--block", multiple=True, callback=_names, metavar="NAME,...", help="Leave out rules or plugins."),
    click.option("--enable", multiple=True, callback=_names, metavar="NAME,...", help="Run rules that are off."),
    click.option("--rules", multiple=True, callback=_rules, metavar="NAME,...", help="Run these, in this order."),
    click.option(
        "--option",
        "options",
        multiple=True,
        callback=_option_values,
        metavar="RULE.KEY=VALUE",
        help="Set an option of a rule; the value as in TOML, or a plain word.",
    ),
    click.option(
        "--safety",
        type=click.Choice(["suggest", "likely", "safe"], case_sensitive=False),
        help="The least safety that an edit needs to be made.  [default: likely]",
    ),
    click.option(
        "--on-error",
        type=click.Choice(["raise", "skip"]),
        help="When a rule fails: give up the file, or go on without the rule.  [default: raise]",
    ),
    click.option("--plugin", "plugins", multiple=True, metavar="MODULE", help="Load a module, or a file NAME.py."),
    click.option(
        "--config",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Settings, instead of the nearest newsclean.toml or [tool.newsclean] of a pyproject.toml.",
    ),
    click.option("--isolated", "--no-config", "isolated", is_flag=True, help="Read no settings from files."),
)


def settings(command: Command) -> Command:
    """Declare the options on a command; it passes what it gets for them on to `make`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def make(config: Path | None, isolated: bool, plugins: Iterable[str], **line: Any) -> Made:
    """The cleaner that the command line and the file ask for; where they differ, the command line wins.

    Raises:
        ClickException: anything that is misspelt or cannot be, with the names that are known.
    """
    if config and isolated:
        raise click.UsageError("--config and --isolated contradict each other")
    file = _config.Config() if isolated else _config.load(config) if config else _config.find(Path.cwd())
    merged = _merged(file.values, line)
    merged["plugins"] = [*file.values.get("plugins", ()), *map(_plugin, plugins)]
    try:
        return Made(newsclean.Cleaner(**merged), file.path)
    except newsclean.NewscleanError as error:
        source = f" (settings of {file.path} are in force)" if file.path else ""
        raise click.ClickException(f"{explanation(error)}{source}") from None


def _merged(file: dict[str, Any], line: dict[str, Any]) -> dict[str, Any]:
    asked = (*line["rules"], *line["enable"])
    rules = line["rules"] or file.get("rules")
    if rules is not None and line["enable"]:
        raise click.UsageError("--enable has no place where all rules that run are named: name it with --rules")
    if not line["rules"] and rules:
        rules = [name for name in rules if name not in line["block"]]
    return {
        "block": [name for name in file.get("block", ()) if name not in asked] + line["block"],
        "enable": [] if line["rules"] else [*file.get("enable", ()), *line["enable"]],
        "rules": rules,
        "options": _deep(file.get("options", {}), line["options"]),
        "safety": line["safety"] or file.get("safety", "likely"),
        "on_error": line["on_error"] or file.get("on-error", "raise"),
    }


def _deep(below: dict[str, dict[str, Any]], above: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {rule: {**below.get(rule, {}), **above.get(rule, {})} for rule in {**below, **above}}


def _plugin(name: str) -> str | ModuleType:
    """A module's name as it stands; a file that ends in `.py` is loaded, wherever it lies.

    Only the command line may name files: settings that happen to lie in a folder of texts must not run code there.
    """
    if not name.endswith(".py"):
        if name.isidentifier() and Path(f"{name}.py").is_file() and importlib.util.find_spec(name) is None:
            raise click.UsageError(f"--plugin {name}: no such module; a file is named with its ending: {name}.py")
        return name
    path = Path(name)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None, "the name ends in .py"
    assert spec.loader is not None, "the name ends in .py"
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault(path.stem, module)  # dataclasses look for their module there
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        missing = isinstance(error, FileNotFoundError) and error.filename == spec.origin
        why = explanation(error) if missing else f"{type(error).__name__}: {error}{place(error)}"
        raise click.ClickException(f"--plugin {name}: cannot be loaded: {why}") from None
    return module
