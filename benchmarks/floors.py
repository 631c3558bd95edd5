"""The accuracy that has been reached, group by group: a change that falls below it fails the tests.

    python benchmarks/floors.py TRUTH.jsonl [NAME]      # prints what TRUTH.jsonl reaches now, to raise a floor by

Floors stand in `floors.toml`, one table for each set of pages. They leave no room for a page more that goes wrong;
raise them when a change makes something better.
"""

from __future__ import annotations

import math
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import accuracy
import newsclean
from newsclean.scoring import score

FLOORS = Path(__file__).with_name("floors.toml")
HIGHER_IS_BETTER = frozenset({"para_f1", "doubled_fixed", "idempotent"})
COUNTED = frozenset({"pages", "cer_raw"})


def reached(truth: Path) -> dict[str, dict[str, float]]:
    """The figures of every group, rounded to what a floor says: four digits, to the worse side."""
    rows = score(accuracy.pages(truth), newsclean.Cleaner().clean, ["group"])
    return {
        name: {key: _rounded(key, value) for key, value in row.items() if key not in COUNTED and value is not None}
        for name, row in rows.items()
    }


def _rounded(key: str, value: float) -> float:
    return (math.floor if key in HIGHER_IS_BETTER else math.ceil)(round(value * 1e4, 6)) / 1e4


def fallen(name: str, truth: Path) -> Iterator[str]:
    """What has fallen below its floor, one line each."""
    now = reached(truth)
    for group, floors in tomllib.loads(FLOORS.read_text(encoding="utf-8"))[name].items():
        for key, floor in floors.items():
            value = now[group][key]
            if value < floor if key in HIGHER_IS_BETTER else value > floor:
                yield f"{group}: {key} is {value}, the floor is {floor}"


def main() -> None:
    """Print a table for `floors.toml`."""
    truth = Path(sys.argv[1])
    name = sys.argv[2] if len(sys.argv) > 2 else truth.stem
    for group, row in reached(truth).items():
        print(f'["{name}"."{group}"]')
        print("\n".join(f"{key} = {value}" for key, value in row.items()), end="\n\n")


if __name__ == "__main__":
    main()
