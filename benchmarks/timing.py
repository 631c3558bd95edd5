"""Timing that holds on a noisy machine: things are measured in turn, by CPU time, and compared by medians."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from functools import partial

__all__ = ["in_turn", "megabytes", "over", "seconds", "spent"]

ROUNDS = 5


def in_turn(tasks: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median CPU seconds of each task: one warm-up, then A B C A B C ..., so that a slow spell hits all alike."""
    for task in tasks.values():
        task()
    return spent({name: partial(seconds, task) for name, task in tasks.items()}, rounds)


def spent(clocks: Mapping[str, Callable[[], float]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median of what each clock says it took, in turn; for what has a clock of its own, such as another process."""
    found: dict[str, list[float]] = {name: [] for name in clocks}
    for _ in range(rounds):
        for name, clock in clocks.items():
            found[name].append(clock())
    return {name: statistics.median(times) for name, times in found.items()}


def seconds(task: Callable[[], object]) -> float:
    """CPU seconds of a task, run once."""
    gc.collect()
    begin = time.process_time()
    task()
    return time.process_time() - begin


def over(documents: list[str], clean: Callable[[str], object]) -> Callable[[], object]:
    """The task of cleaning all documents, one by one; a word first, so that nothing kept of the last round helps."""
    return lambda: [clean(document) for document in ("后\n", *documents)]


def megabytes(text: str) -> float:
    """Size in UTF-8."""
    return len(text.encode()) / 1e6
