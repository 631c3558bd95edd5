"""A corpus, cleaned by a plain loop and by `newsclean corpus`: time, memory, and whether the output is the same.

python benchmarks/corpus.py [--documents 50000]     # loop, one process, two: time, memory of all processes, hashes
python benchmarks/corpus.py --kills 20              # killed at random moments, gone on with: the same, byte for byte?
python benchmarks/corpus.py --poison 1000           # documents that raise, end their worker, or hang: all named?
python benchmarks/corpus.py --memory 100,1000       # MB of input, with one light rule: is memory flat?

Documents are the pages of `pages.jsonl`, about 3 kB each, as often as it takes, with a number in front. They need the
extra `corpus`, and memory is read from /proc, so Linux.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from processes import Ran, run

PAGES = Path(__file__).with_name("pages.jsonl")
LIGHT = "number-spacing,tidy"  # where it is not the rules that are measured
COMMAND = (sys.executable, "-m", "newsclean", "corpus")
POISON = '''
import os, re, time
import newsclean

def find(document, options):
    """Do to the worker what the text says."""
    word = re.match(r"POISON (\\w+)", document.text)
    if word and word[1] == "raise":
        raise ValueError("poisoned")
    if word and word[1] == "exit":
        os._exit(1)
    if word and word[1] == "hang":
        time.sleep(3600)
    return []

@newsclean.hookimpl
def newsclean_rules():
    """Register it."""
    yield newsclean.Rule("poison", find)
'''


def texts(count: int, poisoned: int = 0) -> Iterator[str]:
    """Documents; those that are poisoned stand at random places, one in fifty ends its worker, one in fifty hangs."""
    pages = [json.loads(line)["raw"] for line in PAGES.read_text(encoding="utf-8").splitlines()]
    places = set(random.Random(0).sample(range(count), poisoned))
    for number, page in enumerate(islice(cycle(pages), count)):
        what = ("exit" if number % 50 == 0 else "hang" if number % 50 == 1 else "raise") if number in places else ""
        yield f"POISON {what} {number}" if what else f"{number}\n{page}"


def write(path: Path, documents: Iterator[str], rows: int = 1000) -> None:
    """Documents as Parquet, with an id each."""
    schema = pa.schema({"id": pa.int64(), "text": pa.string()})
    with pq.ParquetWriter(path, schema) as writer:
        first = 0
        while batch := list(islice(documents, rows)):
            writer.write_table(pa.table({"id": range(first, first + len(batch)), "text": batch}, schema))
            first += len(batch)


def loop(source: Path, out: Path) -> None:
    """What anybody would write."""
    import newsclean

    cleaner = newsclean.Cleaner()
    table = pq.read_table(source)
    cleaned = [cleaner.clean(text) for text in table.column("text").to_pylist()]
    out.mkdir()
    pq.write_table(table.set_column(1, "text", pa.array(cleaned)), out / "a-00000.parquet")


def tools(source: Path, folder: Path, shard: float) -> Mapping[str, tuple[Sequence[str], Path]]:
    """What is compared: the command line, and the folder in which it leaves Parquet."""
    compared: dict[str, tuple[Sequence[str], Path]] = {}
    compared["plain loop"] = ((sys.executable, __file__, "--loop", str(source), str(folder / "0")), folder / "0")
    for processes, name in ((1, "corpus, 1 process"), (2, "corpus, 2 processes")):
        out = folder / str(processes)
        words = ("--processes", str(processes), "--shard-size", f"{shard:g}", "--isolated")
        compared[name] = ((*COMMAND, str(source), str(out), *words), out)
    return compared


def digest(out: Path) -> str:
    """A hash of all texts in the order of the corpus."""
    found = hashlib.sha256()
    for path in sorted(out.glob("*.parquet")):
        for batch in pq.ParquetFile(path).iter_batches(columns=["text"]):
            for text in batch.column(0).to_pylist():
                found.update(text.encode() + b"\0")
    return found.hexdigest()[:16]


def bytes_of(out: Path) -> dict[str, bytes]:
    """Every file of the output, by name."""
    return {path.name: path.read_bytes() for path in sorted(out.glob("*.parquet"))}


def compare(folder: Path, documents: int) -> None:
    """The table of times."""
    source = folder / "a.parquet"
    write(source, texts(documents), rows=200)
    size = sum(len(text.encode()) for text in texts(documents)) / 1e6
    print(f"{documents} documents, {size:.0f} MB of text\n")
    print(
        "| | seconds | of the loop | CPU seconds | of the loop | peak MB | texts |\n|---|---:|---:|---:|---:|---:|---|"
    )
    first: Ran | None = None
    for name, (line, out) in tools(source, folder, min(16, max(0.5, size / 20))).items():
        ran = run(line)
        first = first or ran
        times = f"{ran.seconds:.1f} | {ran.seconds / first.seconds:.2f} | {ran.cpu:.1f} | {ran.cpu / first.cpu:.2f}"
        cells = f"{times} | {ran.peak:.0f}"
        print(f"| {name} | {cells} | {digest(out) if ran.code == 0 else ran.said} |", flush=True)


def kill(folder: Path, documents: int, kills: int) -> None:
    """A run that is killed again and again, and one that is not."""
    source = folder / "a.parquet"
    write(source, texts(documents))
    words = ("--processes", "2", "--shard-size", "1", "--isolated", "--rules", LIGHT)
    calm = run((*COMMAND, str(source), str(folder / "calm"), *words))
    moments, hit = random.Random(0), 0
    share = max(1.0, 1.5 * calm.seconds / kills)
    while hit < kills:
        process = subprocess.Popen((*COMMAND, str(source), str(folder / "killed"), *words), stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0.3, 0.3 + share))
        if process.poll() is not None:
            break
        process.kill()
        process.wait()
        hit += 1
    last = run((*COMMAND, str(source), str(folder / "killed"), *words))
    if calm.code or last.code:
        raise SystemExit(calm.said + last.said)
    same = bytes_of(folder / "calm") == bytes_of(folder / "killed")
    report = json.loads((folder / "killed" / "report.json").read_text())
    print(f"killed {hit} times, {report['documents']} documents; byte for byte as if never killed: {same}")


def poison(folder: Path, documents: int, poisoned: int) -> None:
    """Documents that fail in three ways."""
    source = folder / "a.parquet"
    write(source, texts(documents, poisoned))
    plugin = folder / "poison.py"
    plugin.write_text(POISON, encoding="utf-8")
    words = (
        "--processes",
        "2",
        "--timeout",
        "1",
        "--shard-size",
        "4",
        "--plugin",
        str(plugin),
        "--id-column",
        "id",
        "--isolated",
        "--rules",
        f"poison,{LIGHT}",
    )
    ran = run((*COMMAND, str(source), str(folder / "out"), *words))
    failed = [json.loads(line) for line in (folder / "out" / "failures.jsonl").read_text().splitlines()]
    expected = [str(number) for number, text in enumerate(texts(documents, poisoned)) if text.startswith("POISON")]
    named = [each["id"] for each in failed] == expected
    report = json.loads((folder / "out" / "report.json").read_text())
    print(f"exit code {ran.code}, {ran.seconds:.1f} s, {report['replaced']} workers replaced")
    print(
        f"{report['documents'] - report['failed']} cleaned, {report['failed']} failed; all named, and no other: {named}"
    )
    for cause in report["causes"]:
        print(f"{cause['count']:>6}  {cause['cause']}")


def flat(folder: Path, sizes: Sequence[int]) -> None:
    """Memory against size, with row groups of 200 MB."""
    print("| input | rows | seconds | peak MB |\n|---|---:|---:|---:|")
    for size in sizes:
        count = round(size * 1e6 / 3300)
        source = folder / f"{size}.parquet"
        write(source, texts(count), rows=60_000)
        words = ("--processes", "2", "--isolated", "--rules", LIGHT)
        ran = run((*COMMAND, str(source), str(folder / f"out-{size}"), *words))
        print(f"| {size} MB | {count} | {ran.seconds:.1f} | {ran.peak:.0f} |{ran.said if ran.code else ''}", flush=True)


def main() -> None:
    """Do what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--kills", type=int)
    parser.add_argument("--poison", type=int)
    parser.add_argument("--memory", type=lambda given: [int(each) for each in given.split(",")])
    parser.add_argument("--loop", nargs=2, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.loop:
            loop(*given.loop)
        elif given.kills:
            kill(folder, given.documents, given.kills)
        elif given.poison:
            poison(folder, given.documents, given.poison)
        elif given.memory:
            flat(folder, given.memory)
        else:
            compare(folder, given.documents)


if __name__ == "__main__":
    main()
