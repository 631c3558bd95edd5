"""Cleaners and results travel between processes."""

from __future__ import annotations

import multiprocessing
import pickle
import sys
from pathlib import Path
from types import ModuleType

import pytest

from newsclean import Cleaner, NewscleanError, Result

CODE = """
import newsclean

def find(document, options):
    for at, character in enumerate(document.text):
        if character == "*":
            yield newsclean.Edit(at, at + 1, reason="asterisk")

@newsclean.hookimpl
def newsclean_rules():
    yield newsclean.Rule("stars", find)
"""


@pytest.fixture
def stars(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A plugin in a module that other processes can import as well."""
    (tmp_path / "stars_plugin.py").write_text(CODE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "stars_plugin", raising=False)
    return __import__("stars_plugin")


def run(job: tuple[Cleaner, str | bytes]) -> Result:
    """What a worker does."""
    cleaner, raw = job
    return cleaner.run(raw)


def test_a_cleaner_pickles_with_its_settings(stars: ModuleType) -> None:
    """The copy has the same pipeline and the same ways; a module travels by name."""
    cleaner = Cleaner(plugins=[stars], rules=["stars"], safety="safe", on_error="skip")
    copy = pickle.loads(pickle.dumps(cleaner))
    assert (copy.pipeline, copy.safety, copy.on_error) == (cleaner.pipeline, cleaner.safety, "skip")
    assert copy.run("a*b") == cleaner.run("a*b")


def test_cleaner_and_result_go_through_a_process_pool(stars: ModuleType) -> None:
    """Even one whose workers begin with nothing."""
    cleaner = Cleaner(plugins=["stars_plugin"], rules=["stars"])
    texts: list[str | bytes] = ["a*b", b"**"]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        results = pool.map(run, [(cleaner, text) for text in texts])
    assert [result.text for result in results] == ["ab", ""]
    assert results == [cleaner.run(text) for text in texts]
    assert results[0].offsets.to_source(1, 2) == (2, 3)


def test_errors_pickle() -> None:
    """A worker's error arrives as what it was."""
    with pytest.raises(NewscleanError) as caught:
        Cleaner(rules=["no-such-rule"])
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy)) == (type(caught.value), str(caught.value))
