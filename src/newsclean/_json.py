"""One JSON object for each document, on one line: the whole `Result`, for programs. docs/cli.md names the fields."""

from __future__ import annotations

import enum
import json
from typing import Any

import attrs

from newsclean._result import Result

__all__ = ["as_json", "one_line", "plain"]


def as_json(file: str, result: Result) -> str:
    """The line for one document, without its line feed."""
    return one_line(
        {
            "file": file,
            "encoding": result.encoding,
            "text": result.text,
            "changes": [plain(change) for change in result.changes],
            "held": [plain(change) for change in result.held],
            "labels": [plain(label) for label in result.labels],
            "pipeline": [plain(step) for step in result.pipeline],
            "errors": [plain(failure) for failure in result.errors],
            "replaced": [plain(replaced) for replaced in result.replaced],
        }
    )


def one_line(record: dict[str, Any]) -> str:
    r"""A record as JSON on one line; a lone surrogate, which UTF-8 cannot hold, as the escape that JSON has for it.

    >>> one_line({"text": "新\ud800"})
    '{"text": "新\\ud800"}'
    """
    written = json.dumps(record, ensure_ascii=False, default=_other)
    return written.encode("utf-8", "backslashreplace").decode()


def plain(item: Any) -> dict[str, Any]:
    """The attributes of one of our frozen classes; faster than `attrs.asdict`, which copies all that is inside."""
    return {field.name: _value(getattr(item, field.name)) for field in attrs.fields(type(item))}


def _value(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return value.name.lower() if isinstance(value, enum.Enum) else value  # Safety is an int to the json module


def _other(value: Any) -> Any:
    """Values of options that JSON has no word for."""
    if attrs.has(type(value)):
        return plain(value)
    return sorted(value, key=str) if isinstance(value, set | frozenset) else str(value)
