"""`newsclean corpus` as a command: what it says, and the codes that it ends with."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import click
import pytest
from tests.conftest import PATIENCE
from tests.corpus.conftest import PLUGIN, contents, texts_in, write

from newsclean import _plugins
from newsclean.cli import main
from newsclean.cli._corpus import _engine, _summary
from newsclean.cli._corpus import corpus as command
from newsclean.cli._progress import shown

if TYPE_CHECKING:
    from tests.corpus.conftest import Start

pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

from newsclean import corpus as library

OWN = ("--isolated", "--plugin", str(PLUGIN), "--rules", "closing")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with three documents of which one fails."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(_plugins, "_environment", lambda: ())
    write(tmp_path / "a.jsonl", ["a b", "RAISE it", "c"])
    return tmp_path


def test_some_documents_fail(folder: Path, start: Start) -> None:
    """Code 3, and a summary that names them; the same again once everything is done."""
    for _ in range(2):
        process = start("a.jsonl", "out", "--processes", "1", "--id-column", "id", cwd=folder)
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out) == (3, b"")
        said = err.decode()
        assert "3 documents in 1 shard" in said
        assert "1 changed, 0 without a text, 1 failed" in said
        assert "1 failed: RuleError: rule 'closing' of plugin 'rule_for_corpora' failed: ValueError: told to" in said
        assert "a.jsonl:2 (d1)" in said
    assert "1 of them by an earlier run" in said
    assert texts_in(folder / "out") == ["ab", "RAISE it", "c"]


def test_all_is_well(folder: Path, start: Start) -> None:
    """Code 0; the records are what `newsclean report` draws its picture of."""
    write(folder / "in" / "a.parquet", ["a b", None])
    process = start("in/*.parquet", "out", "--to", "jsonl.gz", "--records", "--processes", "1", cwd=folder)
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert list(contents(folder / "out")) == ["a-00000.jsonl.gz"]
    assert texts_in(folder / "out") == ["ab", None]
    (record,) = (folder / "out" / "records" / "a-00000.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(record)["file"] == "a.parquet:1"
    assert main(["report", "out/records/a-00000.jsonl", "-o", "picture.html"]) == 0
    assert "a.parquet:1" in (folder / "picture.html").read_text(encoding="utf-8")


def test_a_sample(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """--sample shows what would change in the first documents, and writes nothing."""
    assert main(["corpus", "a.jsonl", "out", "--sample", "2", *OWN]) == 3
    out, err = capsysbinary.readouterr()
    assert out.decode().startswith("a.jsonl:1:1:2  closing")
    assert b"newsclean: a.jsonl:2: RuleError" in err
    assert err.endswith(b"2 documents: 1 would change, 1 fail; nothing was written\n")
    assert not (folder / "out").exists()


def test_a_dry_run(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """--dry-run shows what would be done, and writes nothing."""
    assert main(["corpus", ".", "out", "--dry-run", "--to", "parquet", *OWN]) == 0
    out = capsysbinary.readouterr()[0].decode()
    assert out.startswith("in     1 file, 0.0 MB\n")
    assert "as parquet, in shards of 16 MB\nrules  closing\n" in out
    assert not (folder / "out").exists()


def test_a_dry_run_names_its_settings(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Where settings come from a file, that is said: it may be another than one thinks."""
    (folder / "newsclean.toml").write_text('rules = ["closing"]\n', encoding="utf-8")
    assert main(["corpus", "a.jsonl", "out", "--dry-run", "--plugin", str(PLUGIN)]) == 0
    out = capsysbinary.readouterr()[0].decode()
    assert f"rules  closing\n       with the settings of {folder / 'newsclean.toml'}\n" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["none.jsonl", "out"], "none.jsonl: no such file"),
        (["a.jsonl", "out", "--rules", "nothing"], "unknown rule 'nothing'"),
        (["a.jsonl", "out", "--to", "csv"], "Invalid value for '--to'"),
        (["a.jsonl", "."], "a.jsonl lies in ., where the output goes"),
        (["a.jsonl", "out", "--to", "parquet", "--changes", "n"], "there is a column 'n' already"),
    ],
)
def test_bad_usage(words: list[str], message: str, folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Code 2, and one line that says what is wrong."""
    assert main(["corpus", *words, "--isolated", "--plugin", str(PLUGIN)]) == 2
    err = capsysbinary.readouterr()[1].decode()
    assert message in err
    assert err.count("\n") == 1


def test_the_other_run_is_named(folder: Path, start: Start) -> None:
    """What a run cannot go on with is said, and that --redo begins anew."""
    words = ("a.jsonl", "out", "--processes", "1")
    for more, code in (((), 3), (("--column", "id"), 2), (("--column", "id", "--redo"), 0)):
        process = start(*words, *more, cwd=folder)
        err = process.communicate(timeout=PATIENCE)[1].decode()
        assert process.returncode == code
        if code == 2:
            assert "was begun with something else: column was 'text' and is 'id'; give another folder, or --redo" in err


def test_every_promise_has_its_test() -> None:
    """The tests that the page about corpora names are there."""
    here = Path(__file__).parent
    named = set(re.findall(r"`(test_\w+)`", (here.parents[1] / "docs" / "corpus.md").read_text(encoding="utf-8")))
    code = "".join(path.read_text(encoding="utf-8") for path in here.glob("test_*.py"))
    defined = set(re.findall(r"def (test_\w+)", code))
    assert len(named) > 10
    assert named - defined == set()


def test_the_command_knows_all_formats() -> None:
    """The choices of --to are those of the library, which the command imports late."""
    (option,) = (each for each in command.params if each.name == "to")
    assert isinstance(option.type, click.Choice)
    assert tuple(option.type.choices) == library.FORMATS


def test_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody looks on, half a minute passes between two lines."""
    with shown() as show:
        for seconds in (1.0, 31.0, 32.0, 60.0, 61.5):
            show(library.Progress(50, 100, 0, 5 * round(seconds), 10, 0, 0, seconds))
    assert [line.split(",")[0] for line in capsys.readouterr().err.splitlines()] == [
        " 50%  155 documents",
        " 50%  310 documents",
    ]


@pytest.mark.parametrize(("name", "shards"), [("ray", "RayShards"), ("spark", "SparkShards")])
def test_an_engine_is_taken_by_its_name(name: str, shards: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the one that is named is imported; without a name it is processes of this machine."""
    asked, other = object(), {"ray": "spark", "spark": "ray"}[name]
    monkeypatch.setitem(sys.modules, f"newsclean.engines.{name}", SimpleNamespace(**{shards: asked}))
    monkeypatch.setitem(sys.modules, f"newsclean.engines.{other}", None)
    assert _engine(name) is asked
    assert _engine(None) is None
    with pytest.raises(click.ClickException):
        _engine(other)


def test_a_part_that_cannot_be_read_is_in_the_summary() -> None:
    """It is named, with the reason."""
    report = library.Report(unread=[{"file": "b.jsonl.gz", "part": "b-00000", "error": "OSError: cut off"}])
    assert "  not read: b-00000 of b.jsonl.gz: OSError: cut off" in list(_summary(report, Path("out")))


def test_what_goes_wrong_below_a_bar_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that is missing in the run is not taken for the bar's own, which may be missing."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with pytest.raises(ImportError, match="a module of a plugin"), shown():
        raise ImportError("a module of a plugin")


def test_a_bar_on_a_terminal(folder: Path, start: Start) -> None:
    """Where somebody looks on there is a bar; it is gone when the summary comes."""
    pty = pytest.importorskip("pty", reason="terminals as POSIX has them")
    write(folder / "slow.jsonl", ["SLOWLY a"] * 100)
    ours, theirs = pty.openpty()
    words = ("slow.jsonl", "out", "--processes", "1", "--shard-size", "0.001")
    process = start(*words, cwd=folder, stderr=theirs, env={**os.environ, "COLUMNS": "100", "TERM": "xterm"})
    os.close(theirs)
    seen = io.BytesIO()
    with contextlib.suppress(OSError):  # what Linux says at the end
        while block := os.read(ours, 4096):
            seen.write(block)
    assert process.wait(PATIENCE) == 0
    said = seen.getvalue().decode()
    assert re.search(r"\d+%.* documents, \d+/s, \d+\.\d MB/s", said)
    assert "100 documents in" in said
