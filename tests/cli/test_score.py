"""`newsclean score`: figures for a reader's own pages, and one line for whatever is wrong with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsclean.cli import main

pytest.importorskip("rapidfuzz", reason="scoring needs the extra newsclean[score]")

PAGE = {"raw": "总额 6.8 亿元", "truth": "总额6.8亿元", "paper": "日报"}


@pytest.fixture
def truth(tmp_path: Path) -> Path:
    """A file of one page."""
    path = tmp_path / "truth.jsonl"
    path.write_text(json.dumps(PAGE, ensure_ascii=False) + "\n\n", encoding="utf-8")
    return path


def test_table_by_field(truth: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """A row for all pages and one for each value of a field that pages have."""
    assert main(["score", str(truth), "--by", "paper,lang", "--isolated"]) == 0
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert [line.split(" | ")[0] for line in lines[2:]] == ["| all", "| paper 日报"]


def test_what_rules_are_worth(truth: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Switching off the rule that repairs the page costs what the rule gained."""
    assert main(["score", str(truth), "--rules-worth", "--json", "--isolated"]) == 0
    record = json.loads(capsysbinary.readouterr().out)
    assert record["figures"]["all"]["cer"] == 0
    assert record["rules"]["number-spacing"] == {"gained": 2, "cost": 0, "better": 1, "worse": 0}
    assert record["rules"]["wraps"]["gained"] == 0


def test_what_rules_are_worth_as_a_table(truth: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Below the figures there is a row for every rule."""
    words = ["--rules-worth", "--rules", "number-spacing,line-ends", "--isolated"]
    assert main(["score", str(truth), *words]) == 0
    figures, worth = capsysbinary.readouterr().out.decode().split("\n\n")
    assert figures.splitlines()[2].startswith("| all |")
    head, _, *rows = (line.split(" | ")[0] for line in worth.splitlines())
    assert (head, rows) == ("| rule", ["| number-spacing", "| line-ends"])


def test_settings_are_heeded(truth: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """What is blocked is not scored."""
    assert main(["score", str(truth), "--block", "number-spacing", "--json", "--isolated"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["figures"]["all"]["cer"] > 0


@pytest.mark.parametrize(
    ("line", "word"), [("{", "JSON"), ('{"raw": ""}', "truth"), ('{"raw": 1, "truth": ""}', "raw")]
)
def test_bad_line_is_named(line: str, word: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """A line that is no page ends with its number and what is missing."""
    path = tmp_path / "bad.jsonl"
    path.write_text(json.dumps(PAGE) + "\n" + line + "\n", encoding="utf-8")
    assert main(["score", str(path), "--isolated"]) == 2
    message = capsysbinary.readouterr().err.decode()
    assert f"{path}:2:" in message
    assert word in message
