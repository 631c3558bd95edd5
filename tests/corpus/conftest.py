"""Corpora for tests: small, in every format."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from tests.conftest import PATIENCE

import newsclean
from newsclean import NewscleanError

if TYPE_CHECKING:
    from newsclean.corpus import Event, Job, Shard

PLUGIN = Path(__file__).with_name("rule_for_corpora.py")
FORMATS = ("txt", "jsonl", "jsonl.gz", "jsonl.zst", "parquet")

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture(scope="session")
def module() -> ModuleType:
    """The plugin for tests, loaded as `--plugin` loads a file: no other process finds it by its name."""
    spec = importlib.util.spec_from_file_location(PLUGIN.stem, PLUGIN)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


@pytest.fixture(scope="session")
def cleaner(module: ModuleType) -> newsclean.Cleaner:
    """A cleaner with the rule for tests alone."""
    return newsclean.Cleaner(plugins=[module], rules=["closing"])


@pytest.fixture
def start() -> Iterable[Start]:
    """Start `newsclean corpus` with the rule for tests, as a process of its own."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*words: str | Path, **how: Any) -> subprocess.Popen[bytes]:
        line = [sys.executable, "-m", "newsclean", "corpus", *map(str, words)]
        line += ["--isolated", "--plugin", str(PLUGIN), "--rules", "closing"]
        process = subprocess.Popen(line, **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how})
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def cleaned(source: Path, out: Path, cleaner: newsclean.Cleaner, **settings: Any) -> Path:
    """Clean in this process, shard by shard: what any engine does that calls functions."""
    from newsclean import corpus

    plan = corpus.prepare(source, out, cleaner=cleaner, **settings)
    for shard in plan.shards():
        corpus.clean_shard(shard, plan.job, cleaner)
    return out


class Here:
    """An engine that does its shards in this process: for tests of what comes out, whoever does it."""

    def __init__(self, job: Job, processes: int | None) -> None:
        self.job = job

    def run(self, shards: Iterable[Shard]) -> Generator[Event, None, None]:
        """One after the other."""
        from newsclean import corpus

        cleaner = self.job.make_cleaner()
        for shard in shards:
            yield corpus.Started(shard)
            try:
                yield corpus.Finished(shard, corpus.clean_shard(shard, self.job, cleaner))
            except NewscleanError as error:
                yield corpus.Lost(shard, str(error))


def write(path: Path, texts: Iterable[str | None]) -> Path:
    """A file of documents, in the format that its name says; each has an id and a date beside its text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    records = [{"id": f"d{number}", "text": text, "n": number} for number, text in enumerate(texts)]
    data = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()
    if path.suffix == ".txt":
        path.write_text("".join(str(record["text"]) for record in records), encoding="utf-8")
    elif path.suffix == ".parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        schema = pa.schema({"id": pa.string(), "text": pa.string(), "n": pa.int64()})
        pq.write_table(pa.Table.from_pylist(records, schema), path, row_group_size=10)
    elif path.suffix == ".jsonl":
        path.write_bytes(data)
    else:
        import pyarrow as pa

        codec = {".gz": "gzip", ".zst": "zstd"}[path.suffix]
        with pa.CompressedOutputStream(str(path), codec) as stream:
            stream.write(data)
    return path


def texts_in(out: Path) -> list[str]:
    """The texts of an output, in order of files and rows."""
    return [record["text"] for record in records_in(out)]


def records_in(out: Path) -> list[dict[str, Any]]:
    """The documents of an output, in order of files and rows."""
    found: list[dict[str, Any]] = []
    for path in sorted(each for each in out.rglob("*") if each.is_file() and is_text(each, out)):
        found += read(path)
    return found


def read(path: Path) -> list[dict[str, Any]]:
    """The documents of a file."""
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
        return rows
    if path.suffix == ".txt":
        return [{"text": path.read_text(encoding="utf-8")}]
    import pyarrow as pa

    codec = {".gz": "gzip", ".zst": "zstd"}.get(path.suffix)
    data = pa.input_stream(str(path), compression=codec).read() if codec else path.read_bytes()
    return [json.loads(line) for line in data.splitlines()]


def is_text(path: Path, out: Path) -> bool:
    """Whether a file of the output holds documents."""
    name = path.relative_to(out).as_posix()
    own = ("manifest.json", "report.json", "failures.jsonl")
    return not name.startswith((".newsclean/", "records/")) and name not in own


def contents(out: Path) -> dict[str, bytes]:
    """Every file of documents, byte for byte."""
    files = (Path(top, name) for top, _, names in os.walk(out) for name in names)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files if is_text(path, out)}


def report_of(out: Path) -> dict[str, Any]:
    """What the run says of itself."""
    report: dict[str, Any] = json.loads((out / "report.json").read_text(encoding="utf-8"))
    return report


def failures_of(out: Path) -> list[dict[str, Any]]:
    """The documents that failed."""
    return [json.loads(line) for line in (out / "failures.jsonl").read_text(encoding="utf-8").splitlines()]


def refused(*args: Path, cleaner: newsclean.Cleaner, **settings: Any) -> str:
    """Why a run is refused."""
    from newsclean import corpus

    with pytest.raises(newsclean.NewscleanError) as error:
        corpus.run(*args, cleaner=cleaner, processes=1, **settings)
    return str(error.value)


def wait_for(what: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until something is there."""
    until = time.monotonic() + PATIENCE
    while not what.exists() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    assert what.exists()
