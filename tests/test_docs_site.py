"""What the documentation site makes by itself is complete; where Sphinx is installed (extra `docs`)."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import newsclean
from newsclean.testing import load_cases

pytest.importorskip("sphinx", reason="the site is made where the extra newsclean[docs] is installed")

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def extension(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder of the site's own extension can be imported from."""
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "_ext"))


def test_every_rule_has_a_section() -> None:
    """The reference tells all rules that newsclean brings, in the order in which they run."""
    rules = import_module("newsclean_docs._rules").rules()
    bundled = [item.rule.name for item in newsclean.Cleaner().catalogue if item.plugin.origin == "bundled"]
    assert re.findall(r"^## (.*)$", rules, re.MULTILINE) == bundled


def test_every_option_says_what_it_means() -> None:
    """No option of a rule is without a word on it in the docstring of its class."""
    table = import_module("newsclean_docs._rules").options().splitlines()
    assert [row for row in table[2:] if not row.split("|")[-2].strip()] == []


def test_every_command_has_a_section() -> None:
    """Each command that `newsclean -h` names has a section."""
    commands = import_module("newsclean_docs._commands").commands()
    sections = set(re.findall(r"^## (.*)$", commands, re.MULTILINE))
    assert sections >= {"newsclean", "newsclean rules", "newsclean plugins", "newsclean report", "newsclean score"}


def test_every_case_is_in_the_gallery() -> None:
    """The gallery shows all cases of all plugins, those that fail among them."""
    gallery = import_module("newsclean_docs._gallery").gallery()
    folders = [*ROOT.glob("plugins/*/tests/cases"), *ROOT.glob("plugins/*/tests/cases/*/")]
    assert gallery.count("<figure ") == sum(len(load_cases(folder)) for folder in folders)


def test_text_of_cases_is_never_markup() -> None:
    """What a case holds is shown, not interpreted."""
    marked = import_module("newsclean_docs._marked")
    result = newsclean.Cleaner(rules=["number-spacing"]).run("<b>总投资额 6.8 亿元</b>")
    assert "<b>" not in marked.before(result) + marked.after(result)
