"""One shard, from its documents to its files: a function that needs nothing but its arguments, wherever it runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

import attrs
import pyarrow as pa

from newsclean._attempt import Outcome, attempt, kept, told
from newsclean._cleaner import Cleaner
from newsclean._decode import is_foreign
from newsclean._errors import NewscleanError
from newsclean._limit import can_limit
from newsclean.corpus._job import Job
from newsclean.corpus._journal import Chunk, Journal
from newsclean.corpus._lines import read_lines
from newsclean.corpus._outputs import write_outputs
from newsclean.corpus._render import records, rendered
from newsclean.corpus._rows import read_rows
from newsclean.corpus._shards import Shard
from newsclean.corpus._steps import Item, Step
from newsclean.corpus._tally import Tally
from newsclean.corpus._texts import read_texts

__all__ = ["Done", "UnreadableError", "Watch", "attempt_item", "clean_shard", "steps_of"]

Watch = Callable[[int, int], object]
"""Called with the number in its shard of a document that is taken in hand, and then with -1 and its size."""


class UnreadableError(NewscleanError):
    """A shard whose source cannot be read."""


@attrs.frozen
class Done:
    """What came of a shard.

    Attributes:
        number: that of the shard.
        files: path in the output and size of each file.
        lines: how many lines of the source it covers, empty ones too.
        size: bytes of the texts that came in.
        tally: what was counted.
    """

    number: int
    files: list[tuple[str, int]]
    lines: int
    size: int
    tally: Tally


def clean_shard(
    shard: Shard, job: Job, cleaner: Cleaner, watch: Watch | None = None, aside: Mapping[int, str] | None = None
) -> Done:
    """Clean a shard and write what it comes to.

    Args:
        shard: what to clean.
        job: how.
        cleaner: `job.make_cleaner()`, made once in a process.
        watch: told of every document.
        aside: documents, by their numbers in the shard, not to be touched, and why.

    Raises:
        UnreadableError: the source cannot be read.
        OSError: the output cannot be written.
    """
    number = lines = size = 0
    with Journal(job.journal(shard.number)) as journal:
        for count, step in enumerate(steps_of(shard, job)):
            if count >= journal.steps:
                journal.append(_cleaned(step, number, shard, job, cleaner, watch or _unwatched, aside or {}))
            number += len(step.items)
            lines += step.lines
            size += sum(map(_bytes, step.items))
        return Done(shard.number, write_outputs(shard, job, journal), lines, size, journal.tally)


def steps_of(shard: Shard, job: Job) -> Iterator[Step]:
    """The documents of a shard, a step at a time.

    Raises:
        UnreadableError: the source cannot be read.
    """
    read: Callable[[Shard, Job], Iterator[Step]] = read_lines
    if shard.format in ("txt", "parquet"):
        read = read_texts if shard.format == "txt" else read_rows
    try:
        if shard.problem is not None:
            raise UnreadableError(shard.problem)
        yield from read(shard, job)
    except (OSError, EOFError, pa.ArrowException) as error:
        raise UnreadableError(told(error)) from error


def attempt_item(item: Item, shard: Shard, job: Job, cleaner: Cleaner) -> Outcome:
    """Clean one document, if it can be."""
    encoding = job.encoding or (shard.encoding if is_foreign(item.text) else None)
    if item.problem is not None:
        return Outcome(kept(cleaner, item.text, encoding), None, item.problem)
    limit = job.timeout if can_limit() else None
    return attempt(cleaner, item.text, encoding=encoding, errors=job.errors, timeout=limit)


def _cleaned(
    step: Step, number: int, shard: Shard, job: Job, cleaner: Cleaner, watch: Watch, aside: Mapping[int, str]
) -> Chunk:
    tally = Tally()
    outcomes = []
    for at, item in enumerate(step.items, number):
        if at in aside:
            item = attrs.evolve(item, problem=aside[at])
        watch(at, 0)
        begin = time.perf_counter()
        outcome = attempt_item(item, shard, job, cleaner)
        tally.take(item, outcome, time.perf_counter() - begin)
        watch(-1, _bytes(item))
        outcomes.append(outcome)
    beside = records(step, outcomes, shard) if job.records else b""
    return Chunk(tally, rendered(step, outcomes, shard, job), beside)


def _unwatched(number: int, size: int) -> None:
    """Tell nobody."""


def _bytes(item: Item) -> int:
    """How long a text is in UTF-8; bytes count as they come."""
    if isinstance(item.text, str):
        return len(item.text) if item.text.isascii() else len(item.text.encode("utf-8", "surrogatepass"))
    return len(item.text or b"")
