"""A shard of a corpus in a worker of an engine: done by a child process that is kept from shard to shard.

It is the supervisor of `newsclean corpus` with one process: so documents that end or hang their process are set aside
here as there, and a shard that was begun elsewhere, by a worker that is dead, goes on from its journal.
"""

from __future__ import annotations

import contextlib

import attrs

from newsclean._attempt import told
from newsclean._errors import NewscleanError
from newsclean.corpus import Done, Finished, Job, Lost, Shard, Supervisor

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


_here: list[Supervisor] = []  # of this process: one, for the job that it works for


def clean_here(job: Job, shard: Shard) -> Answer:
    """Clean a shard, and write what it comes to, in this process of an engine."""
    try:
        job.state.mkdir(parents=True, exist_ok=True)
        return _answer(_supervisor(job), shard)
    except NewscleanError as error:
        _close()
        return Answer(why=str(error), ends=True)
    except Exception as error:
        _close()
        return Answer(why=told(error))


def _answer(supervisor: Supervisor, shard: Shard) -> Answer:
    before = supervisor.replaced
    (event,) = (each for each in supervisor.some([shard]) if isinstance(each, Finished | Lost))
    answer = Answer(why=event.why) if isinstance(event, Lost) else Answer(event.done)
    return attrs.evolve(answer, replaced=supervisor.replaced - before)


def _supervisor(job: Job) -> Supervisor:
    if _here and _here[0].job != job:
        _close()
    if not _here:
        _here.append(Supervisor(job, 1))
    return _here[0]


def _close() -> None:
    while _here:
        with contextlib.suppress(Exception):
            _here.pop().close()
