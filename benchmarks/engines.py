"""Ray and Spark beside a plain loop and `newsclean corpus`: time, memory of all processes, and the same texts.

    python benchmarks/engines.py [--documents 5000] [--only loop ray] [--write]

Engines take ten seconds and more to start, whatever the size: compare sizes. CPU seconds are those of the program and
all below it, as far as they were seen, five times a second. The documents are those of `benchmarks/corpus.py`. Needs
the extras `ray` and `spark`, Java, and /proc.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import pyarrow.parquet as pq

import corpus
import markers
import processes

PAGE = Path(__file__).parents[1] / "docs" / "engines.md"
ROWS = 200  # in a row group, and a batch
TICKS = os.sysconf("SC_CLK_TCK")
ENGINES = {"ray": "ray", "spark": "pyspark"}
SPARK = {
    "spark.ui.enabled": "false",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.execution.arrow.maxRecordsPerBatch": str(ROWS),
    "spark.sql.files.maxPartitionBytes": "1m",
}


@attrs.define
class Watch:
    """What a program and all below it take: CPU seconds, and the most memory in MB at one time (PSS)."""

    seconds: dict[int, float] = attrs.field(factory=dict)
    peak: float = 0.0

    def look(self, pid: int) -> None:
        """Look once."""
        self.peak = max(self.peak, processes.memory(pid))
        for each in below(pid):
            self.seconds[each] = max(self.seconds.get(each, 0.0), cpu(each))


def below(pid: int) -> Iterator[int]:
    """A process and its descendants, of all its threads."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*"):
        try:
            children = (task / "children").read_text().split()
        except OSError:  # gone
            continue
        for child in children:
            yield from below(int(child))


def cpu(pid: int) -> float:
    """CPU seconds of a process so far; 0 if it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / TICKS


def rows(source: Path, folder: Path, shard: float) -> Mapping[str, tuple[Sequence[str], Path]]:
    """What is compared: the command line, and the folder in which it leaves Parquet."""
    found = dict(corpus.tools(source, folder, shard))
    for engine, module in ENGINES.items():
        if importlib.util.find_spec(module) is None:
            print(f"no {engine}: pip install 'newsclean[{engine}]'", file=sys.stderr)
            continue
        out = folder / f"{engine}-files"
        words = ("--processes", "2", "--shard-size", f"{shard:g}", "--isolated", "--engine", engine)
        found[f"corpus --engine {engine}, 2 cores"] = ((*corpus.COMMAND, str(source), str(out), *words), out)
        out = folder / f"{engine}-table"
        found[f"{engine}: a table, 2 cores"] = ((sys.executable, __file__, f"--{engine}", str(source), str(out)), out)
    return found


def on_ray(source: Path, out: Path) -> None:
    """`clean_dataset`, from Parquet to Parquet."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    import ray

    from newsclean.engines.ray import clean_dataset

    ray.init(
        "local",
        num_cpus=2,
        include_dashboard=False,
        object_store_memory=200 * 2**20,
        _node_ip_address="127.0.0.1",
        logging_level="ERROR",
        log_to_driver=False,
    )
    clean_dataset(ray.data.read_parquet(str(source)), actors=(1, 2), batch_size=ROWS).write_parquet(str(out))


def on_spark(source: Path, out: Path) -> None:
    """`clean_dataframe`, from Parquet to Parquet."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    from newsclean.engines.spark import clean_dataframe

    builder = SparkSession.builder.master("local[2,4]")
    for name, value in SPARK.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    clean_dataframe(session.read.parquet(str(source))).write.parquet(str(out))
    session.stop()


def digest(out: Path) -> str:
    """As `corpus.digest`, with the rows in the order of their ids: an engine has files and an order of its own."""
    table = pq.read_table([str(path) for path in sorted(out.glob("*.parquet"))], columns=["id", "text"]).sort_by("id")
    found = hashlib.sha256()
    for text in table["text"].to_pylist():
        found.update(text.encode() + b"\0")
    return found.hexdigest()[:16]


def compare(folder: Path, documents: int, only: Sequence[str]) -> Iterator[str]:
    """The table, line by line."""
    source = folder / "a.parquet"
    corpus.write(source, corpus.texts(documents), rows=ROWS)
    size = sum(len(text.encode()) for text in corpus.texts(documents)) / 1e6
    yield f"{documents} documents, {size:.1f} MB of text; {os.cpu_count()} cores, load {os.getloadavg()[1]:.0f}.\n"
    yield "| | seconds | of the loop | CPU seconds | of the loop | peak MB | texts |"
    yield "|---|---:|---:|---:|---:|---:|---|"
    first: tuple[float, float] | None = None
    for name, (line, out) in rows(source, folder, min(16, max(0.25, size / 16))).items():
        if only and not any(word in name for word in only):
            continue
        seconds, used, peak, said = measured(line)
        first = first or (seconds, used)
        times = f"{seconds:.1f} | {seconds / first[0]:.2f} | {used:.1f} | {used / first[1]:.2f} | {peak:.0f}"
        yield f"| {name} | {times} | {said or digest(out)} |"


def measured(line: Sequence[str]) -> tuple[float, float, float, str]:
    """Seconds, CPU seconds, peak in MB, and what went wrong."""
    begin, watch = time.monotonic(), Watch()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(line, stdout=said, stderr=said)
        while process.poll() is None:
            watch.look(process.pid)
            time.sleep(0.2)
        seconds = time.monotonic() - begin
        said.seek(0)
        failed = said.read().decode(errors="replace")[-500:] if process.returncode else ""
    return seconds, sum(watch.seconds.values()), watch.peak, failed


def main() -> None:
    """Do what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--only", nargs="*", default=[], help="rows whose names have one of these words")
    parser.add_argument("--write", action="store_true", help="into docs/engines.md")
    parser.add_argument("--ray", nargs=2, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--spark", nargs=2, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.ray:
        on_ray(*given.ray)
    elif given.spark:
        on_spark(*given.spark)
    else:
        with tempfile.TemporaryDirectory() as name:
            lines = []
            for line in compare(Path(name), given.documents, given.only):
                print(line, flush=True)
                lines.append(line)
        if given.write:
            markers.show("engines", "\n".join(lines), True, PAGE)


if __name__ == "__main__":
    main()
