"""The shards of a corpus as tasks of an engine: what `newsclean corpus --engine` puts in the place of its processes.

The tasks write the files, with the code that writes them on one machine: so they are the same, byte for byte, and only
what was counted travels back. The folder of the output has to be one that all nodes see.
"""

from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait

from newsclean._attempt import told
from newsclean._errors import NewscleanError
from newsclean.corpus import Event, Finished, Job, Lost, Shard, Started, Tick
from newsclean.engines._station import Answer

__all__ = ["Cluster"]

_PAUSE = 0.25  # seconds between ticks


class Cluster(ABC):
    """Does shards on an engine.

    Args:
        job: how documents are cleaned.
        processes: how many shards are done at a time; as many as the engine has cores if None.
    """

    def __init__(self, job: Job, processes: int | None = None) -> None:
        self.job, self.processes = job, processes

    @abstractmethod
    def start(self) -> int:
        """Find the engine, or start it on this machine; return how many cores it has."""

    @abstractmethod
    def submit(self, shard: Shard) -> Future[Answer]:
        """Have `clean_here` called with the job and a shard, again if the worker dies."""

    @abstractmethod
    def stop(self) -> None:
        """End what is at work, and the engine if it was started here."""

    def run(self, shards: Iterable[Shard]) -> Generator[Event, None, None]:
        """Do all of them; say what happens.

        Raises:
            NewscleanError: workers cannot start, or the output cannot be written.
        """
        waiting: Iterator[Shard] = iter(shards)
        at_work: dict[Future[Answer], Shard] = {}
        replaced = 0
        first = next(waiting, None)
        if first is None:  # an earlier run has done it all
            return
        waiting = itertools.chain([first], waiting)
        try:
            width = min(filter(None, (self.processes, self.start())))
            while True:
                while len(at_work) < 2 * width and (shard := next(waiting, None)) is not None:  # one works, one waits
                    yield Started(shard)
                    at_work[self.submit(shard)] = shard
                if not at_work:
                    return
                for future in wait(at_work, _PAUSE, FIRST_COMPLETED).done:
                    answer = _answer(future)
                    replaced += answer.replaced
                    yield _event(at_work.pop(future), answer)
                yield Tick(0, 0, replaced)
        finally:
            self.stop()


def _answer(future: Future[Answer]) -> Answer:
    try:
        return future.result()
    except Exception as error:  # the engine has given up: its workers died too often
        return Answer(why=told(error)[:500])


def _event(shard: Shard, answer: Answer) -> Event:
    if answer.ends:
        raise NewscleanError(answer.why)
    return Lost(shard, answer.why) if answer.done is None else Finished(shard, answer.done)
