"""A worker and its supervisor, part by part: what the one says, and what the other makes of it, however odd."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import attrs
import pytest
from tests.corpus.conftest import texts_in, write

import newsclean

pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

from newsclean import _locks, corpus
from newsclean.corpus import _lock, _supervisor, _worker
from newsclean.corpus._job import _load
from newsclean.corpus._lock import locked, share
from newsclean.corpus._supervisor import Supervisor


@pytest.fixture
def plan(tmp_path: Path, cleaner: newsclean.Cleaner) -> corpus.Plan:
    """Two documents in one shard."""
    return corpus.prepare(write(tmp_path / "a.jsonl", ["a b", "c"]), tmp_path / "out", cleaner=cleaner)


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A worker that is called as a function leaves this process as it was."""
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(_worker, "_die_with_parent", lambda: None)
    monkeypatch.setattr(_lock, "_held", [])
    yield
    signal.signal(signal.SIGINT, before)
    for file in _lock._held:
        file.close()


def answers(job: corpus.Job, *shards: corpus.Shard, last: bool = True) -> list[tuple[str, Any]]:
    """What a worker says when it is given these shards, and then nothing more or nobody to talk to."""
    ours, theirs = multiprocessing.Pipe()
    job.state.mkdir(parents=True, exist_ok=True)
    for shard in shards:
        ours.send((shard, {}))
    if last:
        ours.send(None)
    _worker.serve(theirs, [0] * _worker.SIZE + [0], job)
    theirs.close()
    said = []
    while ours.poll():
        try:
            said.append(ours.recv())
        except EOFError:
            break
    return said


def test_a_worker_answers_every_shard(plan: corpus.Plan, tmp_path: Path) -> None:
    """It is ready, and then every shard is done, or it says why not; nothing that one shard is stops the next."""
    (shard,) = plan.shards()
    gone = attrs.evolve(shard, number=1, path=str(tmp_path / "gone"))
    told = attrs.evolve(shard, number=2, problem="cut off")
    ready, done, unread, problem = answers(plan.job, shard, gone, told)
    assert ready == ("ready", None)
    assert (done[0], done[1].tally.documents) == ("done", 2)
    assert (unread[0], unread[1].split(":")[0]) == ("unread", "FileNotFoundError")
    assert problem == ("unread", "cut off")
    assert texts_in(tmp_path / "out") == ["ab", "c"]


def test_a_worker_that_cannot_write(plan: corpus.Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the file, if it is known, and says why; the supervisor ends the run."""
    (shard,) = plan.shards()

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_worker, "clean_shard", full)
    assert answers(plan.job, shard)[1:] == [("unwritten", f"{plan.job.out}: No space left on device")]


def test_a_worker_that_fails(plan: corpus.Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody has thought of costs one shard, and has a name."""
    (shard,) = plan.shards()

    def fail(*_: Any) -> None:
        raise KeyError("no such key")

    monkeypatch.setattr(_worker, "clean_shard", fail)
    assert answers(plan.job, shard)[1:] == [("failed", "KeyError: 'no such key'")]


def test_a_worker_that_cannot_begin(plan: corpus.Plan) -> None:
    """Without a cleaner it says why, and ends."""
    said = answers(attrs.evolve(plan.job, modules=(("no_such_plugin", "no_such_plugin.txt"),)), last=False)
    assert said == [("broken", "ImportError: no_such_plugin.txt: is no Python file")]


def test_a_worker_without_a_supervisor_ends(plan: corpus.Plan) -> None:
    """Where nobody is at the other end there is nothing more to do."""
    ours, theirs = multiprocessing.Pipe()
    plan.job.state.mkdir(parents=True)
    said = []

    def go_away() -> None:
        said.append(ours.recv())
        ours.close()

    supervisor = threading.Thread(target=go_away)
    supervisor.start()
    _worker.serve(theirs, [0] * 4, plan.job)
    supervisor.join()
    assert said == [("ready", None)]
    theirs.close()


def test_a_plugin_that_is_a_file_is_loaded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the name that it had in the process that began the run."""
    (tmp_path / "given_here.py").write_text("ANSWER = 42\n", encoding="utf-8")
    monkeypatch.delitem(sys.modules, "given_here", raising=False)
    _load("given_here", str(tmp_path / "given_here.py"))
    assert sys.modules.pop("given_here").ANSWER == 42


def test_who_has_no_parent_watches_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker of an engine is no child of ours; systems other than Linux have no signal for it."""
    monkeypatch.undo()
    monkeypatch.setattr(sys, "platform", "darwin")
    before = set(threading.enumerate())
    _worker._die_with_parent()
    assert set(threading.enumerate()) <= before


def test_a_worker_ends_with_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    """It waits for what becomes ready when the parent is gone, and then ends at once."""
    ended: list[int] = []
    reading, writing = os.pipe()
    monkeypatch.setattr(os, "_exit", ended.append)
    os.close(writing)
    _worker._watch(reading)
    os.close(reading)
    assert ended == [1]


def worker(**how: Any) -> Any:
    """What a supervisor knows of a worker."""
    process = SimpleNamespace(exitcode=-9)
    known = {"numbers": [-1, 0, 0, 0], "process": process, "ready": True, "shard": None, "kill": lambda: None}
    return SimpleNamespace(**{**known, **how})


def supervisor(plan: corpus.Plan, *workers: Any) -> Any:
    """With these workers."""
    made: Any = Supervisor(plan.job, 1)
    made._workers += workers
    return made


def test_an_idle_worker_that_dies_is_replaced(plan: corpus.Plan) -> None:
    """Nothing has to be done again, and nothing is told of."""
    idle = worker()
    of = supervisor(plan, idle)
    assert list(of._died(idle)) == []
    assert (of._workers, list(of._again), of.replaced) == ([], [], 1)


def test_workers_that_die_before_they_begin(plan: corpus.Plan) -> None:
    """After some tries the run ends, with advice; their shard is handed on until then."""
    (shard,) = plan.shards()
    of = supervisor(plan)
    for again in range(1, _supervisor._TRIES):
        of._workers.append(dying := worker(ready=False, shard=shard))
        assert list(of._died(dying)) == []
        assert len(of._again) == again
    of._workers.append(dying := worker(ready=False, shard=shard))
    with pytest.raises(newsclean.NewscleanError, match=r"workers cannot start: they end with -9 .* below 'if __name__"):
        list(of._died(dying))


def test_workers_that_die_with_no_document_in_hand(plan: corpus.Plan) -> None:
    """No document is at fault: after some tries the shard is given up, with the reason."""
    (shard,) = plan.shards()
    of, events = supervisor(plan), []
    for _ in range(_supervisor._TRIES):
        of._again.clear()
        of._workers.append(dying := worker(shard=shard))
        events += of._died(dying)
    assert events == [corpus.Lost(shard, f"WorkerDied: {_supervisor._TRIES} times, with no document in hand (SIGKILL)")]
    assert not of._again


def test_a_worker_that_hangs(plan: corpus.Plan) -> None:
    """The document in hand is set aside and the shard done again; one that is just done is not to blame."""
    (shard,) = plan.shards()
    hanging, done, idle = worker(shard=shard, numbers=[1, 0, 0, 0]), worker(shard=shard), worker()
    of = supervisor(plan, hanging, done, idle)
    of._hung(hanging)
    assert list(of._aside[shard.number]) == [1]
    assert list(of._again) == [shard]
    of._hung(done)
    of._hung(idle)
    assert list(of._aside[shard.number]) == [1]
    assert list(of._again) == [shard, shard]


def test_where_signals_cannot_be_held_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows: workers are started all the same."""
    monkeypatch.delattr(signal, "pthread_sigmask")
    with _supervisor._no_interrupts():
        assert not hasattr(signal, "pthread_sigmask")


def test_workers_of_an_earlier_run_are_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For some seconds; if they live on then, the run is refused."""
    monkeypatch.setattr(_lock, "_PATIENCE", 0.2)
    share(tmp_path)
    with pytest.raises(newsclean.NewscleanError, match="workers of an earlier run are still at work"), locked(tmp_path):
        raise AssertionError("two runs in one folder")
    _lock._held.pop().close()
    with locked(tmp_path):
        share(tmp_path)


def test_where_there_are_no_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows: two runs cannot be told apart, and one is no worse for it."""
    monkeypatch.setattr(_locks, "fcntl", None)
    with locked(tmp_path), locked(tmp_path):
        share(tmp_path)
    assert _lock._held == []


def test_modules_are_those_of_the_job(module: ModuleType, cleaner: newsclean.Cleaner, plan: corpus.Plan) -> None:
    """A plugin that is a file goes with the job by name and path."""
    assert plan.job.modules == ((module.__name__, module.__file__),)
