"""What becomes of a result: text or a view of it, to standard output, to a file, to a folder, or in place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs
import click

import newsclean
from newsclean.cli._colour import Paper
from newsclean.cli._files import STDIN, replace
from newsclean.cli._output import encoded, one_stream, paths_in

__all__ = ["Deliver", "Wanted", "delivery", "refuse_contradictions"]

Deliver = Callable[[str, newsclean.Result], None]
View = Callable[[str, newsclean.Result], bytes]


@attrs.frozen
class Wanted:
    """What the user asked for; see the options of the same names.

    Attributes:
        output: as it was written, since a slash at its end says that it is a folder.
        in_place: replace files that change.
        check: write no text.
        views: those of `diff`, `explain` and `json` that were named.
        colour: `auto`, `always` or `never`.
        report: where to write the page to look at; None for none.
    """

    output: str | None
    in_place: bool
    check: bool
    views: Sequence[str]
    colour: str
    report: Path | None = None

    @property
    def texts(self) -> bool:
        """Whether anything is written beside the page to look at."""
        return self.report is None or self.in_place or self.check or self.output is not None or bool(self.views)

    def needs_folder(self, files: Sequence[str]) -> bool:
        """Whether the clean texts go to files of their own."""
        if self.output is None or self.views:
            return False
        return len(files) > 1 or self.output.endswith(("/", os.sep)) or Path(self.output).is_dir()


def refuse_contradictions(wanted: Wanted, files: Sequence[str]) -> None:
    """Say what cannot be had together, before anything is read or written.

    Raises:
        UsageError: options that contradict each other.
    """
    if len(wanted.views) > 1:
        raise click.UsageError(f"--{wanted.views[0]} and --{wanted.views[1]} are two views: choose one")
    if wanted.in_place and (wanted.check or "diff" in wanted.views):
        raise click.UsageError("--check and --diff write nothing: leave --in-place out")
    if wanted.in_place and wanted.output is not None:
        raise click.UsageError("--in-place and --output contradict each other: choose one")
    if wanted.in_place and STDIN in files:
        raise click.UsageError("--in-place needs files: standard input has no place to be written back to")
    if wanted.in_place and (special := next(filter(_is_special, files), None)):
        raise click.UsageError(f"--in-place needs regular files: {special} has no place to be written back to")
    if wanted.report is not None and any(_same(wanted.report, each) for each in (wanted.output, *files)):
        raise click.UsageError(f"--report would write over {wanted.report}: give it a file of its own")
    if wanted.check and wanted.output is not None and not wanted.views:
        raise click.UsageError("--check writes no text: leave --output out, or add --diff, --explain or --json")


def _is_special(file: str) -> bool:
    """A pipe or a device; what is a folder, or not there at all, is told of when it is read."""
    path = Path(file)
    return path.exists() and not path.is_file() and not path.is_dir()


def _same(path: Path, other: str | None) -> bool:
    return other is not None and os.path.realpath(path) == os.path.realpath(other)


@contextlib.contextmanager
def delivery(wanted: Wanted, files: Sequence[str]) -> Iterator[Deliver]:
    """What to call with each result; what is written to one file is complete when this ends.

    Raises:
        ClosedPipe, ClickException: the output cannot be written.
        OSError: raised by the call for one result, whose own file cannot be written.
    """
    if wanted.report is None:
        with _texts(wanted, files) as deliver:
            yield deliver
        return
    results: dict[str, newsclean.Result] = {}
    with _texts(wanted, files) if wanted.texts else contextlib.nullcontext(_nothing) as write:

        def keep(file: str, result: newsclean.Result) -> None:
            write(file, result)
            results[file] = result

        yield keep
    if results:
        from newsclean.cli._report import write_review

        write_review(wanted.report, results)


def _nothing(file: str, result: newsclean.Result) -> None:
    """Write nothing."""


@contextlib.contextmanager
def _texts(wanted: Wanted, files: Sequence[str]) -> Iterator[Deliver]:
    if wanted.needs_folder(files):
        paths = paths_in(Path(wanted.output or ""), files)
        yield lambda file, result: replace(paths[file], encoded(result.text, file))
        return
    view = _view(wanted)
    with one_stream(None if wanted.output is None else Path(wanted.output)) as stream:

        def deliver(file: str, result: newsclean.Result) -> None:
            if wanted.in_place and result.changed:
                replace(Path(file), encoded(result.text, file))
            if not wanted.in_place or wanted.views:
                stream.write(view(file, result))

        yield deliver


def _view(wanted: Wanted) -> View:
    """The function that turns a result into what is written; views are imported only when they are asked for."""
    match wanted.views:
        case ["json"]:
            from newsclean._json import as_json

            return lambda file, result: as_json(file, result).encode() + b"\n"
        case ["diff" | "explain" as name]:
            return _for_people(name, Paper.of(wanted.colour, wanted.output is not None))
    if wanted.check:
        return lambda file, result: os.fsencode(file) + b"\n" if result.changed else b""
    return lambda file, result: encoded(result.text, file)


def _for_people(name: str, paper: Paper) -> View:
    if name == "diff":
        from newsclean.cli._diff import diff as lines
    else:
        from newsclean.cli._explain import explain as lines
    return lambda file, result: "".join(f"{line}\n" for line in lines(file, result, paper)).encode()
