"""What is done with every input: some rules in some order clean some document, and every promise has to be kept.

That cleaning twice is cleaning once is promised of text alone, not of what fuzzing makes up, and left to the tests.

An input is three bytes that say how, and the document:

| byte | what |
|---|---|
| 0 | which cleaner: a number from which rules, their order, options and safety are drawn; 0 is the default |
| 1 | bits: 1 the document stays bytes, 2 `errors="replace"`, 4 it is repeated until it is long, 8 `encoding` is given |
| 2 | which encoding, and how often it is repeated |
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final, get_args, get_type_hints

import attrs

import newsclean
from newsclean.testing import check

__all__ = ["ENCODINGS", "Task", "check_replaced", "cleaners", "options", "pack", "run", "unpack"]

ENCODINGS: Final = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "gbk", "big5", "big5hkscs"),
    *("cp950", "cp932", "shift_jis_2004", "euc_jp", "iso2022_jp", "cp949", "euc_kr", "johab", "iso2022_kr"),
    *("cp1252", "latin-1", "iso8859-15", "koi8-r", "utf-7", "ascii", "hz", "punycode", "idna", "unicode_escape"),
    *("raw_unicode_escape", "mac-roman", "cp037", "no-such-codec", "hex", "rot13", "undefined"),
)
_BYTES, _REPLACE, _LONG, _GIVEN = 1, 2, 4, 8
_MOST: Final = 4000  # code points of a text that is repeated
_BASE: Final = 0xC5E4  # where the drawing of cleaners begins; another number gives other cleaners


@attrs.frozen
class Task:
    """One input, read: the number of a cleaner, a document, and how it is to be decoded."""

    cleaner: int
    document: str | bytes
    encoding: str | None = None
    errors: str = "strict"


def unpack(data: bytes) -> Task:
    """Every input is a task.

    >>> unpack(bytes(3) + "新闻".encode())
    Task(cleaner=0, document='新闻', encoding=None, errors='strict')
    """
    number, how, more = (*data[:3], 0, 0, 0)[:3]
    document: str | bytes = data[3:]
    if not how & _BYTES:
        document = data[3:].decode("utf-8", "surrogateescape")
    if how & _LONG and document:
        document = document * min(more + 2, _MOST // len(document) + 1)
    encoding = ENCODINGS[more % len(ENCODINGS)] if how & _GIVEN else None
    return Task(number, document, encoding, "replace" if how & _REPLACE else "strict")


def pack(text: str, cleaner: int = 0, how: int = 0) -> bytes:
    """The input for a text; lone surrogates of bytes that were no UTF-8 become these bytes again."""
    return bytes([cleaner, how, 0]) + text.encode("utf-8", "surrogateescape")


def run(task: Task) -> newsclean.Result | None:
    """Clean, and check every promise; None where the bytes were refused, with the error that is documented for that.

    Raises:
        AssertionError: a promise is broken.
        Exception: whatever should not have been raised.
    """
    cleaner = cleaners(task.cleaner)
    try:
        result = cleaner.run(task.document, encoding=task.encoding, errors=task.errors)
    except newsclean.DecodeError:
        if isinstance(task.document, str):
            raise
        return None
    assert not result.replaced or task.errors == "replace", "bytes were replaced, though nobody asked for it"
    if isinstance(task.document, bytes):
        check_replaced(result.replaced, result.source, task.document)
    check(result)
    return result


def check_replaced(replaced: Iterable[newsclean.Replaced], text: str, data: bytes) -> None:
    """U+FFFD stands in the text where it is said to be, and for those bytes of the data."""
    for bad in replaced:
        assert text[bad.start] == "\ufffd", f"no U+FFFD at {bad}"
        assert data[bad.byte : bad.byte + len(bad.data)] == bad.data, f"not what stands there: {bad}"


@cache
def cleaners(number: int) -> newsclean.Cleaner:
    """The cleaner of a number; 0 is the default one."""
    if number == 0:
        return newsclean.Cleaner()
    drawn = random.Random(_BASE + number)
    catalogue = {item.rule.name: item.rule for item in newsclean.Cleaner().catalogue}
    names = sorted(catalogue)
    safety = drawn.choice(["suggest", "likely", "safe"])
    if number % 4 == 1:  # all, and what is off by default
        return newsclean.Cleaner(enable=names, safety=safety, options=dict(options(catalogue, names, drawn)))
    rules = drawn.sample(names, drawn.choice([1, 2, 3, 5, len(names)]))
    return newsclean.Cleaner(rules=rules, safety=safety, options=dict(options(catalogue, rules, drawn)))


def options(
    catalogue: dict[str, newsclean.Rule], rules: list[str], drawn: random.Random
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Values for every option that these rules have."""
    for name in rules:
        kind = catalogue[name].options
        if kind is not None:
            hints = get_type_hints(kind)
            yield name, {field.alias: _value(hints[field.name], drawn) for field in attrs.fields(kind)}


def _value(hint: Any, drawn: random.Random) -> Any:
    """One of the values that an option with this annotation takes."""
    if hint is bool:
        return drawn.choice([False, True])
    found = get_args(hint)
    assert found, f"no values are known for options of type {hint}"
    return drawn.choice(found)
