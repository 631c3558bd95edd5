"""Lines of JSON: one document each, the other fields untouched."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.corpus._fields import rows_of
from newsclean.corpus._members import members
from newsclean.corpus._steps import STEP, Item, Step

if TYPE_CHECKING:
    from newsclean.corpus._job import Job
    from newsclean.corpus._shards import Shard

__all__ = ["read_lines"]


def read_lines(shard: Shard, job: Job) -> Iterator[Step]:
    """The documents of a shard of lines; empty lines are passed over."""
    items: list[Item] = []
    records: list[dict[str, Any]] = []
    weight = lines = 0
    for place, raw in enumerate(_raw(shard)):
        weight, lines = weight + len(raw), lines + 1
        if raw.strip():
            item, record = _item(raw, place, shard.encoding or "utf-8", job)
            items.append(item)
            records.append(record)
        if weight >= STEP:
            yield Step(items, rows_of(records, items, job), lines)
            items, records, weight, lines = [], [], 0, 0
    yield Step(items, rows_of(records, items, job), lines)


def _raw(shard: Shard) -> Iterator[bytes]:
    """The lines that begin in the span of the shard."""
    if shard.data is not None:
        yield from io.BytesIO(shard.data)
        return
    at, stop = shard.span
    with Path(shard.path).open("rb") as file:
        if at:  # the line that holds the byte before is another's
            file.seek(at - 1)
            at += len(file.readline()) - 1
        while at < stop and (line := file.readline()):
            at += len(line)
            yield line


def _item(raw: bytes, place: int, encoding: str, job: Job) -> tuple[Item, dict[str, Any]]:
    """The document in a line, and for output in columns its fields."""
    problem = None
    try:
        line = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.decode(encoding, "replace")
        if job.errors == "strict":
            problem = f"DecodeError: not {encoding}: byte {raw[error.start]:#04x} at {error.start} of the line"
    line = line.strip("\ufeff \t\r\n")
    try:
        found, close = members(line)
    except (ValueError, RecursionError) as error:
        why = problem or f"ValueError: no JSON object: {error}"
        return Item(line, place, None, why, f'{{"{job.columns.column}": ', ""), {}
    item = _framed(line, close, found, place, problem, job)
    return item, {} if job.fields is None else json.loads(line)


def _framed(
    line: str, close: int, found: dict[str, tuple[Any, int, int]], place: int, problem: str | None, job: Job
) -> Item:
    column = job.columns.column
    name = found[job.id_column][0] if job.id_column in found else None
    name = None if name is None else str(name)
    taken = [each for each, _, _ in job.columns.added() if each in found]
    text, begin, end = found.get(column, (None, 0, 0))
    is_string = isinstance(text, str) and line[begin] == '"'  # numbers come as strings
    if taken:
        problem = f"there is a field {taken[0]!r} already: give the new one another name"
        return Item(text if is_string else None, place, name, problem, line, closed=True)
    if not is_string:
        if column not in found or text is not None:
            problem = problem or f"field {column!r} is {'no string' if column in found else 'missing'}"
        return Item(None, place, name, problem, line[:close])
    if job.columns.into is not None:
        return Item(text, place, name, problem, line[:close])
    return Item(text, place, name, problem, line[:begin], line[end:close])
