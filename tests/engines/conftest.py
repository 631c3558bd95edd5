"""Processes that engines start find the tests' plugin by name, and note in a folder what they did."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session", autouse=True)
def troubles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The plugin can be imported in other processes as well, and has its folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
        patch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")  # quick to start, for small work
        patch.setenv("NEWSCLEAN_TROUBLES", str(tmp_path_factory.mktemp("troubles")))
        yield
