"""Runs the program again and again, each time in a child of its own that comes to another end.

A program by itself, with one thread, so that it may fork: newsclean is imported once, and a try takes milliseconds.
Standard input has a JSON object: `files` (name to text, written before every try), `argv`, and `tries`, each of which
is one of

- `{}`: nothing happens;
- `{"step": x}`: killed at a line of the modules that write, when that share of their lines has run;
- `{"share": x}`: killed after that share of the time that an undisturbed run takes;
- `{"limit": n}`: no file grows beyond n bytes;
- `{"user": n}`: as that user;

and with it `modes` (name to permissions), and `again`, after which it is run once more undisturbed. Standard output
gets a JSON list: for every try `code` (negative: the signal), `err`, `left` (what stands in the folder then, name to
text), and `then` (the same after it was run again).
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

from newsclean import _plugins
from newsclean.cli import main
from newsclean.cli._beside import remove_leftovers

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))
SETTINGS = ["--isolated", "--plugin", "plugin_for_tests"]
WRITERS = tuple(f"{os.sep}cli{os.sep}{name}.py" for name in ("_files", "_beside", "_output", "_deliver", "_report"))


class Steps:
    """Counts the lines that run of the modules that write, and dies at one of them."""

    def __init__(self, last: int) -> None:
        self.last, self.count = last, 0

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        """Look into those modules alone."""
        return self.line if frame.f_code.co_filename.endswith(WRITERS) else None

    def line(self, frame: FrameType, event: str, _: Any) -> Any:
        """One line more."""
        self.count += event == "line"
        if self.count == self.last:
            os.kill(os.getpid(), signal.SIGKILL)
        return self.line


def child(argv: list[str], how: dict[str, Any], said: int) -> None:
    """Run the program, in the way it is told; never returns."""
    steps, code = Steps(how.get("step", -1)), 99
    try:
        remove_leftovers.cache_clear()
        os.dup2(said, 2)
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - until it ends
        if "limit" in how:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (how["limit"], how["limit"]))
        if "user" in how:
            os.setgid(how["user"])
            os.setuid(how["user"])
        if "step" in how:
            sys.settrace(steps)
        code = main([*argv, *SETTINGS])
        sys.settrace(None)
        sys.stderr.flush()
        os.write(said, f"\0{steps.count}".encode())
    finally:
        os._exit(code)


class Ended(NamedTuple):
    """The exit code (negative: the signal), standard error, and how many lines ran of the modules that write."""

    code: int
    err: str
    steps: int


def attempt(argv: list[str], how: dict[str, Any], whole: float = 0) -> Ended:
    """One child, from its beginning to its end."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        child(argv, how, writing)
    os.close(writing)
    if "share" in how:
        time.sleep(how["share"] * whole)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    with open(reading, "rb") as pipe:
        err, _, steps = pipe.read().decode().partition("\0")
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return Ended(code, err, int(steps or 0))


def fresh(files: dict[str, str]) -> None:
    """Only these files, in a folder that anybody may write."""
    for path in Path().iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(0o666)


def everything() -> dict[str, str]:
    """What stands in the folder."""
    found = sorted(path for path in Path().rglob("*") if path.is_file())
    return {path.as_posix(): path.read_text(encoding="utf-8") for path in found}


def run(job: dict[str, Any]) -> list[dict[str, Any]]:
    """All tries; the first one says how long it takes when nothing happens."""
    setattr(_plugins, "_environment", lambda: ())  # noqa: B010 - the others are not what is tested
    fresh(job["files"])
    main([*job["argv"], *SETTINGS])  # imports all that is needed, which another user may not be allowed to read
    begun = time.monotonic()
    attempt(job["argv"], {})
    whole = time.monotonic() - begun
    fresh(job["files"])
    steps = attempt(job["argv"], {"step": -1}).steps
    return [one(job, how, steps, whole) for how in job["tries"]]


def one(job: dict[str, Any], how: dict[str, Any], steps: int, whole: float) -> dict[str, Any]:
    """A try, and what was left of the files."""
    fresh(job["files"])
    for name, mode in how.get("modes", {}).items():
        Path(name).chmod(mode)
    how = {**how, "step": int(how["step"] * steps) + 1} if "step" in how else how
    ended = attempt(job["argv"], how, whole)
    came: dict[str, Any] = {"code": ended.code, "err": ended.err, "left": everything()}
    if how.get("again"):
        attempt(job["argv"], {})
        came["then"] = everything()
    return came


if __name__ == "__main__":
    job, answer = json.load(sys.stdin), os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        os.chdir(folder)
        done = run(job)
        os.chdir("/")
    with open(answer, "w", encoding="utf-8") as file:
        json.dump(done, file)
