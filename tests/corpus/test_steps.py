"""Shards are done in steps: how much a step holds, what is written of it, and what ends a source early."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from tests.corpus.conftest import cleaned, read, records_in, texts_in, write

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

import pyarrow.parquet as pq  # noqa: E402

from newsclean import corpus  # noqa: E402
from newsclean.corpus import _outputs  # noqa: E402
from newsclean.corpus._steps import STEP  # noqa: E402
from newsclean.corpus._work import steps_of  # noqa: E402

LONG = "字" * (STEP // 6)  # three such texts are more than a step


@pytest.mark.parametrize("form", ["jsonl", "txt", "parquet"])
def test_a_shard_is_done_in_steps(form: str, tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """No step holds much more than it should, whatever the format; all documents are there, with their records."""
    texts = [f"{number} {LONG}" for number in range(5)]
    if form == "txt":
        for number, text in enumerate(texts):
            write(tmp_path / "in" / f"{number}.txt", [text])
    else:
        write(tmp_path / "in" / f"a.{form}", texts)
    plan = corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=cleaner, records=True)
    (shard,) = plan.shards()
    steps = list(steps_of(shard, plan.job))
    assert len(steps) > 1
    assert [item.text for step in steps for item in step.items] == [
        text.encode() if form == "txt" else text for text in texts
    ]
    corpus.clean_shard(shard, plan.job, cleaner)
    assert texts_in(tmp_path / "out") == [text.replace(" ", "") for text in texts]
    (path,) = (tmp_path / "out" / "records").iterdir()
    assert [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()] == texts_in(tmp_path / "out")


def test_row_groups_are_written_as_they_fill(
    tmp_path: Path, cleaner: newsclean.Cleaner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows of many steps are some groups, none much larger than it should be; the last has what is left."""
    monkeypatch.setattr(_outputs, "_ROW_GROUP", 1_000_000)
    write(tmp_path / "a.jsonl", [LONG] * 18)
    out = cleaned(tmp_path / "a.jsonl", tmp_path / "out", cleaner, to="parquet")
    meta = pq.ParquetFile(out / "a-00000.parquet").metadata
    assert [meta.row_group(at).num_rows for at in range(meta.num_row_groups)] == [8, 8, 2]
    assert len(texts_in(out)) == 18


def test_rows_in_which_the_text_is_put_beside(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """From rows to lines with `into`: the old text stays where it was, the new one is at the end."""
    write(tmp_path / "a.parquet", ["a b"])
    out = cleaned(tmp_path / "a.parquet", tmp_path / "out", cleaner, to="jsonl", into="clean")
    assert records_in(out) == [{"id": "d0", "text": "a b", "n": 0, "clean": "ab", "error": None}]


def test_a_shard_of_rows_that_end_early(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A shard whose span goes beyond its row group takes what is there."""
    write(tmp_path / "a.parquet", ["a b", "c"])
    plan = corpus.prepare(tmp_path / "a.parquet", tmp_path / "out", cleaner=cleaner)
    (shard,) = plan.shards()
    steps = steps_of(attrs.evolve(shard, rows=((0, 1, 99, 1),)), plan.job)
    assert [item.text for step in steps for item in step.items] == ["c"]


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """Neither the file nor what was written of it."""

    def write() -> None:
        with _outputs.placed(tmp_path / "a", tmp_path / "state") as file:
            file.write(b"half")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        write()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_damaged_file_with_whole_lines(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Of a compressed file that breaks off the lines before are handed on, and then what is wrong is said."""
    whole = write(tmp_path / "whole.jsonl.gz", [str(number**9) for number in range(20_000)])
    (tmp_path / "a.jsonl.gz").write_bytes(whole.read_bytes()[:150_000])
    plan = corpus.prepare(tmp_path / "a.jsonl.gz", tmp_path / "out", cleaner=cleaner, shard_size=9_000_000)
    lines, rest = plan.shards()
    assert rest.problem is not None
    assert lines.data is not None
    assert lines.data.endswith(b"}\n")
    assert len(lines.data.splitlines()) > 1_000


def test_a_damaged_file_without_a_whole_line(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Of a compressed file that breaks off in its first line nothing can be handed on, and that is said."""
    whole = write(tmp_path / "whole.jsonl.gz", ["".join(map(str, range(100_000)))])
    (tmp_path / "a.jsonl.gz").write_bytes(whole.read_bytes()[:100_000])
    (shard,) = corpus.prepare(tmp_path / "a.jsonl.gz", tmp_path / "out", cleaner=cleaner, shard_size=9_000_000).shards()
    assert shard.problem is not None
    assert read(whole)[0]["id"] == "d0"
