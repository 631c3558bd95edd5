"""Cleaning on an engine: `newsclean.engines.ray` for Ray Data, `newsclean.engines.spark` for PySpark.

Tables go to `newsclean.arrow.clean_table`, and the shards of a corpus to what cleans them on one machine: so an engine
comes to the same. What it does when a worker dies, and what newsclean adds to that, stands in docs/engines.md.

`CleanBatches` needs no engine: it is for whatever maps batches of Arrow data. `Cluster` is what `newsclean corpus
--engine` is made of, for an engine that is none of these; what it submits is `clean_here`.
"""

from newsclean import arrow as _arrow  # noqa: F401 - first, since it says what to install
from newsclean.engines._batches import CleanBatches
from newsclean.engines._cluster import Cluster
from newsclean.engines._station import Answer, clean_here

__all__ = ["Answer", "CleanBatches", "Cluster", "clean_here"]
