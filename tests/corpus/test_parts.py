"""The parts of a corpus run by themselves: lines taken to pieces, steps written down, what has changed told."""

from __future__ import annotations

import datetime
import decimal
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

from newsclean import corpus  # noqa: E402
from newsclean.corpus import _summary  # noqa: E402
from newsclean.corpus._journal import Chunk, Journal  # noqa: E402
from newsclean.corpus._members import members, written  # noqa: E402
from newsclean.corpus._tally import Tally  # noqa: E402

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), VALUES, max_size=4), st.sampled_from([None, 1]), st.booleans())
def test_members_of_any_object(record: dict[str, Any], indent: int | None, ascii_only: bool) -> None:
    """Every member is found where it stands, whatever it is and however it is written."""
    line = json.dumps(record, indent=indent, ensure_ascii=ascii_only)
    found, close = members(line)
    assert {name: json.loads(line[start:end]) for name, (_, start, end) in found.items()} == record
    assert line[close] == "}"


@given(st.text(alphabet='{}[]",:1a \\', max_size=20))
def test_members_of_anything(line: str) -> None:
    """What is no JSON object is a ValueError, just as for the `json` module."""
    try:
        record = json.loads(line)
    except ValueError:
        record = None
    if isinstance(record, dict):
        assert members(line)[0].keys() == record.keys()
    else:
        with pytest.raises(ValueError, match=r".+"):
            members(line)


CONTENTS = [b"lines\n" * 3, pa.record_batch({"text": ["a", None]}), [("a.txt", b"a\n"), ("b.txt", b"")]]


@pytest.mark.parametrize("content", CONTENTS, ids=["lines", "rows", "files"])
def test_a_journal_that_is_cut_anywhere(content: Any, tmp_path: Path) -> None:
    """Steps that are whole come back as they were; one that is not does not count, and another takes its place."""
    tally = Tally(2, 1, 1, 5, 4, 0.5, Counter(closing=3), [(1, None, "why \ud800")], [(0.5, 5, 0, "id")])
    chunk = Chunk(tally, content, b"records\n")
    whole = tmp_path / "whole"
    with Journal(whole) as journal:
        journal.append(chunk)
        once = whole.stat().st_size
        journal.append(chunk)
    data = whole.read_bytes()
    for cut in {0, 1, once - 1, once, once + 1, once + 12, once + 40, len(data) - 1, len(data)}:
        path = tmp_path / f"cut-{cut}"
        path.write_bytes(data[:cut])
        with Journal(path) as journal:
            assert journal.steps == cut // once
            journal.append(chunk)
            found = list(journal.chunks())
            assert len(found) == cut // once + 1
            assert all(each.content == content and each.records == b"records\n" for each in found)
            assert journal.tally.documents == 2 * len(found)
            assert journal.tally.changes == {"closing": 3 * len(found)}
    (tmp_path / "flipped").write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with Journal(tmp_path / "flipped") as journal:
        assert journal.steps == 1


def test_a_plan_is_for_any_engine(tmp_path: Path) -> None:
    """Shards and job can be pickled, and a shard is done again wherever it was begun."""
    import pickle

    cleaner = newsclean.Cleaner(rules=["number-spacing"])
    (tmp_path / "a.jsonl").write_text('{"text": "额 6.8 亿元"}\n' * 10, encoding="utf-8")
    plan = corpus.prepare(tmp_path / "a.jsonl", tmp_path / "out", cleaner=cleaner, shard_size=100)
    for shard in plan.shards():
        sent, job = pickle.loads(pickle.dumps((shard, plan.job)))
        first = corpus.clean_shard(sent, job, job.make_cleaner())
        assert corpus.clean_shard(sent, job, cleaner).files == first.files
    lines = [
        line for path in sorted((tmp_path / "out").glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    ]
    assert [json.loads(line)["text"] for line in lines] == ["额6.8亿元"] * 10


def test_a_cause_of_thousands(monkeypatch: pytest.MonkeyPatch) -> None:
    """All are counted, the first are named; the others are in `failures.jsonl`."""
    monkeypatch.setattr(_summary, "_NAMED", 2)
    tally = {"documents": 3, "empty": 0, "changed": 0, "seconds": 0.0, "characters": 3, "characters_after": 3}
    failures = [[place, None, f"ValueError: byte {place}"] for place in range(3)]
    entry = {"name": "a.jsonl", "unit": "line", "lines": 3, "tally": tally | {"failures": failures}}
    entry["tally"] |= {"changes": {}, "slowest": []}  # type: ignore[operator]
    (cause,) = _summary.gather([entry], corpus.Report()).causes
    assert (cause["count"], [each["line"] for each in cause["documents"]]) == (3, [1, 2])


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
