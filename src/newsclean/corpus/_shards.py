"""A corpus in pieces: each is one task, and makes one file. Input and size alone decide where it is cut."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from newsclean._attempt import told
from newsclean._errors import NewscleanError
from newsclean.corpus._encodings import encoding_of_lines, encoding_of_rows
from newsclean.corpus._formats import COMPRESSED
from newsclean.corpus._sources import Source, stems

__all__ = ["Shard", "cut"]

_PIECES = 16  # that a row group is cut into at most: each piece reads over the rows before it
_BLOCK = 1 << 16  # bytes that are read of a compressed file at a time
_FILES = 1000  # text files in a shard at most


@attrs.frozen
class Shard:
    """One task.

    Attributes:
        number: its place among all of the corpus.
        format: of its source.
        name: of its source; empty for text files, of which a shard takes several.
        stem: what the name of its output begins with.
        weight: bytes of the source that it stands for.
        path: the source.
        span: bytes of the source: lines that begin in it are the shard's.
        data: the lines themselves, where the source is compressed.
        rows: row groups with the first row and the one after the last in each, and the file's number of that first.
        files: path and name of each text file.
        encoding: of the lines, or of columns of bytes, where it is known.
        problem: why there is nothing to be read.
    """

    number: int
    format: str
    name: str
    stem: str
    weight: int
    path: str = ""
    span: tuple[int, int] = (0, 0)
    data: bytes | None = None
    rows: tuple[tuple[int, int, int, int], ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    encoding: str | None = None
    problem: str | None = None


def cut(sources: Sequence[Source], size: int, column: str, encoding: str | None = None) -> Iterator[Shard]:
    """All shards of a corpus, in order; files are opened as they come.

    Args:
        sources: sorted by name.
        size: bytes that a shard shall have, uncompressed.
        column: the column with the documents.
        encoding: of lines and columns of bytes, if it is known.
    """
    numbers = itertools.count()
    stem_of = stems(sources)
    for shard in _texts([each for each in sources if each.format == "txt"], size):
        yield attrs.evolve(shard, number=next(numbers))
    for source in sources:
        if source.format != "txt":
            for part, shard in enumerate(_of(source, size, column, encoding)):
                yield attrs.evolve(shard, number=next(numbers), stem=f"{stem_of[source.name]}-{part:05}")


def _texts(sources: Iterable[Source], size: int) -> Iterator[Shard]:
    part, weight, files = 0, 0, []
    for source in sources:
        files.append((source.path, source.name))
        weight += source.size
        if weight >= size or len(files) == _FILES:
            yield Shard(0, "txt", "", f"texts-{part:05}", weight, files=tuple(files))
            part, weight, files = part + 1, 0, []
    if files:
        yield Shard(0, "txt", "", f"texts-{part:05}", weight, files=tuple(files))


def _of(source: Source, size: int, column: str, encoding: str | None) -> Iterator[Shard]:
    """The shards of one file; what cannot be read is a shard that says so."""
    whole = Shard(0, source.format, source.name, "", source.size, source.path)
    try:
        if source.format == "parquet":
            yield from _row_groups(
                attrs.evolve(whole, encoding=encoding or encoding_of_rows(source.path, column)), size
            )
            return
        whole = attrs.evolve(whole, encoding=encoding or encoding_of_lines(source.path, source.format))
        yield from (_stream if source.format in COMPRESSED else _spans)(whole, size)
    except (OSError, EOFError, pa.ArrowException, NewscleanError) as error:
        yield attrs.evolve(whole, problem=told(error), weight=0)


def _spans(whole: Shard, size: int) -> Iterator[Shard]:
    for start in range(0, max(1, whole.weight), size):
        stop = min(start + size, whole.weight)
        yield attrs.evolve(whole, span=(start, stop), weight=stop - start)


def _stream(whole: Shard, size: int) -> Iterator[Shard]:
    """A compressed file is read from its beginning, once; who cuts it hands the lines on.

    Of a file that is damaged, the lines before the damage are handed on as well.
    """
    held, at, parts = bytearray(), 0, 0
    with Path(whole.path).open("rb") as file, pa.CompressedInputStream(file, COMPRESSED[whole.format]) as stream:
        try:
            while block := stream.read(min(_BLOCK, size)):
                held += block
                end = held.rfind(b"\n") + 1 if len(held) >= size else 0
                if end:
                    yield attrs.evolve(whole, data=bytes(held[:end]), weight=file.tell() - at)
                    at, parts = file.tell(), parts + 1
                    del held[:end]
        except (OSError, EOFError, pa.ArrowException):
            if end := held.rfind(b"\n") + 1:
                yield attrs.evolve(whole, data=bytes(held[:end]), weight=file.tell() - at)
            raise
        if held or not parts:
            yield attrs.evolve(whole, data=bytes(held), weight=file.tell() - at)


def _row_groups(whole: Shard, size: int) -> Iterator[Shard]:
    """Small row groups together, large ones in pieces."""
    meta = pq.read_metadata(whole.path)
    rate = whole.weight / max(1, meta.num_rows)
    held: list[tuple[int, int, int, int]] = []
    bytes_held = 0
    for group, (first, rows, weight) in enumerate(_groups(meta)):
        if held and bytes_held + weight > size:
            yield _of_rows(whole, held, rate)
            held, bytes_held = [], 0
        pieces = min(_PIECES, max(1, round(weight / size)))
        bounds = [rows * piece // pieces for piece in range(pieces + 1)]
        held += [(group, start, stop, first + start) for start, stop in itertools.pairwise(bounds)]
        bytes_held += weight
        if pieces > 1:
            yield from (_of_rows(whole, [piece], rate) for piece in held)
            held, bytes_held = [], 0
    if held or not meta.num_rows:
        yield _of_rows(whole, held, rate)


def _groups(meta: pq.FileMetaData) -> Iterator[tuple[int, int, int]]:
    first = 0
    for group in range(meta.num_row_groups):
        found = meta.row_group(group)
        yield first, found.num_rows, found.total_byte_size
        first += found.num_rows


def _of_rows(whole: Shard, rows: Sequence[tuple[int, int, int, int]], rate: float) -> Shard:
    return attrs.evolve(whole, rows=tuple(rows), weight=round(rate * sum(stop - start for _, start, stop, _ in rows)))
