"""Settings in a file: `newsclean.toml`, or the table `[tool.newsclean]` of a `pyproject.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import attrs
import click

from newsclean import NewscleanError, UnknownNameError
from newsclean.cli._say import explanation

__all__ = ["Config", "find", "load"]

_NAMES = ("block", "enable", "rules", "plugins")  # lists of names
_WORDS = ("safety", "on-error")
_KEYS = (*_NAMES, *_WORDS, "options")


@attrs.frozen
class Config:
    """What a file says, checked; the keys are those of the file.

    Attributes:
        path: the file; None if there is none.
        values: lists of names for `block`, `enable`, `rules` and `plugins`, words for `safety` and `on-error`, and for
            `options` a table of tables.
    """

    path: Path | None = None
    values: dict[str, Any] = attrs.field(factory=dict)


def find(folder: Path) -> Config:
    """The nearest settings, in `folder` or above it; empty ones if there are none.

    In one folder `newsclean.toml` comes first; a `pyproject.toml` without our table is passed over.

    Raises:
        ClickException: the file that was found cannot be used.
    """
    for place in (folder, *folder.parents):
        for path in (place / "newsclean.toml", place / "pyproject.toml"):
            if path.is_file() and (table := _table(path)) is not None:
                return Config(path, _checked(table, path))
    return Config()


def load(path: Path) -> Config:
    """The settings of one file.

    Raises:
        ClickException: it cannot be read or used.
    """
    table = _table(path)
    if table is None:
        raise click.ClickException(f"{path}: has no table [tool.newsclean]")
    return Config(path, _checked(table, path))


def _table(path: Path) -> Any:
    try:
        data = path.read_bytes()
        return _of_pyproject(data) if path.name == "pyproject.toml" else tomllib.loads(data.decode())
    except OSError as error:
        raise click.ClickException(f"{path}: {explanation(error)}") from None
    except ValueError as error:
        raise click.ClickException(f"{path}: is not TOML: {error}; mend it, or leave it out with --isolated") from None


def _of_pyproject(data: bytes) -> Any:
    """Our table, or None; a file that nowhere speaks of us is none of our business, broken or not."""
    tool = tomllib.loads(data.decode()).get("tool") if b"newsclean" in data else None
    return tool.get("newsclean") if isinstance(tool, dict) else None


def _checked(table: Any, path: Path) -> dict[str, Any]:
    try:
        if not isinstance(table, dict):
            raise NewscleanError("tool.newsclean must be a table")
        for key, value in table.items():
            _check(key, value)
    except NewscleanError as error:
        raise click.ClickException(f"{path}: {explanation(error)}") from None
    return table


def _check(key: str, value: Any) -> None:
    if key not in _KEYS:
        raise UnknownNameError.of("key", key, _KEYS)
    if key in _NAMES and not (isinstance(value, list) and all(isinstance(name, str) for name in value)):
        raise NewscleanError(f'{key} must be a list of names, such as ["one", "two"]')
    if key in _WORDS and not isinstance(value, str):
        raise NewscleanError(f"{key} must be a string")
    if key == "options" and not (isinstance(value, dict) and all(isinstance(each, dict) for each in value.values())):
        raise NewscleanError("options must be a table for every rule, such as [options.RULE]")
