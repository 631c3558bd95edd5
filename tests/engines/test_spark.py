"""Spark: the same texts as on one machine, with poisoned documents and with a worker killed in the middle."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")
pytest.importorskip("pyspark", reason="the extra spark is not installed")
if not (shutil.which("java") or Path(os.environ.get("JAVA_HOME", "/nowhere"), "bin", "java").exists()):
    pytest.skip("Spark needs Java", allow_module_level=True)

import engine_documents as documents
import engine_jobs


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Any]:
    """What Spark made of all cases."""
    return engine_jobs.outcomes("spark_job.py")


def test_poisoned_documents_are_named(outcomes: dict[str, Any]) -> None:
    """What raises, ends its process or never ends keeps its text and says why; all others are clean."""
    rows = outcomes["poisoned"]
    said = {row["id"]: row["error"] for row in rows if row["error"]}
    assert said == {number: why for number, (_, why) in documents.SAID.items()}
    assert documents.sound(rows) == documents.expected(documents.poisoned())


def test_the_schema_keeps_what_passes_through(outcomes: dict[str, Any]) -> None:
    """A column that is not touched stays as Spark had it; the new ones are those of `clean_table`."""
    change = "struct<rule:string,start:bigint,end:bigint,before:string,after:string,reason:string>"
    assert outcomes["schema"] == [
        ["id", "int", False],
        ["text", "string", True],
        ["changes", f"array<{change}>", True],
        ["error", "string", True],
    ]


@pytest.mark.parametrize("case", ["a worker killed", "a guarded worker killed"])
def test_a_killed_worker_costs_nothing_but_time(outcomes: dict[str, Any], case: str) -> None:
    """Its task is done again: every document is there once, clean."""
    rows = outcomes[case]
    assert [row["id"] for row in rows] == list(range(len(documents.SOUND)))
    assert documents.but(rows, 200) == documents.but(documents.whole(), 200)
    assert (rows[200]["error"], "6.8亿元" in rows[200]["text"]) == (None, True)


def test_without_a_guard_one_document_ends_the_job(outcomes: dict[str, Any]) -> None:
    """Spark tries four times, then gives up; the guard is there for a reason."""
    assert "failed 4 times" in outcomes["no guard"]
