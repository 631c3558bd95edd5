r"""What a plugin author's tests use: readable case files, and the invariants that every result keeps.

A case file holds cases such as this, with blank lines between them::

    A space inside an amount of money
    option style="close"
    .
    总投资额 6.8 亿元
    .
    总投资额6.8亿元
    .

The title, then lines of options for the rule under test (values as in TOML), then the text before and after, fenced by
lines of a single full stop. `\uXXXX`, `\xXX`, `\t`, `\f`, `\r` and `\\` stand for characters that do not show.
The name of the file says what its cases are: `wild.txt` (met in real files), `synthetic.txt`, `negative.txt`
(language that merely looks like the artefact: no text after, nothing may change), `known_failures.txt`
(the text after is what we wish for; the day it comes out, the test fails, and the case moves to another file).
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._cleaner import Cleaner
from newsclean._result import Result

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

__all__ = ["Case", "case_params", "check", "load_cases"]

_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([tfr\\]))")
_LETTERS = {"t": "\t", "f": "\f", "r": "\r", "\\": "\\"}


@attrs.frozen
class Case:
    """One case of a file.

    Attributes:
        title: what it shows.
        before: the text that goes in.
        after: the text that shall come out.
        options: for the rule under test.
        kind: the stem of the file's name.
        line: where in the file it begins.
    """

    title: str
    before: str
    after: str
    options: dict[str, Any]
    kind: str
    line: int

    def check(self, rules: Sequence[str], **settings: Any) -> Result:
        """Clean with exactly these rules (options go to the first), compare, and check the invariants.

        Raises:
            AssertionError: another text came out, or an invariant is broken.
        """
        options = {rules[0]: self.options} if self.options else None
        cleaner = Cleaner(rules=rules, options=options, **settings)
        result = cleaner.run(self.before)
        assert result.text == self.after, f"{self.title}: {result.text!r}, wanted {self.after!r}"
        check(result, cleaner)
        return result


def check(result: Result, cleaner: Cleaner | None = None) -> None:
    r"""Check what holds for every result: edits and hunks replayed, spans in range, offsets, and cleaning twice.

    Args:
        result: what came back.
        cleaner: the one it came from, to clean the clean text once more.

    Raises:
        AssertionError: an invariant is broken; the message says which.

    >>> cleaner = Cleaner(options={"tidy": {"always": True}})
    >>> check(cleaner.run("a \n\n\n\nb"), cleaner)
    """
    assert result.replay() == result.text, "the recorded edits do not give the clean text"
    assert _replaced(result) == result.text, "the hunks do not give the clean text"
    _check_offsets(result)
    starts = [hunk.start for hunk in result.hunks]
    for change in (*result.changes, *result.held):
        assert 0 <= change.start <= change.end <= len(result.source), f"out of range: {change}"
    for change in result.changes:
        at = bisect_right(starts, change.start) - 1
        inside = at >= 0 and change.end <= result.hunks[at].end
        assert inside, f"outside of every hunk: {change}"
    for label in result.labels:
        assert 0 <= label.start <= label.end <= len(result.text), f"out of range: {label}"
        assert 0 <= label.source[0] <= label.source[1] <= len(result.source), f"out of range: {label}"
    if cleaner is not None:
        again = cleaner.run(result.text).text
        assert again == result.text, f"cleaning twice changes {result.text!r} to {again!r}"


def load_cases(path: Path) -> list[Case]:
    """The cases of one file, or of all `.txt` files of a folder.

    Raises:
        ValueError: the file is not written as it should be; the message says where.
    """
    if path.is_dir():
        return [case for file in sorted(path.glob("*.txt")) for case in load_cases(file)]
    reader = _Reader(path)
    return list(iter(reader.case, None))


def case_params(path: Path) -> list[ParameterSet]:
    """The same as parameters for `pytest.mark.parametrize`; those of `known_failures.txt` as strict xfail."""
    import pytest

    def param(case: Case) -> ParameterSet:
        marks = [pytest.mark.xfail(strict=True, raises=AssertionError)] if case.kind == "known_failures" else []
        return pytest.param(case, id=f"{case.kind}:{case.line}", marks=marks)

    return [param(case) for case in load_cases(path)]


def _check_offsets(result: Result) -> None:
    """Every unchanged stretch maps to itself, both ways, and so does each of its characters."""
    offsets, source, clean = result.offsets, result.source, result.text
    a = b = 0
    for a0, a1, b0, b1 in (*offsets.spans, (len(source), len(source), len(clean), len(clean))):
        assert source[a:a0] == clean[b:b0], f"not equal outside of the hunks: {source[a:a0]!r} and {clean[b:b0]!r}"
        for i in range(b, b0):
            at = i - b + a
            assert offsets.to_source(i, i + 1) == (at, at + 1), f"to_source({i}, {i + 1}) is not ({at}, {at + 1})"
            assert offsets.to_clean(at, at + 1) == (i, i + 1), f"to_clean({at}, {at + 1}) is not ({i}, {i + 1})"
        a, b = a1, b1


def _replaced(result: Result) -> str:
    pieces: list[str] = []
    at = 0
    for hunk in result.hunks:
        assert result.source[hunk.start : hunk.end] == hunk.before, f"not what the source has: {hunk}"
        pieces += [result.source[at : hunk.start], hunk.after]
        at = hunk.end
    return "".join([*pieces, result.source[at:]])


class _Reader:
    def __init__(self, path: Path) -> None:
        self.path, self.kind, self.at = path, path.stem, 0
        self.lines = path.read_text(encoding="utf-8").split("\n")

    def case(self) -> Case | None:
        while self.at < len(self.lines) and not self.lines[self.at].strip():
            self.at += 1
        if self.at == len(self.lines):
            return None
        line = self.at + 1
        title, *options = self._until_fence() or [""]
        if not title:
            raise self._error(line, "a case begins with a title")
        values = self._options(line, options)
        before = self._text()
        after = before if self.kind == "negative" else self._text()
        return Case(title, before, after, values, self.kind, line)

    def _options(self, line: int, options: list[str]) -> dict[str, Any]:
        if any(not option.startswith("option ") for option in options):
            raise self._error(line, "between title and text stand only lines 'option name=value'")
        try:
            return tomllib.loads("\n".join(option.removeprefix("option ") for option in options))
        except tomllib.TOMLDecodeError as error:
            raise self._error(line, f"the values of options are written as in TOML: {error}") from None

    def _text(self) -> str:
        line = self.at + 1
        text = "\n".join(self._until_fence())
        if "\\" in (rest := _ESCAPE.sub("", text)):
            wrong = rest[rest.index("\\") :][:6]
            raise self._error(line, f"no escape: {wrong!r}; known: \\uXXXX \\xXX \\t \\f \\r \\\\")
        return _ESCAPE.sub(lambda m: _LETTERS[m[3]] if m[3] else chr(int(m[1] or m[2], 16)), text)

    def _until_fence(self) -> list[str]:
        first = self.at
        while self.at < len(self.lines) and self.lines[self.at] != ".":
            self.at += 1
        if self.at == len(self.lines):
            raise self._error(first + 1, "no line of a single full stop ends this")
        self.at += 1
        return self.lines[first : self.at - 1]

    def _error(self, line: int, message: str) -> ValueError:
        return ValueError(f"{self.path}:{line}: {message}")
