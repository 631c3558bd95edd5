"""What a terabyte costs: throughput of one core, measured, and what follows for a cluster.

    python benchmarks/scale.py [--rounds 5] [--size 1000] [--write]

Measured is `newsclean.arrow.clean_table` on documents as long as newspaper articles, in CPU seconds of one core, so
that what else runs on the machine counts for little; then Parquet (zstd), read and written, in the same way. The plan
for a cluster is arithmetic on these figures; `benchmarks/failures.py` has what failing nodes add.
"""

from __future__ import annotations

import argparse
import io
import json
import platform
from collections.abc import Mapping

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

import markers
import newsclean
import texts
from failures import again
from newsclean.arrow import clean_table
from timing import in_turn, megabytes

LANGUAGES = {"Chinese": ("zh",), "English": ("en",), "German": ("de",), "Japanese": ("ja",), "Korean": ("ko",)}
NODES, CORES, TERABYTES = 50, 32, 10  # the worked plan
EXTRACTOR = "tika"
LINK = 1250.0  # MB/s: ten gigabits a second, for one node
SHARD = 128.0  # MB
DEATHS = 0.001  # of a node within an hour


@attrs.frozen
class Measured:
    """Rates of one core, in MB of UTF-8 text a second, and bytes in Parquet for one of text."""

    clean: Mapping[str, float]
    read: float
    write: float
    packed: float

    @property
    def mean(self) -> float:
        """The rate on a corpus with the same amount of each language."""
        return len(self.clean) / sum(1 / rate for rate in self.clean.values())

    @property
    def whole(self) -> float:
        """With reading and writing."""
        return 1 / (1 / self.mean + 1 / self.read + 1 / self.write)


def documents(size: int, *languages: str) -> pa.Table:
    """Documents of `size` code points, cut from pages; each page once, or it would pack too well."""
    records = map(json.loads, texts.PAGES.read_text(encoding="utf-8").splitlines())
    raw = [each["raw"] for each in records if each["lang"] in languages and each["extractor"] == EXTRACTOR]
    text = "\n".join(raw)
    return pa.table({"text": [text[start : start + size] for start in range(0, len(text), size)]})


def measure(size: int, rounds: int) -> Measured:
    """All rates, in turn."""
    cleaner = newsclean.Cleaner()
    tables = {name: documents(size, *languages) for name, languages in LANGUAGES.items()}
    whole = pa.concat_tables(tables.values())
    stored = _packed(whole)
    tasks = {name: (lambda table=table: clean_table(table, cleaner=cleaner)) for name, table in tables.items()}
    seconds = in_turn(
        {**tasks, "read": lambda: pq.read_table(io.BytesIO(stored)), "write": lambda: _packed(whole)}, rounds
    )
    sizes = {name: _size(table) for name, table in tables.items()}
    total = sum(sizes.values())
    clean = {name: sizes[name] / seconds[name] for name in tables}
    return Measured(clean, total / seconds["read"], total / seconds["write"], len(stored) / 1e6 / total)


def _packed(table: pa.Table) -> bytes:
    sink = io.BytesIO()
    pq.write_table(table, sink, compression="zstd")
    return sink.getvalue()


def _size(table: pa.Table) -> float:
    return sum(megabytes(text) for text in table["text"].to_pylist())


def core_hours(rate: float) -> float:
    """For a terabyte at so many MB/s.

    >>> round(core_hours(1.0), 1)
    277.8
    """
    return 1e6 / rate / 3600


def cost(measured: Measured, size: int) -> str:
    """Core-hours per terabyte."""
    rows = [(name, rate) for name, rate in measured.clean.items()]
    rows += [("equal parts", measured.mean), ("equal parts, with reading and writing Parquet", measured.whole)]
    lines = [f"| {name} | {rate:.2f} | {core_hours(rate):,.0f} |" for name, rate in rows]
    where = f"{platform.machine()}, {platform.python_implementation()} {platform.python_version()}"
    return "\n".join(
        [
            f"Documents of {size} code points; newsclean {newsclean.__version__}, {where}.\n",
            "| | MB/s for a core | core-hours for a TB |",
            "|---|---:|---:|",
            *lines,
            "",
            f"Parquet with zstd: read at {measured.read:.0f} MB/s of text, written at {measured.write:.0f}; "
            f"a TB of text is {measured.packed:.2f} TB on disk.",
        ]
    )


def plan(measured: Measured) -> str:
    """Ten terabytes on fifty nodes."""
    cores = NODES * CORES
    shard_hours = SHARD / measured.whole / 3600
    redone = again(shard_hours, DEATHS)
    shards = TERABYTES * 1e6 / SHARD
    hours = TERABYTES * core_hours(measured.whole) / cores
    tail = shard_hours  # the last shards: half of the cores idle, on average, while they last
    traffic = 2 * measured.packed * CORES * measured.whole
    rows = [
        ("text", f"{TERABYTES} TB, {TERABYTES * measured.packed:.1f} TB on disk, and as much again written"),
        ("cores", f"{NODES} nodes x {CORES} = {cores:,}"),
        (
            "shards",
            f"{shards:,.0f} of {SHARD:.0f} MB: {shards / cores:.0f} a core, {shard_hours * 60:.1f} min each",
        ),
        ("work", f"{TERABYTES * core_hours(measured.whole):,.0f} core-hours"),
        ("done again, with p = 0.1% an hour for a node", f"{redone:.3%}"),
        ("nodes that die meanwhile, in the mean", f"{NODES * DEATHS * hours:.2f}"),
        ("time", f"{hours * (1 + redone) + tail / 2:.1f} h; {tail / 2:.2f} h of it wait for the last shards"),
        ("traffic of a node, read and written", f"{traffic:.1f} MB/s: {traffic / LINK:.2%} of ten gigabits a second"),
        ("cores that such a link could feed", f"{LINK / (2 * measured.packed * measured.whole):,.0f}"),
        ("storage that serves all nodes has to give", f"{traffic * NODES:,.0f} MB/s, half of it written"),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)])


def main() -> None:
    """Print both parts, or write them into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=1000, help="code points of a document")
    parser.add_argument("--write", action="store_true", help="into docs/scale.md")
    chosen = parser.parse_args()
    measured = measure(chosen.size, chosen.rounds)
    markers.show("cost", cost(measured, chosen.size), chosen.write)
    markers.show("plan", plan(measured), chosen.write)
    print(f"python benchmarks/failures.py --rate {measured.whole:.2f} --write")


if __name__ == "__main__":
    main()
