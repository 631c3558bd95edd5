"""Timing that holds on a noisy machine: things are measured in turn, by CPU time, and compared by medians."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping

__all__ = ["in_turn", "megabytes"]

ROUNDS = 7


def in_turn(tasks: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median CPU seconds of each task: one warm-up, then A B C A B C ..., so that a slow spell hits all alike."""
    for task in tasks.values():
        task()
    seconds: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            gc.collect()
            begin = time.process_time()
            task()
            seconds[name].append(time.process_time() - begin)
    return {name: statistics.median(times) for name, times in seconds.items()}


def megabytes(text: str) -> float:
    """Size in UTF-8."""
    return len(text.encode()) / 1e6
