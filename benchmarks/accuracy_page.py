"""The figures of docs/accuracy.md and of the README's table, measured anew and put into their places.

    python benchmarks/accuracy_page.py                  # what anybody can measure: pages.jsonl (extra `peers`)
    python benchmarks/accuracy_page.py --folder FOLDER  # and what is not published: dev.jsonl, and see real_text.py

Takes minutes: six ways of cleaning, and newsclean once more without each of its rules.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import accuracy
import cleaners
import markers
import real_text
from newsclean.scoring import ablate, score

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
PAGE = HERE.parent / "docs" / "accuracy.md"
NAMES = {
    "untouched": "untouched",
    "punctuation": "join unless a sentence ends",
    "three_regexes": "the same + three regexes",
    "ftfy": "ftfy 6.3",
    "unstructured": "unstructured 0.27",
    "newsclean": "**newsclean**",
}
SHOWN = {
    "cer": "CER",
    "para_f1": "paragraph F1",
    "doubled_fixed": "doubled text repaired",
    "repetitions_cut": "repetitions broken",
    "number_spaces": "number spaces wrong",
    "wraps_wrong": "line breaks wrong",
}
Figures = dict[str, dict[str, float | None]]


def beside(figures: dict[str, Figures], group: str) -> str:
    """What newsclean does beside the others, for one group of pages."""
    head = f"| | {' | '.join(SHOWN.values())} |\n|---|{'---:|' * len(SHOWN)}"
    rows = (
        f"| {title} | {' | '.join(accuracy.cell(figures[name][group][column]) for column in SHOWN)} |"
        for name, title in NAMES.items()
    )
    return "\n".join([head, *rows])


def worth(pages: Iterable[dict[str, Any]]) -> str:
    """What each rule gains and costs."""
    rows = (f"| {w.rule} | {w.gained} | {w.cost} | {w.better} | {w.worse} |" for w in ablate(pages))
    return "\n".join(["| rule | gained | cost | better | worse |\n|---|---:|---:|---:|---:|", *rows])


def published() -> None:
    """The README's table, and the first part of the page."""
    pages = list(accuracy.pages(HERE / "pages.jsonl"))
    by = ["group", "extractor"]
    figures = {name: score(pages, getattr(cleaners, name), by, extra=name == "newsclean") for name in NAMES}
    markers.show("accuracy", beside(figures, "all"), write=True, page=README)
    markers.show("all", beside(figures, "all"), write=True, page=PAGE)
    markers.show("chinese", beside(figures, "group Chinese, from PDF"), write=True, page=PAGE)
    markers.show("groups", accuracy.table(sorted(figures["newsclean"].items())), write=True, page=PAGE)
    markers.show("worth", worth(pages), write=True, page=PAGE)


def unpublished(folder: Path) -> None:
    """The larger set, its worst pages, and real text."""
    pages = list(accuracy.pages(folder / "dev.jsonl"))
    figures = score(pages, cleaners.newsclean, ["group", "lang", "extractor"])
    markers.show("more", accuracy.table(sorted(figures.items())), write=True, page=PAGE)
    markers.show("worst", "\n".join([accuracy.WORST, *accuracy.worst(pages, 10)]), write=True, page=PAGE)
    found = [line for line in real_text.lines(folder) if not line.startswith(" ")]
    markers.show("real", "\n".join(f"- {line}" for line in found), write=True, page=PAGE)


def main() -> None:
    """Measure, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="where the texts are that are not published")
    parser.add_argument("--only-folder", action="store_true", help="leave the published pages as they are")
    chosen = parser.parse_args()
    if not chosen.only_folder:
        published()
    if chosen.folder:
        unpublished(chosen.folder)


if __name__ == "__main__":
    main()
