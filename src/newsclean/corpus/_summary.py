"""What came of a run, in numbers and names: `report.json` and `failures.jsonl`."""

from __future__ import annotations

import heapq
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from newsclean._json import one_line

__all__ = ["Report", "failures", "gather"]

_NAMED = 1000  # documents that the report names for each cause; failures.jsonl names all
_SLOWEST = 20
_NUMBER = re.compile(r"0x[0-9a-fA-F]+|\d+(?:\.\d+)?")

Entry = Mapping[str, Any]


@attrs.define
class Report:
    """What came of a corpus.

    Attributes:
        documents: all that were read.
        failed: those that failed: their texts are as they were.
        empty: those without a text.
        changed: those whose text was changed.
        characters: code points before and after.
        changes: edits by rule, the most frequent first.
        causes: how many documents failed for each cause, and where the first 1,000 of them stand.
        slowest: the documents that took longest.
        unread: files, or parts of them, that could not be read, and why.
        seconds: how long the workers cleaned, taken together.
        wall: how long this run took.
        replaced: workers that died or hung in this run.
        shards: how many there are, and how many of them an earlier run had done.
    """

    documents: int = 0
    failed: int = 0
    empty: int = 0
    changed: int = 0
    characters: dict[str, int] = attrs.field(factory=lambda: {"before": 0, "after": 0})
    changes: dict[str, int] = attrs.field(factory=dict)
    causes: list[dict[str, Any]] = attrs.field(factory=list)
    slowest: list[dict[str, Any]] = attrs.field(factory=list)
    unread: list[dict[str, str]] = attrs.field(factory=list)
    seconds: float = 0.0
    wall: float = 0.0
    replaced: int = 0
    shards: dict[str, int] = attrs.field(factory=lambda: {"all": 0, "resumed": 0})

    @property
    def ok(self) -> bool:
        """Whether nothing failed."""
        return not self.failed and not self.unread

    def as_json(self) -> str:
        """For `report.json`."""
        return json.dumps(attrs.asdict(self), ensure_ascii=True, indent=1) + "\n"


def failures(entries: Iterable[Entry]) -> Iterator[bytes]:
    """A line for every document that failed, in the order of the corpus: its file, line or row from 1, id, and why."""
    for entry, first in _placed(entries):
        for place, name, error in entry["tally"]["failures"]:
            yield f"{one_line({**_where(entry, first, place, name), 'error': error})}\n".encode()


def gather(entries: Iterable[Entry], report: Report) -> Report:
    """Add up what was logged about all shards."""
    changes: Counter[str] = Counter()
    causes: dict[str, dict[str, Any]] = {}
    slowest: list[tuple[float, int, dict[str, Any]]] = []
    for number, (entry, first) in enumerate(_placed(entries)):
        tally = entry["tally"]
        report.documents += tally["documents"]
        report.empty += tally["empty"]
        report.changed += tally["changed"]
        report.failed += len(tally["failures"])
        report.seconds = round(report.seconds + tally["seconds"], 3)
        report.characters["before"] += tally["characters"]
        report.characters["after"] += tally["characters_after"]
        changes.update(tally["changes"])
        for place, name, error in tally["failures"]:
            cause = causes.setdefault(_NUMBER.sub("N", error), {"cause": error, "count": 0, "documents": []})
            cause["count"] += 1
            if cause["count"] <= _NAMED:
                cause["documents"].append(_where(entry, first, place, name))
        for seconds, characters, place, name in tally["slowest"]:
            found = {**_where(entry, first, place, name), "seconds": seconds, "characters": characters}
            slowest.append((seconds, -number, found))
        slowest = heapq.nlargest(_SLOWEST, slowest, key=lambda each: each[:2])
    report.changes = dict(changes.most_common())
    report.causes = sorted(causes.values(), key=lambda cause: -cause["count"])
    report.slowest = [found for _, _, found in slowest]
    return report


def _placed(entries: Iterable[Entry]) -> Iterator[tuple[Entry, int]]:
    """The shards that are done, each with the number of lines of its file before it."""
    lines: Counter[str] = Counter()
    for entry in entries:
        yield entry, lines[entry["name"]]
        lines[entry["name"]] += entry["lines"]


def _where(entry: Entry, first: int, place: int, name: str | None) -> dict[str, Any]:
    """A document, as a reader finds it: text files by name, lines and rows by their numbers from 1."""
    if entry["unit"] == "file":
        return {"file": name}
    found: dict[str, Any] = {"file": entry["name"], entry["unit"]: first + place + 1}
    return found if name is None else {**found, "id": name}
