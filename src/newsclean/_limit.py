"""How long a document may take: seconds of processor time, and ten times as many by the clock for one that waits.

By the clock alone a document would fail because the machine is busy, and come out clean on the next day: what a run
writes must not depend on that. So the clock is only there for what stands still without computing, such as a plugin
that waits for an answer, and it is generous.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

__all__ = [
    "PATIENCE",
    "can_limit",
    "ended_by_limit",
    "fatal",
    "grace",
    "limited",
    "resort",
    "start",
    "stop",
    "too_long",
]

PATIENCE = 10
"""Seconds by the clock for each second of processor time that a document may take."""


def too_long(seconds: float) -> str:
    """What is said of a document that took longer.

    >>> too_long(2.0)
    'took longer than 2 s'
    """
    return f"took longer than {seconds:g} s"


def can_limit() -> bool:
    """Whether `timeout` works here: in the main thread, on a system with POSIX timers.

    The timers interrupt Python code and the `re` module; a call into other C code is interrupted when it returns.
    """
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


@contextlib.contextmanager
def limited(seconds: float | None) -> Iterator[None]:
    """Raise TimeoutError in what runs longer; a rule that is at work then is named by its RuleError."""
    if seconds is None:
        yield
        return

    def ring(_: int, __: FrameType | None) -> None:
        raise TimeoutError(too_long(seconds))

    before = [(number, signal.signal(number, ring)) for number in _signals()]
    try:
        start(seconds, again=True)  # again and again: rules may be skipped
        try:
            yield
        finally:
            stop()
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def fatal() -> None:
    """Have the timers end this process, whatever the one that began it has made of their signals."""
    if hasattr(signal, "setitimer"):
        for number in _signals():
            signal.signal(number, signal.SIG_DFL)


def start(seconds: float, *, again: bool = False) -> None:
    """Set both timers of this process; what their signals do is said by `limited` or `fatal`."""
    for timer, times in ((signal.ITIMER_PROF, 1), (signal.ITIMER_REAL, PATIENCE)):
        signal.setitimer(timer, seconds * times, seconds * times if again else 0)


def stop() -> None:
    """Take both away."""
    for timer in (signal.ITIMER_PROF, signal.ITIMER_REAL):
        signal.setitimer(timer, 0)


def resort(seconds: float) -> None:
    """Have this process ended when it has computed that long, in C code as well; 0: not any more.

    It counts beside `limited`, which should come first (see `grace`) and says which rule was at work.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


def grace(seconds: float) -> float:
    """A limit, and the time in which one that comes first should have had its effect.

    >>> grace(2.0), grace(60.0)
    (3.0, 75.0)
    """
    return seconds + max(1.0, seconds / 4)


def ended_by_limit(code: int | None) -> bool:
    """Whether a process that ended with this code (`Popen.returncode`) was ended by a timer.

    >>> ended_by_limit(-9), ended_by_limit(0)
    (False, False)
    """
    ends = {signal.SIGVTALRM, *_signals()} if hasattr(signal, "setitimer") else set()
    return code is not None and -code in ends


def _signals() -> tuple[signal.Signals, signal.Signals]:
    """Of the two timers that count for `limited` and `start`."""
    return signal.SIGPROF, signal.SIGALRM
