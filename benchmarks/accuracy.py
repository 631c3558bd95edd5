"""Accuracy over languages and extractors, newsclean beside baselines and other libraries, as Markdown tables.

    python benchmarks/accuracy.py benchmarks/pages.jsonl
    python benchmarks/accuracy.py TRUTH.jsonl --cleaners newsclean --worst 10

TRUTH.jsonl: pages with `raw`, `truth`, `lang`, `extractor`, and if known `soft`, `doubled`, `notes` (see
`newsclean.scoring`). Pages whose columns the extractor mixed line by line (`notes.interleaved`) are left out: no
cleaner of text can restore those.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import cleaners
from newsclean.scoring import count_page, score

GROUPS = {"zh": "Chinese", "zh-Hant": "Chinese", "ja": "Japanese, Korean", "ko": "Japanese, Korean"}
COLUMNS: tuple[str, ...] = ("pages", "cer_raw", "cer", "para_f1", "doubled_fixed", "doubled_cut", "repetitions_cut")
COLUMNS += ("number_spaces", "cjk_spaces", "wraps_wrong", "harm", "idempotent")


def pages(path: Path) -> Iterator[dict[str, Any]]:
    """The pages of a file, each with the group that it is reported under."""
    for line in path.read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        if page.get("notes", {}).get("interleaved"):
            continue
        ocr = page["extractor"] == "tesseract"
        page["group"] = "OCR, all" if ocr else GROUPS.get(page["lang"], "English, German") + ", from PDF"
        yield page


WORST = "| page | CER | paragraphs lost | invented | wraps wrong | doubled left |\n|---|---:|---:|---:|---:|---:|"


def table(rows: Iterable[tuple[str, dict[str, float | None]]]) -> str:
    """A Markdown table."""
    head = f"| | {' | '.join(COLUMNS)} |\n|---{'|---:' * len(COLUMNS)}|"
    return "\n".join([head, *(f"| {name} | {' | '.join(cell(row[c]) for c in COLUMNS)} |" for name, row in rows)])


def cell(value: float | None) -> str:
    """A figure, or nothing where there is none."""
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".") if value < 2 else f"{value:.0f}"


def worst(found: list[dict[str, Any]], count: int) -> Iterator[str]:
    """The pages that remain furthest from their truth, per character."""
    counted: list[tuple[str, Counter[str]]] = [
        (page.get("id", "?"), count_page(page, cleaners.newsclean(page["raw"]))) for page in found
    ]
    counted.sort(key=lambda item: -item[1]["distance"] / max(1, item[1]["characters"]))
    for name, c in counted[:count]:
        cells = (
            c["distance"] / max(1, c["characters"]),
            c["boundaries"] - c["boundaries_found"],
            c["boundaries_invented"],
            c["wraps_wrong"],
            c["doubled"] - c["doubled_fixed"],
        )
        yield f"| {name} | {' | '.join(f'{cell:.4g}' for cell in cells)} |"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--cleaners", default=",".join(f.__name__ for f in cleaners.ALL))
    parser.add_argument("--by", default="group,lang,extractor", help="fields to group by")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst pages as well")
    chosen = parser.parse_args()
    found = list(pages(chosen.truth))
    for name in chosen.cleaners.split(","):
        clean = getattr(cleaners, name)
        rows = score(found, clean, chosen.by.split(","), extra=name == "newsclean")
        print(f"## {name}\n\n{table(sorted(rows.items()))}\n")
    if chosen.worst:
        print("\n".join([WORST, *worst(found, chosen.worst)]))


if __name__ == "__main__":
    main()
