"""The wheel, not the checkout: what is in it, and that it cleans the seed page from anywhere."""

from __future__ import annotations

import sys
import tarfile
import zipfile
from pathlib import Path

from .conftest import ROOT, run

PLUGINS = sorted(path.parent for path in (ROOT / "plugins").glob("newsclean_*/__init__.py"))
PAGE = ROOT / "seeds" / "high-tech-zones.txt"
GOLD = ROOT / "seeds" / "high-tech-zones.clean.txt"


def test_the_wheel_holds_core_and_plugins_and_nothing_else(wheel: Path) -> None:
    """Every module and data file of src/ and plugins/, with type markers; no tests, project files or caches."""
    wanted = {
        path.relative_to(base).as_posix()
        for base, folders in ((ROOT / "src", [ROOT / "src" / "newsclean"]), (ROOT / "plugins", PLUGINS))
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and (base.name == "src" or "tests" not in path.parts)
    }
    wanted = {name for name in wanted if not name.endswith(("/pyproject.toml", "/README.md"))}
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert held == wanted
    assert "newsclean/py.typed" in held


def test_the_wheel_has_licence_and_command(wheel: Path) -> None:
    """And does not name its own plugins as entry points: they are loaded by name."""
    with zipfile.ZipFile(wheel) as archive:
        info = {name.split("/", 1)[1]: name for name in archive.namelist() if ".dist-info/" in name}
        assert "licenses/LICENSE" in info
        points = archive.read(info["entry_points.txt"]).decode()
    assert points.split() == ["[console_scripts]", "newsclean", "=", "newsclean.cli:main"]


def test_the_source_distribution_can_be_tested(wheel: Path) -> None:
    """It holds tests, plugins with their own, the seed page and the documentation."""
    (source,) = wheel.parent.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        held = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {
        "LICENSE",
        "README.md",
        "conftest.py",
        "docs/architecture.md",
        "pyproject.toml",
        "seeds/high-tech-zones.txt",
        "src/newsclean/__init__.py",
        "tests/test_seed.py",
        "plugins/newsclean_overprint/pyproject.toml",
    } <= held


def test_the_installed_command_cleans_the_seed_page(installed: Path, tmp_path: Path) -> None:
    """From another folder, without the checkout, byte for byte."""
    page = tmp_path / "page.txt"
    page.write_bytes(PAGE.read_bytes())
    run(installed / "newsclean", "-o", "clean.txt", page.name, cwd=tmp_path)
    assert (tmp_path / "clean.txt").read_bytes() == GOLD.read_bytes()


def test_it_is_the_wheel_that_runs(installed: Path, tmp_path: Path) -> None:
    """Core and plugins are imported from the environment."""
    code = "import newsclean, newsclean_overprint; print(newsclean.__file__); print(newsclean_overprint.__file__)"
    for line in run(installed / "python", "-c", code, cwd=tmp_path).split():
        assert Path(line).is_relative_to(installed.parent)


def test_every_plugin_is_listed(installed: Path, tmp_path: Path) -> None:
    """`newsclean plugins` shows all that are bundled."""
    listed = run(installed / "newsclean", "plugins", cwd=tmp_path)
    assert [name for folder in PLUGINS if (name := folder.name.removeprefix("newsclean_")) not in listed] == []


def test_types_reach_whoever_uses_it(installed: Path, tmp_path: Path) -> None:
    """The type marker makes the annotations of core and finders count."""
    user = tmp_path / "user.py"
    user.write_text(
        "import newsclean\nimport newsclean_overprint\n"
        "reveal_type(newsclean.clean('a'))\nreveal_type(newsclean_overprint.fix('a'))\n"
    )
    mypy = ("-m", "mypy", "--strict", "--no-incremental", "--cache-dir", tmp_path / "cache")
    said = run(sys.executable, *mypy, "--python-executable", installed / "python", user, cwd=tmp_path)
    assert said.count('Revealed type is "str"') + said.count('Revealed type is "builtins.str"') == 2
