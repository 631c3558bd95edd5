"""What plugin authors test with: case files, and the check of a result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import attrs
import pytest

from newsclean import Cleaner, Document, Edit, Label, Rule, Safety
from newsclean._layers import Layer
from newsclean.testing import Case, case_params, check, load_cases

PluginOf = Callable[..., ModuleType]
Write = Callable[..., Path]


@attrs.frozen
class Options:
    """Options of the rule under test."""

    to: str = "b"


def find(document: Document, options: Options) -> Iterator[Edit]:
    """Turn every `a` into something else."""
    for at, character in enumerate(document.text):
        if character == "a":
            yield Edit(at, at + 1, options.to, "a")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a case file."""

    def file(text: str, name: str = "wild.txt") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return file


FILE = """
First case
.
one

two
.
three
.


Second case
option to="x"
option times=2
.
\\u3000\\xa0\\t\\f\\r\\\\t
.
.
"""


def test_a_case_file_is_read(write: Write) -> None:
    """Title, options as in TOML, text before and after with escapes; blank lines within a text are part of it."""
    assert load_cases(write(FILE)) == [
        Case("First case", "one\n\ntwo", "three", {}, "wild", 2),
        Case("Second case", "\u3000\xa0\t\f\r\\t", "", {"to": "x", "times": 2}, "wild", 12),
    ]


def test_a_negative_case_stays_as_it_is(write: Write) -> None:
    """It has no text after."""
    cases = load_cases(write("Language\n.\n研究研究\n.\n\nVerse\n.\nla la\n.\n", "negative.txt"))
    assert [(case.before, case.after, case.kind) for case in cases] == [
        ("研究研究", "研究研究", "negative"),
        ("la la", "la la", "negative"),
    ]


def test_a_folder_is_all_its_files(write: Write) -> None:
    """In the order of their names."""
    write("W\n.\na\n.\nb\n.\n")
    folder = write("N\n.\na\n.\n", "negative.txt").parent
    assert [case.title for case in load_cases(folder)] == ["N", "W"]


def test_an_empty_file_has_no_cases(write: Write) -> None:
    """A file may wait for its first case."""
    assert load_cases(write("\n")) == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("\nTitle\n.\na\n", 4, "no line of a single full stop ends this"),
        ("Title\n.\na\n.\nb\n", 5, "no line of a single full stop ends this"),
        ("Title\n", 1, "no line of a single full stop ends this"),
        (".\na\n.\nb\n.\n", 1, "a case begins with a title"),
        ("Title\nstyle=1\n.\na\n.\nb\n.\n", 1, "between title and text stand only lines 'option name=value'"),
        ("Title\noption style=close\n.\na\n.\nb\n.\n", 1, "the values of options are written as in TOML"),
        ("Title\n.\na\\n\n.\nb\n.\n", 3, "no escape: '\\\\n'; known: \\uXXXX"),
        ("Title\n.\na\n.\n\\u12\n.\n", 5, "no escape: '\\\\u12'; known"),
    ],
)
def test_a_file_that_is_written_wrong_says_where(write: Write, text: str, line: int, message: str) -> None:
    """File, line, and what stands there."""
    path = write(text)
    with pytest.raises(ValueError, match=r"wild\.txt") as caught:
        load_cases(path)
    assert str(caught.value).startswith(f"{path}:{line}: {message}")


def test_params_are_named_and_known_failures_are_strict(write: Write) -> None:
    """A known failure that passes is a failure, and no other error than a wrong text is expected of it."""
    write("K\n.\na\n.\nc\n.\n", "known_failures.txt")
    params = case_params(write("W\n.\na\n.\nb\n.\n").parent)
    assert [param.id for param in params] == ["known_failures:1", "wild:1"]
    (mark,) = params[0].marks
    assert (mark.name, mark.kwargs) == ("xfail", {"strict": True, "raises": AssertionError})
    assert not params[1].marks


def test_case_check_compares_and_gives_the_result(plugin_of: PluginOf) -> None:
    """Options of the case go to the first rule."""
    plugins = [plugin_of(Rule("a", find, options=Options))]
    case = Case("Title", "banana", "bxnxnx", {"to": "x"}, "wild", 1)
    assert len(case.check(rules=["a"], plugins=plugins).changes) == 3
    with pytest.raises(AssertionError, match="Title: 'bxnxnx', wanted 'banana'"):
        attrs.evolve(case, after="banana").check(rules=["a"], plugins=plugins)


def test_check_finds_a_rule_that_does_not_come_to_rest(plugin_of: PluginOf) -> None:
    """Cleaning twice must be cleaning once."""
    cleaner = Cleaner(plugins=[plugin_of(Rule("a", find, options=Options))], options={"a": {"to": "aa"}})
    with pytest.raises(AssertionError, match="cleaning twice changes 'baa' to 'baaaa'"):
        check(cleaner.run("ba"), cleaner)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ({"text": "bxnbnb"}, "the recorded edits do not give the clean text"),
        ({"source": "canana"}, "the recorded edits do not give the clean text"),
        ({"labels": ((0, Label(0, 1, "kind"), Label(0, 99, "kind")),)}, "out of range"),
        ({"held": (Layer.of(0, [(0, 1, "b", "same", Safety.SAFE)]),)}, "changes nothing"),
    ],
)
def test_check_finds_what_is_damaged(plugin_of: PluginOf, damage: dict[str, object], message: str) -> None:
    """The message says which promise is broken."""
    result = Cleaner(plugins=[plugin_of(Rule("a", find, options=Options))]).run("banana")
    check(result)
    with pytest.raises(AssertionError, match=message):
        check(attrs.evolve(result, **damage))  # type: ignore[arg-type]


def test_check_finds_what_should_have_been_held(plugin_of: PluginOf) -> None:
    """What a cleaner makes and what it holds back is as sure as its safety says."""

    def unsure(document: Document, options: None) -> Iterator[Edit]:
        return (Edit(at, at + 1, "b", "a", "likely") for at, char in enumerate(document.text) if char == "a")

    plugins = [plugin_of(Rule("a", unsure))]
    strict, usual = Cleaner(plugins=plugins, safety="safe"), Cleaner(plugins=plugins)
    check(strict.run("banana"), strict)
    check(usual.run("banana"), usual)
    with pytest.raises(AssertionError, match="made, though it should be held"):
        check(usual.run("banana"), strict)
    with pytest.raises(AssertionError, match="held, though it should be made"):
        check(strict.run("banana"), usual)
