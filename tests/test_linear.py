"""Cost grows with the length of a text and no faster: counted in lines of Python that run, not by a clock.

What a single call into C does (an expression that backtracks, a sort) is not seen here; `benchmarks/performance.py`
measures that.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean.testing._work import steps

ROOT = Path(__file__).parents[1]
SMALL, LARGE = 1000, 4000  # code points, about
MORE = 1.5  # lines of Python per code point may be so many times as many in the larger text

CLEANER = newsclean.Cleaner()


@pytest.fixture(autouse=True)
def benchmarks_can_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is no package."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def lines_for_a_character(text: str) -> float:
    """How many lines of Python it takes to clean it, of newsclean and its plugins."""
    return steps(lambda: CLEANER.run(text)) / len(text)


def test_no_input_makes_a_character_dearer_in_a_longer_text() -> None:
    """Ordinary pages and awkward inputs: four times the text takes four times the work, not more."""
    import awkward

    small, large = (awkward.ordinary(size) | awkward.awkward(size) for size in (SMALL, LARGE))
    dearer = {}
    for name, text in large.items():
        CLEANER.run(text)  # tables are read and expressions compiled when they are first needed
        ratio = lines_for_a_character(text) / lines_for_a_character(small[name])
        if ratio > MORE:
            dearer[name] = round(ratio, 2)
    assert dearer == {}
