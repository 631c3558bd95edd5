"""How cost grows with size, and what awkward inputs cost per character beside an ordinary one.

python benchmarks/growth.py [--largest 100] [--awkward 1]
"""

from __future__ import annotations

import argparse
from functools import partial

import newsclean
import texts
from timing import in_turn


def growth(largest: float) -> None:
    """The same kind of text, ten times as long at each step; size in millions of code points."""
    cleaner = newsclean.Cleaner()
    sizes = [10**k for k in range(3, 9) if 10**k <= largest * 1e6]
    before = 0.0
    print("| code points | µs per code point | time, beside a tenth of the text |\n|---:|---:|---:|")
    for size in sizes:
        text = texts.long_text(size, "zh")
        documents = [text] * max(1, 100_000 // size)
        seconds = _seconds(cleaner, documents, 5 if size < 10**7 else 3) / len(documents)
        print(f"| {size:,} | {seconds / size * 1e6:.3f} | {f'{seconds / before:.1f}×' if before else ''} |")
        before = seconds


def _seconds(cleaner: newsclean.Cleaner, documents: list[str], rounds: int) -> float:
    return in_turn({"": lambda: [cleaner.run(text) for text in documents]}, rounds)[""]


def awkward(millions: float) -> None:
    """Each awkward input in turn with ordinary text of the same size."""
    cleaner = newsclean.Cleaner()
    size = int(millions * 1e6)
    ordinary = texts.long_text(size, "zh")
    print("| input | code points | cost per code point, beside ordinary text |\n|---|---:|---:|")
    for name, text in texts.awkward(size).items():
        tasks = {"it": partial(cleaner.run, text), "ordinary": partial(cleaner.run, ordinary)}
        seconds = in_turn(tasks, 3)
        ratio = seconds["it"] / len(text) / (seconds["ordinary"] / len(ordinary))
        print(f"| {name} | {len(text):,} | {ratio:.2f}× |", flush=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=float, default=100.0, help="millions of code points")
    parser.add_argument("--awkward", type=float, default=1.0, help="millions of code points")
    chosen = parser.parse_args()
    print("\n### Growth\n")
    growth(chosen.largest)
    print("\n### Awkward inputs\n")
    awkward(chosen.awkward)


if __name__ == "__main__":
    main()
