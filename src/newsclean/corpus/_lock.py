"""One run in one folder: a second is refused, and waits for workers that a killed one has left behind to end.

Where there are no locks (Windows, some network file systems) nothing is refused.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from newsclean._errors import NewscleanError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

__all__ = ["locked", "share"]

_PATIENCE = 10.0  # seconds for workers to notice that they are alone
_held: list[IO[bytes]] = []  # for as long as this process lives


@contextlib.contextmanager
def locked(state: Path) -> Iterator[None]:
    """Have the folder for ourselves.

    Raises:
        NewscleanError: another run is at work in it.
    """
    state.mkdir(parents=True, exist_ok=True)
    with (state / "lock").open("ab") as run, (state / "workers").open("ab") as workers:
        if not _taken(run, 0):
            raise NewscleanError(f"another run is at work in {state.parent}: wait for it, or give another folder")
        if not _taken(workers, _PATIENCE):
            raise NewscleanError(f"workers of an earlier run are still at work in {state.parent}: wait, or end them")
        _release(workers)
        yield


def share(state: Path) -> None:
    """In a worker: show that it lives, until it ends."""
    if fcntl is not None:
        file = (state / "workers").open("ab")
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_SH)
        _held.append(file)


def _taken(file: IO[bytes], patience: float) -> bool:
    if fcntl is None:
        return True
    until = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                return False
            time.sleep(0.05)
        except OSError:  # no locks here
            return True
        else:
            return True


def _release(file: IO[bytes]) -> None:
    if fcntl is not None:
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_UN)
