"""Speed, growth, awkward inputs, memory and start of newsclean, beside other libraries: all figures in one run.

    python benchmarks/performance.py                    # everything, as Markdown; takes minutes
    python benchmarks/performance.py --quick            # seconds: shows that it works, not what newsclean reaches
    python benchmarks/performance.py --write            # everything, into docs/performance.md and its picture
    python benchmarks/performance.py --only start memory

The extra `peers` installs what newsclean is compared with. Run it on a machine that has nothing else to do.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import awkward
import growth
import markers
import memory
import newsclean
import rules
import start
import throughput
from section import FULL, QUICK, TENTH, Scale, Section, table

DOCS = Path(__file__).parents[1] / "docs"
SECTIONS = {
    "throughput": throughput.measure,
    "growth": growth.measure,
    "awkward": awkward.measure,
    "memory": memory.measure,
    "start": start.measure,
    "rules": rules.measure,
}


def machine(scale: Scale) -> str:
    """Where and when."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    where = f"{_processor()}, {os.cpu_count()} cores, {platform.system()}, {python}"
    return f"{date.today():%d %B %Y}, newsclean {newsclean.__version__}, {where}; medians of {scale.rounds}."


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*: (.*)$", info.read_text(), re.MULTILINE) if info.exists() else None
    return found[1].strip() if found else platform.processor() or platform.machine()


def goals(sections: Iterable[Section]) -> str:
    """What was aimed at beside what came out."""
    rows = [goal.row() for section in sections for goal in section.goals]
    return table(["", "goal", "here", "reached"], rows)


def write(docs: Path, blocks: Mapping[str, str], pictures: Mapping[str, str]) -> None:
    """Put the blocks between their marks in `performance.md`, and the pictures into `images`."""
    page = docs / "performance.md"
    text = page.read_text(encoding="utf-8")
    for name, block in blocks.items():
        text = markers.filled(text, name, block)
    page.write_text(text, encoding="utf-8")
    for name, picture in pictures.items():
        (docs / "images" / name).write_text(picture, encoding="utf-8")


def main() -> None:
    """Measure, print, and write if asked to."""
    chosen = arguments()
    scale = replace(
        chosen.scale,
        **{name: value for name in ("rounds", "sizes") if (value := getattr(chosen, name))},
    )
    blocks, sections = {"machine": machine(scale)}, {}
    print(blocks["machine"], flush=True)
    for name in chosen.only or SECTIONS:
        sections[name] = SECTIONS[name](scale)
        blocks[name] = sections[name].text
        print(f"\n## {name.capitalize()}\n\n{blocks[name]}", flush=True)
    if any(section.goals for section in sections.values()):
        blocks["goals"] = goals(sections.values())
        print(f"\n## Goals\n\n{blocks['goals']}")
    if chosen.write:
        write(chosen.write, blocks, {k: v for section in sections.values() for k, v in section.pictures.items()})


def arguments() -> argparse.Namespace:
    """What the caller wishes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    scale = parser.add_mutually_exclusive_group()
    scale.set_defaults(scale=FULL)
    scale.add_argument("--quick", action="store_const", dest="scale", const=QUICK, help="tiny texts and one round")
    scale.add_argument("--tenth", action="store_const", dest="scale", const=TENTH, help="long texts a tenth as long")
    parser.add_argument("--rounds", type=int, help="so many, instead of five")
    parser.add_argument("--huge", action="store_const", dest="sizes", const=(*FULL.sizes, 10**8), help="and 100 MB")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, help="these parts")
    parser.add_argument("--write", nargs="?", const=DOCS, type=Path, metavar="DOCS", help="the page and its picture")
    chosen = parser.parse_args()
    if chosen.write and chosen.only:
        parser.error("the page shows the figures of one run: --write does not go with --only")
    return chosen


if __name__ == "__main__":
    main()
