"""How much a rule works on a text, counted instead of timed, so that the answer is the same on every machine.

Two things are counted: lines of Python that run (but for newsclean's own), and code points that methods of the text,
such as `find`, `count` or a slice, go through; sixteen of these for one line, since that is compiled code. What a
regular expression does inside is compiled as well, and cannot be counted; `patterns` therefore reads the patterns.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable
from math import inf
from pathlib import Path
from types import FrameType
from typing import Any, Final, SupportsIndex

__all__ = ["Counted", "steps", "work"]

_FAST: Final = 16  # code points that a compiled method goes through in less time than a line of Python takes
_OWN: Final = f"{Path(__file__).parents[1]}{os.sep}"
_SCANS: Final = ("count", "find", "rfind", "index", "rindex", "__contains__")
_COPIES: Final = (
    *("casefold", "encode", "expandtabs", "join", "lower", "lstrip", "partition", "replace", "rpartition", "rsplit"),
    *("rstrip", "split", "splitlines", "strip", "swapcase", "title", "translate", "upper"),
)


class Counted(str):
    """A text that counts the code points that its methods go through; its slices count for it.

    >>> text = Counted("one two")
    >>> text[2:5], text.find("w", 3), text.tally.seen
    ('e t', 5, 6)
    """

    tally: Tally

    def __new__(cls, text: str, tally: Tally | None = None) -> Counted:
        """Count for a text, or for what it is a slice of."""
        self = str.__new__(cls, text)
        self.tally = tally or Tally()
        return self

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        """A slice costs what it copies."""
        found = str.__getitem__(self, key)
        if not isinstance(key, slice):
            return found
        self.tally.seen += len(found)
        return Counted(found, self.tally)


class Tally:
    """How many code points were gone through."""

    seen: int = 0


def _scan(name: str) -> Callable[..., Any]:
    """A method that looks for something between two places, and stops where it has found the first or last."""
    method = getattr(str, name)

    def counted(text: Counted, *args: Any) -> Any:
        found = method(text, *args)
        first, last, _ = slice(*args[1:], *[None] * (3 - len(args[1:]))).indices(len(text))
        if name == "__contains__" and found:
            last = str.find(text, *args)
        elif name in ("find", "index") and found >= 0:
            last = found + 1
        elif name in ("rfind", "rindex") and found >= 0:
            first = found
        text.tally.seen += max(0, last - first)
        return found

    return counted


def _copy(name: str) -> Callable[..., Any]:
    """A method that goes through all of the text."""
    method = getattr(str, name)

    def counted(text: Counted, *args: Any, **named: Any) -> Any:
        text.tally.seen += len(text)
        return method(text, *args, **named)

    return counted


for _name in _SCANS:
    setattr(Counted, _name, _scan(_name))
for _name in _COPIES:
    setattr(Counted, _name, _copy(_name))


class _Enough(BaseException):
    """More work than anybody asked about; no `except Exception` of a rule keeps it."""


def work(run: Callable[[str], Iterable[Any]], text: str, limit: float = inf) -> float:
    """Lines of Python that run while `run(text)` is used up, and a step for every sixteen code points gone through.

    Args:
        run: gives edits.
        text: for it.
        limit: beyond this it is stopped, and infinity returned.

    >>> run = lambda text: (at for at, char in enumerate(text) if char == "b")
    >>> work(run, "a" * 100) < 300, work(run, "b" * 100, limit=50)
    (True, inf)
    """
    counted = Counted(text)
    return steps(lambda: deque(run(counted), maxlen=0), counted.tally, limit, but=_OWN)


def steps(run: Callable[[], object], tally: Tally | None = None, limit: float = inf, but: str = " ") -> float:
    """Lines of Python that run, and what a tally counts meanwhile; see `work`.

    A trace function that was there before, such as that of a debugger or of coverage, is put back afterwards.

    Args:
        run: what is looked at.
        tally: of the text that it goes through.
        limit: as for `work`.
        but: lines of files whose paths begin with this do not count.
    """
    tally, lines = tally or Tally(), 0

    # What is marked for coverage: it sees nothing of what runs while this counts in its place
    def line(frame: FrameType, event: str, _: Any) -> Any:  # pragma: no cover
        nonlocal lines
        lines += event == "line"
        if lines + tally.seen // _FAST > limit:
            raise _Enough
        return line

    def call(frame: FrameType, event: str, _: Any) -> Any:  # pragma: no cover
        return None if frame.f_code.co_filename.startswith(but) else line

    before = sys.gettrace()
    sys.settrace(call)
    try:
        run()
    except _Enough:  # pragma: no cover - the trace function is put back only below
        return inf
    finally:
        sys.settrace(before)
    return lines + tally.seen // _FAST
