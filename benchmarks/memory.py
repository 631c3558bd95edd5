"""What a result costs in memory beyond the text itself, and the peak on the way there, in bytes per code point.

python benchmarks/memory.py [--size 1]
"""

from __future__ import annotations

import argparse
import gc
import tracemalloc

import newsclean
import texts


def measure(text: str) -> tuple[float, float]:
    """Bytes kept and bytes at the peak, per code point of the source, beyond the source and the clean text."""
    cleaner = newsclean.Cleaner()
    cleaner.run(text[:10_000])
    gc.collect()
    tracemalloc.start()
    result = cleaner.run(text)
    gc.collect()
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    own = len(result.text) * (1 if result.text.isascii() else 2)
    return (kept - own) / len(text), (peak - own) / len(text)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=1.0, help="millions of code points")
    size = int(parser.parse_args().size * 1e6)
    inputs = {"Chinese pages": texts.long_text(size, "zh"), "English pages": texts.long_text(size, "en")}
    print("| input | kept, bytes per code point | peak |\n|---|---:|---:|")
    for name, text in {**inputs, **texts.awkward(size)}.items():
        kept, peak = measure(text)
        print(f"| {name} | {kept:.1f} | {peak:.1f} |", flush=True)


if __name__ == "__main__":
    main()
