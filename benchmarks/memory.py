"""What a result costs in memory beyond the texts themselves, and the peak on the way there, in bytes per code point."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from typing import NamedTuple

import awkward
import newsclean
from section import Goal, Scale, Section, table

KEPT, PEAK = 12.0, 30.0
SMALLER = 5  # by this the awkward inputs are: counting memory takes several times as long as cleaning


class Bytes(NamedTuple):
    """Bytes per code point of the source, beyond the source and the clean text."""

    kept: float
    peak: float
    asked: float


def measure(scale: Scale) -> Section:
    """Ordinary text, and inputs that are made to be awkward."""
    ordinary = awkward.ordinary(scale.memory)
    inputs = ordinary | awkward.awkward(scale.memory // SMALLER)
    found = {name: count(text) for name, text in inputs.items()}
    rows = ((name, f"{len(inputs[name]):,}", *(f"{value:.1f}" for value in row)) for name, row in found.items())
    heads = ["input", "code points", "kept", "at the peak", "kept once `changes` and `offsets` were read"]
    goals = [
        Goal("Memory: bytes kept per code point of ordinary text", KEPT, max(found[name].kept for name in ordinary)),
        Goal("Memory: bytes at the peak, likewise", PEAK, max(found[name].peak for name in ordinary)),
    ]
    return Section(table(heads, rows), goals)


def count(text: str) -> Bytes:
    """Clean the text, and then ask for everything that a result can tell."""
    cleaner = newsclean.Cleaner()
    cleaner.run(text[:10_000])  # reads the tables, which stay
    gc.collect()
    tracemalloc.start()
    result = cleaner.run(text)
    gc.collect()
    kept, peak = tracemalloc.get_traced_memory()
    told = (result.changes, result.held, result.labels, result.offsets, result.hunks)
    asked, _ = tracemalloc.get_traced_memory()
    del told
    tracemalloc.stop()
    own = 0 if result.text is text else sys.getsizeof(result.text)
    return Bytes(*((value - own) / len(text) for value in (kept, peak, asked)))
