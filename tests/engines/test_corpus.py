"""`newsclean corpus` on an engine: the files are those of one machine, byte for byte, whatever happens on the way."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import PATIENCE

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")

import engine_documents as documents
import pyarrow.parquet as pq

HERE = Path(__file__).parent
NAMES = {"ray": "ray", "spark": "pyspark"}
KILLED = "KILL PARENT corpus"
REASONS = {
    7: "RuleError: rule 'troubles' of plugin 'troubles' failed: ValueError: poison",
    70: "WorkerDied: 2 times (exit code 13)",
    150: "RuleError: rule 'troubles' of plugin 'troubles' failed: TimeoutError: took longer than 2 s",
    151: "WorkerDied: 2 times (exit code 13)",
}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with Parquet and JSON Lines: poisoned documents, and one that has a worker of the engine killed once."""
    folder = tmp_path_factory.mktemp("in")
    pq.write_table(documents.killed(KILLED, poisoned=True), folder / "a.parquet", row_group_size=50)
    lines = (json.dumps({"page": n, "text": text}, ensure_ascii=False) for n, text in enumerate(documents.SOUND))
    (folder / "b.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def alone(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What processes of this machine make of it; there nothing is killed, since that would be the command itself."""
    folder = tmp_path_factory.mktemp("alone")
    (folder / "troubles").mkdir()
    (folder / "troubles" / KILLED.replace(" ", "")).touch()
    clean(source, folder)
    return folder / "out"


def clean(source: Path, folder: Path, *words: str) -> dict[str, Any]:
    """Run the command, with a plugin that does what documents say; return its report."""
    (folder / "troubles").mkdir(exist_ok=True)
    command = [sys.executable, "-m", "newsclean", "corpus", str(source), str(folder / "out"), "--isolated"]
    command += ["--plugin", "troubles", "--rules", ",".join(documents.RULES), "--timeout", "2"]
    command += ["--shard-size", "0.01", "--processes", "2", *words]
    environment = os.environ | {"NEWSCLEAN_TROUBLES": str(folder / "troubles"), "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, timeout=PATIENCE)
    assert done.returncode == 3, done.stderr[-8000:]
    report: dict[str, Any] = json.loads((folder / "out" / "report.json").read_text(encoding="utf-8"))
    return report


def files(out: Path) -> dict[str, bytes]:
    """Every file but those that tell of times and machines."""
    paths = (path for path in out.rglob("*") if path.is_file() and ".newsclean" not in path.parts)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in paths if path.name != "report.json"}


def test_alone_the_poisoned_are_named(alone: Path) -> None:
    """The yardstick itself: all others are clean."""
    table = [row for path in sorted(alone.glob("a-*.parquet")) for row in pq.read_table(path).to_pylist()]
    assert {row["id"]: row["error"] for row in table if row["error"]} == REASONS
    assert len(table) == len(documents.SOUND)


@pytest.mark.parametrize("engine", NAMES)
def test_an_engine_writes_the_same_files(engine: str, source: Path, alone: Path, tmp_path: Path) -> None:
    """With poisoned documents, and a worker of the engine killed in the middle."""
    if importlib.util.find_spec(NAMES[engine]) is None:
        pytest.skip(f"the extra {engine} is not installed")
    if engine == "spark" and not (shutil.which("java") or "JAVA_HOME" in os.environ):
        pytest.skip("Spark needs Java")
    report = clean(source, tmp_path, "--engine", engine)
    assert list((tmp_path / "troubles").iterdir()), "no worker was killed"
    assert files(tmp_path / "out") == files(alone)
    assert (report["documents"], report["failed"]) == (2 * len(documents.SOUND), len(REASONS))


@pytest.mark.parametrize("engine", NAMES)
def test_an_engine_goes_on_with_a_run_of_processes(engine: str, source: Path, alone: Path, tmp_path: Path) -> None:
    """Which engine does the work is no part of what a run is begun with; for a run that is done none is started."""
    if importlib.util.find_spec(NAMES[engine]) is None:
        pytest.skip(f"the extra {engine} is not installed")
    shutil.copytree(alone, tmp_path / "out")
    report = clean(source, tmp_path, "--engine", engine)
    assert report["shards"]["resumed"] == report["shards"]["all"] > 1
    assert files(tmp_path / "out") == files(alone)


@pytest.mark.parametrize("engine", NAMES)
def test_an_engine_that_is_missing_is_named(engine: str, source: Path, tmp_path: Path) -> None:
    """One line that says what to install."""
    if importlib.util.find_spec(NAMES[engine]) is not None:
        pytest.skip(f"the extra {engine} is installed")
    command = [sys.executable, "-m", "newsclean", "corpus", str(source), str(tmp_path / "out"), "--engine", engine]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 2
    assert f"pip install 'newsclean[{engine}]'" in done.stderr
