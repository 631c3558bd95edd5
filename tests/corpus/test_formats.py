"""Every format comes in and goes out; whatever is not the text stays as it is."""

from __future__ import annotations

import itertools
import json
import os
from pathlib import Path
from typing import Any

import pytest
from tests.corpus.conftest import FORMATS, Here, cleaned, read, records_in, texts_in, write

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
    import pyarrow.parquet as pq

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


def test_fields_that_fit_no_column(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Lines become rows by what the first of them hold; nothing that comes later is lost."""
    first = [{"id": n, "text": "a b", "tags": ["x"]} for n in range(1000)]
    later = [{"id": "seven", "text": "a b", "more": 1}, {"text": "a b"}]
    lines = "".join(json.dumps(record) + "\n" for record in [*first, *later])
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    found = records_in(cleaned(tmp_path / "a.jsonl", tmp_path / "out", cleaner, to="parquet"))
    assert found[0] == {"id": 0, "text": "ab", "tags": ["x"], "other": None, "error": None}
    assert (found[-2]["id"], json.loads(found[-2]["other"])) == (None, {"id": "seven", "more": 1})
    assert found[-1] == {"id": None, "text": "ab", "tags": None, "other": None, "error": None}


def test_empty_files(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A file without documents gives a file without documents."""
    for form in FORMATS:
        write(tmp_path / "in" / form / f"a.{form}", [])
        out = cleaned(tmp_path / "in" / form, tmp_path / form, cleaner)
        assert records_in(out) == ([{"text": ""}] if form == "txt" else [])
        assert len([path for path in out.iterdir() if path.is_file()]) == 1


CHINESE = "本报讯，昨日上午，滨海新城轨道交通二号线一期工程全线贯通，总投资额 6.8 亿元。"


def test_encodings_are_found_out_once_for_a_file(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Short lines are read as the whole file is; text files each by itself; columns of bytes as a column."""
    import pyarrow.parquet as pq

    documents = [CHINESE, "额 6", "新 a"]
    expected = [text.replace(" ", "") for text in documents]
    lines = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in documents)
    (tmp_path / "a.jsonl").write_bytes(lines.encode("gb18030"))
    pq.write_table(pa.table({"text": [text.encode("gb18030") for text in documents]}), tmp_path / "b.parquet")
    (tmp_path / "c.txt").write_bytes(CHINESE.encode("gb18030"))
    (tmp_path / "d.jsonl").write_bytes(b"\xef\xbb\xbf" + lines.encode())
    for name in ("a.jsonl", "b.parquet", "d.jsonl"):
        assert texts_in(cleaned(tmp_path / name, tmp_path / f"out-{name}", cleaner)) == expected
    assert texts_in(cleaned(tmp_path / "c.txt", tmp_path / "out-c", cleaner)) == expected[:1]


def test_lines_in_another_encoding_are_named(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A line that is not in the encoding of its file fails by itself."""
    good = json.dumps({"text": "a b"}).encode()
    (tmp_path / "a.jsonl").write_bytes(good + b'\n{"text": "\xd0\xc2"}\n' + good)
    plan = corpus.prepare(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner, encoding="utf-8")
    (shard,) = plan.shards()
    done = corpus.clean_shard(shard, plan.job, cleaner)
    assert done.tally.failures == [(1, None, "DecodeError: not utf-8: byte 0xd0 at 10 of the line")]
    assert texts_in(tmp_path / "out")[::2] == ["ab", "ab"]


@pytest.mark.parametrize("bad", ["新闻".encode("gb18030"), b"\xff", b"\xe6\x96"])
def test_a_bad_line_is_no_bad_file(bad: bytes, tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """One line in another encoding, or damaged, does not decide how the others are read."""
    good = json.dumps({"text": CHINESE}, ensure_ascii=False).encode()
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([good, b'{"text": "' + bad + b'"}', good, good]))
    plan = corpus.prepare(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner)
    (shard,) = plan.shards()
    done = corpus.clean_shard(shard, plan.job, cleaner)
    assert [(place, error.partition(":")[0]) for place, _, error in done.tally.failures] == [(1, "DecodeError")]
    found = texts_in(tmp_path / "out")
    assert [found[0], *found[2:]] == [CHINESE.replace(" ", "")] * 3


def test_bad_bytes_are_replaced_on_demand(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """In files, lines and columns: with `errors="replace"` the document is cleaned, and does not fail."""
    import pyarrow.parquet as pq

    bad, good = CHINESE.encode() + b"\xff", CHINESE.replace(" ", "") + "\ufffd"
    (tmp_path / "a.txt").write_bytes(bad)
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "' + bad + b'"}\n')
    pq.write_table(pa.table({"text": [bad]}), tmp_path / "c.parquet")
    for name in ("a.txt", "b.jsonl", "c.parquet"):
        plan = corpus.prepare(tmp_path / name, tmp_path / f"out-{name}", cleaner=cleaner, errors="replace")
        (shard,) = plan.shards()
        assert corpus.clean_shard(shard, plan.job, cleaner).tally.failures == []
        assert texts_in(tmp_path / f"out-{name}") == [good]
    with pytest.raises(newsclean.NewscleanError, match="errors='ignore': use 'strict' or 'replace'"):
        corpus.prepare(tmp_path, tmp_path / "out", cleaner=cleaner, errors="ignore")


def test_utf16_has_no_lines(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A file of lines in UTF-16 is told of, and not misread."""
    (tmp_path / "a.jsonl").write_bytes('{"text": "a"}\n'.encode("utf-16"))
    (shard,) = corpus.prepare(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner).shards()
    assert shard.problem == "DecodeError: it is in UTF-16, and JSON Lines are in UTF-8: convert it"


def test_large_row_groups_are_cut(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """One large row group becomes several tasks, small ones are taken together."""
    import pyarrow.parquet as pq

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


@pytest.mark.parametrize("into", [None, "clean"])
def test_lone_surrogates_in_columns(tmp_path: Path, cleaner: newsclean.Cleaner, into: str | None) -> None:
    """One text that UTF-8 cannot hold costs no other: U+FFFD in texts, an escape in the column of what fits nowhere."""
    (tmp_path / "a.jsonl").write_text('{"text": "a \\ud800", "b": "\\udc00"}\n{"text": "a b", "b": "c"}\n')
    report = corpus.run(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner, engine=Here, to="parquet", into=into)
    assert report.ok
    rows = pq.read_table(tmp_path / "out" / "a-00000.parquet").to_pylist()
    assert [row["text"][0:1] for row in rows] == ["a", "a"]
    assert rows[0][into or "text"].endswith("\ufffd")
    assert [(row["b"], row["other"]) for row in rows] == [(None, '{"b": "\\udc00"}'), ("c", None)]


def test_a_lone_surrogate_in_a_text_file(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """It is written as U+FFFD, as everywhere, and not as a question mark that might have been printed."""
    (tmp_path / "a.jsonl").write_text('{"text": "a \\ud800"}\n')
    assert corpus.run(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner, engine=Here, to="txt").ok
    assert (tmp_path / "out" / "a-00000" / "000000000.txt").read_text().endswith("\ufffd")


@pytest.mark.skipif(os.name != "posix", reason="names of files that are no text")
def test_names_that_are_no_text(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A file whose name is not UTF-8 is a row as the others are."""
    (tmp_path / "in").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/\xff.txt")).write_text("a b")
    assert corpus.run(tmp_path / "in", tmp_path / "out", cleaner=cleaner, engine=Here, to="parquet").ok
    assert pq.read_table(tmp_path / "out" / "texts-00000.parquet")["file"].to_pylist() == ["\ufffd.txt"]


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
