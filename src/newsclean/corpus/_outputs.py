"""Files of the output: written aside, made safe on disk, and only then moved into place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

from newsclean.corpus._formats import compressing
from newsclean.corpus._journal import Journal
from newsclean.corpus._render import schema_of_texts
from newsclean.corpus._rows import open_rows

if TYPE_CHECKING:
    from newsclean.corpus._job import Job
    from newsclean.corpus._shards import Shard

__all__ = ["names_of", "placed", "write_outputs"]

_ROW_GROUP = 16 << 20  # bytes

Writer: TypeAlias = Callable[[BinaryIO, "Shard", "Job", Journal], None]


def names_of(shard: Shard, job: Job) -> list[str]:
    """The files that a shard becomes, by their paths in the output, as far as they are known before."""
    target = job.target or shard.format
    texts = [name for _, name in shard.files] if target == "txt" else [f"{shard.stem}.{target}"]
    return texts + ([f"records/{shard.stem}.jsonl"] if job.records else [])


def write_outputs(shard: Shard, job: Job, journal: Journal) -> list[tuple[str, int]]:
    """Write what a shard came to; return path in the output and size of every file.

    Raises:
        OSError: it cannot be written.
    """
    target = job.target or shard.format
    if target == "txt":
        written = [_write(job, name, data) for chunk in journal.chunks() for name, data in chunk.content]
    else:
        write = _rows if target == "parquet" else _lines
        written = [_write_with(write, f"{shard.stem}.{target}", shard, job, journal)]
    if job.records:
        written.append(_write_with(_records, f"records/{shard.stem}.jsonl", shard, job, journal))
    return written


def _write(job: Job, name: str, data: bytes) -> tuple[str, int]:
    with placed(job.out / name, job.state) as file:
        file.write(data)
    return name, len(data)


def _write_with(write: Writer, name: str, shard: Shard, job: Job, journal: Journal) -> tuple[str, int]:
    with placed(job.out / name, job.state) as file:
        write(file, shard, job, journal)
        size = file.tell()
    return name, size


@contextlib.contextmanager
def placed(path: Path, state: Path) -> Iterator[BinaryIO]:
    """A file that is `path` once it is complete and on disk, and is not there before; it is written in `state`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = state / "writing" / f"{os.getpid()}-{os.urandom(4).hex()}"
    aside.parent.mkdir(parents=True, exist_ok=True)
    try:
        with aside.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name safe as well, where folders can be synced."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _lines(out: BinaryIO, shard: Shard, job: Job, journal: Journal) -> None:
    with compressing(out, job.target or shard.format) as stream:
        for chunk in journal.chunks():
            stream.write(chunk.content)


def _records(out: BinaryIO, shard: Shard, job: Job, journal: Journal) -> None:
    for chunk in journal.chunks():
        out.write(chunk.records)


def _rows(out: BinaryIO, shard: Shard, job: Job, journal: Journal) -> None:
    """Rows in groups of some megabytes, whatever the steps were."""
    schema = job.columns.schema(_source_schema(shard, job))
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        held: list[Any] = []
        for chunk in journal.chunks():
            held.append(chunk.content)
            if sum(batch.nbytes for batch in held) >= _ROW_GROUP:
                writer.write_table(pa.Table.from_batches(held, schema).combine_chunks())
                held = []
        if held:
            writer.write_table(pa.Table.from_batches(held, schema).combine_chunks())


def _source_schema(shard: Shard, job: Job) -> pa.Schema:
    if shard.format == "txt":
        return schema_of_texts(job.columns.column)
    if shard.format != "parquet":
        return job.fields
    with open_rows(shard.path) as file:
        return file.schema_arrow
