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

    killed, poisoned = documents.killed("KILL ray"), documents.killed("KILL PARENT ray", poisoned=True)
    by_hand = data.from_arrow(killed).map_batches(
        CleanBatches,
        fn_constructor_kwargs={"cleaner": documents.cleaner(), "changes": "changes"},
        compute=data.ActorPoolStrategy(min_size=1, max_size=2),
        batch_format="pyarrow",
    )
    given = data.from_arrow(poisoned).repartition(8)
    guarded = clean_dataset(given, cleaner=documents.cleaner(), timeout=2.0, changes="changes")
    return {"by hand": by_hand.take_all(), "poisoned": guarded.take_all()}


if __name__ == "__main__":
    main()
