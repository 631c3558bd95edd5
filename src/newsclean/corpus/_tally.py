"""What is counted while documents are cleaned; tallies of shards add up to that of the corpus."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping
from typing import Any

import attrs

from newsclean._attempt import Outcome
from newsclean.corpus._steps import Item

__all__ = ["Tally"]

_SLOWEST = 10


def _counter(counts: Mapping[str, int]) -> Counter[str]:
    return Counter(counts)


@attrs.define
class Tally:
    """Counts of documents.

    Attributes:
        documents: all that came in.
        empty: those without a text: null.
        changed: those whose text was changed.
        characters: code points that came in, of the documents that were cleaned or kept as text.
        characters_after: code points that went out, of the same.
        seconds: time it took to clean them.
        changes: edits made, by rule.
        failures: place, id and reason of each that failed.
        slowest: seconds, characters, place and id of those that took longest.
    """

    documents: int = 0
    empty: int = 0
    changed: int = 0
    characters: int = 0
    characters_after: int = 0
    seconds: float = 0.0
    changes: Counter[str] = attrs.field(factory=Counter, converter=_counter)
    failures: list[tuple[int, str | None, str]] = attrs.field(factory=list)
    slowest: list[tuple[float, int, int, str | None]] = attrs.field(factory=list)

    def take(self, item: Item, outcome: Outcome, seconds: float) -> None:
        """Count one document."""
        self.documents += 1
        self.seconds += seconds
        source = outcome.text if outcome.result is None else outcome.result.source
        length = len(source or "")
        self.characters += length
        self.characters_after += len(outcome.text or "")
        if outcome.result is not None:
            self.changed += outcome.result.changed
            self.changes.update(outcome.result.counts)
        if outcome.error is not None:
            self.failures.append((item.place, item.id, outcome.error))
        elif outcome.text is None:
            self.empty += 1
        self.slowest = heapq.nlargest(_SLOWEST, [*self.slowest, (round(seconds, 4), length, item.place, item.id)])

    def add(self, other: Tally) -> None:
        """Add what was counted elsewhere in the same shard, after this."""
        for name in ("documents", "empty", "changed", "characters", "characters_after", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.changes.update(other.changes)
        self.failures += other.failures
        self.slowest = heapq.nlargest(_SLOWEST, [*self.slowest, *other.slowest], key=lambda entry: entry[0])

    def as_dict(self) -> dict[str, Any]:
        """What goes into the log of a run."""
        return attrs.asdict(self)
