"""Cleaning in a child process, so that a document which ends its process is named and set aside.

The child says each document that it begins. If it dies, the last one begun is the one that did it, by accident or not:
so the batch is done again by a new child, and a document that was at work when a child died for the second time fails
like any other, with a reason. A time limit is a timer of the system whose signal ends the child, in C code as well.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import weakref
from collections import Counter
from typing import Any

import pyarrow as pa

from newsclean._attempt import ended
from newsclean._cleaner import Cleaner
from newsclean._errors import NewscleanError, WorkerError
from newsclean._limit import ended_by_limit, too_long
from newsclean.arrow._columns import Data
from newsclean.arrow._stream import packed, unpacked
from newsclean.engines import _pipe

__all__ = ["Guard"]

_CHANCES = 2  # deaths over one document, after which it is set aside


class Guard:
    """Cleans in a child process, which is started when it is needed and replaced when it dies.

    Args:
        cleaner: does the cleaning; has to pickle.
        columns: arguments of `clean_table`.
        timeout: seconds of processor time that one document may take, or ten times as many by the clock.

    Raises:
        NewscleanError: there is a `timeout`, and no timer on this system.
    """

    def __init__(self, cleaner: Cleaner, columns: dict[str, Any], timeout: float | None = None) -> None:
        if timeout is not None and not hasattr(signal, "setitimer"):
            raise NewscleanError("timeout= needs a system with POSIX timers")
        self._task = pickle.dumps((cleaner, columns, timeout))
        self._timeout = timeout
        self._child: _Child | None = None

    def clean(self, batch: Data) -> Data:
        """The same as `clean_table`, whatever the documents do.

        Raises:
            NewscleanError: as `clean_table` does; `WorkerError` if children die and no document is at work.
        """
        deaths: Counter[int] = Counter()
        set_aside: dict[int, str] = {}
        while True:
            self._child = self._child or _Child(self._task)
            try:
                cleaned: Data = self._child.clean(batch, set_aside)
                return cleaned
            except _DiedError as died:
                self._child = None
                deaths[died.document] += 1
                why = self._verdict(died, deaths[died.document])
                if why and died.document < 0:
                    raise WorkerError(f"no document was begun, and the process that cleans {why}") from None
                if why:
                    set_aside[died.document] = why

    def _verdict(self, died: _DiedError, times: int) -> str | None:
        """Why the document is set aside; None if it gets another chance."""
        if self._timeout is not None and ended_by_limit(died.code):
            return too_long(self._timeout)
        if times < _CHANCES:
            return None
        return f"ended its process {times} times, {'by' if died.code < 0 else 'with'} {ended(died.code)}"


class _DiedError(Exception):
    """The child is gone: the document it had begun last (-1: none), and its exit code as `Popen` has it."""

    def __init__(self, document: int, code: int) -> None:
        self.document, self.code = document, code


class _Child:
    """One process, and the pipes to it and from it."""

    def __init__(self, task: bytes) -> None:
        paths = os.pathsep.join(path or os.getcwd() for path in sys.path)  # what an engine put there as well
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "newsclean.engines._child"],  # -P: no more than these
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": paths},
        )
        self._task: bytes | None = task
        weakref.finalize(self, _end, self._process)

    def clean(self, batch: Data, set_aside: dict[int, str]) -> Data:
        """Have a batch cleaned, less the documents set aside, which fail for the reason given with their number."""
        to, back = self._process.stdin, self._process.stdout
        assert to is not None
        assert back is not None
        begun = -1
        try:
            if self._task is not None:
                _pipe.send(to, self._task)
                self._task = None
            table = isinstance(batch, pa.Table)
            _pipe.send(to, pickle.dumps((packed(batch), table, set_aside)))
            while (kind := back.read(1)) == _pipe.BEGUN:
                begun += 1
            body = _pipe.receive(back)
        except (OSError, EOFError):
            raise _DiedError(begun, self._process.wait()) from None
        if kind == _pipe.FAILED:
            raise pickle.loads(body)
        cleaned: Data = unpacked(body, table=table)
        return cleaned


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.communicate()
