"""Time limits of documents: processor time, so that a busy machine fails none; and a generous clock."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
import time

import pytest

from newsclean import _limit
from newsclean._limit import can_limit, ended_by_limit, limited

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX timers")

ENDLESS = "import re; re.search('(a|a)*b', 'a' * 64)"
ENDLESS_IN_C = "import itertools; sum(itertools.repeat(1, 10**12))"
WAITING = "import time; time.sleep(600)"


def test_what_waits_does_not_compute() -> None:
    """A document of half a second of processor time may wait for longer than that, as it does on a busy machine."""
    with limited(0.5):
        time.sleep(0.6)


def test_what_computes_too_long() -> None:
    """It is stopped in the middle of a search, and the error says the limit."""
    with pytest.raises(TimeoutError, match=r"^took longer than 0\.1 s$"), limited(0.1):
        re.search("(a|a)*b", "a" * 64)


def test_it_rings_again() -> None:
    """A rule that is left out after the first time does not leave the others without a limit."""
    rung = 0
    with limited(0.05):
        for _ in range(2):
            with pytest.raises(TimeoutError):
                re.search("(a|a)*b", "a" * 64)
            rung += 1
    assert rung == 2


def test_handlers_and_timers_are_left_as_they_were() -> None:
    """Whoever has timers of their own finds their handlers again; none of ours is running."""
    numbers = (signal.SIGPROF, signal.SIGALRM)
    before = [signal.getsignal(number) for number in numbers]
    with limited(5.0):
        assert signal.getitimer(signal.ITIMER_PROF)[0] > 0
    assert [signal.getsignal(number) for number in numbers] == before
    assert signal.getitimer(signal.ITIMER_PROF) == signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_no_limit() -> None:
    """None sets no timer."""
    with limited(None):
        assert signal.getitimer(signal.ITIMER_PROF)[0] == signal.getitimer(signal.ITIMER_REAL)[0] == 0


@pytest.mark.parametrize(
    ("limit", "work"),
    [
        ("fatal(); start(0.1)", ENDLESS),
        ("fatal(); start(0.1)", ENDLESS_IN_C),
        ("fatal(); start(0.1)", WAITING),
        ("resort(0.1)", ENDLESS_IN_C),
    ],
)
def test_a_process_that_its_timers_end(limit: str, work: str) -> None:
    """Computing in Python or in C, or waiting: its exit code says that it was a limit."""
    done = subprocess.run([sys.executable, "-c", f"from newsclean._limit import *; {limit}; {work}"], timeout=300)
    assert ended_by_limit(done.returncode)


def test_a_limit_that_is_taken_back() -> None:
    """A document that was in time has no effect on what comes after it."""
    said = "from newsclean._limit import *; fatal(); start(0.1); stop(); resort(0.1); resort(0)"
    work = "import time; now = time.process_time()\nwhile time.process_time() < now + 0.5: pass"
    assert subprocess.run([sys.executable, "-c", f"{said}; {work}"], timeout=300).returncode == 0


def test_where_there_are_no_timers(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no limit either, and nothing fails."""
    monkeypatch.delattr(signal, "setitimer")
    assert not can_limit()
    assert not ended_by_limit(-signal.SIGPROF)
    _limit.fatal()
    _limit.resort(1.0)


def test_only_in_the_main_thread() -> None:
    """Signals are handled there."""
    said: list[bool] = []
    thread = threading.Thread(target=lambda: said.append(can_limit()))
    thread.start()
    thread.join()
    assert (said, can_limit()) == ([False], True)
