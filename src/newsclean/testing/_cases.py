"""Readable case files: what the cases of a rule are, where they stand, and how one is checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._cleaner import Cleaner
from newsclean._result import Result
from newsclean.testing._check import check

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

__all__ = ["Case", "case_params", "load_cases"]

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
