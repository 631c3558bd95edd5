"""The columns that a cleaning adds: their names, their types, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import attrs
import pyarrow as pa

from newsclean._attempt import Outcome
from newsclean._errors import NewscleanError
from newsclean.arrow._documents import is_bytes, text_type, value_type

__all__ = ["CHANGES", "LABELS", "Columns", "array", "storable"]

CHANGES = pa.list_(
    pa.struct(
        {
            "rule": pa.string(),
            "start": pa.int64(),
            "end": pa.int64(),
            "before": pa.string(),
            "after": pa.string(),
            "reason": pa.string(),
        }
    )
)
"""What was changed, as in `Result.changes`; spans are code points of the source text."""

LABELS = pa.list_(pa.struct({"kind": pa.string(), "start": pa.int64(), "end": pa.int64(), "value": pa.string()}))
"""What was recognised, as in `Result.labels`; spans are code points of the clean text."""

Data = TypeVar("Data", bound="pa.Table | pa.RecordBatch")

_SURROGATE = re.compile("[\ud800-\udfff]")


@attrs.frozen
class Columns:
    """Which columns a cleaning reads and writes: the arguments of `clean_table`, where None stands for no column.

    Attributes:
        column: the documents.
        into: the clean texts; if None they take the place of the documents.
        changes: what was changed, of type `CHANGES`.
        labels: what was recognised, of type `LABELS`.
        change_rate: changes per 1,000 code points of the clean text.
        error: why a document failed.

    >>> Columns("page", into="clean", error=None).schema(pa.schema({"page": pa.binary()})).names
    ['page', 'clean']
    """

    column: str = "text"
    into: str | None = None
    changes: str | None = None
    labels: str | None = None
    change_rate: str | None = None
    error: str | None = "error"

    def added(self, text: pa.DataType = None) -> list[tuple[str, pa.DataType, Callable[[Outcome], Any]]]:
        """Name, type and contents of the new columns, in their order, where clean texts have the type `text`."""
        known = (
            (self.into, text, _text),
            (self.changes, CHANGES, _changes),
            (self.labels, LABELS, _labels),
            (self.change_rate, pa.float64(), _change_rate),
            (self.error, pa.string(), _error),
        )
        return [(name, kind, contents) for name, kind, contents in known if name is not None]

    def schema(self, source: pa.Schema) -> pa.Schema:
        """The schema of what is written for documents in a schema.

        Raises:
            NewscleanError: no such column, one of another type, or a new column whose name is taken.
        """
        at = _place(source, self.column)
        field = source.field(at)
        text = text_type(field.type)
        schema = source
        if self.into is None:
            nullable = field.nullable or is_bytes(field.type)  # bytes that are no text become null
            schema = schema.set(at, field.with_type(text).with_nullable(nullable))
        for name, kind, _ in self.added(text):
            if name in schema.names:
                raise NewscleanError(f"there is a column {name!r} already: give the new one another name")
            schema = schema.append(pa.field(name, kind))
        return schema

    def filled(self, data: Data, outcomes: Iterable[Sequence[Outcome]]) -> Data:
        """The data with what became of its documents, chunk by chunk (a batch is one): `schema` says where it stands.

        Raises:
            NewscleanError: as `schema` does.
        """
        schema = self.schema(data.schema)
        at = data.schema.get_field_index(self.column)
        new = self.added(text_type(data.schema.field(at).type))
        places = [(place, contents) for place, (_, _, contents) in enumerate(new, data.num_columns)]
        if self.into is None:
            places.append((at, _text))
        kinds = schema.types
        made = [[array(map(contents, chunk), kinds[place]) for place, contents in places] for chunk in outcomes]
        columns = [*data.columns, *([None] * len(new))]
        for number, (place, _) in enumerate(places):
            chunks = [arrays[number] for arrays in made]
            columns[place] = pa.chunked_array(chunks, kinds[place]) if isinstance(data, pa.Table) else chunks[0]
        again: Data = type(data).from_arrays(columns, schema=schema)
        return again


def _place(schema: pa.Schema, column: str) -> int:
    found: Sequence[int] = schema.get_all_field_indices(column)
    if not found:
        raise NewscleanError(f"no column {column!r}; there are: {', '.join(schema.names) or '(none)'}")
    if len(found) > 1:
        raise NewscleanError(f"{len(found)} columns have the name {column!r}: rename them, so that it names one")
    kind = schema.field(found[0]).type
    if value_type(kind) is None:
        raise NewscleanError(f"column {column!r} is {kind}: documents are strings or bytes; cast it, or name another")
    return found[0]


def array(values: Iterable[Any], kind: pa.DataType) -> pa.Array:
    """An array, with U+FFFD for every lone surrogate in its strings."""
    listed = list(values)
    try:
        return pa.array(listed, kind)
    except UnicodeEncodeError:
        return pa.array(storable(listed), kind)


def storable(value: Any) -> Any:
    """The value with U+FFFD for every lone surrogate, which UTF-8 cannot hold."""
    match value:
        case str():
            return _SURROGATE.sub("\ufffd", value)
        case list():
            return [storable(each) for each in value]
        case dict():
            return {name: storable(each) for name, each in value.items()}
    return value


def _text(outcome: Outcome) -> str | None:
    return outcome.text


def _error(outcome: Outcome) -> str | None:
    return outcome.error


def _changes(outcome: Outcome) -> list[dict[str, Any]] | None:
    result = outcome.result
    return None if result is None else [_plain(change, CHANGES) for change in result.changes]


def _labels(outcome: Outcome) -> list[dict[str, Any]] | None:
    result = outcome.result
    return None if result is None else [_plain(label, LABELS) for label in result.labels]


def _plain(item: object, kind: pa.DataType) -> dict[str, Any]:
    return {field.name: getattr(item, field.name) for field in kind.value_type}


def _change_rate(outcome: Outcome) -> float | None:
    result = outcome.result
    return None if result is None else 1000 * sum(result.counts.values()) / max(1, len(result.text))
