"""JSON: where the members of an object stand in its line, so that all but the text goes out as it came; and values."""

from __future__ import annotations

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

__all__ = ["members", "written"]

_SPACE = re.compile(r"[ \t\n\r]*").match
_SCAN = json.JSONDecoder(parse_int=str, parse_float=str).scan_once  # type: ignore[attr-defined] # numbers stay as they are written


def members(line: str) -> tuple[dict[str, tuple[Any, int, int]], int]:
    """The members of an object: value, start and end of each by name, and where the closing brace stands.

    Of two members with one name the last counts, as in the `json` module. Numbers come as strings.

    Raises:
        ValueError: the line is no JSON object.

    >>> members('{"id": 7.50, "text": "a"}')
    ({'id': ('7.50', 7, 11), 'text': ('a', 21, 24)}, 24)
    """
    found: dict[str, tuple[Any, int, int]] = {}
    at = _after(line, 0, "{")
    if line[at : at + 1] != "}":
        while True:
            name, end = scanstring(line, _after(line, at, '"', space=False), True)
            begin = _after(line, end, ":")
            value, end = _value(line, begin)
            found[name] = (value, begin, end)
            at = _skip(line, end)
            if line[at : at + 1] == "}":
                break
            at = _after(line, at, ",")
    if _skip(line, at + 1) != len(line):
        raise ValueError(f"more follows the object at character {at + 1}")
    return found, at


def _value(line: str, at: int) -> tuple[Any, int]:
    try:
        value, end = _SCAN(line, at)
    except StopIteration:
        raise ValueError(f"no value at character {at}") from None
    return value, end


def _after(line: str, at: int, sign: str, space: bool = True) -> int:
    """The place after a sign, and the white space around it."""
    at = _skip(line, at)
    if line[at : at + 1] != sign:
        raise ValueError(f"no {sign} at character {at}")
    return _skip(line, at + 1) if space else at + 1


def _skip(line: str, at: int) -> int:
    found = _SPACE(line, at)
    return found.end() if found else at


def written(value: Any) -> str:
    r"""A value as JSON; dates are in ISO 8601, bytes in hexadecimal, and what is no number is null.

    >>> written([1, "新", float("nan"), b"\x00"])
    '[1, "新", null, "00"]'
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, default=_other)
    except ValueError:  # a number that JSON has not: rare, so looked for only then
        return json.dumps(_finite(value), ensure_ascii=False, default=_other)


def _other(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _finite(value: Any) -> Any:
    match value:
        case float():
            return value if value - value == 0 else None
        case dict():
            return {name: _finite(each) for name, each in value.items()}
        case list() | tuple():
            return [_finite(each) for each in value]
    return value
