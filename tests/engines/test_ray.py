"""Ray Data: the same texts as on one machine, with poisoned documents and with a worker killed in the middle."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")
pytest.importorskip("ray", reason="the extra ray is not installed")

import engine_documents as documents
import engine_jobs


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Any]:
    """What Ray made of all cases."""
    return engine_jobs.outcomes("ray_job.py")


def test_a_map_of_ones_own_gives_what_one_machine_gives(outcomes: dict[str, Any]) -> None:
    """Texts and changes are equal, nulls stay, and no document is lost or there twice."""
    assert documents.sound(outcomes["by hand"]) == documents.whole("changes")


def test_poisoned_documents_are_named(outcomes: dict[str, Any]) -> None:
    """What raises, ends its process or never ends keeps its text and says why; all others are clean."""
    rows = outcomes["poisoned"]
    said = {row["id"]: row["error"] for row in rows if row["error"]}
    assert said == {number: why for number, (_, why) in documents.SAID.items()}
    assert documents.sound(rows) == documents.expected(documents.poisoned())


@pytest.mark.parametrize("case", ["a worker killed", "a guarded worker killed"])
def test_a_killed_worker_costs_nothing_but_time(outcomes: dict[str, Any], case: str) -> None:
    """Its block is done again: every document is there once, clean."""
    rows = outcomes[case]
    assert [row["id"] for row in rows] == list(range(len(documents.SOUND)))
    assert documents.but(rows, 200) == documents.but(documents.whole(), 200)
    assert (rows[200]["error"], "6.8亿元" in rows[200]["text"]) == (None, True)
