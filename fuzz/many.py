"""Random inputs, millions of them: `python fuzz/many.py [--seconds N] [FOLDER]`; needs nothing but newsclean.

No coverage is watched, so an input costs what cleaning costs, and thousands are tried a second. Targets take turns.
An input on which a promise is broken is written to FOLDER (by default `build/fuzz`) as `failed-TARGET-...`, and the
run goes on; `python fuzz/many.py FOLDER/failed-...` runs that alone. Seeds are numbered by the runs in FOLDER, so that
no run repeats one before it; `--seed` gives one, which runs side by side need.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from random import Random

import targets
from ledger import Ledger

_TURN = 2.0  # seconds that a target has before the next one
_SHARES = {"alone": 3.0}  # of turns; those of the other targets are one
_SHOWN = 20  # failures of a target that are shown and kept; the others are counted
_HEADS = 6  # bytes that say how, before those that say what
_LONGEST = {"pipelines": 600, "edits": 40, "offsets": 60, "alone": 60, "rules": 80, "default": 80, "decoding": 160}


def main() -> None:
    """Run for so long, or one input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("where", nargs="?", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--targets", nargs="+", choices=targets.TARGETS, default=list(targets.TARGETS))
    given = parser.parse_args()
    if given.where.is_file():
        name = given.where.name.split("-")[1]
        data = given.where.read_bytes()
        print(targets.shown(name, data))
        targets.TARGETS[name](data)
        return
    seed = given.seed if given.seed is not None else len(list(given.where.glob("run-*.json")))
    sys.exit(1 if run(given.where, given.seconds, seed, given.targets) else 0)


def run(folder: Path, seconds: float, seed: int, names: list[str]) -> int:
    """All targets in turn, until the time is up; how many inputs broke a promise."""
    ledger, end, turn = Ledger(folder, "random"), time.monotonic() + seconds, 0
    while not turn or time.monotonic() < end:
        for name in names:
            _turn(ledger, folder, name, Random(f"{seed} {turn} {name}"), turn_of(name, seconds / len(names)))
        turn += 1
    ledger.write()
    for name, count in ledger.executions.items():
        speed, failed = count / ledger.seconds[name], ledger.failures[name]
        print(f"{name}: {count:,} executions, {speed:,.0f} a second, {failed} failed")
    return ledger.failures.total()


def turn_of(name: str, most: float) -> float:
    """Seconds that a target has before the next one."""
    return min(_TURN * _SHARES.get(name, 1.0), most)


def _turn(ledger: Ledger, folder: Path, name: str, drawn: Random, seconds: float) -> None:
    target, count, failed, begun = targets.TARGETS[name], 0, 0, time.process_time()
    end = time.monotonic() + seconds
    while not count or time.monotonic() < end:
        for _ in range(32):
            data = drawn_for(name, drawn)
            count += 1
            try:
                target(data)
            except Exception:
                failed += 1
                if ledger.failures[name] + failed <= _SHOWN:
                    print(targets.kept(folder, name, data), flush=True)
    ledger.note(name, count, time.process_time() - begun, failed)


def drawn_for(name: str, drawn: Random) -> bytes:
    """Mostly short, sometimes as long as the target likes."""
    longest = _LONGEST[name]
    return drawn.randbytes(_HEADS + int(longest ** drawn.random()) * 2)


if __name__ == "__main__":
    main()
