"""A program is run, and what it and all below it take is seen from outside: needs /proc, so Linux."""

from __future__ import annotations

import resource
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import attrs

__all__ = ["Ran", "memory", "run"]


@attrs.frozen
class Ran:
    """A program that has run: seconds, those of all CPUs, and the most memory that all its processes took, in MB."""

    seconds: float
    cpu: float
    peak: float
    code: int
    said: str


def run(line: Sequence[str]) -> Ran:
    """Run a program, and watch its memory ten times a second."""
    begin, before, peak = time.monotonic(), cpu(), 0.0
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(line, stdout=said, stderr=said)
        while process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(0.1)
        said.seek(0)
        return Ran(time.monotonic() - begin, cpu() - before, peak, process.returncode, said.read().decode())


def cpu() -> float:
    """CPU seconds of all programs that were run."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def memory(pid: int) -> float:
    """What a process and all below it hold, in MB; pages that they share count in part (PSS)."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:  # gone
        return 0.0
    own = next((int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")), 0)
    return own / 1024 + sum(memory(int(child)) for child in children)
