"""A run that goes on with another, and what it will not go on with."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from tests.corpus.conftest import Here, contents, refused, wait_for, write

import newsclean

if TYPE_CHECKING:
    from tests.corpus.conftest import Start

pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

from newsclean import corpus


def test_a_run_that_is_done_is_not_done_again(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A second run does nothing but what is missing; a file that was deleted is missing."""
    source = write(tmp_path / "a.jsonl", [f"a {number}" for number in range(30)])
    corpus.run(source, tmp_path / "out", cleaner=cleaner, shard_size=300, engine=Here)
    before = contents(tmp_path / "out")
    (tmp_path / "out" / "a-00001.jsonl").unlink()
    report = corpus.run(source, tmp_path / "out", cleaner=cleaner, shard_size=300, engine=Here)
    assert report.shards["all"] - report.shards["resumed"] == 1
    assert report.documents == 30
    assert contents(tmp_path / "out") == before


def test_a_run_of_something_else(tmp_path: Path, cleaner: newsclean.Cleaner, module: ModuleType) -> None:
    """Other rules, options, settings or files are noticed and named; `redo` begins anew, and leaves nothing behind."""
    source = write(tmp_path / "a.jsonl", ["a 6.8 元"] * 30)
    out = tmp_path / "out"
    corpus.run(source, out, cleaner=cleaner, shard_size=300, engine=Here)
    more = newsclean.Cleaner(plugins=[module], rules=["closing", "number-spacing"])
    assert "rule 'number-spacing' is new" in refused(source, out, cleaner=more, shard_size=300)
    assert "shard-size was 0.0003 MB and is 0.0004 MB" in refused(source, out, cleaner=cleaner, shard_size=400)
    assert "changes was not set and is 'x'" in refused(source, out, cleaner=cleaner, shard_size=300, changes="x")
    source.write_bytes(source.read_bytes().replace(b"a 6", b"a 7"))
    said = refused(source, out, cleaner=cleaner, shard_size=300)
    assert "input a.jsonl has changed (content)" in said
    assert "--redo to begin anew" in said
    (out / "manifest.json").unlink()
    assert "manifest.json is gone" in refused(source, out, cleaner=cleaner, shard_size=300)
    report = corpus.run(source, out, cleaner=cleaner, shard_size=100_000, redo=True, engine=Here)
    assert report.shards == {"all": 1, "resumed": 0}
    assert list(contents(out)) == ["a-00000.jsonl"]


def test_a_rule_whose_code_has_changed(tmp_path: Path) -> None:
    """A plugin that is being worked on keeps its version, but not its code; imported or not it is the same code."""
    code = Path(__file__).with_name("rule_for_corpora.py").read_text(encoding="utf-8")
    source = write(tmp_path / "a.jsonl", ["a b"])

    def given(text: str) -> newsclean.Cleaner:
        (tmp_path / "mine.py").write_text(text, encoding="utf-8")
        made = ModuleType("mine")
        made.__file__ = str(tmp_path / "mine.py")
        exec(compile(text, "mine.py", "exec"), vars(made))
        return newsclean.Cleaner(plugins=[made], rules=["closing"])

    for resumed in (0, 1):  # the first run imports it
        report = corpus.run(source, tmp_path / "out", cleaner=given(code), engine=Here)
        assert report.shards["resumed"] == resumed
    said = refused(source, tmp_path / "out", cleaner=given(code.replace('" ", text', '"  ", text')))
    assert "the code of plugin 'mine' has changed" in said
    del sys.modules["mine"]


def test_an_output_below_the_input(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """What a run has written is no input of the next."""
    write(tmp_path / "a.jsonl", ["a b"])
    for _ in range(2):
        report = corpus.run(tmp_path, tmp_path / "out", cleaner=cleaner, engine=Here)
        assert report.documents == 1


def test_folders_of_others(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """What nobody here has written is never written over, and never thrown away."""
    source = write(tmp_path / "a.jsonl", ["a b"])
    write(tmp_path / "out" / "mine.txt", ["mine"])
    for redo in (False, True):
        assert "holds other things already" in refused(source, tmp_path / "out", cleaner=cleaner, redo=redo)
    assert "is a file" in refused(source, source, cleaner=cleaner)


def test_a_second_run_in_one_folder(tmp_path: Path, start: Start, cleaner: newsclean.Cleaner) -> None:
    """Two runs cannot be at work in one folder."""
    pytest.importorskip("fcntl", reason="locks as POSIX has them")
    source = write(tmp_path / "a.jsonl", ["SLEEP"])
    process = start(source, tmp_path / "out", "--processes", "1")
    wait_for(tmp_path / "out" / "manifest.json", process)
    assert "another run is at work" in refused(source, tmp_path / "out", cleaner=cleaner)


def test_a_file_system_without_locks(
    tmp_path: Path, cleaner: newsclean.Cleaner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two runs cannot be told apart there; one is no worse for it."""
    fcntl = pytest.importorskip("fcntl", reason="locks as POSIX has them")

    def flock(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", flock)
    report = corpus.run(write(tmp_path / "a.jsonl", ["a b"]), tmp_path / "out", cleaner=cleaner, processes=1)
    assert (report.documents, report.failed) == (1, 0)


def test_a_folder_that_cannot_be_written(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """The run ends, and says where it could not write and why."""
    source = write(tmp_path / "in" / "b" / "a.jsonl", ["a b"])
    out = tmp_path / "out"
    (out / ".newsclean").mkdir(parents=True)
    (out / "b").write_text("in the way")
    said = refused(source.parents[1], out, cleaner=cleaner)
    assert said.startswith("cannot write: ")
    assert str(out / "b") in said


def test_a_plugin_that_no_worker_can_load(tmp_path: Path, module: ModuleType) -> None:
    """A cleaner that cannot be made again elsewhere is an error, and not an endless row of workers."""
    source = write(tmp_path / "a.jsonl", ["a b"])
    made = ModuleType("nowhere")
    vars(made).update({name: value for name, value in vars(module).items() if name.startswith("newsclean_")})
    cleaner = newsclean.Cleaner(plugins=[made])
    assert "workers cannot start" in refused(source, tmp_path / "out", cleaner=cleaner)
