"""From a table with documents to the same table with clean texts."""

from __future__ import annotations

import pyarrow as pa

from newsclean._cleaner import Cleaner
from newsclean._errors import NewscleanError
from newsclean._limit import can_limit
from newsclean.arrow._columns import Columns, Data
from newsclean.arrow._documents import attempts

__all__ = ["clean_schema", "clean_table"]


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
        timeout: seconds of processor time, or ten times as many by the clock, after which a document has failed. Needs
            the main thread and POSIX timers, and interrupts Python code and the `re` module; the workers of `newsclean
            corpus` are stopped wherever they are.

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
    columns.schema(data.schema)  # refuses before any work
    if timeout is not None and not can_limit():
        raise NewscleanError("timeout= needs the main thread of a process, and a system with POSIX timers")
    documents = data.column(column)
    chunks = documents.chunks if isinstance(data, pa.Table) else [documents]
    return columns.filled(data, attempts(chunks, cleaner, encoding, errors, timeout))


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
    return Columns(column, into, changes, labels, change_rate, error).schema(schema)
