"""What goes wrong is told in one line that says what to do; the other files are still done."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run


RULE = """\
import newsclean
def find(document, options):
    {}
@newsclean.hookimpl
def newsclean_rules():
    return [newsclean.Rule("odd", find, stage={})]
"""


def one_line(err: str) -> bool:
    """Whether standard error is one line of ours."""
    return err.startswith("newsclean: ") and err.endswith("\n") and err.count("\n") == 1


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--block", "spacings"], "unknown rule or plugin 'spacings' to block; known: breaks, edges"),
        (["--enable", "spacings"], "unknown rule 'spacings' to enable; known:"),
        (["--rules", "spacings"], "unknown rule 'spacings' to run; known:"),
        (["--rules", "spacing", "--enable", "breaks"], "name it with --rules"),
        (["--option", "spacings.style=keep"], "unknown rule 'spacings' to set options of; known:"),
        (["--option", "spacing.stile=keep"], "unknown option 'stile' of rule 'spacing'; known: least, style"),
        (["--option", "spacing.style=no"], "'style' must be in ['close', 'keep'] (got 'no')"),
        (["--option", "edges.style=no"], "rule 'edges' has no options"),
        (["--option", "spacing"], "write it as RULE.KEY=VALUE"),
        (["--option", "spacing=3"], "write it as RULE.KEY=VALUE"),
        (["--safety", "sure"], "'suggest', 'likely', 'safe'"),
        (["--on-error", "ignore"], "'raise', 'skip'"),
        (["--plugin", "newsclean_missing"], "No module named 'newsclean_missing'"),
        (["--plugin", "missing.py"], "missing.py: cannot be loaded"),
        (["--plugin", "json"], "plugin 'json' (json) has no hook"),
        (["--encoding", "utf-9"], "utf-9: unknown; give a codec of Python"),
        (["--encoding", "hex"], "hex: unknown; give a codec of Python"),
        (["--plugin", "page.txt"], "check its name"),
        (["--rules", ""], "--rules names no rule"),
        (["--rules", " ,"], "--rules names no rule"),
        (["--blok", "x"], "--block"),
        (["--diff", "--json"], "choose one"),
        (["--in-place"], "--in-place needs files"),
        (["--in-place", "--check", "page.txt"], "leave --in-place out"),
        (["--in-place", "--diff", "page.txt"], "leave --in-place out"),
        (["--in-place", "-o", "x", "page.txt"], "choose one"),
        (["--check", "-o", "x", "page.txt"], "leave --output out"),
        (["--config", "x.toml", "--isolated"], "contradict"),
        (["--config", "x.toml"], "x.toml: no such file"),
        (["rules", "spacings"], "unknown rule 'spacings'; known:"),
        (["plugins", "spacings"], "unexpected extra argument"),
        (["plugins", "spacings"], "(see newsclean plugins -h)"),
        (["--blok", "x"], "(see newsclean -h)"),
        (["--block", "spacings"], "; did you mean 'spacing'?"),
        (["--option", "spacing.stile=keep"], "; did you mean 'style'?"),
        (["rules", "spacings"], "; did you mean 'spacing'?"),
        (["--plugin", "missing.py"], "missing.py: cannot be loaded: no such file: check the name"),
        ([""], "'': an empty name, as of a variable that is not set: give a file, or '-'"),
        (["rlues"], "rlues: no such file: check the name; did you mean the command 'rules'?"),
        (["explain_rule"], "; did you mean the command 'explain-rule'?"),
        (["--json", "rules"], "rules: no such file: check the name; the command 'rules' comes before all options"),
        (["--config", "sub"], "sub: is a folder: give a file"),
        (["--report", "sub", "page.txt"], "cannot write to sub: is a folder: give a file"),
        (["-o", "none/x", "page.txt"], "cannot write to none/x: no such folder: make it, or check the name"),
    ],
)
def test_bad_usage(run: Run, page: Path, args: list[str], says: str) -> None:
    """Bad usage is one line, exit code 2, and nothing is written."""
    page.with_name("sub").mkdir()
    old = page.read_bytes()
    ran = run(*args)
    assert (ran.code, ran.out) == (2, b"")
    assert one_line(ran.err)
    assert says in ran.err
    assert page.read_bytes() == old


def test_a_plugin_file_that_is_named_as_a_module(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules are not looked for in the current folder; where a file of that name lies, its ending is asked for."""
    monkeypatch.setattr(sys, "path", [entry for entry in sys.path if entry])
    page.with_name("mine.py").touch()
    ran = run("--plugin", "mine", page, plugin=False)
    assert (ran.code, ran.out) == (2, b"")
    assert "--plugin mine: no such module; a file is named with its ending: mine.py (see" in ran.err


def test_a_pdf_is_no_text(run: Run, folder: Path) -> None:
    """What should have gone through an extractor is called by its name."""
    (folder / "page.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    ran = run("page.pdf")
    assert (ran.code, ran.err) == (2, "newsclean: page.pdf: is a PDF, no text: take the text out of it first\n")


def test_bad_files_do_not_stop_the_good_ones(run: Run, page: Path, folder: Path) -> None:
    """A missing file, a folder and undecodable bytes get a line each; the others are cleaned; exit code 2."""
    (folder / "bad.txt").write_bytes(b"abc \xff\xfe\xfa")
    ran = run("missing.txt", folder, "bad.txt", page)
    assert ran.code == 2
    assert ran.text == " 总投资额6.8亿元\n第二行\n"
    missing, directory, undecodable = ran.err.splitlines()
    assert missing == "newsclean: missing.txt: no such file: check the name"
    assert directory.startswith(f"newsclean: {folder}: is a folder: give a file in it, such as {folder}/*.txt, or ")
    assert directory.endswith(f": newsclean corpus {folder} OUT")
    assert undecodable.startswith("newsclean: bad.txt: not UTF-8 (byte 0xff at 4")
    assert undecodable.endswith("name the encoding with --encoding")


def test_wrong_encoding(run: Run, folder: Path) -> None:
    """Bytes that are not in the encoding that was named get a line that says where."""
    (folder / "a.txt").write_bytes("中".encode())
    ran = run("--encoding", "ascii", "a.txt")
    assert ran.code == 2
    assert ran.err.startswith("newsclean: a.txt: not ascii: byte 0xe4 at 0")


def test_bad_file_outweighs_changes(run: Run, page: Path) -> None:
    """With --check, bad input is exit code 2, though others would change."""
    ran = run("--check", "missing.txt", page)
    assert (ran.code, ran.text) == (2, f"{page}\n")


def test_rule_that_fails(run: Run, page: Path, folder: Path) -> None:
    """A rule that fails is one line for its file, with the rule's name, and the text is not written."""
    ran = run("--enable", "fails", page)
    assert (ran.code, ran.out) == (2, b"")
    assert one_line(ran.err)
    assert "rule 'fails' of plugin 'plugin_for_tests' failed: ValueError: two lines" in ran.err


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("[][3]\n", "odd.py: cannot be loaded: IndexError: list index out of range (odd.py, line 1)"),
        ("def find(:\n", "odd.py: cannot be loaded: SyntaxError: invalid syntax (odd.py, line 1)"),
        (
            "import no_such_module\n",
            "cannot be loaded: ModuleNotFoundError: No module named 'no_such_module' (odd.py, line 1)",
        ),
        (
            "open('none')\n",
            "cannot be loaded: FileNotFoundError: [Errno 2] No such file or directory: 'none' (odd.py, line 1)",
        ),
        (
            RULE.format("yield [][3]", "newsclean.Stage.LINES"),
            "failed: IndexError: list index out of range (odd.py, line 3)",
        ),
        (
            RULE.format("return [][3]", "newsclean.Stage.LINES"),
            "failed: IndexError: list index out of range (odd.py, line 3)",
        ),
        (RULE.format("yield [][3]", "newsclean.Stag"), "has no attribute 'Stag'"),
        (RULE.format("yield [][3]", "newsclean.Stag"), " (odd.py, line 6)"),
        (
            RULE.format("return []", "newsclean.Stage.LINES") + "newsclean_odd = newsclean.hookimpl(find)",
            "newsclean_cleaned\n",
        ),
    ],
)
def test_where_a_plugin_is_wrong(run: Run, page: Path, folder: Path, rule: str, says: str) -> None:
    """The author of a plugin is told the file and line, whether it fails when it is loaded or on a text."""
    (folder / "odd.py").write_text(rule)
    ran = run("--plugin", "odd.py", page, plugin=False)
    assert (ran.code, ran.out) == (2, b"")
    assert one_line(ran.err)
    assert says in ran.err


def test_advice_is_in_options_of_the_program(run: Run, folder: Path) -> None:
    """What to do is said in words of the command line, and following it helps."""
    (folder / "a.txt").write_bytes("一座大桥通车。".encode() * 30 + b"\xff")
    assert "read it with --errors replace, or name the encoding with --encoding\n" in run("a.txt").err
    assert run("--errors", "replace", "a.txt").code == 0


def test_rule_that_fails_is_skipped(run: Run, page: Path) -> None:
    """With --on-error skip the others clean on, and the failure is told."""
    ran = run("--enable", "fails", "--on-error", "skip", page)
    assert (ran.code, ran.text) == (0, " 总投资额6.8亿元\n第二行\n")
    assert one_line(ran.err)
    assert ran.err.endswith("; cleaned without it\n")


def test_message_cannot_steer_the_terminal(run: Run) -> None:
    """A file name with control characters in it is still one line, without them."""
    assert run("a\x1b[31m\nb").err == "newsclean: a␛[31m⏎b: no such file: check the name\n"


def test_working_folder_that_is_gone(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even then there is one line."""

    def gone() -> Path:
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(Path, "cwd", gone)
    ran = run()
    assert ran.code == 2
    assert one_line(ran.err)


def test_no_traceback_from_the_real_program(program: Run, page: Path) -> None:
    """As a process of its own it fails as quietly."""
    ran = program("--option", "spacing.stile=1", page)
    assert ran.code == 2
    assert one_line(ran.err)
