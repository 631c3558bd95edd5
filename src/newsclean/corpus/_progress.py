"""A run while it goes on: what is done is logged, and counted for those who watch."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator

import attrs

from newsclean.corpus._events import Finished, Lost, Runner, Started, Tick
from newsclean.corpus._log import Log
from newsclean.corpus._outputs import names_of
from newsclean.corpus._plan import Plan
from newsclean.corpus._shards import Shard
from newsclean.corpus._summary import Report

__all__ = ["Progress", "Work"]

_UNITS = {"txt": "file", "parquet": "row"}


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

    weight: int = 0
    total: int = 0
    resumed: int = 0
    documents: int = 0
    size: int = 0
    failed: int = 0
    replaced: int = 0
    seconds: float = 0.0


@attrs.define
class Work:
    """A run.

    Attributes:
        plan: what is to be done.
        log: what is done.
        watch: called again and again with how far it is.
        report: what only this run knows: parts that cannot be read, workers replaced, shards that were done before.
        begin: when it began.
        so_far: the shards that are done.
    """

    plan: Plan
    log: Log
    watch: Callable[[Progress], object] | None
    report: Report = attrs.field(factory=Report)
    begin: float = attrs.field(factory=time.monotonic)
    so_far: Progress = attrs.field(factory=Progress)

    def go(self, runner: Runner) -> None:
        """Do all shards that are not done."""
        self._count(total=sum(source.size for source in self.plan.sources))
        done = self.log.finished(self.plan.job.out)
        with contextlib.closing(runner.run(self._missing(done))) as events:
            for event in events:
                match event:
                    case Started(shard):
                        self.log.add({"started": shard.number, "files": names_of(shard, self.plan.job)})
                    case Finished():
                        self._finished(event)
                    case Lost(shard, why):
                        self._count(weight=shard.weight)
                        self.report.unread.append({"file": shard.name or shard.stem, "part": shard.stem, "error": why})
                    case _:
                        self._tick(event)

    def _count(self, **more: int) -> None:
        self.so_far = _sum(self.so_far, **more)

    def _missing(self, done: set[int]) -> Iterator[Shard]:
        for shard in self.plan.shards():
            self.report.shards["all"] += 1
            if shard.number in done:
                self.report.shards["resumed"] += 1
                self._count(weight=shard.weight, resumed=shard.weight)
            else:
                yield shard

    def _finished(self, event: Finished) -> None:
        shard, done = event.shard, event.done
        entry = {"done": shard.number, "name": shard.name, "unit": _UNITS.get(shard.format, "line")}
        self.log.add({**entry, "files": done.files, "lines": done.lines, "tally": done.tally.as_dict()})
        self.plan.job.journal(shard.number).unlink(missing_ok=True)
        failed = len(done.tally.failures)
        self._count(weight=shard.weight, documents=done.tally.documents, size=done.size, failed=failed)

    def _tick(self, tick: Tick) -> None:
        self.report.replaced = tick.replaced
        if self.watch is not None:
            weight = min(tick.weight, round(tick.size * self._rate()))
            now = _sum(self.so_far, weight=weight, documents=tick.documents, size=tick.size, replaced=tick.replaced)
            self.watch(attrs.evolve(now, seconds=time.monotonic() - self.begin))

    def _rate(self) -> float:
        """Bytes of the input to a byte of text, as in what is done: files may be compressed."""
        done = self.so_far
        return (done.weight - done.resumed) / done.size if done.size else 0.5


def _sum(progress: Progress, **more: int) -> Progress:
    return attrs.evolve(progress, **{name: getattr(progress, name) + value for name, value in more.items()})
