"""How the program ends when others end it: closed pipes, full devices, Ctrl-C, closed standard streams."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.conftest import PATIENCE

from newsclean.cli import CLOSED_PIPE, INTERRUPTED, main

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes as POSIX has them")


@pytest.mark.parametrize("view", ["--color=never", "--explain", "--diff", "--json"])
def test_closed_pipe_ends_quietly(command: list[str], page: Path, view: str) -> None:
    """When the reader goes away, as head does, the program ends without a word."""
    page.write_bytes(page.read_bytes() * 5000)  # more than a pipe holds
    process = subprocess.Popen([*command, view, page, page], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    _, err = process.communicate(timeout=PATIENCE)
    assert err == b""
    assert process.returncode == CLOSED_PIPE


def test_pipe_that_was_never_open(command: list[str], page: Path) -> None:
    """A pipe that is closed before a small text is written ends the program as quietly."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*command, page], stdout=writing, stderr=subprocess.PIPE, timeout=PATIENCE)
    os.close(writing)
    assert (done.returncode, done.stderr) == (CLOSED_PIPE, b"")


def test_interrupt(command: list[str], page: Path, folder: Path) -> None:
    """Ctrl-C in the middle of a text ends with 130, no traceback, and the old file in its place."""
    old = page.read_bytes()
    process = subprocess.Popen([*command, "--enable", "waits", "-i", page], stderr=subprocess.PIPE)
    while not (folder / "waiting").exists() and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == INTERRUPTED
    assert err.strip() == b""
    assert page.read_bytes() == old


def test_interrupt_while_starting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C before the command has begun ends with 130 as well."""

    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsclean.cli._guarded", interrupt)
    assert main([]) == INTERRUPTED


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_full_device(command: list[str], page: Path) -> None:
    """Standard output that takes no more is one line and exit code 2."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*command, page, page], stdout=full, stderr=subprocess.PIPE, timeout=PATIENCE)
    assert done.returncode == 2
    assert done.stderr == b"newsclean: cannot write to standard output: No space left on device\n"


@pytest.mark.parametrize(
    ("stream", "says"), [("<&-", "standard input is closed: give a file"), (">&-", "cannot write to standard output")]
)
def test_closed_standard_streams(command: list[str], folder: Path, stream: str, says: str) -> None:
    """A standard stream that is closed is told in one line."""
    line = ["sh", "-c", f'"$@" {stream}', "sh", *command]
    done = subprocess.run(line, input=b"" if stream == ">&-" else None, capture_output=True, timeout=PATIENCE)
    assert done.returncode == 2
    assert says in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_closed_standard_error(command: list[str], folder: Path) -> None:
    """Without standard error nobody is told, and nothing gets among the texts; but the exit code says it."""
    done = subprocess.run(["sh", "-c", '"$@" 2>&-', "sh", *command, "missing"], capture_output=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout) == (2, b"")


def test_standard_error_that_breaks(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing more can be said, the work is done all the same, and the exit code says how it went."""
    reading, writing = os.pipe()
    os.close(reading)
    with contextlib.suppress(BrokenPipeError), open(writing, "w", encoding="utf-8", buffering=1) as broken:
        monkeypatch.setattr(sys, "stderr", broken)
        assert run("missing").code == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_the_version_on_a_full_device() -> None:
    """Not even the shortest answer is lost in silence."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-m", "newsclean", "--version"], stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr.decode()) == (2, "newsclean: No space left on device\n")


def test_start_is_cheap(program: Run, command: list[str]) -> None:
    """--version loads neither the detector nor what only other commands need."""
    code = (
        "import sys; from newsclean.cli import main; main(['--version'])\n"
        "print(*{'chardet', 'wcwidth', 'newsclean.cli._explain'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=PATIENCE, text=True)
    assert done.stdout.splitlines()[0].startswith("newsclean ")
    assert done.stdout.splitlines()[1:] == [""]
