"""Which tests execute which lines, and how long each takes: what `mutants.py` chooses tests by."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from mutations import Mutant

__all__ = ["Reached"]

_LONGEST = 1  # seconds
ROOT = Path(__file__).resolve().parents[1]


class Reached:
    """A plugin of pytest that watches tests, and what it has seen.

    Attributes:
        files: those whose lines it watches.
        lines: the tests that execute a line, by file and number; "" is whatever is done before the first test.
        seconds: of processor time, for every test that passes.
    """

    def __init__(self, files: Collection[str]) -> None:
        """Watch no test yet."""
        self.files = files
        self.lines: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
        self.seconds: dict[str, float] = {}
        self._test = ""

    def trace(self, frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        """What `sys.settrace` takes."""
        if frame.f_code.co_filename not in self.files:
            return None
        self.lines[frame.f_code.co_filename, frame.f_lineno].add(self._test)
        return self.trace

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note what one test does."""
        self._test, self.seconds[item.nodeid], began = item.nodeid, 0, time.process_time()
        sys.settrace(self.trace)  # again, since there are tests that trace for themselves
        try:
            return (yield)
        finally:
            self._test = ""
            if item.nodeid in self.seconds:
                self.seconds[item.nodeid] = time.process_time() - began

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Forget a test that fails as it is."""
        if report.failed:
            self.seconds.pop(report.nodeid, None)

    def tests(self, mutant: Mutant) -> list[str]:
        """The tests, slow ones left out, that may notice a mutant, the fastest first: the core's own, or a plugin's."""
        file = str(mutant.path)
        found = {test for line in mutant.lines for test in self.lines.get((file, line), ())}
        if not mutant.function or "" in found:
            found = {test for line, tests in self.lines.items() if line[0] == file for test in tests}
        fast = {test for test, seconds in self.seconds.items() if seconds <= _LONGEST}
        found &= fast
        if not found and not mutant.function:
            found = fast  # of constants for other modules
        home = str(mutant.path.parent.relative_to(ROOT))
        homes = (home + "/",) if home.startswith("plugins") else ("src/", "tests/")
        return sorted((test for test in found if test.startswith(homes)), key=self.seconds.__getitem__)
