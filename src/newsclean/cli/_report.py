"""`--report PATH`: the page to look at; and `newsclean report`: a picture of many texts from what `--json` wrote."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

import attrs
import click

import newsclean
from newsclean import review
from newsclean.cli import DONE, _settings
from newsclean.cli._files import STDIN, read, replace
from newsclean.cli._output import encoded, one_stream
from newsclean.cli._say import explanation
from newsclean.review import Record

__all__ = ["report", "write_review"]


def write_review(path: Path, results: dict[str, newsclean.Result]) -> None:
    """Write the page about these files; an old one is replaced whole.

    Raises:
        ClickException: it cannot be written.
    """
    try:
        replace(path, encoded(newsclean.report(results), str(path)))
    except OSError as error:
        raise click.ClickException(f"cannot write to {path}: {explanation(error, written=True)}") from None


@click.command(context_settings=_settings.CONTEXT)
@click.argument("files", nargs=-1, type=click.Path(readable=False), metavar="[RECORDS]...")
@click.option(
    "-o", "--output", type=click.Path(readable=False, path_type=Path), metavar="PATH", help="Write to a file."
)
@click.option("--title", default="Corpus", show_default=True, help="The heading of the page.")
def report(files: Sequence[str], output: Path | None, title: str) -> int:
    """Draw a picture of many texts: changes per rule, how the rates lie, and the texts that stand out.

    Reads what 'newsclean --json' wrote, from each of RECORDS or from standard input, and writes an HTML page to
    standard output.
    """
    folder = output.parent if output else Path()
    found = (record for file in files or (STDIN,) for record in _records(file))
    page = review.picture((_linked(record, folder) for record in found), title)
    with one_stream(output) as stream:
        stream.write(encoded(page))
    return DONE


def _records(file: str) -> Iterator[Record]:
    try:
        yield from review.read_records(_lines(file))
    except (newsclean.NewscleanError, OSError) as error:
        raise click.ClickException(f"{file}: {explanation(error)}") from None


def _lines(file: str) -> Iterable[bytes]:
    """Line by line: the records of a corpus hold all its texts."""
    if file == STDIN:
        yield from read(file).splitlines()
        return
    with Path(file).open("rb") as lines:
        yield from lines


def _linked(record: Record, folder: Path) -> Record:
    """The record with a link from a page in that folder to its file, if it has one."""
    if record.name == STDIN:
        return record
    try:
        path = Path(os.path.relpath(record.name, folder)).as_posix()
    except ValueError:  # on another drive of Windows
        path = Path(record.name).absolute().as_posix()
    return attrs.evolve(record, href=quote(path, errors="surrogateescape"))
