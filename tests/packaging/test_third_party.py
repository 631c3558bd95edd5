"""A plugin in a package of its own, installed beside newsclean: it shows up, acts, and can be blocked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from .conftest import Environment, run

PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "reporter-stamps"
version = "7.2"
dependencies = ["newsclean"]

[project.entry-points.newsclean]
stamps = "reporter_stamps"
"""

CODE = r'''
"""Delete reporter stamps."""

import re
import newsclean

STAMP = re.compile(r"\(记者.{2,4}\)")

def find(document, options):
    for m in STAMP.finditer(document.text):
        yield newsclean.Edit(m.start(), m.end(), "", reason="reporter stamp")

@newsclean.hookimpl
def newsclean_rules():
    yield newsclean.Rule("reporter-stamp", find, stage=newsclean.Stage.LINES, summary="Delete reporter stamps.")
'''

PAGE = "本报讯(记者王小明)昨日上午，滨海新城轨道交通二号线全线贯通。\n"
BARE = "本报讯昨日上午，滨海新城轨道交通二号线全线贯通。\n"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory, environment: Environment, wheel: Path) -> Path:
    """An environment with newsclean and, installed by pip, the package."""
    folder = tmp_path_factory.mktemp("third_party")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "reporter_stamps.py").write_text(CODE, encoding="utf-8")
    build = ("wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder / "dist")
    run(sys.executable, "-m", "pip", *build, folder)
    return environment(wheel, *(folder / "dist").glob("*.whl"))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page with a stamp."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_it_shows_up(programs: Path, tmp_path: Path) -> None:
    """Among the rules, with plugin and version, and among the plugins."""
    assert "reporter-stamp" in run(programs / "newsclean", "rules", cwd=tmp_path)
    assert "7.2" in run(programs / "newsclean", "plugins", cwd=tmp_path)


def test_it_acts(programs: Path, page: Path) -> None:
    """Installed means active."""
    assert run(programs / "newsclean", page) == BARE


@pytest.mark.parametrize("name", ["stamps", "reporter-stamp"])
def test_blocked_it_does_not(programs: Path, page: Path, name: str) -> None:
    """By the plugin's name and by the rule's."""
    assert run(programs / "newsclean", "--block", name, page) == PAGE
