"""The columns that a cleaning adds: their names, their types, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs
import pyarrow as pa

from newsclean._attempt import Outcome

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

    def arrays(self, outcomes: Sequence[Outcome], text: pa.DataType) -> list[pa.Array]:
        """The new arrays for one chunk: the clean texts, if they replace the documents, then `added`."""
        replaced = [] if self.into is not None else [array(map(_text, outcomes), text)]
        return replaced + [array(map(contents, outcomes), kind) for _, kind, contents in self.added(text)]


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
