"""Plugins that a caller gives, and what is said about those that cannot be used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

import newsclean
from newsclean import Cleaner, Edit, PluginError, Rule

PluginOf = Callable[..., ModuleType]


def stamp(document: newsclean.Document, options: None) -> Iterator[Edit]:
    """Delete every asterisk."""
    for at, character in enumerate(document.text):
        if character == "*":
            yield Edit(at, at + 1, reason="asterisk")


STAMP = Rule("stamp", stamp, summary="Delete asterisks.")


class Stamps:
    """A plugin may be an object."""

    __version__ = "2.5"

    @newsclean.hookimpl
    def newsclean_rules(self) -> list[Rule]:
        """One rule."""
        return [STAMP]


@pytest.fixture
def module_on_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], str]:
    """Write a module of a name of its own, and make it importable."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(name: str, code: str) -> str:
        (tmp_path / f"{name}.py").write_text(code, encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
        return name

    return write


CODE = """
import newsclean

def find(document, options):
    return [(0, 0, ">", "mark")]

@newsclean.hookimpl
def newsclean_rules():
    yield newsclean.Rule("mark", find)
"""


def test_a_module_is_a_plugin(plugin_of: PluginOf) -> None:
    """A module that was imported can be given; its version is its own."""
    cleaner = Cleaner(plugins=[plugin_of(STAMP, name="stamps", __version__="1.2")])
    assert cleaner.clean("a*b") == "ab"
    assert [(step.rule, step.plugin, step.version) for step in cleaner.pipeline] == [("stamp", "stamps", "1.2")]


def test_an_object_is_a_plugin() -> None:
    """An object goes by the name of its class."""
    cleaner = Cleaner(plugins=[Stamps()])
    assert cleaner.clean("a*b") == "ab"
    assert [(step.plugin, step.version) for step in cleaner.pipeline] == [("Stamps", "2.5")]


def test_a_name_is_a_plugin(module_on_path: Callable[[str, str], str]) -> None:
    """A string is the name of a module to import, and `module:object` of something in it."""
    name = module_on_path("marks_by_name", CODE)
    assert Cleaner(plugins=[name]).clean("a") == ">a"
    code = CODE.replace("@newsclean", "    @newsclean").replace("def newsclean", "    def newsclean")
    code = code.replace("    @", "class Marks:\n    @").replace("():", "(self):").replace("    yield", "        yield")
    held = module_on_path("marks_in_object", code + "\nmarks = Marks()\n")
    assert Cleaner(plugins=[f"{held}:marks"]).clean("a") == ">a"


def test_the_same_plugin_given_twice_is_one(module_on_path: Callable[[str, str], str]) -> None:
    """By name and as a module, it is still one plugin."""
    name = module_on_path("marks_twice", CODE)
    module = __import__(name)
    assert Cleaner(plugins=[name, module, module]).clean("a") == ">a"


def test_two_plugins_of_one_name_are_refused(plugin_of: PluginOf) -> None:
    """Otherwise nobody could say which one to block."""
    with pytest.raises(PluginError, match="two plugins are named 'stamps': given stamps and given stamps; rename"):
        Cleaner(plugins=[plugin_of(name="stamps"), plugin_of(name="stamps")])


def test_one_object_under_two_names_is_refused(module_on_path: Callable[[str, str], str]) -> None:
    """The error names the plugin."""
    name = module_on_path("marks_alias", CODE + "\nimport sys\nmyself = sys.modules[__name__]\n")
    with pytest.raises(PluginError, match=r"plugin 'marks_alias:myself': .*already registered"):
        Cleaner(plugins=[name, f"{name}:myself"])


def test_a_rule_name_registered_twice_names_both_plugins(plugin_of: PluginOf) -> None:
    """The user needs to know which two do not go together."""
    with pytest.raises(PluginError, match=r"rule 'stamp' is registered twice, by 'one' and 'two': .* block one plugin"):
        Cleaner(plugins=[plugin_of(STAMP, name="two"), plugin_of(Rule("stamp", stamp), name="one")])


def test_of_two_plugins_with_one_rule_name_one_can_be_blocked(plugin_of: PluginOf) -> None:
    """The way out that the error names is one."""
    plugins = [plugin_of(STAMP, name="one"), plugin_of(Rule("stamp", stamp), name="two")]
    assert [step.plugin for step in Cleaner(plugins=plugins, block=["one"]).pipeline] == ["two"]


def test_a_misspelt_hook_lists_the_hooks() -> None:
    """The error of pluggy, with the hooks that there are."""

    class Misspelt:
        @newsclean.hookimpl
        def newsclean_rule(self) -> list[Rule]:
            return []

    with pytest.raises(PluginError, match="unknown hook 'newsclean_rule' in plugin") as caught:
        Cleaner(plugins=[Misspelt()])
    assert "the hooks are: newsclean_rules, newsclean_decode, newsclean_cleaned" in str(caught.value)


def test_a_hook_with_other_arguments_says_which() -> None:
    """A hook cannot ask for what newsclean does not give."""

    class Asking:
        @newsclean.hookimpl
        def newsclean_cleaned(self, result: object, path: str) -> None:
            pass

    with pytest.raises(PluginError, match="path"):
        Cleaner(plugins=[Asking()])


def test_a_plugin_without_hooks_is_refused() -> None:
    """A forgotten decorator, or the package in place of its plugin module, is told."""
    with pytest.raises(PluginError, match=r"plugin 'json' .* has no hook: .* decorate that with @newsclean.hookimpl"):
        Cleaner(plugins=["json"])


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("no_such_module", "given plugin 'no_such_module' .* cannot be loaded: ModuleNotFoundError"),
        ("json:no_such_object", "cannot be loaded: AttributeError"),
    ],
)
def test_a_plugin_that_cannot_be_imported_is_told(name: str, message: str) -> None:
    """The error says where the plugin came from, what failed, and the three ways out."""
    with pytest.raises(PluginError, match=message) as caught:
        Cleaner(plugins=[name])
    assert f"check its name, mend it, or block {name!r}" in str(caught.value)


def test_a_broken_plugin_can_be_blocked(module_on_path: Callable[[str, str], str]) -> None:
    """A blocked plugin is not imported, so nothing of it can fail."""
    name = module_on_path("broken_plugin", "raise SystemExit('not even an Exception')")
    assert Cleaner(plugins=[name], block=[name]).pipeline == ()
    assert name not in sys.modules


@pytest.mark.parametrize(
    ("gives", "message"),
    [
        (lambda: None, "plugin 'odd': newsclean_rules.* failed: TypeError"),
        (lambda: ["stamp"], "plugin 'odd': newsclean_rules.* gave 'stamp', which is no newsclean.Rule"),
        (lambda: 1 / 0, "plugin 'odd': newsclean_rules.* failed: ZeroDivisionError"),
        (lambda: [Rule("Bad Name", stamp)], "plugin 'odd': rule name 'Bad Name': use lower-case words"),
        (lambda: [Rule("a", stamp, stage="lines")], "plugin 'odd': stage='lines': give one of Stage.CHARACTERS, "),
        (
            lambda: Rule("alone", stamp),
            "plugin 'odd': newsclean_rules.* returned 'alone' alone: yield it, or return a list",
        ),
    ],
)
def test_rules_that_are_none_are_refused(gives: Callable[[], object], message: str) -> None:
    """Whatever is wrong with what a plugin registers, the error names the plugin."""
    module = ModuleType("odd")
    module.newsclean_rules = newsclean.hookimpl(lambda: gives())  # type: ignore[attr-defined]
    with pytest.raises(PluginError, match=message):
        Cleaner(plugins=[module])
