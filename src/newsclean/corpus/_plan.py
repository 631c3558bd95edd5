"""What is to be done: the files, the settings, the shards; looked at before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa

from newsclean import __version__
from newsclean._cleaner import Cleaner
from newsclean._decode import check_errors, is_codec
from newsclean._errors import NewscleanError
from newsclean.arrow._columns import Columns
from newsclean.corpus._fields import check_field, fields_of
from newsclean.corpus._formats import FORMATS
from newsclean.corpus._job import Job, packed
from newsclean.corpus._manifest import manifest
from newsclean.corpus._render import schema_of_texts
from newsclean.corpus._rows import open_rows
from newsclean.corpus._shards import Shard, cut
from newsclean.corpus._sources import Source, find

__all__ = ["Plan", "prepare"]


@attrs.frozen
class Plan:
    """A run that can begin.

    Attributes:
        job: how documents are cleaned.
        sources: the files.
        size: bytes of a shard.
        manifest: all that decides what the output is.
    """

    job: Job
    sources: list[Source]
    size: int
    manifest: dict[str, Any]

    def shards(self) -> Iterator[Shard]:
        """All tasks, in order. Each is `newsclean.corpus.clean_shard` for any engine that calls functions."""
        return cut(self.sources, self.size, self.job.columns.column, self.job.encoding)


def prepare(
    source: str | Path,
    out: str | Path,
    *,
    cleaner: Cleaner,
    to: str | None = None,
    column: str = "text",
    id_column: str | None = None,
    into: str | None = None,
    changes: str | None = None,
    labels: str | None = None,
    change_rate: str | None = None,
    error: str | None = "error",
    encoding: str | None = None,
    errors: str = "strict",
    records: bool = False,
    timeout: float | None = 60.0,
    shard_size: int = 16_000_000,
) -> Plan:
    """Look at the files and settings, and write nothing.

    Args:
        source: a file, a folder, or a pattern as in `glob`; text files, JSON Lines (also `.gz`, `.zst`), Parquet.
        out: the folder that the output is to go to.
        cleaner: cleans the documents.
        to: the format of the output (`txt`, `jsonl`, `jsonl.gz`, `jsonl.zst`, `parquet`); that of each file if None.
        column: the column or field with the documents.
        id_column: the column or field that names them, for reports.
        into: as for `newsclean.arrow.clean_table`: a column or field for the clean texts, instead of `column`.
        changes: one for what was changed.
        labels: one for what was recognised.
        change_rate: one for changes per 1,000 code points.
        error: one for why a document failed; None for none.
        encoding: of text files, of lines, and of columns of bytes; found out for every file if None.
        errors: `strict`, or `replace`: bytes that are no text become U+FFFD, and the document does not fail.
        records: write what `newsclean --json` writes, to `records/`, as well.
        timeout: seconds of processor time that a document may take, or ten times as many by the clock; None for any.
        shard_size: bytes of the input in one task, and one file of the output.

    Raises:
        NewscleanError: something that cannot be.
        OSError: a file that cannot be read.
    """
    if to is not None and to not in FORMATS:
        raise NewscleanError(f"to={to!r}: unknown format; known: {', '.join(FORMATS)}")
    check_errors(errors)
    if encoding is not None and not is_codec(encoding):
        raise NewscleanError(f"encoding={encoding!r}: unknown; give a codec of Python, such as gb18030")
    sources = find(str(source), Path(out))
    columns = Columns(column, into, changes, labels, change_rate, error)
    pickled, modules = packed(cleaner)
    lines = [(each.path, each.format) for each in sources if each.format.startswith("jsonl") and each.ends]
    check_field(lines, column, encoding)
    fields = fields_of(lines, column, encoding) if to == "parquet" and lines else None
    job = Job(
        pickled, Path(out).absolute(), modules, to, columns, id_column, encoding, errors, timeout, records, fields
    )
    _check(sources, job)
    return Plan(job, sources, shard_size, manifest(__version__, cleaner, job, sources, shard_size))


def _check(sources: list[Source], job: Job) -> None:
    """Refuse what can be known to fail, before hours of work."""
    columns = job.columns
    extra = [name for name in (columns.into, columns.changes, columns.labels, columns.change_rate) if name]
    if extra and any((job.target or each.format) == "txt" for each in sources):
        raise NewscleanError(f"text files have no columns for {extra[0]!r}: write another format")
    if job.records and any(each.name.startswith("records/") for each in sources):
        raise NewscleanError("the input has a folder 'records', and that is where records go: rename it")
    names = [columns.column, *(name for name, _, _ in columns.added())]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise NewscleanError(f"{twice!r} is to name two columns: give each a name of its own")
    if job.fields is not None:
        columns.schema(job.fields)
    for source in sources:
        if source.format == "parquet" and source.ends:
            _check_rows(source, job)
        elif source.format == "txt" and job.target == "parquet":
            columns.schema(schema_of_texts(columns.column))


def _check_rows(source: Source, job: Job) -> None:
    try:
        with open_rows(source.path) as file:
            job.columns.schema(file.schema_arrow)
            if job.id_column is not None and job.id_column not in file.schema_arrow.names:
                raise NewscleanError(f"no column {job.id_column!r}; there are: {', '.join(file.schema_arrow.names)}")
    except (pa.ArrowException, NewscleanError) as error:
        raise NewscleanError(f"{source.path}: {error}") from None
