"""The default command: clean files, and write the text or a view of what was done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

import newsclean
from newsclean._decode import is_codec
from newsclean._errors import nearest
from newsclean.cli import CHANGED, COMMANDS, DONE, FAILED, _settings
from newsclean.cli._deliver import Deliver, Wanted, delivery, refuse_contradictions
from newsclean.cli._files import STDIN, read
from newsclean.cli._say import complain, explanation

__all__ = ["clean"]

_EPILOG = """\b
Other commands (a file of such a name is ./rules and so on):
  newsclean rules                List every rule, in the order in which they run.
  newsclean explain-rule NAME... Tell all about a rule: what, when not, options, order and why.
  newsclean plugins              List every plugin.
  newsclean new-plugin NAME      Write a plugin of your own to begin with.
  newsclean score TRUTH.jsonl    Score on pages whose truth is known.
  newsclean corpus IN OUT        Clean many documents: folders, JSON Lines, Parquet.
  newsclean report [RECORDS]...  Draw a picture of what --json wrote about many files.

Exit codes: 0 done, 1 --check found changes, 2 bad usage or input.
"""


@click.command(context_settings=_settings.CONTEXT, epilog=_EPILOG)
@click.argument("files", nargs=-1, type=click.Path(readable=False), metavar="[FILE]...")
@click.option(
    "-o",
    "--output",
    type=click.Path(readable=False),
    metavar="PATH",
    help="Write to a file; the texts of several FILEs to a folder, as with a '/' at the end.",
)
@click.option("-i", "--in-place", is_flag=True, help="Replace each FILE that changes.")
@click.option("--diff", is_flag=True, help="Show what would change, character by character; write nothing.")
@click.option("--explain", is_flag=True, help="Show a table of changes: where, which rule, before and after, why.")
@click.option("--json", is_flag=True, help="Write one JSON object a FILE: text, changes, labels, pipeline.")
@click.option(
    "--report",
    type=click.Path(readable=False, path_type=Path),
    metavar="PATH",
    help="Write a page to look at, in HTML.",
)
@click.option("--check", is_flag=True, help="Write no text; name each FILE that would change, and exit with 1.")
@click.option("--encoding", metavar="NAME", help="The encoding of every FILE.  [default: found out]")
@click.option(
    "--errors",
    type=click.Choice(["strict", "replace"]),
    default="strict",
    help="Bytes that cannot be decoded: refuse the file, or put U+FFFD and say so.  [default: strict]",
)
@click.option(
    "--color",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colours in --diff and --explain.  [default: on a terminal, unless NO_COLOR is set]",
)
@_settings.settings
@click.version_option(newsclean.__version__, message="%(prog)s %(version)s")
def clean(
    files: tuple[str, ...],
    output: str | None,
    in_place: bool,
    check: bool,
    encoding: str | None,
    errors: str,
    colour: str,
    diff: bool,
    explain: bool,
    json: bool,
    report: Path | None,
    **how: Any,
) -> int:
    """Repair text that was pulled out of newspaper pages.

    Reads each FILE, or standard input for '-' or none, and writes the clean texts to standard output, one after the
    other, in UTF-8.
    """
    files = files or (STDIN,)
    views = [name for name, given in (("diff", diff), ("explain", explain), ("json", json)) if given]
    wanted = Wanted(output, in_place, check, views, colour, report)
    refuse_contradictions(wanted, files)
    if encoding is not None and not is_codec(encoding):
        raise click.UsageError(f"--encoding {encoding}: unknown; give a codec of Python, such as gb18030")
    cleaner = _settings.make(**how).cleaner
    with delivery(wanted, files) as deliver:
        codes = {_one(file, cleaner, deliver, encoding=encoding, errors=errors) for file in files}
    return FAILED if FAILED in codes else CHANGED if check and CHANGED in codes else DONE


def _one(file: str, cleaner: newsclean.Cleaner, deliver: Deliver, **decoding: Any) -> int:
    """Clean one file and hand the result over; a bad file is told of, and the others go on."""
    try:
        result = cleaner.run(read(file), **decoding)
        deliver(file, result)
    except (newsclean.NewscleanError, OSError) as error:
        complain(explanation(error) + _advice(file, error), file)
        return FAILED
    if bad := result.replaced:
        complain(f"{len(bad)} place(s) were no {result.encoding}, the first at byte {bad[0].byte}: now U+FFFD", file)
    for failure in result.errors:
        complain(f"{failure.message}; cleaned without it", file)
    return CHANGED if result.changed else DONE


def _advice(file: str, error: Exception) -> str:
    """What else may have been meant.

    >>> _advice("pages/", IsADirectoryError())
    ' in it, such as pages/*.txt, or clean all that is below: newsclean corpus pages OUT'
    """
    if isinstance(error, IsADirectoryError):
        folder = file.rstrip("/") or file
        return f" in it, such as {folder}/*.txt, or clean all that is below: newsclean corpus {folder} OUT"
    return _command(file) if isinstance(error, FileNotFoundError) else ""


def _command(file: str) -> str:
    """What to say of a file that is not there, and looks like a command that is misspelt or out of place.

    >>> _command("rlues"), _command("rules"), _command("page.txt")
    ("; did you mean the command 'rules'?", "; the command 'rules' comes before all options", '')
    """
    if file in COMMANDS:
        return f"; the command {file!r} comes before all options"
    near = nearest(file, COMMANDS, 0.7)
    return f"; did you mean the command {near!r}?" if near else ""
