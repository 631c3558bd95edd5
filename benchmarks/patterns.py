"""What the slowest text costs each pattern: CPU time for a length, and how many times that for four times the length.

`tests/reliability/patterns.py` finds every pattern of newsclean, and for those that take more than linear time on some
text it makes such a text. Here each is searched in its text. Four times the time is linear, sixteen quadratic; which of
these do no harm, and why, stands in `tests/reliability/test_patterns.py`.

python benchmarks/patterns.py [--all]
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from newsclean.testing.patterns import Attack

ROOT = Path(__file__).parents[1]
SEEN = 0.004  # seconds of work that a clock can tell
LONGEST = 60_000  # code points


def cost(pattern: re.Pattern[Any], text: str) -> float:
    """Seconds of CPU for a search through all of a text."""
    given = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    begin = time.process_time()
    for _ in pattern.finditer(given):
        pass
    return time.process_time() - begin


def growth(pattern: re.Pattern[Any], attack: Attack) -> tuple[int, float, float]:
    """A length that takes a moment, the time for it, and for four times the length how many times that."""
    length = 25 if attack.kind == "exponential" else 250
    while (took := cost(pattern, attack.text(length))) < SEEN and length < LONGEST:
        length *= 2
    return length, took, cost(pattern, attack.text(4 * length)) / took


def main() -> None:
    """Print a table, the steepest first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="linear ones as well")
    every = parser.parse_args().all
    finder = ROOT / "tests" / "reliability" / "patterns.py"
    said = json.loads(subprocess.run([sys.executable, finder], capture_output=True, check=True).stdout)
    rows = []
    for place, pattern, _, kind, parts in said["patterns"]:
        if kind:
            attack = Attack(kind, *parts)
            rows.append((*growth(re.compile(ast.literal_eval(pattern)), attack)[::-1], place, attack))
    print(f"{len(said['patterns'])} patterns, {len(rows)} with a text to try\n")
    print("| pattern | code points | ms | four times as many | text |\n|---|---:|---:|---:|---|")
    for ratio, took, length, place, attack in sorted(rows, reverse=True):
        if every or ratio > 6:
            text = f"{attack.before!r} + n × {attack.again!r} + {attack.after!r}"
            print(f"| {place} | {length:,} | {took * 1e3:.1f} | {ratio:.1f} | {text} |")


if __name__ == "__main__":
    main()
