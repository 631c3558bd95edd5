"""`newsclean rules`, `newsclean plugins`, help and version."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from wcwidth import wcswidth

import newsclean
from newsclean.cli import _rule_page

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_rules(run: Run) -> None:
    """Every rule in the order in which they run, with stage, plugin, version and whether it is on."""
    assert run("rules").lines == [
        "RULE     STAGE  PLUGIN            VERSION  ON   SUMMARY",
        "breaks   wraps  plugin_for_tests  1.2      off  换行 go.",
        "fails    spans  plugin_for_tests  1.2      off  -",
        "spacing  spans  plugin_for_tests  1.2      on   Spaces at numbers go.",
        "waits    spans  plugin_for_tests  1.2      off  -",
        "edges    tidy   plugin_for_tests  1.2      on   Spaces at the edge of lines.",
    ]


@pytest.mark.parametrize(("columns", "lines"), [(100, 6), (60, 12)])
def test_rules_on_a_narrow_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], columns: int, lines: int
) -> None:
    """Where the table does not fit, the summaries stand below, and no line is wider than the terminal."""
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    written = run("rules").lines
    assert len(written) == lines
    assert all(wcswidth(line) <= columns for line in written)


def test_rules_honour_choices(run: Run, folder: Path) -> None:
    """The list shows what would run with the same options and settings, in that order."""

    def on(*args: str) -> list[str]:
        return [line.split()[0] for line in run("rules", *args).lines if line.split()[4] == "on"]

    assert on("--block", "spacing") == ["edges"]
    assert on("--enable", "breaks") == ["breaks", "spacing", "edges"]
    assert on("--rules", "edges,breaks") == ["edges", "breaks"]
    assert on("--block", "plugin_for_tests") == []
    (folder / "newsclean.toml").write_text('block = ["edges"]', encoding="utf-8")
    assert on() == ["spacing"]
    assert run("rules").err == f"newsclean: settings of {folder / 'newsclean.toml'} are in force\n"


@pytest.mark.parametrize("command", [["rules"], ["explain-rule"], ["rules", "--verbose"]])
def test_all_about_a_rule(run: Run, command: list[str]) -> None:
    """A rule that is named comes with place, origin, options with types and defaults, and its documentation."""
    assert run(*command, "spacing", "--option", "spacing.least=2").lines == [
        "spacing",
        "  Spaces at numbers go.",
        "",
        "  stage   spans: whole paragraphs",
        "  order   1 of 2; before edges, as their stages follow",
        "  state   on, as by default",
        "  plugin  plugin_for_tests 1.2",
        "  from    given, plugin_for_tests",
        "",
        "Options",
        "  spacing.style  (str, default 'close')",
        "      `close` or `keep`.",
        "  spacing.least  (int, default 1, here 2)",
        "",
        "Spaces between Chinese and digits go.",
        "",
        "Before: `6.8 亿元`. After: `6.8亿元`.",
    ]


def test_all_about_every_rule(run: Run) -> None:
    """--verbose without a name tells all about all, in their order."""
    lines = run("rules", "--verbose").lines
    names = ["breaks", "fails", "spacing", "waits", "edges"]
    assert [line for line in lines if line in names] == names
    assert "  state   off, as by default" in lines
    assert "  order   does not run" in lines


def test_why_a_rule_stands_where_it_stands(run: Run) -> None:
    """Stage, a wish, or its name; or the order that was asked for."""
    records = {
        record["rule"]: record["why"]
        for line in run("rules", "--verbose", "--json", "--enable", "breaks,fails,waits").lines
        for record in [json.loads(line)]
    }
    assert records["fails"] == ["after breaks, as their stages follow", "before spacing, by name"]
    assert records["waits"] == ["after spacing, by name", "before edges, as their stages follow"]
    (line,) = run("explain-rule", "--json", "edges", "--rules", "edges,breaks").lines
    assert json.loads(line)["why"] == ["the order is as the rules were named"]


def test_wishes_are_reasons(run: Run, folder: Path) -> None:
    """A wish of one of the two rules comes before their names."""
    (folder / "wishes.py").write_text(WISHES, encoding="utf-8")
    lines = run("explain-rule", "b", "--plugin", "wishes.py", plugin=False).lines
    assert "  order   2 of 3; after c, as c asks; before a, as a asks" in lines
    assert "  asks    after zzz" in lines
    assert "  absent  zzz is no rule here" in lines


def test_a_misspelt_wish_is_told(run: Run, folder: Path) -> None:
    """A rule may ask for one that is not installed; a name that looks like one that is there is told as well."""
    (folder / "wishes.py").write_text(WISHES.replace("zzz", "spacings"), encoding="utf-8")
    text = run("explain-rule", "b", "--plugin", "wishes.py").text
    assert "  absent  spacings is no rule here; is spacing meant?\n" in text
    (line,) = run("explain-rule", "--json", "b", "--plugin", "wishes.py").lines
    assert json.loads(line)["absent"] == {"spacings": "spacing"}


WISHES = """
import newsclean
def find(document, options): return ()
@newsclean.hookimpl
def newsclean_rules():
    return [newsclean.Rule("a", find, after=["b"]), newsclean.Rule("b", find, after=["zzz"]),
            newsclean.Rule("c", find, before=["b"])]
"""


def test_options_of_every_kind(run: Run, folder: Path) -> None:
    """A default that is made anew is shown as it comes out, one made of others as it stands; the rest is no option."""
    (folder / "kinds.py").write_text(KINDS, encoding="utf-8")
    lines = run("explain-rule", "kinds", "--plugin", "kinds.py", plugin=False).lines
    assert [line.strip() for line in lines if line.startswith("  kinds.")] == [
        "kinds.words  (list[str], default ['a'])",
        "kinds.twice  (list[str], default None, here ['a', 'a'])",
    ]


KINDS = """
import attrs, newsclean
@attrs.frozen
class Options:
    words: list[str] = attrs.field(factory=lambda: ["a"])
    twice: list[str] = attrs.field(default=attrs.Factory(lambda self: self.words * 2, takes_self=True))
    made: int = attrs.field(default=7, init=False)
def find(document, options): return ()
@newsclean.hookimpl
def newsclean_rules():
    return [newsclean.Rule("kinds", find, options=Options)]
"""


def test_explain_rule_wants_a_known_name(run: Run) -> None:
    """Without one, and with one that nobody knows, it says so."""
    assert run("explain-rule").code == 2
    ran = run("explain-rule", "spacings")
    assert (ran.code, "unknown rule 'spacings'; known: " in ran.err) == (2, True)


def test_all_about_a_rule_as_json(run: Run) -> None:
    """What the list has, and more."""
    record = json.loads(run("explain-rule", "--json", "spacing").text)
    assert record["options"] == {"style": "close", "least": 1}
    assert record["schema"][0] == {
        "option": "style",
        "type": "str",
        "default": "close",
        "value": "close",
        "help": "`close` or `keep`.",
    }
    assert (record["place"], record["running"], record["default"]) == (1, 2, True)
    assert (record["origin"], record["distribution"], record["module"]) == ("given", "", "plugin_for_tests")
    assert record["documentation"].startswith("Spaces between Chinese and digits go.")


def test_what_stages_see_is_what_the_code_says() -> None:
    """The words of the page are those of `Stage`."""
    source = inspect.getsource(newsclean.Stage).lower()
    assert [words for words in _rule_page.SEES.values() if words not in source] == []
    assert [*_rule_page.SEES] == [stage.name.lower() for stage in newsclean.Stage]


@pytest.mark.parametrize("item", newsclean.Cleaner().catalogue, ids=lambda item: item.rule.name)
def test_every_rule_has_a_page(item: Any) -> None:
    """A story, and for each option what it means."""
    page = _rule_page.details(newsclean.Cleaner(), item.rule.name, {})
    assert page["documentation"]
    assert all(option["help"] and option["type"] for option in page["schema"])


def test_rules_as_json(run: Run) -> None:
    """--json gives the same to programs, with the options."""
    records = [json.loads(line) for line in run("rules", "--json", "spacing", "breaks").lines]
    assert [record["rule"] for record in records] == ["breaks", "spacing"]
    assert records[1] == {
        "rule": "spacing",
        "stage": "spans",
        "plugin": "plugin_for_tests",
        "version": "1.2",
        "on": True,
        "summary": "Spaces at numbers go.",
        "options": {"style": "close", "least": 1},
    }


def test_plugins(run: Run) -> None:
    """Every plugin, where it comes from, and its rules; a blocked one is not there."""
    assert run("plugins").lines == [
        "PLUGIN            ORIGIN  VERSION  MODULE            RULES",
        "plugin_for_tests  given   1.2      plugin_for_tests  breaks, fails, spacing, waits, edges",
    ]
    assert run("plugins", "--block", "plugin_for_tests").lines == ["PLUGIN  ORIGIN  VERSION  MODULE  RULES"]
    assert json.loads(run("plugins", "--json").text)["origin"] == "given"


def test_version(run: Run) -> None:
    """--version says name and version."""
    assert run("--version", plugin=False).text == f"newsclean {newsclean.__version__}\n"


@pytest.mark.parametrize("switch", ["-h", "--help"])
def test_help(run: Run, switch: str) -> None:
    """The help names the other commands and the way to a file of such a name; it is plain ASCII."""
    text = run(switch, plugin=False).text
    assert text.isascii()
    assert "newsclean rules" in text
    assert "./rules" in text
    assert "Usage: newsclean rules" in run("rules", switch, plugin=False).text


def test_every_option_is_documented(run: Run) -> None:
    """docs/cli.md speaks of every option that the help lists."""
    page = Path(__file__).parents[2] / "docs" / "cli.md"
    options = {word.strip(",.") for word in run("--help", plugin=False).text.split() if word.startswith("--")}
    assert [option for option in options if option not in page.read_text(encoding="utf-8")] == []
