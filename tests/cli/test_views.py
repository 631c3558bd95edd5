"""--diff, --explain, --json and --check: what people and programs see of the changes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.conftest import PATIENCE

import newsclean
from newsclean.cli._colour import Paper
from newsclean.cli._explain import explain

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def on_a_terminal(command: Sequence[str | Path], columns: int, **env: str) -> str:
    """What the program writes to a terminal so many cells wide, ANSI sequences included."""
    import pty

    ours, theirs = pty.openpty()
    settings = {**os.environ, "TERM": "xterm", "COLUMNS": str(columns), **env}
    process = subprocess.Popen(command, stdout=theirs, stderr=subprocess.PIPE, env=settings)
    os.close(theirs)
    written = b""
    try:
        while chunk := os.read(ours, 65536):
            written += chunk
    except OSError:  # Linux says so when the other side has closed
        pass
    os.close(ours)
    _, err = process.communicate(timeout=PATIENCE)
    assert err == b""
    return written.decode().replace("\r\n", "\n")


posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")


def test_check(run: Run, page: Path, folder: Path) -> None:
    """--check names the files that would change, writes nothing, and ends with 1."""
    (folder / "clean.txt").write_text("无\n", encoding="utf-8")
    old = page.read_bytes()
    ran = run("--check", "clean.txt", "page.txt")
    assert (ran.code, ran.text, ran.err) == (1, "page.txt\n", "")
    assert page.read_bytes() == old


def test_check_of_clean_text(run: Run, folder: Path) -> None:
    """--check is silent and ends with 0 where nothing would change."""
    ran = run("--check", stdin="无\n".encode())
    assert (ran.code, ran.out, ran.err) == (0, b"", "")


@pytest.mark.parametrize("view", ["--diff", "--explain", "--json"])
def test_check_with_a_view(run: Run, page: Path, view: str) -> None:
    """--check with a view shows that, and the exit code still tells."""
    ran = run("--check", view, page)
    assert ran.code == 1
    assert ran.out == run(view, page).out != b""


def test_diff(run: Run, page: Path) -> None:
    """--diff shows the lines of the clean text with what went and came in its place; nothing is written."""
    old = page.read_bytes()
    assert run("--diff", "page.txt").text == (
        "--- page.txt\n+++ page.txt (cleaned)\n@@ -1,2 +1,2 @@\n 总投资额[-␠-]6.8[-␠-]亿元\n第二行\n"
    )
    assert page.read_bytes() == old


def test_diff_of_joined_lines(run: Run) -> None:
    """A line break that goes stands in the line that it was in; the header counts lines of both texts."""
    source = "一。\n二。\n三\n\n四。\n五。\n五。\n六。\n七\n八。\n".encode()
    assert run("--enable", "breaks", "--diff", stdin=source).lines[2:] == [
        "@@ -2,5 +2,3 @@",
        "二。",
        "三[-⏎⏎-]四。",
        "五。",
        "@@ -8,3 +6,2 @@",
        "六。",
        "七[-⏎-]八。",
    ]


def test_diff_of_clean_text(run: Run) -> None:
    """There is nothing to show of a text that stays as it is."""
    assert run("--diff", stdin="无\n".encode()).out == b""


def test_diff_leaves_out_the_middle_of_long_stretches(run: Run) -> None:
    """Of an unchanged stretch of thousands of characters only the ends are shown."""
    ran = run("--diff", stdin=("字" * 5000 + " 6").encode())
    assert ran.lines[-1] == "字" * 120 + " ⋯ " + "字" * 120 + "[-␠-]6"


def test_diff_cannot_steer_the_terminal(run: Run) -> None:
    """Control characters of the text come out as symbols."""
    line = run("--diff", stdin="\x1b[31m字 6\x07\u202e".encode()).lines[-1]
    assert line == "␛[31m字[-␠-]6␇<U+202E>"


def test_explain(run: Run, page: Path) -> None:
    """--explain lists one change a line, in the order of the source, with the held ones marked."""
    assert run("--explain", "page.txt").lines == [
        "page.txt:1:1   edges    ␠ → ∅  space at the edge of a line  suggest, held  [␠]总投资额 6.8",
        "page.txt:1:6   spacing  ␠ → ∅  space at a number            safe            总投资额[␠]6.8 亿元⏎第",
        "page.txt:1:10  spacing  ␠ → ∅  space at a number            safe           总投资额 6.8[␠]亿元⏎第二行⏎",
    ]


def test_explain_counts_columns_as_editors_do(run: Run) -> None:
    """Lines end at LF, CRLF and CR; columns are code points from one."""
    ran = run("--explain", stdin="a\r\n吉 6\r额 7\n额 8".encode())
    assert [line.split()[0] for line in ran.lines] == ["-:2:2", "-:3:2", "-:4:2"]


def test_explain_nothing_to_a_pipe(run: Run) -> None:
    """A clean text has no line, so that lines can be counted."""
    assert run("--explain", stdin="无\n".encode()).out == b""


def test_several_files(run: Run, page: Path) -> None:
    """Every line and every diff says which file it is about."""
    lines = run("--explain", "page.txt", "./page.txt").lines
    assert {line.split(":")[0] for line in lines} == {"page.txt", "./page.txt"}
    assert run("--diff", "page.txt", "./page.txt").text.count("+++ ") == 2


def test_json(run: Run, page: Path) -> None:
    """--json writes one object a file on a line of its own, with everything that is known."""
    page.write_bytes(" 额 6 图：王五\n".encode())
    ran = run("--json", "--enable", "fails", "--on-error", "skip", "page.txt", "-", stdin=b"x")
    first, second = map(json.loads, ran.lines)
    assert first["file"] == "page.txt"
    assert first["encoding"] == "utf-8"
    assert first["text"] == " 额6图：王五\n"
    assert first["changes"][0] == {
        "rule": "spacing",
        "plugin": "plugin_for_tests",
        "start": 2,
        "end": 3,
        "before": " ",
        "after": "",
        "reason": "space at a number",
        "safety": "safe",
    }
    assert [change["safety"] for change in first["held"]] == ["suggest"]
    assert first["labels"] == [
        {"kind": "credit", "value": "王五", "start": 3, "end": 7, "source": [5, 9], "rule": "spacing"}
    ]
    assert first["pipeline"][0] == {
        "rule": "fails",
        "plugin": "plugin_for_tests",
        "version": "1.2",
        "options": {},
    }
    assert first["pipeline"][1]["options"] == {"style": "close", "least": 1}
    assert [failure["rule"] for failure in first["errors"]] == ["fails"]
    assert (second["file"], second["text"], second["changes"]) == ("-", "x", [])


def test_json_keeps_what_utf8_cannot_hold(run: Run) -> None:
    """A lone surrogate is written as the escape that JSON has for it."""
    ran = run("--json", "--encoding", "raw_unicode_escape", stdin=rb"a\ud800b")
    assert json.loads(ran.text)["text"] == "a\ud800b"
    assert ran.err == ""


def test_view_to_a_file(run: Run, page: Path, folder: Path) -> None:
    """--output takes a view of all files as one stream."""
    assert run("--json", page, page, "-o", "record.jsonl").out == b""
    assert len((folder / "record.jsonl").read_bytes().splitlines()) == 2


def test_no_colour_in_pipes(run: Run, page: Path) -> None:
    """What does not go to a terminal has no ANSI sequences, unless they are asked for."""
    assert b"\x1b" not in run("--diff", page).out
    assert "总投资额\x1b[31m" in run("--diff", "--color", "always", page).text
    assert b"\x1b" in run("--explain", "--color", "always", page).out


@posix
def test_colour_on_a_terminal(command: list[str], page: Path) -> None:
    """On a terminal there are colours, but not with NO_COLOR, on a dumb one, or if they are refused."""
    assert "总投资额\x1b[31m\x1b[9m␠\x1b[0m6.8" in on_a_terminal([*command, "--diff", page], 80)
    assert "\x1b" in on_a_terminal([*command, "--explain", page], 80)
    assert "\x1b" in on_a_terminal([*command, "--explain", page], 80, NO_COLOR="")
    assert "\x1b" not in on_a_terminal([*command, "--explain", page], 80, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal([*command, "--diff", page], 80, TERM="dumb")
    assert "\x1b" not in on_a_terminal([*command, "--diff", "--color=never", page], 80)


@posix
@pytest.mark.parametrize("columns", [80, 100, 160])
def test_explain_fits_the_terminal(command: list[str], page: Path, columns: int) -> None:
    """On a terminal no line is wider than it, columns stand under each other in cells, and a heading counts."""
    from wcwidth import wcswidth

    page.write_bytes(page.read_bytes() + "本报讯长长的一行，总投资额达到了 1561亿元\n".encode() * 120)
    heading, *rows = on_a_terminal([*command, "--explain", "page.txt"], columns, NO_COLOR="1").splitlines()
    assert heading == "page.txt: 122 changes (spacing 122); 1 held back"
    assert len(rows) == 123
    assert all(wcswidth(row) <= columns for row in (heading, *rows))
    assert len({wcswidth(row.partition(" → ")[0]) for row in rows}) == 1
    starts = {wcswidth(row[: match.start()]) for row in rows if (match := re.search(r"safe|suggest", row))}
    assert len(starts) == 1


def test_a_terminal_without_room_for_what_stands_around() -> None:
    """On a narrow terminal the table keeps where, which rule, before and after, why; the context is left out."""
    result = newsclean.Cleaner(rules=["number-spacing"]).run("本报讯额 6.8 亿元")
    heading, *rows = explain("a.txt", result, Paper(width=48))
    assert heading == "a.txt: 2 changes (number-spacing 2)"
    assert rows
    assert not any("[" in row for row in rows)
    _, *rows = explain("a.txt", result, Paper(width=90))
    assert all("[" in row for row in rows)


@posix
def test_heading_where_nothing_changes(command: list[str], folder: Path) -> None:
    """On a terminal a clean file is named as such."""
    (folder / "clean.txt").write_text("无\n", encoding="utf-8")
    assert on_a_terminal([*command, "--explain", "clean.txt"], 80, NO_COLOR="1") == "clean.txt: 0 changes\n"
