"""Every example runs as its page says, in an environment that holds the wheel and nothing else of this repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import ROOT, Environment, run

EXAMPLES = sorted(path.parent for path in (ROOT / "examples").glob("*/README.md"))
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WITH_PLUGINS = ("copied",)  # needs a folder of plugins/ beside it

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the examples are for a POSIX shell")


def commands(example: Path) -> Iterator[tuple[str, str]]:
    """Each command of an example's page, and what it prints there."""
    for block in CONSOLE.findall((example / "README.md").read_text(encoding="utf-8")):
        yield from re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)


@pytest.fixture(scope="module")
def programs(
    environment: Environment, wheel: Path, installed: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """The environment for each example: without newsclean, with the packaged plugin beside it, or newsclean alone."""
    dist = tmp_path_factory.mktemp("dist")
    build = ("wheel", "-q", "--no-deps", "--no-build-isolation", "-w", dist)
    run(sys.executable, "-m", "pip", *build, ROOT / "examples" / "packaged")
    made = {example.name: installed for example in EXAMPLES}
    return made | {"copied": environment(), "packaged": environment(f"{wheel}[testing]", *dist.glob("*.whl"))}


@pytest.fixture
def folder(tmp_path: Path, example: Path) -> Path:
    """A copy of the example, in a copy of as much of the repository as it needs."""
    if example.name in WITH_PLUGINS:
        shutil.copytree(ROOT / "plugins" / "newsclean_overprint", tmp_path / "plugins" / "newsclean_overprint")
    return Path(shutil.copytree(example, tmp_path / "examples" / example.name))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_does_what_its_page_says(example: Path, folder: Path, programs: dict[str, Path]) -> None:
    """Every command prints what stands below it; those that install were run before."""
    shown = [(command, output) for command, output in commands(example) if " pip install " not in command]
    assert shown
    path = os.pathsep.join([str(programs[example.name]), os.environ["PATH"]])
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    for command, output in shown:
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=folder,
            env=clean | {"PATH": path},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), command
        assert done.stdout == output or not output, command


@pytest.mark.parametrize(
    "example", [e for e in EXAMPLES if e.name not in WITH_PLUGINS], ids=lambda example: example.name
)
def test_what_an_example_says_of_itself_is_true(example: Path, folder: Path, programs: dict[str, Path]) -> None:
    """Doctests run."""
    for module in sorted(folder.glob("*.py")) if example.name not in WITH_PLUGINS else ():
        run(programs[example.name] / "python", "-m", "doctest", module.name, cwd=folder)


@pytest.mark.parametrize("example", [ROOT / "examples" / "packaged"], ids=["packaged"])
def test_the_tests_of_the_packaged_plugin_pass(folder: Path, programs: dict[str, Path]) -> None:
    """On the package that is installed."""
    assert " passed" in run(programs["packaged"] / "python", "-m", "pytest", "-q", "tests", cwd=folder)


def test_the_index_names_every_example() -> None:
    """And none that is gone."""
    index = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| \[(\w+)\]\(\1\) \|", index, re.MULTILINE)) == [path.name for path in EXAMPLES]
