"""Encodings of files, lines and columns: found out once for a file, and bad bytes told of by their place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.corpus.conftest import Here, cleaned, records_in, texts_in

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

import pyarrow.parquet as pq  # noqa: E402

from newsclean import corpus  # noqa: E402

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


def test_lines_in_an_encoding_that_nobody_can_tell(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Too short to say, and mostly no UTF-8: the file is not read, and the reason says what to do."""
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "\xe9"}\n')
    (shard,) = corpus.prepare(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner).shards()
    assert str(shard.problem).endswith("name the encoding with --encoding")


def test_lines_of_which_few_are_bad(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Too little to say what it is, but most lines are UTF-8: so it is taken for that, and the bad line fails."""
    lines = [b'{"text": "a b"}'] * 3 + [b'{"text": "\xe9"}']
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    found = records_in(cleaned(tmp_path / "a.jsonl", tmp_path / "out", cleaner))
    assert [record["text"] for record in found[:3]] == ["ab"] * 3
    assert found[3]["error"].startswith("DecodeError: not utf-8: byte 0xe9")


def test_a_known_encoding_of_wide_units(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """UTF-16 is an encoding, though one byte is no text in it."""
    (tmp_path / "a.txt").write_bytes("a b".encode("utf-16-le"))
    out = cleaned(tmp_path / "a.txt", tmp_path / "out", cleaner, encoding="utf-16-le")
    assert texts_in(out) == ["ab"]


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
