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


def test_a_worker_that_is_killed_costs_nothing_but_time(outcomes: dict[str, Any]) -> None:
    """With a map of one's own: its block is done again, and every document is there once, as one machine has it."""
    assert outcomes["by hand"] == documents.expected(documents.killed("KILL ray"))


def test_poisoned_documents_are_named(outcomes: dict[str, Any]) -> None:
    """What raises, ends its process or never ends says why; all others are clean, though a worker was killed."""
    data, rows = documents.killed("KILL PARENT ray", poisoned=True), outcomes["poisoned"]
    assert {row["id"]: row["error"] for row in rows if row["error"]} == documents.REASONS
    assert documents.sound(rows) == documents.expected(data)
