"""A new plugin from scaffold to text: made, installed into a fresh environment, tested there, seen, and at work."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from .conftest import ROOT, Environment, run

SEED = ROOT / "seeds" / "high-tech-zones.txt"
GOLD = ROOT / "seeds" / "high-tech-zones.clean.txt"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, installed: Path) -> Path:
    """What the installed command writes."""
    folder = tmp_path_factory.mktemp("made")
    run(installed / "newsclean", "new-plugin", "house-marks", cwd=folder)
    return folder / "newsclean-house-marks"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory, environment: Environment, wheel: Path, made: Path) -> Path:
    """An environment with newsclean and, installed by pip, the new plugin."""
    dist = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", dist, made)
    return environment(f"{wheel}[testing]", *dist.glob("*.whl"))


def test_its_tests_pass(programs: Path, made: Path, tmp_path: Path) -> None:
    """On what was installed, from another folder; a known failure fails, as it should."""
    shutil.copytree(made / "tests", tmp_path / "tests")
    assert " passed, 1 xfailed" in run(programs / "python", "-m", "pytest", "-q", "tests", cwd=tmp_path)


def test_its_rule_is_listed(programs: Path, tmp_path: Path) -> None:
    """With plugin, version, option, and where it came from."""
    (line,) = run(programs / "newsclean", "rules", "house-marks", "--json", cwd=tmp_path).splitlines()
    record = json.loads(line)
    assert (record["plugin"], record["version"], record["on"]) == ("house_marks", "0.1.0", True)
    assert record["options"] == {"marks": "▶■●"}
    page = run(programs / "newsclean", "explain-rule", "house-marks", cwd=tmp_path)
    assert "installed with newsclean-house-marks, entry point newsclean_house_marks.plugin" in page


def test_it_acts(programs: Path, tmp_path: Path) -> None:
    """On the seed page one mark goes, and nothing else; blocked, all is as it was."""
    gold = GOLD.read_text(encoding="utf-8")
    assert run(programs / "newsclean", SEED, cwd=tmp_path) == gold.replace("\n▶ ", "\n")
    assert run(programs / "newsclean", "--block", "house_marks", SEED, cwd=tmp_path) == gold
