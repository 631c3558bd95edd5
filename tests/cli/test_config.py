"""Settings in files: where they are found, what they may say, and that the command line wins."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.conftest import PATIENCE

if TYPE_CHECKING:
    from tests.cli.conftest import Run

SOURCE = " 额 6\n元 7".encode()


def test_newsclean_toml(run: Run, folder: Path) -> None:
    """`newsclean.toml` in the current folder is read."""
    (folder / "newsclean.toml").write_text('block = ["spacing"]\nsafety = "suggest"\n', encoding="utf-8")
    assert run(stdin=SOURCE).text == "额 6\n元 7"


def test_pyproject(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`[tool.newsclean]` of the nearest pyproject.toml that has it is read, from the folders above as well."""
    (folder / "pyproject.toml").write_text('[tool.newsclean]\nenable = ["breaks"]\n', encoding="utf-8")
    below = folder / "sub" / "deep"
    below.mkdir(parents=True)
    (folder / "sub" / "pyproject.toml").write_text('[project]\nname = "other"\n', encoding="utf-8")
    monkeypatch.chdir(below)
    assert run(stdin=SOURCE).text == " 额6元7"


def test_nearest_wins(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearest file alone is read, and newsclean.toml before pyproject.toml."""
    (folder / "newsclean.toml").write_text('block = ["spacing"]\n', encoding="utf-8")
    below = folder / "sub"
    below.mkdir()
    (below / "newsclean.toml").write_text('rules = ["breaks"]\n', encoding="utf-8")
    (below / "pyproject.toml").write_text("[tool.newsclean]\nrules = []\n", encoding="utf-8")
    monkeypatch.chdir(below)
    assert run(stdin=SOURCE).text == " 额 6元 7"


def test_given_file(run: Run, folder: Path) -> None:
    """--config reads that file and no other."""
    (folder / "newsclean.toml").write_text('block = ["edges"]\n', encoding="utf-8")
    (folder / "mine.toml").write_text("[options.spacing]\nstyle = 'keep'\n", encoding="utf-8")
    assert run("--config", "mine.toml", "--safety", "suggest", stdin=SOURCE).text == "额 6\n元 7"


@pytest.mark.parametrize("switch", ["--isolated", "--no-config"])
def test_isolated(run: Run, folder: Path, switch: str) -> None:
    """--isolated reads no file, broken or not."""
    (folder / "newsclean.toml").write_text("nonsense", encoding="utf-8")
    assert run(switch, stdin=SOURCE).text == " 额6\n元7"


def test_plugins_in_settings(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings name modules that can be imported, as --plugin does."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    (folder / "newsclean.toml").write_text('plugins = ["plugin_for_tests"]\n', encoding="utf-8")
    assert run(plugin=False, stdin=SOURCE).text == " 额6\n元7"


def test_settings_run_no_files_of_their_folder(run: Run, folder: Path) -> None:
    """Settings that lie in a folder of texts cannot name a Python file there to run."""
    (folder / "evil.py").write_text("raise SystemExit('ran')", encoding="utf-8")
    (folder / "newsclean.toml").write_text('plugins = ["evil.py"]\n', encoding="utf-8")
    ran = run(stdin=SOURCE)
    assert ran.code == 2
    assert "cannot be loaded" in ran.err


@pytest.mark.parametrize("program", [["newsclean"], [sys.executable, "-m", "newsclean"]])
def test_settings_find_no_module_in_the_current_folder(folder: Path, program: list[str]) -> None:
    """A module beside the texts is not run because settings beside them name it; --plugin with its path runs it."""
    if len(program) == 1:
        program = [str(Path(sys.executable).with_name("newsclean"))]
        if not Path(program[0]).exists():
            pytest.skip("newsclean is not installed here as a command")
    (folder / "beside.py").write_text("open('ran', 'w').close()", encoding="utf-8")
    (folder / "newsclean.toml").write_text('plugins = ["beside"]\n', encoding="utf-8")
    done = subprocess.run(program, input=SOURCE, capture_output=True, timeout=PATIENCE)
    assert done.returncode == 2
    assert b"No module named 'beside'" in done.stderr
    assert not (folder / "ran").exists()
    told = [*program, "--isolated", "--plugin", "beside.py"]
    subprocess.run(told, input=SOURCE, capture_output=True, timeout=PATIENCE)
    assert (folder / "ran").exists()


@pytest.mark.parametrize(
    ("file", "args", "text"),
    [
        ('block = ["spacing"]', ["--enable", "spacing"], " 额6\n元7"),
        ('block = ["spacing"]', ["--rules", "spacing"], " 额6\n元7"),
        ('enable = ["breaks"]', ["--block", "breaks"], " 额6\n元7"),
        ('enable = ["breaks"]', ["--rules", "spacing"], " 额6\n元7"),
        ('rules = ["breaks"]', ["--rules", "spacing"], " 额6\n元7"),
        ('rules = ["breaks", "spacing"]', ["--block", "breaks"], " 额6\n元7"),
        ('safety = "suggest"', ["--safety", "safe"], " 额6\n元7"),
        ('options.spacing = {style = "keep", least = 2}', ["--option", "spacing.style=close"], " 额6\n元7"),
        ('enable = ["fails"]\non-error = "raise"', ["--on-error", "skip"], " 额6\n元7"),
    ],
)
def test_command_line_wins(run: Run, folder: Path, file: str, args: list[str], text: str) -> None:
    """Where the command line and the file differ, the command line decides; the rest of the file holds."""
    (folder / "newsclean.toml").write_text(file, encoding="utf-8")
    assert run(*args, stdin=SOURCE).text == text


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("blok = []", "unknown key 'blok'; known: block, enable, on-error, options, plugins, rules, safety"),
        ("on_error = 'skip'", "unknown key 'on_error'"),
        ("block = 'spacing'", 'block must be a list of names, such as ["one", "two"]'),
        ("rules = [1]", "rules must be a list of names"),
        ("safety = 3", "safety must be a string"),
        ("options = 3", "options must be a table for every rule"),
        ("[options]\nspacing = 3", "options must be a table for every rule"),
        ("= 3", "is not TOML"),
        ("safety = 'sure'", "unknown safety level 'sure'"),
        ("on-error = 'no'", "on_error='no'"),
        ("block = ['spacings']", "unknown rule or plugin 'spacings' to block; known:"),
        ("[options.spacing]\nstile = 1", "unknown option 'stile' of rule 'spacing'"),
    ],
)
def test_bad_settings(run: Run, folder: Path, file: str, says: str) -> None:
    """What a file may not say is one line that names the file and what it may."""
    (folder / "newsclean.toml").write_text(file, encoding="utf-8")
    ran = run(stdin=SOURCE)
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err.count("\n") == 1
    assert says in ran.err
    assert "newsclean.toml" in ran.err


def test_settings_that_are_no_text(run: Run, folder: Path) -> None:
    """A file that is not UTF-8 is told of as such."""
    (folder / "newsclean.toml").write_bytes(b"\xff")
    assert "is not TOML" in run(stdin=SOURCE).err


def test_pyproject_without_our_table(run: Run, folder: Path) -> None:
    """A pyproject.toml that is named must have our table; one that is met may lack it, or even be broken."""
    (folder / "pyproject.toml").write_text("[tool.other", encoding="utf-8")
    assert run(stdin=SOURCE).code == 0
    assert "has no table [tool.newsclean]" in run("--config", "pyproject.toml", stdin=SOURCE).err


@pytest.mark.parametrize("file", ["tool = 3 # newsclean", "[tool]\nnewsclean = 3"])
def test_table_that_is_none(run: Run, folder: Path, file: str) -> None:
    """Something else in the place of our table is told of, not tripped over."""
    (folder / "pyproject.toml").write_text(file, encoding="utf-8")
    ran = run(stdin=SOURCE)
    assert ran.code in (0, 2)
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("written", "text"),
    [("keep", " 额 6\n元 7"), ('"keep"', " 额 6\n元 7"), ("'close'", " 额6\n元7")],
)
def test_option_values(run: Run, written: str, text: str) -> None:
    """A value is read as TOML, and as a plain word where it is none."""
    assert run("--option", f"spacing.style={written}", "--option", "spacing.least=3", stdin=SOURCE).text == text


def test_option_value_cannot_smuggle(run: Run) -> None:
    """A value with a line break in it is one value, not two."""
    ran = run("--option", "spacing.style=1\nleast=2", stdin=SOURCE)
    assert "got '1\\nleast=2'" in ran.err or "got '1 least=2'" in ran.err
