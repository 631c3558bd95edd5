"""Throughput beside other libraries, measured in turn: pages one by one, and one text of 10 MB.

python benchmarks/speed.py [--rounds 7] [--size 10]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

import newsclean
import peers
import texts
from timing import ROUNDS, in_turn, megabytes


def compare(documents: Sequence[str], rounds: int) -> None:
    """Print a table for these documents."""
    cleaner = newsclean.Cleaner()
    cleaners: dict[str, Callable[[str], object]] = {"newsclean, with provenance": cleaner.run, **peers.available()}
    size = sum(map(megabytes, documents))

    def task(clean: Callable[[str], object]) -> Callable[[], object]:
        return lambda: [clean(document) for document in documents]

    seconds = in_turn({name: task(clean) for name, clean in cleaners.items()}, rounds)
    ours = seconds["newsclean, with provenance"]
    print("| | MB/s of UTF-8 | newsclean is |\n|---|---:|---:|")
    for name, time in sorted(seconds.items(), key=lambda item: item[1]):
        print(f"| {name} | {size / time:.2f} | {time / ours:.2f}× |")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--size", type=float, default=10.0, help="of the long text, in MB of UTF-8")
    chosen = parser.parse_args()
    for title, languages in (("Chinese", ("zh",)), ("English", ("en",))):
        documents = texts.pages(*languages)
        print(f"\n### {title}, pages of {sum(map(len, documents)) // len(documents)} code points\n")
        compare(documents, chosen.rounds)
        sample = "".join(documents)
        long = texts.long_text(int(chosen.size * 1e6 * len(sample) / len(sample.encode())), *languages)
        print(f"\n### {title}, one text of {megabytes(long):.0f} MB\n")
        compare([long], max(5, chosen.rounds - 2))


if __name__ == "__main__":
    main()
