"""The process that cleans: it takes shards until there are none, and lets others see which document it has in hand."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import threading
from collections.abc import Callable, MutableSequence
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from typing import Any

from newsclean._attempt import told
from newsclean._limit import grace, resort
from newsclean.corpus._job import Job
from newsclean.corpus._lock import share
from newsclean.corpus._work import Done, UnreadableError, Watch, clean_shard

__all__ = ["BEATS", "DOCUMENTS", "HAND", "SIZE", "serve"]

HAND, BEATS, DOCUMENTS, SIZE = range(4)
"""What stands in the numbers that worker and supervisor share: the document in hand (-1 for none), how often that has
changed, and how many documents and bytes of the shard are done."""


def _watch_in(numbers: MutableSequence[int], timeout: float | None) -> Watch:
    """Write down which document is in hand; the supervisor begins anew with each shard that it gives."""

    def watch(number: int, size: int) -> None:
        resort(0 if number < 0 or timeout is None else grace(timeout))
        numbers[HAND] = number
        numbers[BEATS] += 1
        if number < 0:
            numbers[DOCUMENTS] += 1
            numbers[SIZE] += size

    return watch


def serve(connection: Connection, numbers: MutableSequence[int], job: Job) -> None:
    """Answer every shard with what came of it: `(done, Done)`, or `(unread | failed, why)`; first `(ready, None)`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all: the supervisor ends us
    _die_with_parent()
    share(job.state)
    try:
        cleaner = job.make_cleaner()
    except Exception as error:
        connection.send(("broken", told(error)))
        return
    watch = _watch_in(numbers, job.timeout)
    with contextlib.suppress(EOFError, ConnectionError):  # the supervisor is gone
        connection.send(("ready", None))
        while (task := connection.recv()) is not None:
            shard, aside = task
            connection.send(_answer(job, lambda: clean_shard(shard, job, cleaner, watch, aside)))  # noqa: B023 - at once


def _answer(job: Job, work: Callable[[], Done]) -> tuple[str, Any]:
    try:
        return "done", work()
    except UnreadableError as error:
        return "unread", str(error)
    except OSError as error:
        return "unwritten", f"{error.filename or job.out}: {error.strerror or error}"
    except Exception as error:
        return "failed", told(error)


def _die_with_parent() -> None:
    """End when the supervisor does, however that ends: or a resumed run would meet workers of the last one."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: also in the middle of a C function
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
