"""`newsclean rules`, `newsclean plugins`, help and version."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from wcwidth import wcswidth

import newsclean

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


def test_all_about_a_rule(run: Run) -> None:
    """A rule that is named comes with its options as they stand and with its documentation."""
    assert run("rules", "spacing", "--option", "spacing.least=2").lines == [
        "spacing",
        "  Spaces at numbers go.",
        "  (spans, plugin plugin_for_tests 1.2, on)",
        "  --option spacing.style=close",
        "  --option spacing.least=2",
        "",
        "Spaces between Chinese and digits go.",
        "",
        "Before: `6.8 亿元`. After: `6.8亿元`.",
    ]


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
