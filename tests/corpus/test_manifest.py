"""What a run was begun with, and what is said where it has changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")


from newsclean.corpus import _manifest  # noqa: E402


def described(**changes: Any) -> dict[str, Any]:
    """What a run was begun with."""
    step = {"rule": "a", "plugin": "p", "version": "1", "options": {"style": "keep"}}
    run: dict[str, Any] = {
        "newsclean": "1.0",
        "pyarrow": "20.0",
        "pipeline": [step, {**step, "rule": "b"}],
        "plugins": {"p": ["p.py", "0f"]},
        "settings": {"column": "text", "fields": None},
        "inputs": {"a.txt": [3, 17, "abc"]},
    }
    return {**run, **changes}


STEPS = described()["pipeline"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, ""),
        ({"newsclean": "1.1"}, "newsclean 1.0 is now 1.1"),
        ({"pyarrow": "21.0"}, "pyarrow 20.0 is now 21.0"),
        ({"pipeline": STEPS[::-1]}, "the rules run in another order"),
        ({"pipeline": STEPS[:1]}, "rule 'b' does not run any more"),
        ({"pipeline": [*STEPS, {**STEPS[0], "rule": "c"}]}, "rule 'c' is new"),
        ({"pipeline": [STEPS[0], {**STEPS[1], "version": "2"}]}, "version of rule 'b' was 1 and is 2"),
        ({"pipeline": [STEPS[0], {**STEPS[1], "plugin": "q"}]}, "plugin of rule 'b' was p and is q"),
        (
            {"pipeline": [STEPS[0], {**STEPS[1], "options": {"style": "close", "least": 1}}]},
            "option least of rule 'b' was not set and is 1; option style of rule 'b' was 'keep' and is 'close'",
        ),
        ({"plugins": {"p": ["p.py", "1e"]}}, "the code of plugin 'p' has changed"),
        ({"plugins": {"q": ["q.py", "0f"]}}, "plugin 'p' is gone; plugin 'q' is new"),
        ({"settings": {"column": "page", "fields": None}}, "column was 'text' and is 'page'"),
        ({"settings": {"column": "text", "fields": ["x"]}}, "the fields of the lines make other columns"),
        ({"inputs": {"b.txt": [3, 17, "abc"]}}, "input a.txt is gone; input b.txt is new"),
        ({"inputs": {"a.txt": [4, 17, "abc"]}}, "input a.txt has changed (size)"),
        ({"inputs": {"a.txt": [3, 17, "abd"]}}, "input a.txt has changed (content)"),
        ({"inputs": {"a.txt": [3, 18, "abc"]}}, "input a.txt has changed (time)"),
    ],
)
def test_what_has_changed_since_a_run_was_begun(changes: dict[str, Any], said: str) -> None:
    """Whatever makes other output is named, as what it was and what it is."""
    assert _manifest.changed(described(), described(**changes)) == said


@pytest.mark.parametrize("text", ["", "[]", '{"newsclean": "1.0"}'])
def test_what_is_no_manifest(text: str, tmp_path: Path) -> None:
    """A file of that name that is something else is never taken for one."""
    path = tmp_path / "manifest.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(newsclean.NewscleanError, match="is no manifest of newsclean corpus"):
        _manifest.load(path)
