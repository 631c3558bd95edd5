"""Rows of Parquet: one document each, the other columns untouched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsclean.corpus._members import written
from newsclean.corpus._steps import STEP, Item, Step

if TYPE_CHECKING:
    from newsclean.corpus._job import Job
    from newsclean.corpus._shards import Shard

__all__ = ["open_rows", "read_rows"]

_BUFFER = 1 << 16  # bytes read ahead in every column
_MOST = 4096  # rows in a step


def open_rows(path: str) -> pq.ParquetFile:
    """A file to be read bit by bit: without this a row group is in memory as a whole."""
    return pq.ParquetFile(path, buffer_size=_BUFFER, pre_buffer=False)


def read_rows(shard: Shard, job: Job) -> Iterator[Step]:
    """The documents of a shard of rows."""
    with open_rows(shard.path) as file:
        for group, start, stop, first in shard.rows:
            at = 0
            for batch in file.iter_batches(_rows_a_step(file, group), row_groups=[group], use_threads=False):
                low, high = max(start - at, 0), min(stop - at, batch.num_rows)
                if low < high:
                    yield _step(batch.slice(low, high - low), first - start + at + low, job)
                at += batch.num_rows
                if at >= stop:
                    break


def _rows_a_step(file: pq.ParquetFile, group: int) -> int:
    meta = file.metadata.row_group(group)
    return int(max(1, min(_MOST, STEP * meta.num_rows // max(1, meta.total_byte_size))))


def _step(batch: pa.RecordBatch, first: int, job: Job) -> Step:
    texts = batch.column(job.columns.column).to_pylist()
    ids = batch.column(job.id_column).to_pylist() if job.id_column in batch.schema.names else [None] * len(texts)
    frames = _frames(batch, job) if str(job.target).startswith("jsonl") else [("", None)] * len(texts)
    items = [
        Item(text, first + place, None if name is None else str(name), None, *frame)
        for place, (text, name, frame) in enumerate(zip(texts, ids, frames, strict=True))
    ]
    return Step(items, batch)


def _frames(batch: pa.RecordBatch, job: Job) -> Iterator[tuple[str, str | None]]:
    """The JSON of every row, before and after its text."""
    names = batch.schema.names
    at = names.index(job.columns.column)
    for row in batch.to_pylist():
        if job.columns.into is not None:
            yield f"{{{_members(row, names)}", None
            continue
        before, after = _members(row, names[:at]), _members(row, names[at + 1 :])
        yield f"{{{before}{', ' if before else ''}{written(names[at])}: ", f", {after}" if after else ""


def _members(row: dict[str, Any], names: list[str]) -> str:
    return ", ".join(f"{written(name)}: {written(row[name])}" for name in names)
