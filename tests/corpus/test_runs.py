"""A run that meets with an accident: killed, interrupted, its workers dying, hanging, its documents poisoned."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.conftest import PATIENCE
from tests.corpus.conftest import Here, contents, failures_of, report_of, texts_in, wait_for, write

import newsclean

if TYPE_CHECKING:
    from tests.corpus.conftest import Start

pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

from newsclean import corpus

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")


def test_the_output_does_not_depend_on_processes(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """One process or two, in this order or that: the same files, byte for byte; and every shard is reported."""
    write(tmp_path / "in" / "a.jsonl.gz", [f"a {number}" for number in range(300)])
    write(tmp_path / "in" / "b.parquet", [f"b {number}" for number in range(50)])
    made = []
    for processes in (1, 2):
        out = tmp_path / f"out-{processes}"
        report = corpus.run(tmp_path / "in", out, cleaner=cleaner, shard_size=1000, processes=processes, records=True)
        made.append(contents(out))
        assert (report.documents, report.failed, report.changes, report.ok) == (350, 0, {"closing": 350}, True)
        assert report.characters == {"before": 300 * 2 + 890 - 100 + 50 * 2 + 90, "after": 790 + 90 + 350}
    assert made[0] == made[1]
    assert len(made[0]) > 10


def test_more_shards_than_any_worker_should_have(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Hundreds of shards for two workers: none stands still."""
    write(tmp_path / "a.jsonl", [f"a {number}" for number in range(250)])
    report = corpus.run(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner, shard_size=40, processes=2)
    assert report.shards["all"] > 250
    assert (report.documents, report.replaced) == (250, 0)


POISON = {
    "RAISE": "RuleError: rule 'closing' of plugin 'rule_for_corpora' failed: ValueError: told to",
    "SLEEP": "RuleError: rule 'closing' of plugin 'rule_for_corpora' failed: TimeoutError: took longer than 0.3 s",
    "BURN": "TimeoutError: took longer than 0.3 s, and its worker had to be ended",
    "DEAF": "TimeoutError: took longer than 0.3 s, and its worker had to be ended",
    "EXIT": "WorkerDied: 2 times (exit code 7)",
}


@POSIX
def test_poisoned_documents(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Whatever a document does, it is named and keeps its text, and all others are cleaned."""
    texts = [f"a {number}" for number in range(40)]
    for place, word in zip((3, 11, 12, 13, 30), POISON, strict=True):
        texts[place] = f"{word} it"
    source, out = write(tmp_path / "a.jsonl", texts), tmp_path / "out"
    report = corpus.run(source, out, cleaner=cleaner, timeout=0.3, processes=1, id_column="id")
    assert texts_in(out) == [text if text.endswith(" it") else text.replace(" ", "") for text in texts]
    assert (report.documents, report.failed, report.replaced, report.ok) == (40, 5, 4, False)
    failed = failures_of(out)
    assert [each["error"] for each in failed] == list(POISON.values())
    assert failed[0] == {"file": "a.jsonl", "line": 4, "id": "d3", "error": POISON["RAISE"]}
    assert sum(cause["count"] for cause in report_of(out)["causes"]) == 5


PLACES: dict[str, dict[str, Any]] = {
    "parquet": {"file": "a.parquet", "row": 4},
    "txt": {"file": "3.txt"},
    "jsonl.gz": {"file": "a.jsonl.gz", "line": 4},
}


@pytest.mark.parametrize("form", PLACES)
def test_a_document_that_kills(form: str, tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """In every format it costs two workers, is named, and keeps its text."""
    texts = ["a 0", "a 1", "a 2", "EXIT it", "a 4"]
    if form == "txt":
        for number, text in enumerate(texts):
            write(tmp_path / "in" / f"{number}.txt", [text])
    else:
        write(tmp_path / "in" / f"a.{form}", texts)
    report = corpus.run(tmp_path / "in", tmp_path / "out", cleaner=cleaner, processes=1)
    assert texts_in(tmp_path / "out") == ["a0", "a1", "a2", "EXIT it", "a4"]
    assert (report.failed, report.replaced) == (1, 2)
    assert failures_of(tmp_path / "out") == [{**PLACES[form], "error": POISON["EXIT"]}]


def test_a_worker_that_dies_once(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """It is replaced, and nobody would know."""
    write(tmp_path / "a.jsonl", [*(f"a {number}" for number in range(20)), f"ONCE<{tmp_path / 'sign'}>"])
    report = corpus.run(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner, processes=2, shard_size=200)
    assert (report.documents, report.failed, report.replaced) == (21, 0, 1)


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    """The processes that a run has started, by their ids."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(each) for each in children.read_text().split()] if children.exists() else []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds the workers in /proc")
def test_workers_that_are_killed(tmp_path: Path, start: Start, cleaner: newsclean.Cleaner) -> None:
    """Workers killed from outside, again and again: the output is that of an undisturbed run."""
    sign = tmp_path / "both are dead"
    write(tmp_path / "a.jsonl", [*(f"SLOWLY {number}" for number in range(150)), f"UNTIL<{sign}>"])
    process = start(tmp_path / "a.jsonl", tmp_path / "out", "--processes", "2", "--shard-size", "0.001")
    for number, which in ((0, -1), (3, -2)):  # the older one then, or a document might be in hand twice
        wait_for(tmp_path / "out" / f"a-{number:05}.jsonl", process)
        os.kill(workers_of(process)[which], signal.SIGKILL)
    sign.touch()
    assert process.wait(PATIENCE) == 0
    assert report_of(tmp_path / "out")["replaced"] == 2
    corpus.run(tmp_path / "a.jsonl", tmp_path / "calm", cleaner=cleaner, engine=Here, shard_size=1000)
    assert contents(tmp_path / "out") == contents(tmp_path / "calm")


@POSIX
@pytest.mark.parametrize("form", ["jsonl", "jsonl.gz", "parquet"])
def test_a_run_that_is_killed_goes_on(form: str, tmp_path: Path, start: Start, cleaner: newsclean.Cleaner) -> None:
    """Killed at any moment, and started again: no document lost or twice, byte for byte as if nothing had been."""
    write(tmp_path / f"a.{form}", [f"SLOWLY {number}" for number in range(60)])
    words = (tmp_path / f"a.{form}", tmp_path / "out", "--processes", "2", "--shard-size", "0.0005")
    moments = random.Random(form)
    for _ in range(3):
        process = start(*words)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(moments.uniform(0.2, 1.6))
        process.kill()
        process.wait()
    process = start(*words)
    assert process.wait(PATIENCE) == 0
    corpus.run(tmp_path / f"a.{form}", tmp_path / "calm", cleaner=cleaner, engine=Here, shard_size=500)
    assert contents(tmp_path / "out") == contents(tmp_path / "calm")
    assert report_of(tmp_path / "out")["documents"] == 60
    left = {path.name for path in (tmp_path / "out" / ".newsclean").iterdir()}
    assert left == {"lock", "workers", "log.jsonl"}


@POSIX
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_an_interrupt(number: str, tmp_path: Path, start: Start) -> None:
    """Ctrl-C ends it at once, though documents hang, with nothing half-written and no process left behind."""
    write(tmp_path / "a.jsonl", [*(f"a {number}" for number in range(30)), "SLEEP"])
    process = start(
        tmp_path / "a.jsonl", tmp_path / "out", "--processes", "1", "--shard-size", "0.0003", start_new_session=True
    )
    wait_for(tmp_path / "out" / "a-00002.jsonl", process)
    children = workers_of(process)
    begin = time.monotonic()
    if number == "SIGINT":
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
    else:
        process.terminate()
    _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert err.decode() == "newsclean: interrupted; the same command goes on from here\n"
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() - begin < PATIENCE:
        time.sleep(0.05)  # one of them is the one that multiprocessing tidies up with: it goes a moment later
    assert not any(Path(f"/proc/{child}").exists() for child in children)
    for data in contents(tmp_path / "out").values():
        assert data.endswith(b"}\n")
        assert all(json.loads(line) for line in data.splitlines())
    assert not (tmp_path / "out" / "report.json").exists()


@POSIX
def test_a_full_disk(tmp_path: Path, start: Start) -> None:
    """Where no more can be written the run ends, says where and why, and leaves nothing half-written."""
    import resource  # POSIX alone has it

    source = write(tmp_path / "a.jsonl", [f"{number} {'x' * 1000}" for number in range(200)])

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    words = (source, tmp_path / "out", "--processes", "1", "--shard-size", "0.1")
    process = start(*words, preexec_fn=limit)
    _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert err.decode() == f"newsclean: cannot write: {tmp_path / 'out'}: File too large\n"
    assert contents(tmp_path / "out") == {}
    process = start(*words)
    assert process.wait(PATIENCE) == 0
    assert len(texts_in(tmp_path / "out")) == 200
