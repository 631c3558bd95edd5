"""Lines of JSON as rows: the columns that their fields make, and what fits none of them."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from newsclean._errors import DecodeError, NewscleanError
from newsclean.arrow._columns import array
from newsclean.corpus._encodings import beginning, encoding_of_lines
from newsclean.corpus._members import written
from newsclean.corpus._steps import Item

if TYPE_CHECKING:
    from newsclean.corpus._job import Job

__all__ = ["check_field", "fields_of", "rows_of"]

OTHER = "other"
"""The column that holds, as JSON, what does not fit into the others."""


_SEEN = 20  # files, in none of whose beginnings there is the field: then it is misspelt


def check_field(paths: list[tuple[str, str]], column: str, encoding: str | None) -> None:
    """Refuse a field that no line at the beginnings of the files has.

    Args:
        paths: path and format of each file.
        column: the field with the text.
        encoding: if it is known.

    Raises:
        NewscleanError: there are other fields, and they are named.
    """
    names: dict[str, None] = {}
    for path, form in paths[:_SEEN]:
        found = _beginning(path, form, column, encoding).names
        if column in found:
            return
        names |= dict.fromkeys(found)
    if names:
        raise NewscleanError(f"{paths[0][0]}: no field {column!r}; there are: {', '.join(names)}")


def fields_of(paths: list[tuple[str, str]], column: str, encoding: str | None) -> pa.Schema:
    """The schema of lines of JSON as rows, by the beginnings of all files; what does not fit goes to `other`.

    Args:
        paths: path and format of each file.
        column: the field with the text.
        encoding: if it is known.
    """
    schemas = [pa.schema({column: pa.string()})]
    schemas += [_beginning(path, form, column, encoding) for path, form in paths]
    named: dict[str, Any] = {}
    for schema in schemas[1:]:
        for name in schema.names:
            named.setdefault(name, schema.field(name))
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


def _beginning(path: str, form: str, column: str, encoding: str | None) -> pa.Schema:
    """The fields of the first lines; none if the file cannot be read, which is said when it is its turn."""
    with contextlib.suppress(OSError, EOFError, pa.ArrowException, DecodeError):
        lines = beginning(path, form).splitlines()[:1000]
        return _schema(lines, column, encoding or encoding_of_lines(path, form))
    return pa.schema([])


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


def rows_of(records: list[dict[str, Any]], items: list[Item], job: Job) -> Any:
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
