"""The first documents of a corpus, cleaned in this process: to see what would change before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

from newsclean._attempt import Outcome
from newsclean.corpus._plan import Plan
from newsclean.corpus._shards import Shard
from newsclean.corpus._steps import Item
from newsclean.corpus._work import UnreadableError, attempt_item, steps_of

__all__ = ["Looked", "look"]


@attrs.frozen
class Looked:
    """A document, and what became of it.

    Attributes:
        name: its file, with the line or row from 1.
        outcome: what became of it.
    """

    name: str
    outcome: Outcome


def look(plan: Plan, count: int) -> Iterator[Looked]:
    """The first `count` documents; a file that cannot be read is passed over, and told of as one that failed."""
    cleaner = plan.job.make_cleaner()
    lines: Counter[str] = Counter()
    for shard in plan.shards():
        first = lines[shard.name]
        try:
            for step in steps_of(shard, plan.job):
                for item in step.items:
                    if count == 0:
                        return
                    count -= 1
                    yield Looked(_name(shard, item, first), attempt_item(item, shard, plan.job, cleaner))
                lines[shard.name] += step.lines
        except UnreadableError as error:
            yield Looked(shard.name or shard.stem, Outcome(None, None, str(error)))


def _name(shard: Shard, item: Item, first: int) -> str:
    if shard.format == "txt":
        return str(item.id)
    return f"{shard.name}:{first + item.place + 1}"
