"""What is written as JSON: values that JSON has no word for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import newsclean
from newsclean._json import one_line, plain

if TYPE_CHECKING:
    from tests.core.conftest import PluginOf


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


def test_a_line_has_all_of_a_result(plugin_of: PluginOf) -> None:
    """Whoever reads the lines knows what was changed in the source, and by which rules."""
    raw = "总投资额 6.8 亿元"
    spaces = newsclean.Rule("spaces", lambda document, _: [(4, 5, "", "space"), (8, 9, "", "space")])
    result = newsclean.Cleaner(plugins=[plugin_of(spaces)]).run(raw)
    record = json.loads(result.to_json("a.txt"))
    assert (record["file"], record["text"]) == ("a.txt", "总投资额6.8亿元")
    first, second = [(change["start"], change["end"]) for change in record["changes"]]
    assert raw[: first[0]] + raw[first[1] : second[0]] + raw[second[1] :] == record["text"]
    assert record["pipeline"][0]["rule"] == "spaces"


def test_replaced_bytes_are_hexadecimal() -> None:
    """Bytes that were no text are written as two digits each."""
    (replaced,) = newsclean.Cleaner(rules=[]).run("新闻".encode()[:-1], encoding="utf-8", errors="replace").replaced
    assert plain(replaced)["data"] == "e997"
