"""A shard of a corpus in a worker of an engine: done by a child process that is kept from shard to shard.

It is the supervisor of `newsclean corpus` with one process: so documents that end or hang their process are set aside
here as there, and a shard that was begun elsewhere, by a worker that is dead, goes on from its journal.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterator

import attrs

from newsclean._attempt import told
from newsclean._errors import NewscleanError
from newsclean.corpus import Done, Finished, Job, Lost, Shard, Tick
from newsclean.corpus._supervisor import Supervisor

__all__ = ["Answer", "clean_here"]


@attrs.frozen
class Answer:
    """What came of a shard.

    Attributes:
        done: what was written; None if it could not be done.
        why: why not.
        ends: whether that ends the run, since other shards will fare no better.
        replaced: child processes that died or hung meanwhile.
    """

    done: Done | None = None
    why: str = ""
    ends: bool = False
    replaced: int = 0


class _Station:
    """A supervisor that is given one shard after the other."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._given: deque[Shard] = deque()
        self._events = Supervisor(job, 1).run(self._shards())
        self._replaced = 0

    def _shards(self) -> Iterator[Shard]:
        while self._given:
            yield self._given.popleft()

    def clean(self, shard: Shard) -> Answer:
        """Have it done; the supervisor stands still until the next one comes."""
        self._given.append(shard)
        before = self._replaced
        for event in self._events:
            match event:
                case Tick():
                    self._replaced = event.replaced
                case Finished():
                    return Answer(event.done, replaced=self._replaced - before)
                case Lost():
                    return Answer(why=event.why, replaced=self._replaced - before)
        raise AssertionError("a supervisor gave no word of a shard")

    def close(self) -> None:
        """End the child process."""
        self._events.close()


_here: list[_Station] = []  # of this process: one, for the job that it works for


def clean_here(job: Job, shard: Shard) -> Answer:
    """Clean a shard, and write what it comes to, in this process of an engine."""
    try:
        job.state.mkdir(parents=True, exist_ok=True)
        return _station(job).clean(shard)
    except NewscleanError as error:
        _close()
        return Answer(why=str(error), ends=True)
    except Exception as error:
        _close()
        return Answer(why=told(error))


def _station(job: Job) -> _Station:
    if _here and _here[0].job != job:
        _close()
    if not _here:
        _here.append(_Station(job))
    return _here[0]


def _close() -> None:
    while _here:
        with contextlib.suppress(Exception):
            _here.pop().close()
