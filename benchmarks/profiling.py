"""Where the time goes: µs of CPU per code point for every rule, and for the core round them.

python benchmarks/profiling.py [--languages zh en] [--size 1] [--functions 25]
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import attrs

import newsclean
import texts

Find = Callable[[newsclean.Document, Any], Any]


def profile(documents: Sequence[str], rounds: int) -> dict[str, float]:
    """Median µs per code point of each rule, of the core, and of all."""
    cleaner = newsclean.Cleaner()
    spent: dict[str, float] = defaultdict(float)
    cleaner._entries = tuple(_timed(entry, spent) for entry in cleaner._entries)
    size = sum(map(len, documents))
    found: dict[str, list[float]] = defaultdict(list)
    for number in range(rounds + 1):
        spent.clear()
        begin = time.process_time()
        for document in documents:
            cleaner.run(document)
        whole = time.process_time() - begin
        if number:  # the first round is to warm up
            for name, seconds in [*spent.items(), ("core", whole - sum(spent.values())), ("all", whole)]:
                found[name].append(seconds / size * 1e6)
    return {name: statistics.median(times) for name, times in found.items()}


def _timed(entry: Any, spent: dict[str, float]) -> Any:
    """The entry, with a rule that notes how long it takes to give its findings."""

    def find(document: newsclean.Document, options: Any, find: Find = entry.rule.find) -> Any:
        begin = time.process_time()
        found = list(find(document, options))
        spent[entry.rule.name] += time.process_time() - begin
        return found

    return attrs.evolve(entry, rule=attrs.evolve(entry.rule, find=find))


def functions(documents: Sequence[str], most: int) -> None:
    """Print the functions that take the most time by themselves."""
    cleaner = newsclean.Cleaner()
    cleaner.run(documents[0])
    with cProfile.Profile() as profiler:
        for document in documents:
            cleaner.run(document)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(most)


def main() -> None:
    """Print the table, and the functions if asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", default=["zh", "en"], choices=["zh", "en", "de", "ja", "ko"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=float, default=0.0, help="millions of code points in one text, not pages")
    parser.add_argument("--functions", type=int, default=0, help="so many functions of cProfile besides")
    chosen = parser.parse_args()
    documents = {
        language: [texts.long_text(int(chosen.size * 1e6), language)] if chosen.size else texts.pages(language)
        for language in chosen.languages
    }
    tables = {language: profile(documents[language], chosen.rounds) for language in documents}
    print(f"| µs per code point | {' | '.join(tables)} |\n|---|{'---:|' * len(tables)}")
    for name in sorted(tables[chosen.languages[0]], key=lambda name: -tables[chosen.languages[0]][name]):
        print(f"| {name} | {' | '.join(f'{table[name]:.3f}' for table in tables.values())} |")
    for language in chosen.languages if chosen.functions else ():
        print(f"\n### {language}\n")
        functions(documents[language], chosen.functions)


if __name__ == "__main__":
    main()
