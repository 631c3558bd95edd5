"""Real text of others, where it is at hand: doubled strings from bug reports, clean books, old newspapers.

    python benchmarks/real_text.py FOLDER

FOLDER holds `doubling_cases.jsonl` and `keep_cases.jsonl` (`raw`, `want`, `source`, `decidable_from_text`),
`clean/*.txt` (documents between form feeds; nothing may change), `hist_newspapers.jsonl` (`blocks` of `lines`, and the
same `joined`), `en_linebreak_labels.jsonl` (`raw_text`, `is_hard_linebreak`). What is missing is passed over. These
texts cannot be published with newsclean: the figures that the documentation gives can be checked by whoever has them.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newsclean
from newsclean.scoring._text import Aligned, Spaced

CLEANER = newsclean.Cleaner()
KNOWN = newsclean.Cleaner(options={"wraps": {"paragraphs": "blank-lines"}})
"""For texts of which one knows that a blank line ends every paragraph, and nothing else does."""


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a file, none if it is not there."""
    if path.exists():
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def doubling(path: Path) -> Iterator[str]:
    """Doubled strings: share that comes out as wanted, averaged over sources; and those that lost characters."""
    by_source: dict[str, list[bool]] = defaultdict(list)
    damaged = []
    for row in rows(path):
        if row["decidable_from_text"]:
            clean = CLEANER.clean(row["raw"])
            by_source[row["source"]].append(clean.split() == row["want"].split())
            if _ink(clean) < _ink(row["want"]):
                damaged.append(row["id"])
    if by_source:
        average = sum(sum(hits) / len(hits) for hits in by_source.values()) / len(by_source)
        yield (
            f"doubled strings: {average:.3f} as wanted (mean of {len(by_source)} sources); damaged: {damaged or 'none'}"
        )


def keep(path: Path) -> Iterator[str]:
    """Genuine repetitions: how many are broken."""
    found = [(row["id"], row["raw"], CLEANER.clean(row["raw"])) for row in rows(path)]
    if found:
        broken = [name for name, raw, clean in found if _ink(clean) < _ink(raw)]
        yield f"genuine repetitions: {len(broken)} of {len(found)} broken {broken or ''}".rstrip()


def clean_books(folder: Path) -> Iterator[str]:
    """Clean text: changes, document by document; each is listed."""
    total, changes = 0, []
    for path in sorted(folder.glob("*.txt")):
        for document in path.read_text(encoding="utf-8").split("\f"):
            total += len(document)
            result = CLEANER.run(document)
            changes += [(path.name, change) for change in result.changes]
    if total:
        yield (
            f"clean text: {len(changes)} changes in {total:,} characters, {len(changes) / total * 1e5:.2f} per 100,000"
        )
        for name, change in changes:
            yield f"  {name}: {change.rule}, {change.reason}: {change.before!r} -> {change.after!r}"


def old_newspapers(path: Path) -> Iterator[str]:
    """Line breaks inside a block: joined as in the reference, left, or joined otherwise."""
    for cleaner, how in ((CLEANER, ""), (KNOWN, ', with `paragraphs="blank-lines"`')):
        counts: Counter[str] = Counter()
        for page in rows(path):
            for block in page["blocks"]:
                _block(block, cleaner, counts)
        joined = counts["right"] + counts["other"]
        if total := joined + counts["left"]:
            yield (
                f"old newspapers{how}: {counts['right'] / total:.4f} of {total} breaks as in the reference; "
                f"of the {joined} that were joined, {counts['right'] / joined:.4f}"
            )


def _block(block: dict[str, Any], cleaner: newsclean.Cleaner, counts: Counter[str]) -> None:
    truth, raw = Spaced(block["joined"]), Spaced("\n".join(block["lines"]))
    in_raw, in_out = Aligned(truth, raw), Aligned(truth, Spaced(cleaner.clean(raw.text)))
    for j, gap in enumerate(raw.gaps):
        if "\n" not in gap:
            continue
        _, _, i, after = in_raw.around(j)
        if i < 0 or after != i + 1 or after >= len(truth.ink):
            continue
        k, end = in_out.to_other[i], in_out.to_other[after]
        if k < 0 or end < 0:
            counts["other"] += 1
        elif "\n" in "".join(in_out.other.gaps[k:end]):
            counts["left"] += 1
        else:
            right = end == k + 1 and bool(in_out.other.gaps[k]) == bool(truth.gaps[i])
            counts["right" if right else "other"] += 1


def labelled_breaks(path: Path) -> Iterator[str]:
    """Line breaks with a person's word on each: share on which newsclean agrees."""
    agree = total = 0
    for row in rows(path):
        result = CLEANER.run(row["raw_text"])
        breaks = [i for i, char in enumerate(row["raw_text"]) if char == "\n"]
        for at, hard in zip(breaks, row["is_hard_linebreak"], strict=False):
            start, end = result.offsets.to_clean(at, at + 1)
            agree += ("\n" in result.text[start:end]) == hard
            total += 1
    if total:
        yield f"labelled line breaks: {agree / total:.3f} of {total} as a person labelled them"


def _ink(text: str) -> int:
    """How many characters of the text are printed."""
    return len("".join(text.split()))


def lines(folder: Path) -> Iterator[str]:
    """The figures, a line each; below them, indented, what is listed one by one."""
    yield from doubling(folder / "doubling_cases.jsonl")
    yield from keep(folder / "keep_cases.jsonl")
    yield from old_newspapers(folder / "hist_newspapers.jsonl")
    yield from labelled_breaks(folder / "en_linebreak_labels.jsonl")
    yield from clean_books(folder / "clean")


def main() -> None:
    """Print the figures."""
    for line in lines(Path(sys.argv[1])):
        print(line, flush=True)


if __name__ == "__main__":
    main()
