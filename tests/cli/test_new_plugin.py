"""`newsclean new-plugin`: what it writes, what it refuses, and that it is shaped as the smallest bundled plugin is."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import newsclean
from newsclean.cli._new_plugin import _files

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]
SMALLEST = min(
    (folder.parent for folder in (ROOT / "plugins").glob("*/plugin.py")),
    key=lambda folder: sum(file.stat().st_size for file in folder.glob("*.py")),
)


@pytest.fixture
def made(run: Run, folder: Path) -> Path:
    """The folder of a plugin named `reporter-stamps`."""
    assert run("new-plugin", "reporter-stamps", plugin=False).code == 0
    return folder / "newsclean-reporter-stamps"


def names(file: Path) -> set[str]:
    """What a module defines at its top, and what it imports."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return {name for name in defined if not name.startswith("_")}


def project(folder: Path) -> dict[str, Any]:
    """The project file."""
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))


def test_it_says_what_it_wrote_and_what_comes_next(run: Run, folder: Path) -> None:
    """The folder, its files, and the commands that follow."""
    lines = run("new-plugin", "stamps", "--into", "work/mine", plugin=False).lines
    assert lines[0].startswith("work/mine/newsclean-stamps: 9 files: README.md, newsclean_stamps/__init__.py, ")
    assert lines[-4:] == [
        "  cd work/mine/newsclean-stamps",
        '  python -m pip install -e ".[test]"',
        "  python -m pytest",
        "  newsclean rules stamps",
    ]
    assert (folder / "work" / "mine" / "newsclean-stamps" / "newsclean_stamps" / "plugin.py").is_file()


def test_nothing_of_the_template_is_left(made: Path) -> None:
    """Every placeholder is filled, in names and in texts."""
    for path in made.rglob("*"):
        assert "{{" not in path.name
        assert path.is_dir() or "{{" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["newsclean-reporter-stamps", "newsclean_reporter_stamps", "reporter_stamps"])
def test_a_prefix_and_underscores_make_no_difference(run: Run, made: Path, name: str) -> None:
    """However the name is written, it is the same plugin, and so it is there already."""
    assert "is there already, and is not overwritten" in run("new-plugin", name, plugin=False).err


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("3x", "use lower-case ASCII words joined by hyphens, such as 'reporter-stamps'"),
        ("Stamps", "use lower-case ASCII words"),
        ("a--b", "use lower-case ASCII words"),
        ("../x", "use lower-case ASCII words"),
        ("章", "use lower-case ASCII words"),
        ("", "use lower-case ASCII words"),
        ("class", "'class' is reserved"),
        ("newsclean", "'newsclean' is reserved"),
        ("plugin", "'plugin' is reserved"),
        ("overprint", "the package 'newsclean_overprint'"),
    ],
)
def test_a_name_that_cannot_be_is_refused(run: Run, folder: Path, name: str, message: str) -> None:
    """One line that says why; nothing is written."""
    ran = run("new-plugin", name, plugin=False)
    assert (ran.code, ran.out, list(folder.iterdir())) == (2, b"", [])
    assert message in ran.err


@pytest.mark.parametrize(
    ("name", "message"),
    [("tidy", "the bundled plugin 'tidy'"), ("number-spacing", "a rule of the bundled plugin 'numbers'")],
)
def test_a_name_that_is_taken_is_refused(tmp_path: Path, name: str, message: str) -> None:
    """By a plugin or by a rule, bundled or installed."""
    command = [sys.executable, "-m", "newsclean", "new-plugin", name]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert f"is taken by {message}: take another one" in done.stderr


def test_plugins_that_cannot_be_loaded_are_told_of(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a name is taken cannot be said as long as the plugins that are there do not work."""

    def broken() -> newsclean.Cleaner:
        raise newsclean.PluginError("plugin 'other' cannot be imported")

    monkeypatch.setattr(newsclean, "Cleaner", broken)
    ran = run("new-plugin", "stamps", plugin=False)
    assert (ran.code, ran.err) == (2, "newsclean: plugin 'other' cannot be imported\n")


def test_what_lies_beside_the_template_is_left_out(tmp_path: Path) -> None:
    """What an editor or a file manager leaves there gets into nobody's plugin."""
    (tmp_path / "below").mkdir()
    for name in ("a.py.txt", ".a.py.txt.swp", "below/b.txt", "below/.DS_Store"):
        (tmp_path / name).touch()
    assert [parts for parts, _ in _files(tmp_path)] == [("a.py.txt",), ("below", "b.txt")]


def test_nothing_is_overwritten(run: Run, folder: Path) -> None:
    """A folder with something in it stays as it is; an empty one is filled."""
    (folder / "newsclean-stamps").mkdir()
    assert run("new-plugin", "stamps", plugin=False).code == 0
    kept = folder / "newsclean-stamps" / "README.md"
    kept.write_text("mine")
    ran = run("new-plugin", "stamps", plugin=False)
    assert (ran.code, kept.read_text()) == (2, "mine")


def test_a_folder_that_cannot_be_is_one_line(run: Run, folder: Path) -> None:
    """Such as one below a file."""
    (folder / "file").write_text("")
    ran = run("new-plugin", "stamps", "--into", "file/below", plugin=False)
    assert ran.code == 2
    assert len(ran.err.splitlines()) == 1


def test_it_has_the_files_of_the_smallest_plugin(made: Path) -> None:
    """If every plugin is to have another file, so is the template."""
    package = {path.name for path in SMALLEST.iterdir() if path.suffix == ".py" or path.name == "py.typed"}
    assert {path.name for path in (made / "newsclean_reporter_stamps").iterdir()} == package
    around = {path.name for path in SMALLEST.iterdir()} - package - {"__pycache__"}
    assert {path.name for path in made.iterdir()} - {"newsclean_reporter_stamps"} == around
    cases = {path.name for path in (SMALLEST / "tests" / "cases").iterdir()}
    assert {path.name for path in (made / "tests" / "cases").iterdir()} == cases | {"known_failures.txt"}


def test_its_modules_define_what_those_of_the_smallest_plugin_define(made: Path) -> None:
    """`find` and `fix` in the finder; options, rule and hook in the plugin module; both have their tests."""
    package = made / "newsclean_reporter_stamps"
    for name in ("__init__.py", "plugin.py"):
        assert names(package / name) == names(SMALLEST / name)
    tests = names(made / "tests" / "test_reporter_stamps.py")
    (theirs,) = (SMALLEST / "tests").glob("test_*.py")
    assert {"test_case", "test_rule_keeps_its_promises"} <= tests & names(theirs)


def test_its_project_is_that_of_the_smallest_plugin(made: Path) -> None:
    """The same builder, the same entry-point group, the same Python."""
    mine, theirs = project(made), project(SMALLEST)
    assert mine["build-system"] == theirs["build-system"]
    assert {*theirs["project"]} - {"license"} <= {*mine["project"]}
    assert mine["project"]["requires-python"] == theirs["project"]["requires-python"]
    assert mine["project"]["entry-points"] == {"newsclean": {"reporter_stamps": "newsclean_reporter_stamps.plugin"}}
    assert [*theirs["project"]["entry-points"]] == ["newsclean"]


def test_its_page_has_the_headings_of_the_smallest_plugin(made: Path) -> None:
    """Alone, and in newsclean."""

    def headings(folder: Path) -> set[str]:
        return {line for line in (folder / "README.md").read_text(encoding="utf-8").splitlines() if line[:3] == "## "}

    assert headings(SMALLEST) <= headings(made)


def test_its_code_is_clean(made: Path) -> None:
    """Linted, formatted, and typed strictly, as it stands."""
    rules = ("--isolated", "--no-cache", "--line-length", "120")
    checks = [
        ("ruff", "check", *rules, "--select", "E,F,I,N,UP,B,PT,RUF", "--ignore", "RUF001,RUF002,RUF003", "."),
        ("ruff", "format", "--check", *rules, "."),
        ("mypy", "--strict", "--cache-dir", "../types", "."),
    ]
    for check in checks:
        done = subprocess.run(
            [sys.executable, "-m", *check], cwd=made, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
