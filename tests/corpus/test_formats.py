"""Every format comes in and goes out; whatever is not the text stays as it is."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
from tests.corpus.conftest import FORMATS, cleaned, read, records_in, texts_in, write

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

import pyarrow.parquet as pq  # noqa: E402

from newsclean import corpus  # noqa: E402

TEXTS = [f"第 {number} 页，额 6.8 亿元" for number in range(25)]
CLEAN = [text.replace(" ", "") for text in TEXTS]


def inputs(folder: Path, form: str) -> Path:
    """The texts in a format: one text a file, or one file."""
    if form == "txt":
        for number, text in enumerate(TEXTS):
            write(folder / "sub" / f"{number:02}.txt", [text])
        return folder
    return write(folder / f"a.{form}", TEXTS)


@pytest.mark.parametrize("target", FORMATS)
@pytest.mark.parametrize("form", FORMATS)
def test_from_every_format_to_every_other(form: str, target: str, tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """All texts arrive, clean and in order, with their other fields where the format has room for them."""
    out = cleaned(inputs(tmp_path / "in", form), tmp_path / "out", cleaner, to=target, shard_size=500)
    found = records_in(out)
    assert [record["text"] for record in found] == CLEAN
    if target == "txt":
        return
    assert {record["error"] for record in found} == {None}
    if form == "txt":
        assert [record["file"] for record in found][:2] == ["sub/00.txt", "sub/01.txt"]
    else:
        assert [(record["id"], record["n"]) for record in found] == [(f"d{n}", n) for n in range(25)]


def test_text_files_keep_their_names(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Text files go to files of the same names, in the same folders."""
    out = cleaned(inputs(tmp_path / "in", "txt"), tmp_path / "out", cleaner)
    assert (out / "sub" / "07.txt").read_text(encoding="utf-8") == CLEAN[7]


def test_the_cut_does_not_matter(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Shards of any size hold every line once, in order: none is lost at a boundary or comes twice."""
    for form in ("jsonl", "jsonl.gz", "parquet"):
        source = write(tmp_path / f"a.{form}", TEXTS)
        for size in (30, 64, 65, 300, 10_000):
            out = cleaned(source, tmp_path / f"{form}-{size}", cleaner, shard_size=size)
            assert texts_in(out) == CLEAN, (form, size)


def test_a_record_stays_as_it_is_written(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """All of a line but the text goes out byte for byte: numbers, escapes, order, even white space."""
    line = '{ "x" : 1.500, "big": 12345678901234567890123, "e": "\\u65b0", "text": "a b" ,"y": [1e400, {"text": 2}] }'
    (tmp_path / "a.jsonl").write_text(f"{line}\n", encoding="utf-8")
    out = cleaned(tmp_path / "a.jsonl", tmp_path / "out", cleaner)
    expected = line.replace('"a b"', '"ab"').removesuffix(" }") + ', "error": null}\n'
    assert (out / "a-00000.jsonl").read_text(encoding="utf-8") == expected


def test_other_columns_stay_as_they_are(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Columns of any type pass through Parquet, with the schema's own data."""
    table = pa.table({"a": pa.array([[1], None]), "text": ["a b", None], "t": pa.array([1, 2], pa.timestamp("us"))})
    table = table.replace_schema_metadata({"made": "by hand"})
    pq.write_table(table, tmp_path / "a.parquet")
    out = cleaned(tmp_path / "a.parquet", tmp_path / "out", cleaner)
    found = pq.read_table(out / "a-00000.parquet")
    assert found.drop_columns(["text", "error"]).equals(table.drop_columns(["text"]))
    assert found.column("text").to_pylist() == ["ab", None]
    assert found.schema.metadata[b"made"] == b"by hand"


def test_provenance_is_the_same_in_lines_and_rows(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Changes, rate and clean text beside the source: the same in JSON and in Parquet."""
    source = write(tmp_path / "a.jsonl", ["a b", "c"])
    names = {"into": "clean", "changes": "what", "labels": "seen", "change_rate": "rate", "error": None}
    lines = records_in(cleaned(source, tmp_path / "lines", cleaner, **names))
    rows = records_in(cleaned(source, tmp_path / "rows", cleaner, to="parquet", **names))
    assert lines[0]["text"] == "a b"
    assert lines[0]["clean"] == "ab"
    assert lines[0]["what"][0]["before"] == " "
    assert lines == [{name: row[name] for name in row if name != "other"} for row in rows]


def test_lines_that_are_no_documents(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """What is no object, has no text, or a text that is none, is kept and told of; empty lines are passed over."""
    lines = [
        "no json",
        "[1]",
        '{"id": 1}',
        '{"text": 5}',
        "",
        '{"text": null}',
        '{"text": "a b"}',
        '{"error": 1, "text": "a b"}',
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    plan = corpus.prepare(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner)
    (shard,) = plan.shards()
    done = corpus.clean_shard(shard, plan.job, cleaner)
    found = read(tmp_path / "out" / "a-00000.jsonl")
    assert [record.get("text") for record in found] == ["no json", "[1]", None, 5, None, "ab", "a b"]
    assert [place for place, _, _ in done.tally.failures] == [0, 1, 2, 3, 7]
    assert done.tally.failures[2][2] == "field 'text' is missing"
    assert done.tally.failures[3][2] == "field 'text' is no string"
    assert done.tally.failures[4][2] == "there is a field 'error' already: give the new one another name"
    assert (done.tally.empty, done.tally.documents) == (1, 7)


def test_empty_files(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A file without documents gives a file without documents."""
    for form in FORMATS:
        write(tmp_path / "in" / form / f"a.{form}", [])
        out = cleaned(tmp_path / "in" / form, tmp_path / form, cleaner)
        assert records_in(out) == ([{"text": ""}] if form == "txt" else [])
        assert len([path for path in out.iterdir() if path.is_file()]) == 1


def test_large_row_groups_are_cut(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """One large row group becomes several tasks, small ones are taken together."""
    table = pa.table({"text": [f"{number} " * 50 for number in range(1000)]})
    for rows in (1000, 10):
        path = tmp_path / f"{rows}.parquet"
        pq.write_table(table, path, row_group_size=rows, compression="none", use_dictionary=False)
        plan = corpus.prepare(tmp_path / f"{rows}.parquet", tmp_path / "out", cleaner=cleaner, shard_size=50_000)
        shards = list(plan.shards())
        assert 3 <= len(shards) <= 8
        ranges = [(first, first + stop - begin) for shard in shards for _, begin, stop, first in shard.rows]
        assert ranges[0][0] == 0
        assert ranges[-1][1] == 1000
        assert all(one[1] == other[0] for one, other in itertools.pairwise(ranges))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"to": "csv"}, "to='csv': unknown format; known: txt, jsonl, jsonl.gz, jsonl.zst, parquet"),
        ({"column": "body"}, "a.parquet: no column 'body'; there are: id, text, n"),
        ({"id_column": "name"}, "a.parquet: no column 'name'; there are: id, text, n"),
        ({"changes": "n"}, "there is a column 'n' already"),
        ({"changes": "x", "labels": "x"}, "'x' is to name two columns"),
        ({"to": "txt", "changes": "x"}, "text files have no columns for 'x'"),
    ],
)
def test_what_cannot_be_is_refused(settings: Any, message: str, tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Before any work is done."""
    source = write(tmp_path / "a.parquet", TEXTS)
    with pytest.raises(newsclean.NewscleanError) as refused:
        corpus.prepare(source, tmp_path / "out", cleaner=cleaner, **settings)
    assert message in str(refused.value)
