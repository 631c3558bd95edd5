"""From documents that were cleaned to what is written: lines, rows or files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from newsclean._attempt import Outcome
from newsclean._json import as_json
from newsclean.arrow._columns import array, storable
from newsclean.corpus._members import written
from newsclean.corpus._steps import Item, Step

if TYPE_CHECKING:
    from newsclean.corpus._job import Job
    from newsclean.corpus._shards import Shard

__all__ = ["records", "rendered", "schema_of_texts"]


def rendered(step: Step, outcomes: Sequence[Outcome], shard: Shard, job: Job) -> Any:
    """What goes out for a step; see `Chunk.content`."""
    target = job.target or shard.format
    if target == "parquet":
        return _rows(step, outcomes, job)
    pairs = list(zip(step.items, outcomes, strict=True))
    if target == "txt":
        return [_file(item, outcome, shard) for item, outcome in pairs if outcome.text is not None or item.text]
    return "".join(_line(item, outcome, job) for item, outcome in pairs).encode("utf-8", "backslashreplace")


def records(step: Step, outcomes: Sequence[Outcome], shard: Shard) -> bytes:
    """What `newsclean --json` would write, for the documents that were cleaned."""
    lines = [
        as_json(item.id or f"{shard.name or shard.stem}:{item.place + 1}", outcome.result)
        for item, outcome in zip(step.items, outcomes, strict=True)
        if outcome.result is not None
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def schema_of_texts(column: str) -> pa.Schema:
    """Text files as rows: the name of the file, and the text."""
    return pa.schema({"file": pa.string(), column: pa.string()})


def _rows(step: Step, outcomes: Sequence[Outcome], job: Job) -> pa.RecordBatch:
    batch = step.batch if step.batch is not None else _batch_of_texts(step, outcomes, job.columns.column)
    return job.columns.filled(batch, [outcomes])


def _batch_of_texts(step: Step, outcomes: Sequence[Outcome], column: str) -> pa.RecordBatch:
    texts = [outcome.text if outcome.result is None else outcome.result.source for outcome in outcomes]
    names = [item.id for item in step.items]
    return pa.record_batch([array(names, pa.string()), array(texts, pa.string())], schema=schema_of_texts(column))


def _line(item: Item, outcome: Outcome, job: Job) -> str:
    """The record with the clean text in place, and what is new before its closing brace."""
    if item.closed:
        return f"{item.head}\n"
    head = item.head if item.tail is None else f"{item.head}{written(outcome.text)}{item.tail}"
    new = ", ".join(f"{written(name)}: {written(contents(outcome))}" for name, _, contents in job.columns.added())
    comma = ", " if new and not head.endswith("{") else ""
    return f"{head.rstrip()}{comma}{new}}}\n"


def _file(item: Item, outcome: Outcome, shard: Shard) -> tuple[str, bytes]:
    """Path and bytes of a text; what failed goes out as it came in."""
    name = item.id if shard.format == "txt" else str(PurePosixPath(shard.stem, f"{item.place:09}.txt"))
    text = item.text if outcome.result is None else outcome.text
    data = text if isinstance(text, bytes) else storable(text or "").encode()
    return str(name), data
