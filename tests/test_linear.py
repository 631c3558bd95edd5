"""Cost grows with the length of a text and no faster: counted in lines of Python that run, not by a clock.

What a single call into C does (an expression that backtracks, a sort) is not seen here; `benchmarks/performance.py`
measures that.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import newsclean

ROOT = Path(__file__).parents[1]
SMALL, LARGE = 1000, 4000  # code points, about
MORE = 1.5  # lines of Python per code point may be so many times as many in the larger text

CLEANER = newsclean.Cleaner()


@pytest.fixture(autouse=True)
def benchmarks_can_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is no package."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def lines_run(text: str) -> int:
    """How many lines of Python it takes to clean a text."""
    count = 0

    def line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return line

    before = sys.gettrace()
    sys.settrace(line)
    try:
        CLEANER.run(text)
    finally:
        sys.settrace(before)
    return count


def test_no_input_makes_a_character_dearer_in_a_longer_text() -> None:
    """Ordinary pages and awkward inputs: four times the text takes four times the work, not more."""
    import awkward

    small, large = (awkward.ordinary(size) | awkward.awkward(size) for size in (SMALL, LARGE))
    dearer = {}
    for name, text in large.items():
        CLEANER.run(text)  # tables are read and expressions compiled when they are first needed
        ratio = lines_run(text) / len(text) / (lines_run(small[name]) / len(small[name]))
        if ratio > MORE:
            dearer[name] = round(ratio, 2)
    assert dearer == {}
