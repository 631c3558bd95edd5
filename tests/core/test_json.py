"""What is written as JSON: values that JSON has no word for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsclean
from newsclean._json import one_line, plain


@attrs.frozen
class Inner:
    """Options within options."""

    level: newsclean.Safety = newsclean.Safety.LIKELY


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (frozenset({"b", "a"}), ["a", "b"]),
        ({2, 10}, [10, 2]),
        (Path("a") / "b", str(Path("a") / "b")),
        (Inner(), {"level": "likely"}),
        ([Inner()], [{"level": "likely"}]),
    ],
)
def test_values_of_options(value: Any, written: Any) -> None:
    """A set is a list in the order of its items' names, a class of options its fields, anything else what it prints."""
    assert json.loads(one_line({"options": value})) == {"options": written}


def test_replaced_bytes_are_hexadecimal() -> None:
    """Bytes that were no text are written as two digits each."""
    (replaced,) = newsclean.Cleaner(rules=[]).run("新闻".encode()[:-1], encoding="utf-8", errors="replace").replaced
    assert plain(replaced)["data"] == "e997"
