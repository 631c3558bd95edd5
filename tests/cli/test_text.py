"""Clean text in, clean text out: streams, files, encodings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.conftest import PATIENCE

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_standard_input_to_standard_output(run: Run) -> None:
    """Without a file, standard input is cleaned to standard output."""
    assert run(stdin="总额 6 亿\n".encode()).text == "总额6亿\n"


def test_dash_is_standard_input(run: Run, page: Path) -> None:
    """A dash among files stands for standard input."""
    assert run(page, "-", stdin=b"end").text == " 总投资额6.8亿元\n第二行\nend"


def test_files_follow_each_other(run: Run, folder: Path) -> None:
    """Several texts come one after the other, with nothing between them, as from cat."""
    (folder / "a").write_text("a 1", encoding="utf-8")
    (folder / "b").write_text("日 1\n", encoding="utf-8")
    assert run("a", "b", "a").text == "a 1日1\na 1"


@pytest.mark.parametrize("text", ["", "\n", "a\r\nb\r\n", "a\rb", "a\n\n\n", "\x0c", "a\u2028b\x85"])
def test_line_ends_are_left_alone(run: Run, text: str) -> None:
    """What no rule changes comes back byte for byte, line ends and the lack of one at the end included."""
    assert run(stdin=text.encode()).out == text.encode()


def test_encoding_is_found_out(run: Run) -> None:
    """A byte-order mark tells the encoding; the output is UTF-8."""
    assert run(stdin="总额 6 亿".encode("utf-16")).text == "总额6亿"


def test_encoding_is_given(run: Run) -> None:
    """--encoding says how the bytes are read."""
    assert run("--encoding", "gb18030", stdin="额 6".encode("gb18030")).text == "额6"


def test_bad_bytes_are_replaced_on_demand(run: Run) -> None:
    """Standard error says how many there were, and where the first; without --errors the input is refused."""
    data = "新闻".encode() * 20 + b"\xff"
    assert run(stdin=data).code == 2
    done = run("--errors", "replace", stdin=data)
    assert (done.code, done.text) == (0, "新闻" * 20 + "\ufffd")
    assert "1 place(s) were no utf-8, the first at byte 120: now U+FFFD" in done.err


def test_lone_surrogate(run: Run) -> None:
    """A lone surrogate, which UTF-8 cannot hold, is written as U+FFFD, and standard error says so."""
    ran = run("--encoding", "utf-16-le", stdin=b"a\0")
    assert (ran.text, ran.err) == ("a", "")
    ran = run("--encoding", "raw_unicode_escape", stdin=rb"a\ud800b")
    assert (ran.code, ran.text) == (0, "a\ufffdb")
    assert "U+FFFD" in ran.err


@pytest.mark.parametrize("env", [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}])
def test_output_is_utf8_in_any_locale(program: Run, page: Path, env: dict[str, str]) -> None:
    """Whatever the locale says, texts and views are written in UTF-8."""
    assert program(page, env=env).text == " 总投资额6.8亿元\n第二行\n"
    for view in ("--diff", "--explain", "--json"):
        ran = program(view, page, env=env)
        assert ran.code == 0
        assert "投资额" in ran.text


def test_file_named_like_a_command(run: Run, folder: Path) -> None:
    """A file that is named `rules` is reached as ./rules."""
    (folder / "rules").write_text("日 1", encoding="utf-8")
    assert run("./rules").text == "日1"


def test_choice_of_rules_on_the_line(run: Run) -> None:
    """--block, --enable, --rules, --option and --safety do what they do in Python."""
    source = " 额 6\n元 7".encode()
    assert run("--block", "spacing", stdin=source).text == " 额 6\n元 7"
    assert run("--enable", "breaks", stdin=source).text == " 额6元7"
    assert run("--rules", "edges,breaks", "--safety", "suggest", stdin=source).text == "额 6元 7"
    assert run("--option", "spacing.style=keep", stdin=source).text == " 额 6\n元 7"
    assert run("--block", "spacing, edges", "--safety", "suggest", stdin=source).text == " 额 6\n元 7"


def test_module_runs_as_program(folder: Path) -> None:
    """`python -m newsclean` is the program, with the bundled plugins."""
    line = [sys.executable, "-m", "newsclean", "--isolated"]
    done = subprocess.run(line, input="a\u200bb\r\n".encode(), capture_output=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"ab\n", b"")
