"""Fields of lines of JSON: which one is the text, and what becomes of the others in columns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.corpus.conftest import cleaned, read, records_in, write

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")


from newsclean import corpus  # noqa: E402


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


@pytest.mark.parametrize("name", ["text", "n"])
def test_other_lines_have_other_kinds_of_values(name: str, tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A field that is now a number and now a list is, in columns, what it is first; the rest goes to `other`."""
    lines = [{"text": "a b", "n": 1}, {"text": "c", "n": 2}]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in lines), encoding="utf-8")
    (tmp_path / "in" / "b.jsonl").write_text(json.dumps({"text": "d", "n": 3, name: [4]}) + "\n", encoding="utf-8")
    found = records_in(cleaned(tmp_path / "in", tmp_path / "out", cleaner, to="parquet"))
    assert [record["text"] for record in found] == ["ab", "c", None if name == "text" else "d"]
    assert [record["n"] for record in found] == [1, 2, 3 if name == "text" else None]
    assert [record["other"] for record in found] == [None, None, f'{{"{name}": [4]}}']


def test_one_field_of_every_kind(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Values of which no column can be made are a column of strings, and those that are none go to `other`."""
    lines = ["no json", '{"text": "a b", "x": 1}', '{"text": "c", "x": [1]}', '{"text": "d", "x": "one"}', "[1]"]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    found = records_in(cleaned(tmp_path / "a.jsonl", tmp_path / "out", cleaner, to="parquet"))
    assert [record["x"] for record in found] == [None, None, None, "one", None]
    assert [record["other"] for record in found] == [None, '{"x": 1}', '{"x": [1]}', None, None]


def test_a_field_that_is_called_other(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """It is where all goes that fits nowhere, so it cannot be a field as well."""
    (tmp_path / "a.jsonl").write_text('{"text": "a", "other": 1}\n', encoding="utf-8")
    with pytest.raises(newsclean.NewscleanError, match=r"there is a field 'other', .* rename it"):
        corpus.prepare(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner, to="parquet")


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_a_field_that_no_line_has(name: str, tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A misspelt field is refused before hours of work, with the fields that there are."""
    path = write(tmp_path / name, ["a b"])
    with pytest.raises(newsclean.NewscleanError, match=r"no field 'txt'; there are: id, text, n"):
        corpus.prepare(path, tmp_path / "out", cleaner=cleaner, column="txt")


def test_a_field_that_another_file_has(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """A file without it does not stop the others: its lines fail by their numbers."""
    write(tmp_path / "in" / "b.jsonl", ["a b"])
    (tmp_path / "in" / "a.jsonl").write_text('{"pages": 1}\n', encoding="utf-8")
    out = cleaned(tmp_path / "in", tmp_path / "out", cleaner)
    assert [record["text"] for record in read(out / "b-00000.jsonl")] == ["ab"]
    assert read(out / "a-00000.jsonl") == [{"pages": 1, "error": "field 'text' is missing"}]
