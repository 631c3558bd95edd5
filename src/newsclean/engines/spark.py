"""Cleaning on Spark: `clean_dataframe`, through `DataFrame.mapInArrow`. Extra `newsclean[spark]`; Java 17 or later.

A cleaner is made once in each Python worker. A worker that dies has its task done again, `spark.task.maxFailures` times
in all (`local[2,4]`: two threads, four times; `local[2]` alone: once), then the job fails: so a document that kills its
process ends the job, unless `guard=True`, the default here, sets it aside.
"""

from __future__ import annotations

import functools
import os
import pickle
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

try:
    from pyspark import SparkConf, cloudpickle
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
    from pyspark.sql.types import StructType
except ImportError as missing:
    raise ImportError("newsclean.engines.spark needs PySpark: pip install 'newsclean[spark]'") from missing

import pyarrow as pa

from newsclean._cleaner import Cleaner
from newsclean.arrow import clean_schema
from newsclean.corpus import Shard
from newsclean.engines._batches import CleanBatches
from newsclean.engines._cluster import Cluster
from newsclean.engines._station import Answer, clean_here

__all__ = ["SparkShards", "clean_dataframe"]


def clean_dataframe(
    frame: DataFrame,
    column: str = "text",
    *,
    cleaner: Cleaner | None = None,
    timeout: float | None = None,
    guard: bool = True,
    **columns: str | None,
) -> DataFrame:
    """A data frame with a column of documents cleaned, lazily; rows and partitions stay as they are.

    Args:
        frame: any; `spark.sql.execution.arrow.maxRecordsPerBatch` says how many documents are in a batch.
        column: the column with the documents: strings or binary.
        cleaner: does the cleaning; `Cleaner()` if None.
        timeout: seconds after which a document has failed.
        guard: clean in a child process of each worker; see `CleanBatches`.
        columns: the other arguments of `clean_table`: `into`, `changes`, `labels`, `change_rate`, `error`, `encoding`,
            `errors`.

    Raises:
        NewscleanError: no such column, one of another type, or a new column whose name is taken.
    """
    schema = _schema(frame.schema, column, columns)
    clean = CleanBatches(column, cleaner=cleaner, timeout=timeout, guard=guard, **columns)
    return frame.mapInArrow(_mapper(cloudpickle.dumps(clean)), schema)


def _schema(given: StructType, column: str, columns: dict[str, str | None]) -> StructType:
    """The schema of the outcome, in which the columns that pass through keep what only Spark knows of them."""
    shaped = {name: value for name, value in columns.items() if name not in ("encoding", "errors")}
    cleaned = from_arrow_schema(clean_schema(to_arrow_schema(given), column, **shaped))
    kept = {field.name: field for field in given if field.name != column or columns.get("into") is not None}
    return StructType([kept.get(field.name, field) for field in cleaned])


def _mapper(clean: bytes) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def cleaned(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        yield from map(_made(clean), batches)

    return cleaned


@functools.lru_cache(maxsize=4)
def _made(clean: bytes) -> Any:
    """Made once in each worker, though Spark sends the function along with every task."""
    return pickle.loads(clean)


class SparkShards(Cluster):
    """The shards of a corpus as tasks of Spark: `newsclean.corpus.run(..., engine=SparkShards)`.

    Uses the session that there is, or the cluster that the configuration names (`spark-submit`, `spark-defaults.conf`);
    starts Spark on this machine otherwise, with four attempts at a task.
    """

    def start(self) -> int:
        """Find Spark, or start it."""
        self._ours = SparkSession.getActiveSession() is None
        self._context = self._session().sparkContext
        self._group = f"newsclean-{uuid.uuid4()}"
        width = self.processes or self._context.defaultParallelism
        self._task = functools.partial(clean_here, self.job)
        self._threads = ThreadPoolExecutor(2 * width)
        return int(width)

    def _session(self) -> SparkSession:
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        conf = SparkConf()
        if not conf.contains("spark.master"):
            conf.setMaster(f"local[{self.processes or '*'},4]").set("spark.ui.enabled", "false")
            conf.set("spark.driver.bindAddress", "127.0.0.1").set("spark.driver.host", "127.0.0.1")
        conf.setIfMissing("spark.ui.showConsoleProgress", "false")
        session = SparkSession.builder.config(conf=conf).getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        return session

    def submit(self, shard: Shard) -> Future[Answer]:
        """As a job of one task: so Spark begins the next when a core is free, and nothing waits for the slowest."""
        return self._threads.submit(self._clean, shard)

    def _clean(self, shard: Shard) -> Answer:
        self._context.setJobGroup(self._group, "newsclean corpus", interruptOnCancel=True)
        answers: list[Answer] = self._context.parallelize([shard], 1).map(self._task).collect()
        return answers[0]

    def stop(self) -> None:
        """Cancel what is at work; end Spark if it was started here."""
        if hasattr(self, "_threads"):
            self._threads.shutdown(wait=False, cancel_futures=True)
            self._context.cancelJobGroup(self._group)
            if self._ours:
                self._context.stop()
