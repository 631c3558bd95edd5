"""One JSON object for each document, on one line: the whole `Result`, for programs. docs/cli.md names the fields."""

from __future__ import annotations

import enum
import json
from typing import Any

import attrs

import newsclean

__all__ = ["as_json", "one_line"]


def as_json(file: str, result: newsclean.Result) -> str:
    """The line for one document, without its line feed."""
    return one_line(
        {
            "file": file,
            "encoding": result.encoding,
            "text": result.text,
            "changes": [_plain(change) for change in result.changes],
            "held": [_plain(change) for change in result.held],
            "labels": [_plain(label) for label in result.labels],
            "pipeline": [_plain(step) for step in result.pipeline],
            "errors": [_plain(failure) for failure in result.errors],
            "replaced": [_plain(replaced) for replaced in result.replaced],
        }
    )


def one_line(record: dict[str, Any]) -> str:
    r"""A record as JSON on one line; a lone surrogate, which UTF-8 cannot hold, as the escape that JSON has for it.

    >>> one_line({"text": "新\ud800"})
    '{"text": "新\\ud800"}'
    """
    written = json.dumps(record, ensure_ascii=False, default=_other)
    return written.encode("utf-8", "backslashreplace").decode()


def _plain(item: Any) -> dict[str, Any]:
    """The attributes of one of our frozen classes; faster than `attrs.asdict`, which copies all that is inside."""
    return {field.name: _value(getattr(item, field.name)) for field in attrs.fields(type(item))}


def _value(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return value.name.lower() if isinstance(value, enum.Enum) else value  # Safety is an int to the json module


def _other(value: Any) -> Any:
    """Values of options that JSON has no word for."""
    if attrs.has(type(value)):
        return _plain(value)
    return sorted(value, key=str) if isinstance(value, set | frozenset) else str(value)
