"""How much has been run: every run keeps one line of figures in a folder; `python fuzz/ledger.py FOLDER...` adds up."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections import Counter
from pathlib import Path

__all__ = ["Ledger", "total"]

_OFTEN = 5.0  # seconds between two times that the figures are written


class Ledger:
    """The figures of one run, written every few seconds, so that they are there however it ends.

    Args:
        folder: where they are kept, beside those of other runs.
        kind: `random`, or `guided` by coverage.
    """

    def __init__(self, folder: Path, kind: str) -> None:
        """Begin to count."""
        folder.mkdir(parents=True, exist_ok=True)
        self.kind, self._path = kind, folder / f"run-{time.time_ns()}-{os.getpid()}.json"
        self.executions: Counter[str] = Counter()
        self.failures: Counter[str] = Counter()
        self.seconds: Counter[str] = Counter()
        self._begun = self._written = time.monotonic()

    def note(self, target: str, executions: int, seconds: float, failures: int = 0) -> None:
        """Add to what a target has done: executions, seconds of CPU, inputs that broke a promise."""
        self.executions[target] += executions
        self.seconds[target] += seconds  # type: ignore[assignment]
        self.failures[target] += failures
        if time.monotonic() - self._written > _OFTEN:
            self.write()

    def write(self) -> None:
        """Put the figures where they are kept."""
        self._written = time.monotonic()
        rows = {
            name: {"executions": count, "cpu": round(self.seconds[name], 1), "failures": self.failures[name]}
            for name, count in self.executions.items()
        }
        line = {"kind": self.kind, "hours": round((self._written - self._begun) / 3600, 3), "targets": rows}
        self._path.write_text(json.dumps(line) + "\n", encoding="utf-8")


def total(folders: list[Path]) -> str:
    """All runs of some folders, as a table in Markdown."""
    executions, cpu, failures = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    hours: dict[str, list[float]] = {}
    for path in sorted(path for folder in folders for path in folder.rglob("run-*.json")):
        run = json.loads(path.read_text(encoding="utf-8"))
        hours.setdefault(run["kind"], []).append(run["hours"])
        for target, row in run["targets"].items():
            key = run["kind"], target
            executions[key] += row["executions"]
            cpu[key] += row["cpu"]
            failures[key] += row["failures"]
    lines = ["| kind | target | executions | a second of CPU | broke a promise |", "|---|---|---:|---:|---:|"]
    for kind, target in sorted(executions):
        key = kind, target
        speed = executions[key] / cpu[key] if cpu[key] else 0
        lines.append(f"| {kind} | {target} | {executions[key]:,} | {speed:,.0f} | {failures[key]:,} |")
    lines.append(f"| all | | {executions.total():,} | | {failures.total():,} |")
    for kind, each in sorted(hours.items()):
        lines.append(f"\n{kind}: {len(each)} runs, {sum(each):.1f} hours, the longest {max(each):.1f}")
    return "\n".join(lines)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="*", type=Path, default=[Path("build/fuzz")])
    print(total(parser.parse_args().folder))
