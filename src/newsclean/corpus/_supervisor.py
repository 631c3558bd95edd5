"""Keeps workers at work: replaces those that die or hang, and sets aside the documents that they die of."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import time
from collections import Counter, deque
from collections.abc import Generator, Iterable, Iterator
from multiprocessing.connection import wait
from typing import Any

from newsclean._attempt import ended
from newsclean._errors import NewscleanError
from newsclean._limit import PATIENCE, ended_by_limit, grace, too_long
from newsclean.corpus._events import Event, Finished, Lost, Started, Tick
from newsclean.corpus._job import Job
from newsclean.corpus._shards import Shard
from newsclean.corpus._worker import BEATS, DOCUMENTS, HAND, SIZE, serve

__all__ = ["Supervisor"]

_LIVES = 2  # workers that a document may cost
_TRIES = 4  # workers that a shard may cost with no document in hand, and failed starts in a row
_PAUSE = 0.25  # seconds between looks at the workers

_SPAWN = multiprocessing.get_context("spawn")  # not fork: other threads of this process may hold locks


class _Worker:
    """A process, what it works on, and what can be seen of it."""

    def __init__(self, job: Job) -> None:
        """Start it; Ctrl-C is kept from it from the beginning."""
        self.numbers = _SPAWN.RawArray("q", 4)
        self.numbers[HAND] = -1
        self.connection, theirs = _SPAWN.Pipe()
        self.process = _SPAWN.Process(target=serve, args=(theirs, self.numbers, job), daemon=True)
        with _no_interrupts():
            self.process.start()
        theirs.close()
        self.shard: Shard | None = None
        self.ready = False
        self._seen = (-1, time.monotonic())

    def give(self, shard: Shard, aside: dict[int, str]) -> None:
        """Hand over a shard; if the worker has died meanwhile, that shows when it is looked at."""
        self.shard = shard
        self.numbers[HAND], self.numbers[DOCUMENTS], self.numbers[SIZE] = -1, 0, 0
        with contextlib.suppress(OSError):
            self.connection.send((shard, aside))

    def hanging(self) -> float:
        """Seconds since the document in hand was first seen there."""
        now, beats = time.monotonic(), self.numbers[BEATS]
        if beats != self._seen[0] or self.numbers[HAND] < 0:
            self._seen = (beats, now)
        return now - self._seen[1]

    def kill(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.join()
        self.connection.close()


class Supervisor:
    """Does shards on processes of this machine: as many as given, or one for every core.

    Attributes:
        job: how they are done.
        replaced: workers that died or hung so far.
    """

    def __init__(self, job: Job, processes: int | None = None) -> None:
        """Start nothing yet."""
        self.job, self._processes = job, processes or _cores()
        self._workers: list[_Worker] = []
        self._again: deque[Shard] = deque()
        self._aside: dict[int, dict[int, str]] = {}
        self._deaths: Counter[tuple[int, int]] = Counter()
        self._starts = 0
        self.replaced = 0
        self._limit = None if job.timeout is None else grace(job.timeout * PATIENCE)  # the worker's own comes first

    def run(self, shards: Iterable[Shard]) -> Generator[Event, None, None]:
        """Do all of them; say what happens.

        Raises:
            NewscleanError: workers cannot start, or the output cannot be written.
        """
        try:
            yield from self.some(shards)
        finally:
            self.close()

    def some(self, shards: Iterable[Shard]) -> Iterator[Event]:
        """As `run`, but the workers stay, and wait for more."""
        waiting = iter(shards)
        while True:
            yield from self._hand_out(waiting)
            if not any(worker.shard for worker in self._workers):
                return
            wait([each for w in self._workers for each in (w.connection, w.process.sentinel)], _PAUSE)
            for worker in list(self._workers):
                yield from self._look(worker)
            yield self._tick()

    def close(self) -> None:
        """End the workers, whatever they do."""
        while self._workers:
            self._workers.pop().kill()

    def _hand_out(self, waiting: Iterator[Shard]) -> Iterator[Event]:
        """Give every idle worker a shard, and start workers as long as there are shards for them."""
        for number in range(self._processes):
            if number < len(self._workers) and self._workers[number].shard is not None:
                continue
            fresh = not self._again
            shard = next(waiting, None) if fresh else self._again.popleft()
            if shard is None:
                return
            if fresh:
                yield Started(shard)
            if number == len(self._workers):
                self._workers.append(_Worker(self.job))
            self._workers[number].give(shard, self._aside.get(shard.number, {}))

    def _look(self, worker: _Worker) -> Iterator[Event]:
        """See what a worker has to say, whether it lives, and whether it hangs."""
        with contextlib.suppress(EOFError, OSError):
            while worker.connection.poll():
                what, content = worker.connection.recv()
                yield from self._heard(worker, what, content)
        if ended_by_limit(worker.process.exitcode) or (self._limit is not None and worker.hanging() > self._limit):
            self._hung(worker)
        elif not worker.process.is_alive():
            yield from self._died(worker)

    def _heard(self, worker: _Worker, what: str, content: Any) -> Iterator[Event]:
        if what == "ready":
            worker.ready, self._starts = True, 0
            return
        shard, worker.shard = worker.shard, None
        if what in ("broken", "unwritten") or shard is None:
            raise NewscleanError(f"workers cannot start: {content}" if what == "broken" else f"cannot write: {content}")
        yield Finished(shard, content) if what == "done" else Lost(shard, content)

    def _died(self, worker: _Worker) -> Iterator[Event]:
        """A worker is gone: somebody, or what it had in hand, has ended it."""
        hand, code, ready = worker.numbers[HAND], worker.process.exitcode, worker.ready
        shard = self._replace(worker)
        if not ready:
            self._starts += 1
            if self._starts == _TRIES:
                raise NewscleanError(
                    f"workers cannot start: they end with {code} (in a script, is newsclean.corpus.run called below "
                    "'if __name__ == \"__main__\":'?)"
                )
        elif shard is not None:
            self._deaths[shard.number, hand] += 1
            if hand >= 0 and self._deaths[shard.number, hand] == _LIVES:
                self._aside.setdefault(shard.number, {})[hand] = f"WorkerDied: {_LIVES} times ({ended(code)})"
            elif hand < 0 and self._deaths[shard.number, hand] == _TRIES:
                yield Lost(shard, f"WorkerDied: {_TRIES} times, with no document in hand ({ended(code)})")
                return
        if shard is not None:
            self._again.append(shard)

    def _hung(self, worker: _Worker) -> None:
        """A document takes too long, and not even the worker's own clock gets through to it."""
        hand = worker.numbers[HAND]
        shard = self._replace(worker)
        if shard is not None and hand >= 0:
            why = f"TimeoutError: {too_long(self.job.timeout or 0)}, and its worker had to be ended"
            self._aside.setdefault(shard.number, {})[hand] = why
        if shard is not None:
            self._again.append(shard)

    def _replace(self, worker: _Worker) -> Shard | None:
        """End a worker and put another in its place; return the shard that it leaves behind."""
        worker.kill()
        self._workers.remove(worker)
        self.replaced += 1
        return worker.shard

    def _tick(self) -> Tick:
        at_work = [worker.numbers for worker in self._workers if worker.shard is not None]
        weight = sum(worker.shard.weight for worker in self._workers if worker.shard is not None)
        return Tick(sum(n[DOCUMENTS] for n in at_work), sum(n[SIZE] for n in at_work), self.replaced, weight)


def _cores() -> int:
    """How many cores this process may use, which in a container may be fewer than there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextlib.contextmanager
def _no_interrupts() -> Iterator[None]:
    """Children inherit that Ctrl-C is held back; to this process it comes a little later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
