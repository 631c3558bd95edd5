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
from newsclean._locks import taken

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
    with (state / "lock").open("ab") as run:
        if taken(run) is False:
            raise NewscleanError(f"another run is at work in {state.parent}: wait for it, or give another folder")
        with (state / "workers").open("ab") as workers:  # given up again at once: from here on they are ours
            until = time.monotonic() + _PATIENCE
            while taken(workers) is False:
                if time.monotonic() >= until:
                    why = f"workers of an earlier run are still at work in {state.parent}: wait, or end them"
                    raise NewscleanError(why)
                time.sleep(0.05)
        yield


def share(state: Path) -> None:
    """In a worker: show that it lives, until it ends."""
    file = (state / "workers").open("ab")
    if taken(file, wait=True, shared=True):
        _held.append(file)
    else:
        file.close()
