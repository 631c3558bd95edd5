"""Where the result goes: standard output, one file, or a file per input in a folder. Always UTF-8, never translated."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import click

from newsclean.cli._files import STDIN, replacing
from newsclean.cli._say import complain, explanation

__all__ = ["ClosedPipe", "Stream", "encoded", "one_stream", "paths_in", "print_lines"]

_SURROGATE = re.compile("[\ud800-\udfff]")


class ClosedPipe(Exception):  # noqa: N818 - not an error: the reader has seen enough
    """Whoever read our output has gone away, as `head` does."""


class Stream:
    """Takes text until it is closed; a file is opened only when the first text comes."""

    def __init__(self, path: Path | None) -> None:
        """Write to a file, or to standard output if `path` is None."""
        self._path, self._stack = path, contextlib.ExitStack()
        self._file: BinaryIO | None = None

    def write(self, data: bytes) -> None:
        """Write what one input came to.

        Raises:
            ClosedPipe: nobody reads on.
            ClickException: the device is full, or whatever else keeps it from being written.
        """
        with _reported(str(self._path or "standard output")):
            if self._file is None:
                self._file = self._open()
            self._file.write(data)
            if self._path is None:
                self._file.flush()

    def _open(self) -> BinaryIO:
        if self._path is not None:
            return self._stack.enter_context(replacing(self._path))
        if sys.stdout is None:
            raise OSError("it is closed")
        return sys.stdout.buffer


@contextlib.contextmanager
def one_stream(path: Path | None) -> Iterator[Stream]:
    """A stream that is completed at the end; a file is left as it was if an error passes through here."""
    stream = Stream(path)
    with _reported(str(path)), stream._stack:
        yield stream


def print_lines(lines: Iterable[str]) -> None:
    """Lines to standard output."""
    with one_stream(None) as stream:
        stream.write(encoded("".join(f"{line}\n" for line in lines)))


def paths_in(folder: Path, names: Sequence[str]) -> dict[str, Path]:
    """Where in `folder`, which is made if need be, the clean text of each input goes.

    Raises:
        ClickException: an input without a name, two with the same one, or no such folder can be.
    """
    taken: dict[Path, str] = {}
    for name in names:
        if name == STDIN:
            raise click.UsageError("standard input has no name for a file in a folder: give --output a file")
        other = taken.setdefault(folder / Path(name).name, name)
        if os.path.abspath(other) != os.path.abspath(name):
            raise click.UsageError(f"{other} and {name} would both be written to {folder / Path(name).name}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise click.UsageError(f"{folder} is a file: several inputs need a folder") from None
    except OSError as error:
        raise click.ClickException(f"{folder}: {explanation(error)}") from None
    return {name: folder / Path(name).name for name in names}


def encoded(text: str, file: str | None = None) -> bytes:
    """The text in UTF-8; a lone surrogate, which no UTF-8 can hold, becomes U+FFFD, and that is said.

    >>> encoded("新闻").decode()
    '新闻'
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        text, count = _SURROGATE.subn("\ufffd", text)
        complain(f"{count} lone surrogate(s), which UTF-8 cannot hold, written as U+FFFD", file)
        return text.encode()


@contextlib.contextmanager
def _reported(where: str) -> Iterator[None]:
    """Errors of writing as what the program reports; a closed pipe as the quiet end that it is."""
    try:
        yield
    except BrokenPipeError:
        with contextlib.suppress(OSError, ValueError):  # or the interpreter complains when it flushes at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise ClosedPipe from None
    except OSError as error:
        raise click.ClickException(f"cannot write to {where}: {explanation(error, written=True)}") from None
