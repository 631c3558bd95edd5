"""From a table with documents to the same table with clean texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import attrs
import pyarrow as pa

from newsclean._attempt import can_limit
from newsclean._cleaner import Cleaner
from newsclean._errors import NewscleanError
from newsclean.arrow._columns import Columns
from newsclean.arrow._documents import attempts, is_bytes, text_type, value_type

__all__ = ["assembled", "clean_schema", "clean_table"]

Data = TypeVar("Data", bound="pa.Table | pa.RecordBatch")


def clean_table(
    data: Data,
    column: str = "text",
    *,
    cleaner: Cleaner,
    into: str | None = None,
    changes: str | None = None,
    labels: str | None = None,
    change_rate: str | None = None,
    error: str | None = "error",
    encoding: str | None = None,
    errors: str = "strict",
    timeout: float | None = None,
) -> Data:
    """Clean a column of documents.

    A null stays null. Strings are cleaned. Bytes are decoded first: as `encoding` says, or else by byte-order mark or
    as UTF-8, and those that are neither by what is detected once for the whole column. Columns, their order and their
    chunks stay; new columns follow at the end, in the order of the arguments below.

    Args:
        data: a table or a batch.
        column: the column with the documents: string or binary, of any size, or a dictionary of these.
        cleaner: made once, for any number of tables.
        into: name of a new column for the clean texts; if None they take the place of the documents.
        changes: name of a new column for what was changed: a list of structs, see `CHANGES`.
        labels: name of a new column for what was recognised: a list of structs, see `LABELS`.
        change_rate: name of a new column for the number of changes per 1,000 code points of the clean text.
        error: name of a new column that says why a document failed, or which rules were left out with
            `on_error="skip"`; null where all went well. A document that fails keeps its source text, with null in
            the other new columns; bytes that cannot be decoded become null.
        encoding: the codec of a binary column, if it is known.
        errors: `strict`, or `replace`: bytes that are no text become U+FFFD, and the document does not fail.
        timeout: seconds after which a document has failed. Needs the main thread and POSIX timers, and interrupts
            Python code and the `re` module; the workers of `newsclean corpus` are stopped wherever they are.

    Returns:
        What came in, with the columns asked for. Clean texts are strings, large where the documents were. A lone
        surrogate that a rule put there is U+FFFD, since UTF-8 cannot hold it.

    Raises:
        NewscleanError: no such column, one of another type, a new column whose name is taken, or a `timeout` where
            there can be none.

    >>> import newsclean
    >>> batch = pa.record_batch({"page": ["额 6.8 亿元"]})
    >>> cleaner = newsclean.Cleaner(rules=["number-spacing"])
    >>> clean_table(batch, "page", cleaner=cleaner, into="clean", error=None).to_pydict()
    {'page': ['额 6.8 亿元'], 'clean': ['额6.8亿元']}
    """
    columns = Columns(column, into, changes, labels, change_rate, error)
    schema = clean_schema(data.schema, **attrs.asdict(columns))
    if timeout is not None and not can_limit():
        raise NewscleanError("timeout= needs the main thread of a process, and a system with POSIX timers")
    at = data.schema.get_field_index(column)
    documents = data.column(at)
    chunks = documents.chunks if isinstance(data, pa.Table) else [documents]
    text = text_type(documents.type)
    made = [columns.arrays(outcomes, text) for outcomes in attempts(chunks, cleaner, encoding, errors, timeout)]
    return assembled(data, schema, at if into is None else None, made)


def clean_schema(
    schema: pa.Schema,
    column: str = "text",
    *,
    into: str | None = None,
    changes: str | None = None,
    labels: str | None = None,
    change_rate: str | None = None,
    error: str | None = "error",
) -> pa.Schema:
    """The schema that `clean_table` gives for data of a schema, empty or not; the arguments are those of `clean_table`.

    Raises:
        NewscleanError: no such column, one of another type, or a new column whose name is taken.

    >>> clean_schema(pa.schema({"text": pa.large_binary()})).types
    [DataType(large_string), DataType(string)]
    """
    at = _place(schema, column)
    field = schema.field(at)
    text = text_type(field.type)
    if into is None:
        nullable = field.nullable or is_bytes(field.type)  # bytes that are no text become null
        schema = schema.set(at, field.with_type(text).with_nullable(nullable))
    for name, kind, _ in Columns(column, into, changes, labels, change_rate, error).added(text):
        if name in schema.names:
            raise NewscleanError(f"there is a column {name!r} already: give the new one another name")
        schema = schema.append(pa.field(name, kind))
    return schema


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


def assembled(data: Data, schema: pa.Schema, at: int | None, made: Sequence[Sequence[pa.Array]]) -> Data:
    """The data with new columns, chunk by chunk: the first in place of column `at` if there is one, then at the end."""
    fields = ([] if at is None else [at]) + list(range(data.num_columns, len(schema)))
    columns = [*data.columns, *([None] * (len(schema) - data.num_columns))]
    for number, place in enumerate(fields):
        chunks = [arrays[number] for arrays in made]
        table = isinstance(data, pa.Table)
        columns[place] = pa.chunked_array(chunks, schema.field(place).type) if table else chunks[0]
    made_again: Data = type(data).from_arrays(columns, schema=schema)
    return made_again
