"""The formats of a corpus: by their suffixes, and how files are compressed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa

__all__ = ["COMPRESSED", "FORMATS", "compressing", "decompressed", "format_of"]

FORMATS = ("txt", "jsonl", "jsonl.gz", "jsonl.zst", "parquet")
"""By suffix: a text file is one document, a line of JSON is one, and so is a row of Parquet."""

COMPRESSED = {"jsonl.gz": "gzip", "jsonl.zst": "zstd"}


def format_of(name: str) -> str | None:
    """The format of a file by its name, in any case; None if it is none of ours.

    >>> format_of("a/B.JSONL.gz"), format_of("a.json")
    ('jsonl.gz', None)
    """
    lower = name.lower()
    return next((each for each in FORMATS if lower.endswith(f".{each}")), None)


@contextlib.contextmanager
def decompressed(path: str, form: str) -> Iterator[BinaryIO]:
    """The bytes of a file of lines, whatever it is compressed with.

    Raises:
        OSError: it cannot be read, or is cut or damaged.
    """
    with Path(path).open("rb") as file:
        if form not in COMPRESSED:
            yield file
            return
        with pa.CompressedInputStream(file, COMPRESSED[form]) as stream:
            yield stream


@contextlib.contextmanager
def compressing(file: BinaryIO, form: str) -> Iterator[Any]:
    """Something to write to; what arrives in the file is compressed, and the same whenever the same is written."""
    if form not in COMPRESSED:
        yield file
        return
    with pa.CompressedOutputStream(pa.PythonFile(_Lent(file), "w"), COMPRESSED[form]) as stream:
        yield stream


class _Lent:
    """A file that whoever it is lent to does not close."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self.closed = file, False
        self.write, self.flush, self.tell = file.write, file.flush, file.tell

    def close(self) -> None:
        self.closed = True
