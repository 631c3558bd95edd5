"""Corpora: files, folders and Parquet or JSON Lines of documents, cleaned by several processes, in constant memory.

A run that is killed is gone on with, documents that fail are named, and workers that die or hang are replaced; see
docs/corpus.md. On an engine, `newsclean.arrow.clean_table` does the same for tables, and `clean_shard` for the tasks
of a `Plan`. Needs the extra `newsclean[corpus]`.
"""

from newsclean import arrow as _arrow  # noqa: F401 - first, since it says what to install
from newsclean.corpus._events import Engine, Event, Finished, Lost, Runner, Started, Tick
from newsclean.corpus._formats import FORMATS
from newsclean.corpus._job import Job
from newsclean.corpus._look import Looked, look
from newsclean.corpus._plan import Plan, prepare
from newsclean.corpus._progress import Progress
from newsclean.corpus._run import carry_out, run
from newsclean.corpus._shards import Shard
from newsclean.corpus._summary import Report
from newsclean.corpus._supervisor import Supervisor
from newsclean.corpus._work import Done, clean_shard

__all__ = [
    "FORMATS",
    "Done",
    "Engine",
    "Event",
    "Finished",
    "Job",
    "Looked",
    "Lost",
    "Plan",
    "Progress",
    "Report",
    "Runner",
    "Shard",
    "Started",
    "Supervisor",
    "Tick",
    "carry_out",
    "clean_shard",
    "look",
    "prepare",
    "run",
]
