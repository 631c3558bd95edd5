"""What is built, and the environments that it is installed into: each once for all tests."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

Environment = Callable[..., Path]


def run(*command: str | Path, cwd: Path | None = None, ends_with: int = 0) -> str:
    """Run a command to its end, and give what it said; so does the message if it ends otherwise than it should."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={"PIP_RETRIES": "10", "PIP_TIMEOUT": "60", **clean},  # an index may be slow now and then
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if ends_with == 0 else subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == ends_with, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of newsclean, built from a source distribution, as an index would get it."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def plugin_wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheels of the plugins, each built from its folder alone; by package."""
    folder = tmp_path_factory.mktemp("plugins")
    sources = sorted(path.parent for path in (ROOT / "plugins").glob("newsclean_*/pyproject.toml"))
    build = ("wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder)
    run(sys.executable, "-m", "pip", *build, *sources)
    return {path.name.split("-")[0]: path for path in folder.glob("*.whl")}


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Make a fresh environment, install into it, and give the folder of its programs."""

    def make(*install: str | Path) -> Path:
        folder = tmp_path_factory.mktemp("environment")
        venv.create(folder, with_pip=False, symlinks=True)
        programs = folder / ("Scripts" if os.name == "nt" else "bin")
        if install:
            pip("install", programs, *install)
        return programs

    return make


def pip(command: str, programs: Path, *words: str | Path) -> None:
    """Run the pip that the tests run with on an environment."""
    quick = ("--no-compile",) if command == "install" else ()  # most of it is never imported
    run(sys.executable, "-m", "pip", "--python", programs / "python", command, "-q", *quick, *words)


@pytest.fixture(scope="session")
def installed(environment: Environment, wheel: Path) -> Path:
    """The programs of an environment that holds the wheel and what it needs, nothing else."""
    return environment(wheel)
