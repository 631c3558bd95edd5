"""What `test_ray.py` has Ray do, in a process of its own: prints the outcome as JSON, once for each case."""

from __future__ import annotations

import json
import os
import tempfile
from typing import Any


def main() -> None:
    """Run the cases on one session of two CPUs that talks to this machine alone."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    import ray

    with tempfile.TemporaryDirectory(prefix="ray") as folder:
        ray.init(
            num_cpus=2,
            include_dashboard=False,
            object_store_memory=200 * 2**20,
            log_to_driver=False,
            logging_level="ERROR",
            _node_ip_address="127.0.0.1",
            _temp_dir=folder,
        )
        try:
            ray.data.DataContext.get_current().enable_progress_bars = False
            for name, outcome in cases(ray.data).items():
                print(json.dumps({"case": name, "rows": outcome}), flush=True)
        finally:
            ray.shutdown()


def cases(data: Any) -> dict[str, list[dict[str, Any]]]:
    """Rows that came out of each."""
    import engine_documents as documents

    from newsclean.engines.ray import CleanBatches, clean_dataset

    def dataset(table: Any) -> Any:
        return data.from_arrow(table).repartition(8)

    cleaner = documents.cleaner()
    given = dataset(documents.table(d200="KILL ray"))
    by_hand = data.from_arrow(documents.table()).map_batches(
        CleanBatches,
        fn_constructor_kwargs={"changes": "changes"},
        compute=data.ActorPoolStrategy(min_size=1, max_size=2),
        batch_format="pyarrow",
    )
    return {
        "by hand": by_hand.take_all(),
        "poisoned": clean_dataset(
            dataset(documents.poisoned()), cleaner=cleaner, timeout=2.0, changes="changes"
        ).take_all(),
        "a worker killed": clean_dataset(given, cleaner=cleaner, guard=False).take_all(),
        "a guarded worker killed": clean_dataset(
            dataset(documents.table(d200="KILL PARENT ray")), cleaner=cleaner
        ).take_all(),
    }


if __name__ == "__main__":
    main()
