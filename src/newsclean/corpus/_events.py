"""What becomes of shards, as who does the work says it: the words between a run and what it is done by."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Protocol

import attrs

from newsclean.corpus._job import Job
from newsclean.corpus._shards import Shard
from newsclean.corpus._work import Done

__all__ = ["Engine", "Event", "Finished", "Lost", "Runner", "Started", "Tick"]


@attrs.frozen
class Started:
    """A shard was given to a worker for the first time."""

    shard: Shard


@attrs.frozen
class Finished:
    """A shard is done."""

    shard: Shard
    done: Done


@attrs.frozen
class Lost:
    """A shard could not be done."""

    shard: Shard
    why: str


@attrs.frozen
class Tick:
    """How far the shards at work are: documents and bytes done in them, workers replaced so far, bytes of input."""

    documents: int
    size: int
    replaced: int
    weight: int = 0


Event = Started | Finished | Lost | Tick
"""What a `Runner` says."""


class Runner(Protocol):
    """Does shards, and says what happens."""

    def run(self, shards: Iterable[Shard]) -> Generator[Event, None, None]:
        """Do all of them, in any order; closed before its end, it stops what is at work."""


Engine = Callable[[Job, int | None], Runner]
"""Makes a runner for a job and a number of processes (None: as many as there are cores), as `Supervisor` does here."""
