"""`clean_table`: columns of documents in, the same columns clean, and no document that ends a batch."""

from __future__ import annotations

import re
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from types import ModuleType

import pytest

import newsclean

pa = pytest.importorskip("pyarrow", reason="needs the extra newsclean[corpus]")

from newsclean.arrow import CHANGES, LABELS, _documents, clean_schema, clean_table  # noqa: E402

SPACED, CLOSED = "额 6.8 亿元", "额6.8亿元"
CHINESE = "本报讯，昨日上午，滨海新城轨道交通二号线一期工程全线贯通，总投资额 6.8 亿元。"


def find(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Close spaces at digits; fail, wait or give a lone surrogate where the text asks for it."""
    if "RAISE" in document.text:
        raise ValueError("two\nlines")
    if "LEAVE" in document.text:
        sys.exit("gone")
    if "STOP" in document.text:
        raise KeyboardInterrupt
    if "SLEEP" in document.text:
        time.sleep(60)
    if "HARD" in document.text:
        re.search(r"(a|a)*b", "a" * 64)
    for match in re.finditer(" ", document.text):
        yield newsclean.Edit(*match.span(), "", reason="space")
    for match in re.finditer("SURROGATE", document.text):
        yield newsclean.Edit(*match.span(), "\ud800", reason="surrogate")
    for match in re.finditer("元", document.text):
        yield newsclean.Label(*match.span(), "unit", "元")


@pytest.fixture(scope="module")
def plugin() -> ModuleType:
    """A plugin with that one rule."""

    @newsclean.hookimpl
    def newsclean_rules() -> Iterator[newsclean.Rule]:
        yield newsclean.Rule("closing", find)

    module = ModuleType("closing")
    vars(module).update(newsclean_rules=newsclean_rules)
    return module


@pytest.fixture(scope="module")
def cleaner(plugin: ModuleType) -> newsclean.Cleaner:
    """It alone."""
    return newsclean.Cleaner(plugins=[plugin], rules=["closing"])


def test_a_table_and_a_batch(cleaner: newsclean.Cleaner) -> None:
    """What comes in comes out, of the same kind, with clean texts, other columns and their order as they were."""
    columns = {"id": [1, 2], "text": [SPACED, None], "date": ["a", "b"]}
    for data in (pa.table(columns), pa.record_batch(columns)):
        cleaned = clean_table(data, cleaner=cleaner)
        assert type(cleaned) is type(data)
        assert cleaned.to_pydict() == {**columns, "text": [CLOSED, None], "error": [None, None]}
        assert cleaned.schema == clean_schema(data.schema)


def test_chunks_and_metadata_stay(cleaner: newsclean.Cleaner) -> None:
    """A chunked column keeps its chunks, and the schema what else it says."""
    schema = pa.schema([pa.field("text", pa.string(), nullable=False, metadata={"a": "b"})], metadata={"c": "d"})
    table = pa.table({"text": pa.chunked_array([[SPACED], [], [SPACED, SPACED]])}, schema=schema)
    cleaned = clean_table(table, cleaner=cleaner)
    assert [len(chunk) for chunk in cleaned.column("error").chunks] == [1, 0, 2]
    assert [len(chunk) for chunk in cleaned.column("text").chunks] == [1, 0, 2]
    assert cleaned.schema.metadata == {b"c": b"d"}
    assert cleaned.schema.field("text") == schema.field("text")
    assert cleaned.schema.field("text").metadata == {b"a": b"b"}


def test_provenance(cleaner: newsclean.Cleaner) -> None:
    """Changes, labels and the rate of change come in columns of their own, after the others."""
    table = pa.table({"text": [SPACED, None, "RAISE"]})
    names = {"into": "clean", "changes": "what", "labels": "seen", "change_rate": "rate", "error": "why"}
    cleaned = clean_table(table, cleaner=cleaner, **names)  # type: ignore[arg-type]
    assert cleaned.column_names == ["text", "clean", "what", "seen", "rate", "why"]
    assert (cleaned.schema.field("what").type, cleaned.schema.field("seen").type) == (CHANGES, LABELS)
    first, null, failed = cleaned.to_pylist()
    assert (first["text"], first["clean"]) == (SPACED, CLOSED)
    assert first["what"][1] == {"rule": "closing", "start": 5, "end": 6, "before": " ", "after": "", "reason": "space"}
    assert first["seen"] == [{"kind": "unit", "start": 5, "end": 6, "value": "元"}]
    assert first["rate"] == pytest.approx(1000 * 2 / 6)
    assert set(null.values()) == {None}
    assert (failed["clean"], failed["what"], failed["seen"], failed["rate"]) == ("RAISE", None, None, None)
    assert clean_table(table, cleaner=cleaner, error=None).column_names == ["text"]


def test_a_document_that_fails(cleaner: newsclean.Cleaner) -> None:
    """It keeps its text and says why in one line; the others are cleaned."""
    cleaned = clean_table(pa.table({"text": [SPACED, "RAISE it", SPACED]}), cleaner=cleaner).to_pydict()
    assert cleaned["text"] == [CLOSED, "RAISE it", CLOSED]
    assert cleaned["error"][1] == "RuleError: rule 'closing' of plugin 'closing' failed: ValueError: two lines"


def test_a_rule_that_leaves(cleaner: newsclean.Cleaner) -> None:
    """`sys.exit` in a rule is a failure like any other; Ctrl-C is not."""
    cleaned = clean_table(pa.table({"text": ["LEAVE", SPACED]}), cleaner=cleaner).to_pydict()
    assert cleaned["text"] == ["LEAVE", CLOSED]
    assert cleaned["error"] == ["SystemExit: gone", None]
    with pytest.raises(KeyboardInterrupt):
        clean_table(pa.table({"text": ["STOP"]}), cleaner=cleaner)


def test_a_rule_that_is_left_out(plugin: ModuleType) -> None:
    """With `on_error="skip"` the other rules do their work, and that one was missing is said."""
    cleaner = newsclean.Cleaner(plugins=[plugin], rules=["closing", "number-spacing"], on_error="skip")
    cleaned = clean_table(pa.table({"text": ["RAISE 额 6 亿"]}), cleaner=cleaner).to_pydict()
    assert cleaned["text"] == ["RAISE额6亿"]
    assert cleaned["error"][0].endswith("two lines; cleaned without it")


def test_a_document_that_takes_too_long(cleaner: newsclean.Cleaner) -> None:
    """Waiting, and a pattern that never ends, are interrupted, and the rule is named."""
    table = pa.table({"text": ["SLEEP", "HARD", SPACED]})
    cleaned = clean_table(table, cleaner=cleaner, timeout=0.3).to_pydict()
    assert cleaned["text"] == ["SLEEP", "HARD", CLOSED]
    late = "RuleError: rule 'closing' of plugin 'closing' failed: TimeoutError: took longer than 0.3 s"
    assert cleaned["error"] == [late, late, None]


def test_no_time_limit_in_a_thread(cleaner: newsclean.Cleaner) -> None:
    """Where a time limit cannot be kept it is refused."""
    said: list[str] = []

    def work() -> None:
        try:
            clean_table(pa.table({"text": ["a"]}), cleaner=cleaner, timeout=1)
        except newsclean.NewscleanError as error:
            said.append(str(error))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert said == ["timeout= needs the main thread of a process, and a system with POSIX timers"]


@pytest.mark.parametrize(
    ("kind", "result"),
    [
        ("string", "string"),
        ("large_string", "large_string"),
        ("string_view", "string"),
        ("binary", "string"),
        ("large_binary", "large_string"),
        ("binary_view", "string"),
    ],
)
def test_types_of_documents(kind: str, result: str, cleaner: newsclean.Cleaner) -> None:
    """Strings and bytes of any size give strings; a table without rows has the same schema as one with rows."""
    values = [SPACED.encode() if "binary" in kind else SPACED, None]
    table = pa.table({"text": pa.array(values, getattr(pa, kind)())})
    cleaned = clean_table(table, cleaner=cleaner)
    assert cleaned.column("text").to_pylist() == [CLOSED, None]
    assert str(cleaned.schema.field("text").type) == result
    for empty in (table.slice(0, 0), table.schema.empty_table(), pa.record_batch({"text": table["text"].chunk(0)[:0]})):
        assert clean_table(empty, cleaner=cleaner).schema == cleaned.schema


def test_dictionaries_and_nulls(cleaner: newsclean.Cleaner) -> None:
    """A dictionary of strings becomes strings; a column of nothing stays nothing."""
    table = pa.table({"text": pa.array([SPACED, None, SPACED]).dictionary_encode()})
    assert clean_table(table, cleaner=cleaner)["text"].to_pylist() == [CLOSED, None, CLOSED]
    assert clean_table(pa.table({"text": [None]}), cleaner=cleaner)["text"].to_pylist() == [None]


def test_bytes(cleaner: newsclean.Cleaner) -> None:
    """Bytes are decoded by one encoding for the column, so that a short one is read as the long ones are."""
    documents = [CHINESE.encode("gb18030"), SPACED.encode("gb18030"), SPACED.encode(), SPACED.encode("utf-16"), b"a"]
    cleaned = clean_table(pa.table({"text": documents}), cleaner=cleaner)
    assert cleaned.column("text").to_pylist() == [CHINESE.replace(" ", ""), CLOSED, CLOSED, CLOSED, "a"]
    assert cleaned.column("error").null_count == 5


def test_bytes_that_are_no_text(cleaner: newsclean.Cleaner) -> None:
    """What cannot be decoded is null, with the reason; a document that fails later keeps what was decoded."""
    documents = [b"\xff\xff", "RAISE 新".encode("gb18030"), CLOSED.encode("gb18030")]
    cleaned = clean_table(pa.table({"text": documents}), cleaner=cleaner, encoding="gb18030").to_pydict()
    assert cleaned["text"] == [None, "RAISE 新", CLOSED]
    assert [str(error).partition(":")[0] for error in cleaned["error"]] == ["DecodeError", "RuleError", "None"]
    assert clean_schema(pa.schema([pa.field("text", pa.binary(), nullable=False)])).field("text").nullable


def test_a_lone_surrogate(cleaner: newsclean.Cleaner) -> None:
    """What UTF-8 cannot hold is U+FFFD, in the text and in the record of its change."""
    cleaned = clean_table(pa.table({"text": ["a SURROGATE"]}), cleaner=cleaner, changes="changes").to_pylist()[0]
    assert cleaned["text"] == "a\ufffd"
    assert cleaned["changes"][1]["after"] == "\ufffd"


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ({"column": "texts"}, "no column 'texts'; there are: text, id"),
        ({"column": "id"}, "column 'id' is int64: documents are strings or bytes; cast it, or name another"),
        ({"changes": "id"}, "there is a column 'id' already: give the new one another name"),
        ({"into": "text"}, "there is a column 'text' already: give the new one another name"),
        ({"changes": "new", "labels": "new"}, "there is a column 'new' already: give the new one another name"),
    ],
)
def test_columns_that_cannot_be(names: dict[str, str], message: str, cleaner: newsclean.Cleaner) -> None:
    """What is wrong with a column is said before anything is cleaned."""
    with pytest.raises(newsclean.NewscleanError, match=re.escape(message)):
        clean_table(pa.table({"text": ["a"], "id": [1]}), cleaner=cleaner, **names)  # type: ignore[arg-type]


def test_a_column_that_is_there_twice(cleaner: newsclean.Cleaner) -> None:
    """It has to be clear which one holds the documents."""
    table = pa.Table.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"])
    with pytest.raises(newsclean.NewscleanError, match="2 columns have the name 'text'"):
        clean_table(table, cleaner=cleaner)


def test_an_encoding_is_told_by_the_first_documents() -> None:
    """Of a long column only as much is looked at as is needed, not all of it."""
    foreign = pa.array(["本报讯，昨日上午全线贯通。".encode("gb18030")] * _documents._ENOUGH)
    assert _documents.detected([foreign, pa.array(["never looked at"])]) == "gb18030"
