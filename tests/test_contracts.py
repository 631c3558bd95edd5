"""Who may import whom: kept by import-linter (see `[tool.importlinter]`) and, file by file, here."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsclean
from newsclean._plugins import BUNDLED

ROOT = Path(__file__).parents[1]
PLUGINS = sorted(path.parent for path in (ROOT / "plugins").glob("newsclean_*/__init__.py"))
FINDERS = [file for folder in PLUGINS for file in sorted(folder.glob("*.py")) if file.name != "plugin.py"]


def imported(node: ast.AST) -> Iterator[str]:
    """The modules that the code imports, wherever it does so."""
    for child in ast.walk(node):
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            yield "." * child.level + (child.module or "")


def packages(file: Path) -> set[str]:
    """The top-level packages that a file imports; its own is named by a full stop."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = {name.split(".")[0] or "." for name in imported(tree)}
    return {"." if name == file.parent.name else name for name in names}


def extras(folder: Path) -> set[str]:
    """The packages that a plugin can use but does not need."""
    file = folder / "pyproject.toml"
    project = tomllib.loads(file.read_text(encoding="utf-8"))["project"] if file.exists() else {}
    wanted = [name for names in project.get("optional-dependencies", {}).values() for name in names]
    return {name.split(">")[0].split("=")[0].split("[")[0].strip() for name in wanted}


def test_the_import_contracts_are_kept() -> None:
    """Imports point one way: command line, core, and plugins from outside; no plugin knows another."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_contracts_know_every_plugin() -> None:
    """A new folder in plugins/ has to be listed, in the contracts and among the bundled."""
    folders = [folder.name for folder in PLUGINS]
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    assert config["root_packages"] == ["newsclean", *folders]
    assert config["contracts"][1]["forbidden_modules"] == folders
    assert config["contracts"][2]["modules"] == folders
    assert sorted(BUNDLED) == folders


@pytest.mark.parametrize("file", FINDERS, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_a_finder_needs_the_standard_library_alone(file: Path) -> None:
    """So that a folder can be copied into any project; what an extra brings may be used where it is installed."""
    assert packages(file) <= {".", *sys.stdlib_module_names, *extras(file.parent)}


@pytest.mark.parametrize("folder", PLUGINS, ids=lambda folder: folder.name)
def test_a_plugin_module_knows_newsclean_by_its_public_names(folder: Path) -> None:
    """What it uses of newsclean is in `newsclean.__all__`; beside that it imports attrs and its own package."""
    file = folder / "plugin.py"
    tree = ast.parse(file.read_text(encoding="utf-8"))
    assert packages(file) <= {".", "newsclean", "attrs", *sys.stdlib_module_names}
    assert {name for name in imported(tree) if name.startswith("newsclean.")} == set()
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "newsclean"
    }
    used |= {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "newsclean"
        for alias in node.names
    }
    assert used <= set(newsclean.__all__)


@pytest.mark.parametrize("folder", PLUGINS, ids=lambda folder: folder.name)
def test_a_plugin_folder_is_complete(folder: Path) -> None:
    """Plugin module, project file, page, type marker and tests: whoever copies the folder has everything."""
    for name in ("plugin.py", "pyproject.toml", "README.md", "py.typed", "tests"):
        assert (folder / name).exists(), f"{folder.name} has no {name}"


def test_copies_of_a_module_are_one_text() -> None:
    """A folder that is copied out holds all it needs, so a helper may stand in several; then it is the same in each."""
    copies = {file.read_bytes() for file in (ROOT / "plugins").glob("*/_lazy.py")}
    assert len(copies) == 1


def test_public_names_are_all_there() -> None:
    """What `newsclean` promises to export exists."""
    assert [name for name in newsclean.__all__ if not hasattr(newsclean, name)] == []
    assert sorted(newsclean.__all__) == newsclean.__all__
