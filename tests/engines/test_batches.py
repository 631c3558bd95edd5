"""The class that every engine calls, and the guard that cleans in a child process."""

from __future__ import annotations

import pickle
import threading
from pathlib import Path
from typing import Any

import pytest

import newsclean

pa = pytest.importorskip("pyarrow", reason="the extra corpus is not installed")

import engine_documents as documents  # noqa: E402

from newsclean.arrow import clean_table  # noqa: E402
from newsclean.engines import CleanBatches  # noqa: E402


def test_a_batch_comes_out_as_from_clean_table() -> None:
    """Tables and batches, with and without a guard, before and after pickling."""
    data = documents.table()
    for batch in (data, data.to_batches()[0], data.slice(0, 0), data.to_batches()[0].slice(0, 0)):
        told = clean_table(batch, cleaner=newsclean.Cleaner(), changes="changes")
        for guard in (False, True):
            clean = pickle.loads(pickle.dumps(CleanBatches(guard=guard, changes="changes")))
            assert clean(batch).equals(told)


def test_settings_travel() -> None:
    """The cleaner on the other side has the rules and options that it had here."""
    cleaner = newsclean.Cleaner(rules=["number-spacing"], options={"number-spacing": {"style": "keep"}})
    clean = pickle.loads(pickle.dumps(CleanBatches("page", cleaner=cleaner)))
    assert clean.cleaner.pipeline == cleaner.pipeline
    assert repr(clean) == "<CleanBatches 'page', <Cleaner number-spacing>>"


def test_a_guard_names_what_fails_and_cleans_the_rest() -> None:
    """A document that raises, one that ends its process, one that never ends: each says why and keeps its text.

    And one that was at work when its process was killed, once, by accident, is clean in the end.
    """
    data = documents.killed("KILL guard", poisoned=True)
    rows = CleanBatches(cleaner=documents.cleaner(), guard=True, timeout=2.0, changes="changes")(data).to_pylist()
    failed = {row["id"]: row for row in rows if row["error"]}
    assert {number: row["error"] for number, row in failed.items()} == {
        n: why for n, (_, why) in documents.SAID.items()
    }
    assert all(row["text"] == data["text"][number].as_py() for number, row in failed.items())
    assert documents.sound(rows) == documents.expected(data)


def test_a_time_limit_works_in_a_thread() -> None:
    """Timers need the main thread; elsewhere, as in Ray Data, a child process does it."""
    rows: list[dict[str, Any]] = []
    clean = CleanBatches(cleaner=documents.cleaner(), timeout=2.0)
    data = documents.table(d3="HANG").slice(0, 5)
    thread = threading.Thread(target=lambda: rows.extend(clean(data).to_pylist()))
    thread.start()
    thread.join()
    assert [row["error"] for row in rows] == [None, None, None, "WorkerError: took longer than 2 s", None]


def test_what_clean_table_refuses_a_guard_refuses() -> None:
    """The error of the child is that of the parent, and the child goes on."""
    clean = CleanBatches("page", guard=True)
    with pytest.raises(newsclean.NewscleanError, match="no column 'page'"):
        clean(documents.table())
    assert clean(pa.table({"page": ["额 6.8 亿元"]}))["page"].to_pylist() == ["额6.8亿元"]


def test_a_child_imports_what_its_parent_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules that happen to lie in the current folder are not among it."""
    (tmp_path / "pickle.py").write_text("raise SystemExit('not this one')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert CleanBatches(guard=True)(pa.table({"text": ["额 6.8 亿元"]}))["text"].to_pylist() == ["额6.8亿元"]


def test_what_a_plugin_prints_is_no_answer(capfd: pytest.CaptureFixture[str]) -> None:
    """Standard output of the child goes to standard error."""
    data = documents.table(d1="PRINT").slice(0, 2)
    assert CleanBatches(cleaner=documents.cleaner(), guard=True)(data)["error"].to_pylist() == [None, None]
    said = capfd.readouterr()
    assert (said.out, "said on standard output" in said.err) == ("", True)


def test_a_child_that_cannot_begin_is_an_error() -> None:
    """Not every document of a batch is at fault where none of them was begun."""

    class Given:
        """A plugin that no other process finds."""

    given = Given()
    with pytest.raises((newsclean.NewscleanError, pickle.PicklingError, AttributeError)):
        CleanBatches(cleaner=newsclean.Cleaner(plugins=[given]), guard=True)(documents.table())
