"""`newsclean new-plugin NAME`: a plugin to begin with, complete, installable, its tests passing at once.

The files stand in `template/`, under the names that they will have plus `.txt`; a test holds their shape equal to
that of the smallest bundled plugin.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path

import click

import newsclean
from newsclean.cli import DONE, _settings
from newsclean.cli._say import explanation

__all__ = ["new_plugin"]

_NAME = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*")
_RESERVED = ("newsclean", "plugin", "tests")  # the folders and the module that stand beside or inside the package


@click.command("new-plugin", context_settings=_settings.CONTEXT)
@click.argument("name")
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    metavar="DIR",
    help="Where the new folder goes.  [default: here]",
)
def new_plugin(name: str, into: Path) -> int:
    """Write a plugin to begin with: a small package with one rule, an option and tests that pass.

    It goes into a new folder newsclean-NAME. Nothing is ever overwritten.
    """
    name = name.removeprefix("newsclean-").removeprefix("newsclean_")
    _check(name)
    words = _words(name)
    folder = into / words["distribution"]
    try:
        written = _write(folder, words)
    except FileExistsError:
        raise click.ClickException(f"{folder}: is there already, and is not overwritten; take another name") from None
    except OSError as error:
        raise click.ClickException(f"{error.filename or folder}: {explanation(error)}") from None
    click.echo(f"{folder}: {len(written)} files: {', '.join(written)}\n\nNow:")
    for command in (f"cd {folder}", 'python -m pip install -e ".[test]"', "python -m pytest"):
        click.echo(f"  {command}")
    click.echo(f"  newsclean rules {words['rule']}")
    return DONE


def _check(name: str) -> None:
    """Raise `ClickException` for a name that cannot be one, or that is taken."""
    if not _NAME.fullmatch(name):
        raise click.ClickException(
            f"plugin name {name!r}: use lower-case ASCII words joined by hyphens, such as 'reporter-stamps'"
        )
    words = _words(name)
    if keyword.iskeyword(words["plugin"]) or words["plugin"] in _RESERVED:
        raise click.ClickException(f"plugin name {name!r} is reserved: take another one")
    if owner := _owner(words):
        raise click.ClickException(f"plugin name {name!r} is taken by {owner}: take another one")


def _owner(words: dict[str, str]) -> str:
    """Who has the name already; empty if nobody has."""
    try:
        cleaner = newsclean.Cleaner()
    except newsclean.NewscleanError as error:
        raise click.ClickException(str(error)) from None
    for plugin in cleaner.plugins:
        if plugin.name == words["plugin"]:
            return f"the {plugin.origin} plugin {plugin.name!r}"
    for item in cleaner.catalogue:
        if item.rule.name == words["rule"]:
            return f"a rule of the {item.plugin.origin} plugin {item.plugin.name!r}"
    return f"the package {words['package']!r}" if find_spec(words["package"]) else ""


def _words(name: str) -> dict[str, str]:
    """What the placeholders of the template become.

    >>> _words("reporter-stamps")["package"], _words("reporter_stamps")["rule"]
    ('newsclean_reporter_stamps', 'reporter-stamps')
    """
    plugin, rule = name.replace("-", "_"), name.replace("_", "-")
    return {
        "plugin": plugin,
        "rule": rule,
        "package": f"newsclean_{plugin}",
        "distribution": f"newsclean-{rule}",
        "newsclean": newsclean.__version__,
    }


def _write(folder: Path, words: dict[str, str]) -> list[str]:
    """Write the files into a folder that is not there yet, or empty; their names."""
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(folder)
    written: list[str] = []
    for parts, file in _files(resources.files("newsclean.cli") / "template"):
        name = _filled("/".join(parts), words).removesuffix(".txt")
        name = name.replace("package/", f"{words['package']}/")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_filled(file.read_text(encoding="utf-8"), words).encode())
        written.append(name)
    return written


def _files(place: Traversable, *above: str) -> Iterator[tuple[tuple[str, ...], Traversable]]:
    for item in sorted(place.iterdir(), key=lambda item: item.name):
        parts = (*above, item.name)
        if item.is_dir():
            yield from _files(item, *parts)
        elif item.name.endswith(".txt"):
            yield parts, item


def _filled(text: str, words: dict[str, str]) -> str:
    for word, value in words.items():
        text = text.replace("{{" + word + "}}", value)
    return text
