"""Sources that are odd: too large for one step, of several minds about their fields, in encodings nobody can tell."""

from __future__ import annotations

import datetime
import decimal
import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from tests.corpus.conftest import cleaned, read, records_in, texts_in, write

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

import pyarrow.parquet as pq  # noqa: E402

from newsclean import corpus  # noqa: E402
from newsclean.corpus import _manifest, _outputs, _summary  # noqa: E402
from newsclean.corpus._members import members, written  # noqa: E402
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


def test_a_source_with_a_folder_of_records(tmp_path: Path, cleaner: newsclean.Cleaner) -> None:
    """Its texts would be written where the records go."""
    write(tmp_path / "in" / "records" / "a.txt", ["a b"])
    with pytest.raises(newsclean.NewscleanError, match="the input has a folder 'records'"):
        corpus.prepare(tmp_path / "in", tmp_path / "out", cleaner=cleaner, records=True)


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """Neither the file nor what was written of it."""

    def write() -> None:
        with _outputs.placed(tmp_path / "a", tmp_path / "state") as file:
            file.write(b"half")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        write()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_member_without_a_value() -> None:
    """What is cut off or misspelt is told of by its place."""
    with pytest.raises(ValueError, match="no value at character 6"):
        members('{"a": nope}')


@pytest.mark.parametrize(
    ("value", "json_of_it"),
    [
        (datetime.date(2024, 5, 1), '"2024-05-01"'),
        (decimal.Decimal("1.50"), '"1.50"'),
        ({"a": (1.0, float("inf")), "b": 1}, '{"a": [1.0, null], "b": 1}'),
    ],
)
def test_values_that_json_has_not(value: Any, json_of_it: str) -> None:
    """Dates and decimals are strings; what is no number is null, wherever it stands."""
    assert written(value) == json_of_it


def described(**changes: Any) -> dict[str, Any]:
    """What a run was begun with."""
    step = {"rule": "a", "plugin": "p", "version": "1", "options": {"style": "keep"}}
    run: dict[str, Any] = {
        "newsclean": "1.0",
        "pyarrow": "20.0",
        "pipeline": [step, {**step, "rule": "b"}],
        "plugins": {"p": ["p.py", "0f"]},
        "settings": {"column": "text", "fields": None},
        "inputs": {"a.txt": [3, 17, "abc"]},
    }
    return {**run, **changes}


STEPS = described()["pipeline"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, ""),
        ({"newsclean": "1.1"}, "newsclean 1.0 is now 1.1"),
        ({"pyarrow": "21.0"}, "pyarrow 20.0 is now 21.0"),
        ({"pipeline": STEPS[::-1]}, "the rules run in another order"),
        ({"pipeline": STEPS[:1]}, "rule 'b' does not run any more"),
        ({"pipeline": [*STEPS, {**STEPS[0], "rule": "c"}]}, "rule 'c' is new"),
        ({"pipeline": [STEPS[0], {**STEPS[1], "version": "2"}]}, "version of rule 'b' was 1 and is 2"),
        ({"pipeline": [STEPS[0], {**STEPS[1], "plugin": "q"}]}, "plugin of rule 'b' was p and is q"),
        (
            {"pipeline": [STEPS[0], {**STEPS[1], "options": {"style": "close", "least": 1}}]},
            "option least of rule 'b' was None and is 1; option style of rule 'b' was 'keep' and is 'close'",
        ),
        ({"plugins": {"p": ["p.py", "1e"]}}, "the code of plugin 'p' has changed"),
        ({"plugins": {"q": ["q.py", "0f"]}}, "plugin 'p' is gone; plugin 'q' is new"),
        ({"settings": {"column": "page", "fields": None}}, "column was 'text' and is 'page'"),
        ({"settings": {"column": "text", "fields": ["x"]}}, "the fields of the lines make other columns"),
        ({"inputs": {"b.txt": [3, 17, "abc"]}}, "input a.txt is gone; input b.txt is new"),
        ({"inputs": {"a.txt": [4, 17, "abc"]}}, "input a.txt has changed (size)"),
        ({"inputs": {"a.txt": [3, 17, "abd"]}}, "input a.txt has changed (content)"),
        ({"inputs": {"a.txt": [3, 18, "abc"]}}, "input a.txt has changed (time)"),
    ],
)
def test_what_has_changed_since_a_run_was_begun(changes: dict[str, Any], said: str) -> None:
    """Whatever makes other output is named, as what it was and what it is."""
    assert _manifest.changed(described(), described(**changes)) == said


@pytest.mark.parametrize("text", ["", "[]", '{"newsclean": "1.0"}'])
def test_what_is_no_manifest(text: str, tmp_path: Path) -> None:
    """A file of that name that is something else is never taken for one."""
    path = tmp_path / "manifest.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(newsclean.NewscleanError, match="is no manifest of newsclean corpus"):
        _manifest.load(path)


def test_a_cause_of_thousands(monkeypatch: pytest.MonkeyPatch) -> None:
    """All are counted, the first are named; the others are in `failures.jsonl`."""
    monkeypatch.setattr(_summary, "_NAMED", 2)
    tally = {"documents": 3, "empty": 0, "changed": 0, "seconds": 0.0, "characters": 3, "characters_after": 3}
    failures = [[place, None, f"ValueError: byte {place}"] for place in range(3)]
    entry = {"name": "a.jsonl", "unit": "line", "lines": 3, "tally": tally | {"failures": failures}}
    entry["tally"] |= {"changes": {}, "slowest": []}  # type: ignore[operator]
    (cause,) = _summary.gather([entry], corpus.Report()).causes
    assert (cause["count"], [each["line"] for each in cause["documents"]]) == (3, [1, 2])


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
