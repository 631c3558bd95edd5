"""`python -m newsclean`: that it is the program, `tests/cli` shows; here what is beside it."""

from __future__ import annotations

import importlib
import subprocess
import sys

from tests.conftest import PATIENCE

import newsclean


def test_importing_it_runs_nothing() -> None:
    """Tools that import every module of a package start no program."""
    assert importlib.import_module("newsclean.__main__").__doc__


def test_a_path_that_is_safe_already_is_left_alone() -> None:
    """With `-P` the current folder is not on the path, and its first entry is needed."""
    said = subprocess.run([sys.executable, "-P", "-m", "newsclean", "--version"], capture_output=True, timeout=PATIENCE)
    assert said.stdout.decode().split() == ["newsclean", newsclean.__version__]
