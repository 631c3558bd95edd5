"""Plugins that are installed: distributions with an entry point in the group `newsclean`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from newsclean._installed import points
from newsclean._plugins import BUNDLED

CODE = """
import newsclean

def find(document, options):
    return [(0, 0, ">", "mark")]

@newsclean.hookimpl
def newsclean_rules():
    yield newsclean.Rule("{name}", find, stage=newsclean.Stage.TIDY)
"""

REPORT = """
import json, newsclean, sys
try:
    cleaner = newsclean.Cleaner(**json.loads(sys.argv[1]))
    last = cleaner.pipeline[-1]
    print(json.dumps({
        "plugins": {plugin.name: [plugin.origin, plugin.version] for plugin in cleaner.plugins},
        "last": [last.rule, last.plugin, last.version],
    }))
except newsclean.NewscleanError as error:
    print(json.dumps({"error": str(error)}))
"""

# From Python 3.13 on modules import others when they first need them.
STDLIB = [each for each in sys.path if each.startswith(sys.base_prefix) and "-packages" not in each]
Install = Callable[..., None]
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def install(tmp_path: Path) -> Install:
    """Put a distribution with one plugin into a folder, as an installer would."""

    def write(point: str, module: str, code: str, version: str = "3.1") -> None:
        info = tmp_path / f"{module}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: {version}\n")
        (info / "entry_points.txt").write_text(f"[newsclean]\n{point} = {module}\n")
        (tmp_path / f"{module}.py").write_text(code)

    return write


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Make a cleaner in a process of its own, with the folder on its path, and report."""

    def report(**settings: object) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-c", REPORT, json.dumps(settings)],
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return report


def test_an_installed_plugin_is_active(install: Install, run: Run) -> None:
    """Installed means active: the plugin goes by the name of its entry point, with its distribution's version."""
    install("marks", "marks_plugin", CODE.format(name="zz-mark"))
    found = run()
    assert found["plugins"]["marks"] == ["installed", "3.1"]
    assert found["last"] == ["zz-mark", "marks", "3.1"]


def test_an_installed_plugin_can_be_blocked(install: Install, run: Run) -> None:
    """By its own name, or by that of its rule."""
    install("marks", "marks_plugin", CODE.format(name="zz-mark"))
    assert "marks" not in run(block=["marks"])["plugins"]
    assert run(block=["zz-mark"])["last"][0] != "zz-mark"


def test_a_broken_installed_plugin_says_so_and_can_be_blocked(install: Install, run: Run) -> None:
    """An error in somebody else's package does not stop the work."""
    install("broken", "broken_plugin", "import no_such_module")
    assert "installed plugin 'broken' (broken_plugin) cannot be loaded" in run()["error"]
    assert "block 'broken'" in run()["error"]
    assert "broken" not in run(block=["broken"])["plugins"]


def test_rule_names_of_two_distributions_may_not_clash(install: Install, run: Run) -> None:
    """The error names both plugins, whichever of them is found first."""
    install("marks", "marks_plugin", CODE.format(name="zz-mark"))
    install("other", "other_plugin", CODE.format(name="zz-mark"))
    assert "rule 'zz-mark' is registered twice, by 'marks' and 'other'" in run()["error"]


def test_bundled_plugins_are_found_without_entry_points(run: Run) -> None:
    """They come with newsclean, carry its version, and are loaded by name."""
    from newsclean import __version__

    assert ["bundled", __version__] in run()["plugins"].values()


def test_a_pipeline_imports_no_finder() -> None:
    """To make a cleaner is quick: of a bundled plugin come package and hooks, tables with the first text."""
    code = "import sys, newsclean; newsclean.Cleaner(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    bundled = [name for name in done.stdout.split() if name.startswith(BUNDLED)]
    assert {*BUNDLED} < {*bundled}
    assert [name for name in bundled if "._" in name] == []


def test_metadata_is_asked_only_where_there_may_be_a_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes longer to import than the plugins do; other distributions, files and missing folders do not count."""
    (tmp_path / "other-1.dist-info").mkdir()
    (tmp_path / "other-1.dist-info" / "entry_points.txt").write_text("[console_scripts]\nother = other:main\n")
    (tmp_path / "old-2.egg-info").write_text("Name: old\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), str(tmp_path / "nowhere")])
    monkeypatch.setattr(metadata, "entry_points", lambda **_: pytest.fail("asked"))
    assert points("newsclean") == []


@pytest.mark.parametrize("info", ["marks-1.dist-info", "marks-1.egg-info", "EGG-INFO"])
def test_every_kind_of_distribution_is_looked_at(info: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wheels, what setuptools develops, and eggs."""
    folder = tmp_path / "marks-1.egg" / info
    folder.mkdir(parents=True)
    (folder / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: marks\nVersion: 1\n")
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: marks\nVersion: 1\n")
    (folder / "entry_points.txt").write_text("[newsclean]\nmarks = marks.plugin\n")
    monkeypatch.setattr(sys, "path", [str(folder.parent), *STDLIB])
    assert points("newsclean") == [("marks", "marks.plugin", "1", "marks")]


def test_an_archive_on_the_path_is_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs that travel as one file bring their plugins in it."""
    with ZipFile(tmp_path / "program.pyz", "w") as archive:
        archive.writestr("marks-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: marks\nVersion: 1\n")
        archive.writestr("marks-1.dist-info/entry_points.txt", "[newsclean]\nmarks = marks.plugin\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "program.pyz"), *STDLIB])
    assert [point.name for point in points("newsclean")] == ["marks"]


def test_whoever_else_may_know_distributions_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs that are frozen, and editable installs of some tools, have finders of their own."""

    class Finder:
        """One that knows of a distribution which is in no folder."""

        @staticmethod
        def find_spec(*_: object) -> None:
            """No module."""

        @staticmethod
        def find_distributions(*_: object) -> list[metadata.Distribution]:
            """None, this time."""
            return []

    asked: list[str] = []

    def entry_points(group: str) -> list[metadata.EntryPoint]:
        asked.append(group)
        return []

    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(metadata, "entry_points", entry_points)
    assert (points("newsclean"), asked) == ([], [])
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, Finder])
    assert (points("newsclean"), asked) == ([], ["newsclean"])
