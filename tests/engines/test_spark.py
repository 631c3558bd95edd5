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
    """What raises, ends its process or never ends says why; all others are clean, though a worker was killed."""
    data, rows = documents.killed("KILL PARENT spark", poisoned=True), outcomes["poisoned"]
    assert {row["id"]: row["error"] for row in rows if row["error"]} == documents.REASONS
    assert documents.sound(rows) == documents.expected(data)


def test_the_schema_keeps_what_passes_through(outcomes: dict[str, Any]) -> None:
    """A column that is not touched stays as Spark had it; the new ones are those of `clean_table`."""
    change = "struct<rule:string,start:bigint,end:bigint,before:string,after:string,reason:string>"
    assert outcomes["schema"] == [
        ["id", "int", False],
        ["text", "string", True],
        ["changes", f"array<{change}>", True],
        ["error", "string", True],
    ]


def test_a_worker_that_is_killed_costs_nothing_but_time(outcomes: dict[str, Any]) -> None:
    """Its task is done again, and every document is there once, as one machine has it."""
    assert outcomes["no guard"] == documents.expected(documents.killed("KILL spark"))


def test_without_a_guard_one_document_ends_the_job(outcomes: dict[str, Any]) -> None:
    """Spark tries four times, then gives up; the guard is there for a reason."""
    assert "failed 4 times" in outcomes["no guard, poisoned"]
