"""The child process of a guard: reads a cleaner, then batches, and writes what became of them, until its input ends."""

from __future__ import annotations

import os
import pickle
import sys
from typing import IO, Any

from newsclean._cleaner import Cleaner
from newsclean._errors import WorkerError
from newsclean._limit import fatal, start, stop
from newsclean._result import Result
from newsclean.arrow import clean_table
from newsclean.arrow._stream import packed, unpacked
from newsclean.engines import _pipe

__all__: list[str] = []


class _Told(Cleaner):
    """The cleaner, which says each document that it begins, and has those fail that are set aside."""

    def begin(self, back: IO[bytes], timeout: float | None, set_aside: dict[int, str]) -> None:
        """Before a batch: where to say it, seconds for a document, and reasons by the number of the document."""
        self._back, self._timeout, self._set_aside, self._number = back, timeout or 0, set_aside, -1

    def run(self, raw: str | bytes, **options: Any) -> Result:
        """The same, said aloud; a document takes too long if the timer ends the process."""
        self._number += 1
        self._back.write(_pipe.BEGUN)
        self._back.flush()
        if (why := self._set_aside.get(self._number)) is not None:
            raise WorkerError(why)
        if not self._timeout:
            return super().run(raw, **options)
        start(self._timeout)
        try:
            return super().run(raw, **options)
        finally:
            stop()


def _main() -> None:
    back = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a plugin prints is no answer
    fatal()
    cleaner, columns, timeout = pickle.loads(_pipe.receive(sys.stdin.buffer))
    cleaner.__class__ = _Told
    while True:
        try:
            body, table, set_aside = pickle.loads(_pipe.receive(sys.stdin.buffer))
        except EOFError:
            return
        cleaner.begin(back, timeout, set_aside)
        _answer(cleaner, columns, unpacked(body, table=table), back)


def _answer(cleaner: Cleaner, columns: dict[str, Any], batch: Any, back: IO[bytes]) -> None:
    try:
        kind, body = _pipe.DONE, packed(clean_table(batch, cleaner=cleaner, **columns))
    except Exception as error:
        kind, body = _pipe.FAILED, pickle.dumps(error)
    back.write(kind)
    _pipe.send(back, body)


if __name__ == "__main__":
    _main()
