"""Cleaning on Ray Data: `clean_dataset`, or `CleanBatches` for a `map_batches` of your own. Extra `newsclean[ray]`.

A cleaner is made once in each actor. An actor that dies is replaced by Ray and its block done again, without limit: so
a document that kills its process keeps a job from ever ending, unless `guard=True`, the default here, sets it aside.
"""

from __future__ import annotations

import os
from concurrent.futures import Future
from typing import Any

try:
    import ray.data
except ImportError as missing:
    raise ImportError("newsclean.engines.ray needs Ray Data: pip install 'newsclean[ray]'") from missing

from newsclean._cleaner import Cleaner
from newsclean.corpus import Shard
from newsclean.engines._batches import CleanBatches
from newsclean.engines._cluster import Cluster
from newsclean.engines._station import Answer, clean_here

__all__ = ["CleanBatches", "RayShards", "clean_dataset"]

_TRIES = 10  # workers of Ray that a shard may cost


def clean_dataset(
    dataset: ray.data.Dataset,
    column: str = "text",
    *,
    cleaner: Cleaner | None = None,
    timeout: float | None = None,
    guard: bool = True,
    actors: int | tuple[int, int] | None = None,
    batch_size: int | None = 1000,
    map_options: dict[str, Any] | None = None,
    **columns: str | None,
) -> ray.data.Dataset:
    """A dataset with a column of documents cleaned, lazily, by a pool of actors.

    Ray hands blocks on as they are ready: rows come in another order unless
    `ray.data.DataContext.get_current().execution_options.preserve_order` is set.

    Args:
        dataset: any; its batches are taken as Arrow tables.
        column: the column with the documents.
        cleaner: does the cleaning; `Cleaner()` if None.
        timeout: seconds after which a document has failed.
        guard: clean in a child process of each actor; see `CleanBatches`.
        actors: how many, or the least and the most; if None, from one to as many as there are CPUs. A pool that is
            fixed at all CPUs leaves none to read with, and such a job stands still.
        batch_size: documents in a batch; None for whole blocks.
        map_options: further arguments of `Dataset.map_batches`, such as `num_cpus` or `runtime_env`.
        columns: the other arguments of `clean_table`: `into`, `changes`, `labels`, `change_rate`, `error`, `encoding`,
            `errors`.
    """
    least, most = (actors, actors) if isinstance(actors, int) else actors or (1, None)
    return dataset.map_batches(
        CleanBatches,
        fn_constructor_args=(column,),
        fn_constructor_kwargs={"cleaner": cleaner, "timeout": timeout, "guard": guard, **columns},
        compute=ray.data.ActorPoolStrategy(min_size=least, max_size=most),
        batch_format="pyarrow",
        batch_size=batch_size,
        **map_options or {},
    )


class RayShards(Cluster):
    """The shards of a corpus as tasks of Ray: `newsclean.corpus.run(..., engine=RayShards)`.

    Uses the session that there is, or the cluster that `RAY_ADDRESS` names; starts Ray on this machine otherwise.
    """

    def start(self) -> int:
        """Find Ray, or start it."""
        self._ours = not ray.is_initialized()
        if self._ours:
            self._begin()
        self._job = ray.put(self.job)
        self._refs: dict[Future[Answer], Any] = {}
        self._task = ray.remote(num_cpus=1, max_retries=_TRIES)(clean_here)
        return int(ray.cluster_resources().get("CPU", 1))

    def _begin(self) -> None:
        quiet: dict[str, Any] = {"logging_level": "ERROR", "log_to_driver": False}
        if address := os.environ.get("RAY_ADDRESS"):
            ray.init(address, **quiet)
            return
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
        ray.init(
            "local",
            num_cpus=self.processes,
            include_dashboard=False,
            object_store_memory=200 * 2**20,  # shards of compressed files travel through it, and nothing else
            _node_ip_address="127.0.0.1",
            **quiet,
        )

    def submit(self, shard: Shard) -> Future[Answer]:
        """As a task of one core."""
        ref = self._task.remote(self._job, shard)
        future: Future[Answer] = ref.future()
        self._refs[future] = ref
        future.add_done_callback(self._refs.pop)
        return future

    def stop(self) -> None:
        """Cancel what is at work; end Ray if it was started here."""
        for ref in list(getattr(self, "_refs", {}).values()):
            ray.cancel(ref, force=True)
        if getattr(self, "_ours", False):
            ray.shutdown()
