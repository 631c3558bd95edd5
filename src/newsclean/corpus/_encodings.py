"""The encoding of a file, by its beginning: once for all that is in it."""

from __future__ import annotations

import pyarrow as pa

from newsclean._decode import decode, is_foreign
from newsclean._errors import DecodeError
from newsclean.arrow._documents import detected, is_bytes
from newsclean.corpus._formats import decompressed
from newsclean.corpus._rows import open_rows

__all__ = ["beginning", "encoding_of_lines", "encoding_of_rows"]

_HEAD = 1 << 20  # bytes
_BLOCK = 1 << 16


def encoding_of_lines(path: str, form: str) -> str:
    """The encoding of a file of lines, by its beginning.

    Raises:
        OSError: it cannot be read.
        DecodeError: its encoding cannot be told, or has no lines of bytes.
    """
    head = beginning(path, form)
    try:
        encoding = decode(head, errors="replace").encoding  # a bad line is no bad file
    except DecodeError as error:
        if not _mostly_utf8(head):
            raise DecodeError(f"{error} with --encoding") from None
        encoding = "utf-8"
    if encoding.startswith(("utf-16", "utf-32")):
        raise DecodeError(f"it is in {encoding.upper()}, and JSON Lines are in UTF-8: convert it")
    return "utf-8" if encoding == "utf-8-sig" else encoding


def _mostly_utf8(head: bytes) -> bool:
    """Whether more lines are UTF-8 than not."""
    lines = head.splitlines()
    return sum(map(is_foreign, lines)) < len(lines) / 2


def beginning(path: str, form: str) -> bytes:
    """The lines at the beginning of a file, as far as it can be read."""
    head, cut = b"", False
    with decompressed(path, form) as file:
        try:
            while not (cut := len(head) >= _HEAD) and (block := file.read(_BLOCK)):
                head += block
        except (OSError, EOFError, pa.ArrowException):
            if not head:
                raise
            cut = True
    return head[: head.rfind(b"\n") + 1] or head if cut else head


def encoding_of_rows(path: str, column: str) -> str | None:
    """The encoding of a column of bytes that are not UTF-8, by the first rows; None for strings and UTF-8."""
    with open_rows(path) as file:
        if not is_bytes(file.schema_arrow.field(column).type) or not file.metadata.num_rows:
            return None
        for batch in file.iter_batches(1024, columns=[column], use_threads=False):
            if (found := detected([batch.column(0)])) is not None:
                return found
    return None
