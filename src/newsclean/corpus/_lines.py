"""Lines of JSON: one document each, the other fields untouched."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from newsclean._decode import decode, is_foreign
from newsclean._errors import DecodeError, NewscleanError
from newsclean.arrow._columns import array
from newsclean.corpus._formats import decompressed
from newsclean.corpus._members import members
from newsclean.corpus._steps import STEP, Item, Step, written

if TYPE_CHECKING:
    from newsclean.corpus._job import Job
    from newsclean.corpus._shards import Shard

__all__ = ["encoding_of_lines", "fields_of", "read_lines"]

_HEAD = 1 << 20  # bytes at the beginning of a file that its encoding and its fields are told by
_BLOCK = 1 << 16
OTHER = "other"
"""The column that holds, as JSON, what does not fit into the others."""


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
            yield Step(items, _batch(records, items, job), lines)
            items, records, weight, lines = [], [], 0, 0
    yield Step(items, _batch(records, items, job), lines)


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


def encoding_of_lines(path: str, form: str) -> str:
    """The encoding of a file of lines, by its beginning.

    Raises:
        OSError: it cannot be read.
        DecodeError: its encoding cannot be told, or has no lines of bytes.
    """
    head = _head(path, form)
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


def _head(path: str, form: str) -> bytes:
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


def fields_of(paths: list[tuple[str, str]], column: str, encoding: str | None) -> pa.Schema:
    """The schema of lines of JSON as rows, by the beginnings of all files; what does not fit goes to `other`.

    Args:
        paths: path and format of each file.
        column: the field with the text.
        encoding: if it is known.
    """
    schemas = [pa.schema({column: pa.string()})]
    for path, form in paths:
        with contextlib.suppress(OSError, EOFError, pa.ArrowException, DecodeError):  # it is named when it is its turn
            lines = _head(path, form).splitlines()[:1000]
            schemas.append(_schema(lines, column, encoding or encoding_of_lines(path, form)))
    named = {name: field for schema in schemas[1:] for name in schema.names for field in [schema.field(name)]}
    order = dict.fromkeys([*named, column])
    try:
        merged = pa.unify_schemas(schemas, promote_options="permissive")
    except pa.ArrowException:  # one field, several kinds of values: those of the first file
        merged = pa.schema([pa.field(column, pa.string()), *(each for name, each in named.items() if name != column)])
    fields = [merged.field(name) for name in order]
    if OTHER in order:
        raise NewscleanError(f"there is a field {OTHER!r}, and that is where fields go that fit no column: rename it")
    return pa.schema(
        [*(f.with_type(pa.string()) if pa.types.is_null(f.type) else f for f in fields), (OTHER, pa.string())]
    )


def _schema(lines: list[bytes], column: str, encoding: str) -> pa.Schema:
    values: dict[str, list[Any]] = {}
    for line in lines:
        try:
            record = json.loads(line.decode(encoding).lstrip("\ufeff"))
        except ValueError:
            continue
        for name, value in record.items() if isinstance(record, dict) else ():
            values.setdefault(name, []).append(value)
    fields = {name: pa.string() if name == column else _kind(each) for name, each in values.items()}
    return pa.schema(fields)


def _kind(values: list[Any]) -> pa.DataType:
    try:
        return pa.infer_type(values)
    except pa.ArrowException:
        return pa.string()


def _batch(records: list[dict[str, Any]], items: list[Item], job: Job) -> Any:
    """The records as rows, for output in columns."""
    if job.fields is None:
        return None
    column = job.columns.column
    texts = [item.text if isinstance(item.text, str) else None for item in items]
    others: list[dict[str, Any]] = [{} for _ in records]
    arrays = {}
    for field in job.fields:
        if field.name not in (column, OTHER):
            values = [record.get(field.name) for record in records]
            arrays[field.name] = _fitted(field, values, others)
    for record, other in zip(records, others, strict=True):
        other |= {name: value for name, value in record.items() if name not in arrays and name != column}
        if column in record and not isinstance(record[column], str | None):
            other[column] = record[column]
    arrays[column] = array(texts, pa.string())
    arrays[OTHER] = pa.array([_kept(other) if other else None for other in others], pa.string())
    return pa.record_batch([arrays[name] for name in job.fields.names], schema=job.fields)


def _kept(other: dict[str, Any]) -> bytes:
    """As JSON in UTF-8, in which a lone surrogate is an escape."""
    return written(other).encode("utf-8", "backslashreplace")


def _fitted(field: pa.Field, values: list[Any], others: list[dict[str, Any]]) -> pa.Array:
    """The values that fit the type of the field; the others are put aside, by its name."""
    try:
        return pa.array(values, field.type)
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        fitting = []
        for value, other in zip(values, others, strict=True):
            try:
                fitting.append(pa.array([value], field.type)[0].as_py())
            except (pa.ArrowException, TypeError, ValueError, OverflowError):
                other[field.name] = value
                fitting.append(None)
        return pa.array(fitting, field.type)
