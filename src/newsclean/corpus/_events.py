"""What a run says of itself while it goes on: shard by shard, from who does the work, and in sum, to who watches."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Protocol

import attrs

from newsclean.corpus._job import Job
from newsclean.corpus._shards import Shard
from newsclean.corpus._work import Done

__all__ = ["Engine", "Event", "Finished", "Lost", "Progress", "Runner", "Started", "Tick"]


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
"""Makes a runner for a job and a number of processes (None: as many as there are cores)."""


@attrs.frozen
class Progress:
    """How far a run is.

    Attributes:
        weight: bytes of the input that are done ...
        total: ... of so many ...
        resumed: ... and so many of those done by an earlier run.
        documents: cleaned in this run.
        size: bytes of text cleaned in this run.
        failed: documents that failed.
        replaced: workers that died or hung.
        seconds: since the beginning.
    """

    weight: int
    total: int
    resumed: int
    documents: int
    size: int
    failed: int
    replaced: int
    seconds: float
