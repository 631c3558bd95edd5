"""Which files are the input: patterns, links, names that are no text, outputs of earlier runs, files that are gone."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from tests.corpus.conftest import Here, write

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

import pyarrow.parquet as pq  # noqa: E402

from newsclean import corpus  # noqa: E402

TEXTS = [f"第 {number} 页" for number in range(3)]


def test_sources(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Files, folders and patterns; hidden files and other formats are left alone, an output is never an input."""
    for name in ("in/a.jsonl", "in/b/a.jsonl", "in/.hidden.jsonl", "in/c.json", "in/a.txt", "in/b/a.jsonl.gz"):
        write(tmp_path / name.replace("c.json", "c.jsonl"), TEXTS[:1])
    (tmp_path / "in" / "c.jsonl").rename(tmp_path / "in" / "c.json")

    def names(given: str) -> list[str]:
        return [each.name for each in corpus.prepare(tmp_path / given, tmp_path / "out", cleaner=cleaner).sources]

    assert names("in") == ["a.jsonl", "a.txt", "b/a.jsonl", "b/a.jsonl.gz"]
    assert names("in/**/*.jsonl") == ["a.jsonl", "b/a.jsonl"]
    assert names("in/a.jsonl") == ["a.jsonl"]
    shards = corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=cleaner, to="jsonl").shards()
    assert [shard.stem for shard in shards] == ["texts-00000", "a-00000", "b/a.jsonl-00000", "b/a.jsonl.gz-00000"]
    for given, message in (("in/c.json", "not one of the formats"), ("in/*.csv", "no files in it")):
        with pytest.raises(newsclean.NewscleanError, match=message):
            names(given)
    with pytest.raises(newsclean.NewscleanError, match="encoding='utf-9': unknown; give a codec of Python"):
        corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=cleaner, encoding="utf-9")
    os.mkfifo(tmp_path / "in" / "pipe.txt")
    with pytest.raises(newsclean.NewscleanError, match=r"pipe.txt: no regular file"):
        names("in")
    (tmp_path / "in" / "pipe.txt").unlink()
    for missing in ("in/none.jsonl", "none"):
        with pytest.raises(FileNotFoundError):
            names(missing)
    with pytest.raises(newsclean.NewscleanError, match="give the output a folder of its own"):
        corpus.prepare(tmp_path / "in" / "b", tmp_path / "in", cleaner=cleaner)


def test_an_output_as_input(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """What an earlier run wrote can be cleaned again: its texts are documents, its reports and records are not."""
    write(tmp_path / "in" / "a.jsonl", TEXTS)
    with (tmp_path / "in" / "a.jsonl").open("a") as file:
        file.write("no JSON\n")
    corpus.run(tmp_path / "in", tmp_path / "out", cleaner=cleaner, engine=Here, records=True)
    assert (tmp_path / "out" / "failures.jsonl").stat().st_size
    plan = corpus.prepare(tmp_path / "out", tmp_path / "again", cleaner=cleaner, records=True)
    assert [each.name for each in plan.sources] == ["a-00000.jsonl"]


def test_the_output_lies_in_the_input(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """OUT may be a folder of IN: what is in it is never read, however it is reached."""
    write(tmp_path / "in" / "a.jsonl", TEXTS)
    out, link = tmp_path / "in" / "out", tmp_path / "link"
    link.symlink_to(tmp_path / "in")
    for given in (tmp_path / "in", tmp_path / "in", link):
        corpus.run(given, out, cleaner=cleaner, engine=Here, redo=True)
        assert [each.name for each in corpus.prepare(given, out, cleaner=cleaner).sources] == ["a.jsonl"]
    for given in (out, link / "out"):
        with pytest.raises(newsclean.NewscleanError, match="where the output goes"):
            corpus.prepare(given, out, cleaner=cleaner)


def test_a_source_with_a_folder_of_records(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Its texts would be written where the records go."""
    write(tmp_path / "in" / "records" / "a.txt", ["a b"])
    with pytest.raises(newsclean.NewscleanError, match="the input has a folder 'records'"):
        corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=cleaner, records=True)


def test_links_that_lead_nowhere(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """They are named as what could not be read, and the others are cleaned; by itself one is refused."""
    write(tmp_path / "in" / "a.jsonl", TEXTS[:1])
    for name in ("b.txt", "c.jsonl", "d.parquet"):
        (tmp_path / "in" / name).symlink_to("nowhere")
    for given, out in (("in", "out"), ("in/*", "other")):
        report = corpus.run(tmp_path / given, tmp_path / out, cleaner=cleaner, engine=Here, to="jsonl")
        assert (report.documents, report.failed) == (2, 1)
        assert [each["file"] for each in report.unread] == ["c.jsonl", "d.parquet"]
        assert "b.txt" in (tmp_path / out / "failures.jsonl").read_text(encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        corpus.prepare(tmp_path / "in" / "b.txt", tmp_path / "out", cleaner=cleaner)


@pytest.mark.skipif(os.name != "posix", reason="names of files that are no text")
def test_names_that_are_no_text(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A file whose name is not UTF-8 is a row as the others are."""
    (tmp_path / "in").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/\xff.txt")).write_text("a b")
    assert corpus.run(tmp_path / "in", tmp_path / "out", cleaner=cleaner, engine=Here, to="parquet").ok
    assert pq.read_table(tmp_path / "out" / "texts-00000.parquet")["file"].to_pylist() == ["\ufffd.txt"]


def test_a_text_file_that_is_gone(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """It was there when the run was planned: it fails by itself, and the others are cleaned."""
    for stem in ("a", "b"):
        write(tmp_path / "in" / f"{stem}.txt", ["a b"])
    plan = corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=cleaner)
    (shard,) = plan.shards()
    (tmp_path / "in" / "a.txt").unlink()
    done = corpus.clean_shard(shard, plan.job, cleaner)
    ((place, name, why),) = done.tally.failures
    assert (place, name, why.split(":")[0]) == (0, "a.txt", "FileNotFoundError")
    assert [path.name for path in (tmp_path / "out").glob("*.txt")] == ["b.txt"]


def test_a_file_that_is_gone(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A shard whose source cannot be read is an error by name; looked at, it is told of, and the next comes."""
    for name in ("a", "b"):
        write(tmp_path / "in" / f"{name}.jsonl", ["a b"])
    plan = corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=cleaner)
    first, _ = plan.shards()
    (tmp_path / "in" / "a.jsonl").unlink()
    with pytest.raises(newsclean.NewscleanError, match="FileNotFoundError"):
        corpus.clean_shard(first, plan.job, cleaner)
    gone, there = corpus.look(plan, 5)
    assert (gone.name, str(gone.outcome.error).split(":")[0]) == ("a.jsonl", "FileNotFoundError")
    assert (there.name, there.outcome.text) == ("b.jsonl:1", "ab")


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
