"""What failing nodes cost: the share of work that is done again, simulated, beside the closed form.

    python benchmarks/failures.py [--rate MB/s] [--shards 20000] [--write]

A node dies with probability p within an hour, at any moment as likely as at any other; what its cores had begun is
begun anew elsewhere, shard by shard. With the rate of deaths L = -ln(1 - p) and s hours for a shard, a shard takes
(exp(L s) - 1) / L hours of work in the mean (an exponential race against s, until it is won), so the share of work done
again is (exp(L s) - 1) / (L s) - 1, about L s / 2. It does not depend on the number of nodes or cores.

`newsclean corpus` loses less: what a worker has done of a shard is in a journal beside the output, and another goes on
from the last step (256 kB). The rows of steps say what then is lost, if the journal outlives the node.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Iterable

import markers

CHANCES = (0.0001, 0.001, 0.01, 0.1)  # p: once in a year, in six weeks, in four days, in nine hours and a half
SIZES = {
    "256 kB, a step": 0.256,
    "16 MB": 16.0,
    "128 MB": 128.0,
    "1 GB": 1000.0,
    "10 GB": 10_000.0,
    "100 GB": 100_000.0,
}
RATE = 1.0  # MB/s of one core


def again(hours: float, chance: float) -> float:
    """Share of work done again, in closed form.

    Args:
        hours: that one core needs for a shard.
        chance: p, of a node to die within an hour.

    >>> round(again(1.0, 0.1), 4)
    0.0546
    """
    raced = -math.log1p(-chance) * hours
    return math.expm1(raced) / raced - 1


def simulated(hours: float, chance: float, shards: int, seed: int = 1) -> float:
    """The same, shard by shard, with a node's life drawn for each attempt.

    >>> abs(simulated(1.0, 0.1, 20_000) - again(1.0, 0.1)) < 0.005
    True
    """
    draw, rate, lost = random.Random(seed), -math.log1p(-chance), 0.0
    for _ in range(shards):
        while (life := draw.expovariate(rate)) < hours:
            lost += life
    return lost / (shards * hours)


def table(rate: float, shards: int) -> str:
    """Markdown: a row for each size, closed form / simulation for each p."""
    head = ["shard", "hours of a core", *(f"p = {chance:.2%}" for chance in CHANCES)]
    rows = [_row(name, size / rate / 3600, shards) for name, size in SIZES.items()]
    return "\n".join(["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|", *rows])


def _row(name: str, hours: float, shards: int) -> str:
    return "| " + " | ".join([name, f"{hours:.3g}", *_cells(hours, shards)]) + " |"


def _cells(hours: float, shards: int) -> Iterable[str]:
    for chance in CHANCES:
        if math.exp(-math.log1p(-chance) * hours) < 0.01:
            yield "does not end"  # not one attempt in a hundred outlives its node
        else:
            expected = again(hours, chance)
            enough = expected * shards > 10  # or too few deaths to tell
            yield _told(expected) + (f" / {_told(simulated(hours, chance, shards))}" if enough else "")


def _told(share: float) -> str:
    return f"{share:.2g}" if share < 10 else f"{share:.0f}"


def main() -> None:
    """Print the table, or write it into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=float, default=RATE, help="MB/s of text that one core cleans")
    parser.add_argument("--shards", type=int, default=20_000)
    parser.add_argument("--write", action="store_true", help="into docs/scale.md")
    chosen = parser.parse_args()
    told = f"At {chosen.rate:g} MB/s a core; closed form / {chosen.shards:,} shards simulated, where that tells:"
    markers.show("failures", f"{told}\n\n{table(chosen.rate, chosen.shards)}", chosen.write)


if __name__ == "__main__":
    main()
