"""A run that meets with an accident: killed, interrupted, its workers dying, hanging, its documents poisoned."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from tests.conftest import PATIENCE
from tests.corpus.conftest import Here, contents, failures_of, report_of, texts_in, write

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


def wait_for(what: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until something is there."""
    until = time.monotonic() + PATIENCE
    while not what.exists() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    assert what.exists()


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


def refused(*args: Path, cleaner: newsclean.Cleaner, **settings: Any) -> str:
    """Why a run is refused."""
    with pytest.raises(newsclean.NewscleanError) as error:
        corpus.run(*args, cleaner=cleaner, processes=1, **settings)
    return str(error.value)


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
    """A plugin that is being worked on keeps its version, but not its code."""
    code = Path(__file__).with_name("rule_for_corpora.py").read_text(encoding="utf-8")
    source = write(tmp_path / "a.jsonl", ["a b"])
    other = code.replace('" ", text', '"  ", text')
    for text, message in ((code, None), (other, "the code of plugin 'mine' has changed")):
        (tmp_path / "mine.py").write_text(text, encoding="utf-8")
        made = ModuleType("mine")
        made.__file__ = str(tmp_path / "mine.py")
        exec(compile(text, "mine.py", "exec"), vars(made))
        cleaner = newsclean.Cleaner(plugins=[made], rules=["closing"])
        sys.modules["mine"] = made
        try:
            if message is None:
                corpus.run(source, tmp_path / "out", cleaner=cleaner, engine=Here)
            else:
                assert message in refused(source, tmp_path / "out", cleaner=cleaner)
        finally:
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


def test_a_file_that_is_cut_off(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """What can be read is cleaned; that the rest is missing is said, by name."""
    texts = [f"{number} {random.Random(number).random()}" for number in range(3000)]
    whole = write(tmp_path / "in" / "a.jsonl.gz", texts)
    whole.write_bytes(whole.read_bytes()[:-5000])
    write(tmp_path / "in" / "b.jsonl", ["a b"])
    report = corpus.run(tmp_path / "in", tmp_path / "out", cleaner=cleaner, engine=Here, shard_size=10_000)
    assert not report.ok
    assert [part["file"] for part in report.unread] == ["a.jsonl.gz"]
    assert 100 < report.documents < 3000


@pytest.mark.parametrize("to", ["jsonl", "parquet", "txt"])
def test_a_file_that_is_not_compressed(tmp_path: Path, cleaner: newsclean.Cleaner, to: str) -> None:
    """A file that is not what its name says is named as well; the others are cleaned, to any format."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl.gz").write_bytes(b'{"text": "a b"}\n')
    write(tmp_path / "in" / "b.jsonl", ["a b"])
    report = corpus.run(tmp_path / "in", tmp_path / "out", cleaner=cleaner, engine=Here, to=to)
    assert [part["file"] for part in report.unread] == ["a.jsonl.gz"]
    assert report.documents == 1


def test_a_plugin_that_no_worker_can_load(tmp_path: Path, module: ModuleType) -> None:
    """A cleaner that cannot be made again elsewhere is an error, and not an endless row of workers."""
    source = write(tmp_path / "a.jsonl", ["a b"])
    made = ModuleType("nowhere")
    vars(made).update({name: value for name, value in vars(module).items() if name.startswith("newsclean_")})
    cleaner = newsclean.Cleaner(plugins=[made])
    assert "workers cannot start" in refused(source, tmp_path / "out", cleaner=cleaner)
