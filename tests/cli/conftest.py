"""Running the program: inside this process, where that is enough, and as a process of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from tests.conftest import PATIENCE

from newsclean import _plugins
from newsclean.cli import main

PLUGIN = str(Path(__file__).with_name("plugin_for_tests.py"))


@attrs.frozen
class Ran:
    """What came of a run."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output, as UTF-8."""
        return self.out.decode()

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.text.splitlines()


Run = Callable[..., Ran]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with no settings of others above it and no bundled plugins about."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(_plugins, "_environment", lambda: ())
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


@pytest.fixture
def run(folder: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the program in this process, with the plugin for tests unless `plugin=False`."""

    def run(*args: str | Path, stdin: bytes = b"", plugin: bool = True) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main([*map(str, args), *(["--plugin", PLUGIN] if plugin else [])])
        out, err = capsysbinary.readouterr()
        return Ran(code, out, err.decode())

    return run


@pytest.fixture
def command() -> list[str]:
    """The program as a process of its own, with the plugin for tests alone: the others would make it slow to start."""
    code = (
        "import sys; from newsclean import _plugins; _plugins._environment = lambda: ()\n"
        "from newsclean.cli import main; sys.exit(main())"
    )
    return [sys.executable, "-c", code, "--isolated", "--plugin", PLUGIN]


@pytest.fixture
def program(folder: Path, command: list[str]) -> Run:
    """Run the program as a process of its own."""

    def program(*args: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None, **how: object) -> Ran:
        line = [*command, *map(str, args)]
        done = subprocess.run(  # type: ignore[call-overload]
            line, input=stdin, capture_output=True, env={**os.environ, **(env or {})}, timeout=PATIENCE, **how
        )
        return Ran(done.returncode, done.stdout, done.stderr.decode())

    return program


@pytest.fixture
def page(folder: Path) -> Path:
    """A small page with two spaces too many, and one that a person should look at."""
    path = folder / "page.txt"
    path.write_bytes(" 总投资额 6.8 亿元\n第二行\n".encode())
    return path
