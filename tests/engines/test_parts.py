"""An engine that is none but a thread, and the parts of those that are: what each makes of what the other says."""

from __future__ import annotations

import io
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest
from tests.conftest import PATIENCE

import newsclean

pa = pytest.importorskip("pyarrow", reason="the extra corpus is not installed")

from newsclean import corpus  # noqa: E402
from newsclean.arrow._stream import packed, unpacked  # noqa: E402
from newsclean.corpus import Finished, Lost, Shard, Started, Tick  # noqa: E402
from newsclean.engines import Answer, CleanBatches, Cluster, _child, _guard, _pipe, _station, clean_here  # noqa: E402

CLEANER = newsclean.Cleaner(rules=["number-spacing"])
SPACED, CLOSED = "额 6.8 亿元", "额6.8亿元"


class Thread(Cluster):
    """An engine of one thread."""

    stopped = False

    def start(self) -> int:
        """One core."""
        self.pool = ThreadPoolExecutor(1)
        return 1

    def submit(self, shard: Shard) -> Future[Answer]:
        """To the thread."""
        return self.pool.submit(_station.clean_here, self.job, shard)

    def stop(self) -> None:
        """End it."""
        self.stopped = True
        self.pool.shutdown(cancel_futures=True)


@pytest.fixture
def plan(tmp_path: Path) -> corpus.Plan:
    """Three shards of a document each."""
    (tmp_path / "in").mkdir()
    for name in "abc":
        (tmp_path / "in" / f"{name}.jsonl").write_text(f'{{"text": "{SPACED}"}}\n', encoding="utf-8")
    return corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=CLEANER)


@pytest.fixture(autouse=True)
def nothing_left_here() -> Iterator[None]:
    """No process that cleans for another test."""
    yield
    _station._close()


def test_an_engine_of_your_own(tmp_path: Path, plan: corpus.Plan) -> None:
    """It does the shards of a corpus run; a run that is done starts none."""
    for resumed in (0, 3):
        report = corpus.run(tmp_path / "in", tmp_path / "out", cleaner=CLEANER, engine=Thread, processes=1)
        assert (report.documents, report.ok, report.shards["resumed"]) == (3, True, resumed)
    texts = [path.read_text(encoding="utf-8") for path in sorted((tmp_path / "out").glob("?-*.jsonl"))]
    assert texts == [f'{{"text": "{CLOSED}", "error": null}}\n'] * 3


def test_what_becomes_of_the_shards(plan: corpus.Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """One is done, one cannot be read, over one the engine itself gives up: each is said, and the run goes on."""
    done = corpus.Done(0, [], 1, 9, corpus.clean_shard(next(plan.shards()), plan.job, CLEANER).tally)

    def answer(job: corpus.Job, shard: Shard) -> Answer:
        if shard.number == 2:
            raise RuntimeError("too many failures")
        return Answer(done, replaced=2) if shard.number == 0 else Answer(why="cut off", replaced=1)

    monkeypatch.setattr(_station, "clean_here", answer)
    shards, engine = list(plan.shards()), Thread(plan.job)
    events = list(engine.run(shards))
    assert [event.shard for event in events if isinstance(event, Started)] == shards
    assert [event for event in events if isinstance(event, Finished)] == [Finished(shards[0], done)]
    lost = [event for event in events if isinstance(event, Lost)]
    assert len(lost) == 2
    assert Lost(shards[1], "cut off") in lost
    assert Lost(shards[2], "RuntimeError: too many failures") in lost
    assert [event.replaced for event in events if isinstance(event, Tick)][-1] == 3
    assert engine.stopped


def test_an_answer_that_ends_the_run(plan: corpus.Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no shard would fare better, the error is that of the worker, and the engine is stopped."""
    monkeypatch.setattr(_station, "clean_here", lambda *_: Answer(why="workers cannot start", ends=True))
    engine = Thread(plan.job, 1)
    with pytest.raises(newsclean.NewscleanError, match=r"^workers cannot start$"):
        list(engine.run(plan.shards()))
    assert engine.stopped


class Scripted:
    """A supervisor that has been told what will happen."""

    def __init__(self, job: corpus.Job, processes: int) -> None:
        self.job, self.replaced, self.closed = job, 0, False
        self.made.append(self)

    def some(self, shards: list[Shard]) -> Iterator[corpus.Event]:
        """Two children die, then it is as it was told."""
        self.replaced += 2
        yield Tick(0, 0, self.replaced)
        if isinstance(self.ends, Exception):
            raise self.ends
        yield Lost(shards[0], self.ends)

    def close(self) -> None:
        """Fail, as it may."""
        self.closed = True
        raise OSError("gone already")

    ends: Any = "cut off"
    made: list[Scripted] = []  # noqa: RUF012 - of all of them


def test_a_worker_of_an_engine_says_what_became_of_a_shard(plan: corpus.Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was lost, what ends the run, what nobody thought of; the child process stays until something is wrong."""
    monkeypatch.setattr(_station, "Supervisor", Scripted)
    monkeypatch.setattr(Scripted, "made", [])
    shard, other = next(plan.shards()), attrs.evolve(plan.job, timeout=5.0)
    for _ in range(2):
        assert clean_here(plan.job, shard) == Answer(why="cut off", replaced=2)
    assert clean_here(other, shard).why == "cut off"
    assert [(each.job, each.closed) for each in Scripted.made] == [(plan.job, True), (other, False)]
    for ends, answer in [
        (newsclean.NewscleanError("cannot write: full"), Answer(why="cannot write: full", ends=True)),
        (KeyError("odd"), Answer(why="KeyError: 'odd'")),
    ]:
        monkeypatch.setattr(Scripted, "ends", ends)
        assert clean_here(other, shard) == answer
        assert Scripted.made[-1].closed


def test_a_time_limit_needs_a_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has none, that is said before anything is begun."""
    monkeypatch.delattr(signal, "setitimer")
    with pytest.raises(newsclean.NewscleanError, match="timeout= needs a system with POSIX timers"):
        _guard.Guard(CLEANER, {}, timeout=1.0)


def test_a_child_that_never_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    """If no document was begun none is at fault: that is an error, with the reason."""
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(newsclean.NewscleanError, match=r"^no document was begun.* 2 times, with exit code 1$"):
        CleanBatches(cleaner=CLEANER, guard=True)(pa.table({"text": [SPACED]}))


def test_a_child_sets_aside_what_it_is_told_to() -> None:
    """It says each document that it begins; the one set aside fails with the reason, the others are cleaned in time."""
    cleaner, back = pickle.loads(pickle.dumps(CLEANER)), io.BytesIO()
    cleaner.__class__ = _child._Told
    cleaner.begin(back, 60.0, {1: "ended its process"})
    _child._answer(cleaner, {"column": "text"}, pa.table({"text": [SPACED, SPACED, SPACED]}), back)
    back.seek(0)
    assert back.read(4) == 3 * _pipe.BEGUN + _pipe.DONE
    rows = unpacked(_pipe.receive(back), table=True).to_pylist()
    assert [row["text"] for row in rows] == [CLOSED, SPACED, CLOSED]
    assert [row["error"] for row in rows] == [None, "WorkerError: ended its process", None]


def test_a_child_ends_with_its_input() -> None:
    """It answers every batch, with rows or with the error, and ends without a word when there are no more."""
    given, batches = io.BytesIO(), [pa.table({"text": [SPACED]}), pa.table({"page": [SPACED]})]
    _pipe.send(given, pickle.dumps((CLEANER, {"column": "text"}, None)))
    for batch in batches:
        _pipe.send(given, pickle.dumps((packed(batch), True, {})))
    command = [sys.executable, "-m", "newsclean.engines._child"]
    done = subprocess.run(command, input=given.getvalue(), capture_output=True, timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, b"")
    back = io.BytesIO(done.stdout)
    assert back.read(2) == _pipe.BEGUN + _pipe.DONE
    assert unpacked(_pipe.receive(back), table=True)["text"].to_pylist() == [CLOSED]
    assert back.read(1) == _pipe.FAILED
    assert "no column 'text'" in str(pickle.loads(_pipe.receive(back)))
    assert back.read() == b""
