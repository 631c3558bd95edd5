"""Cleaning on an engine: `newsclean.engines.ray` for Ray Data, `newsclean.engines.spark` for PySpark.

Both give every batch to `newsclean.arrow.clean_table`, as a loop on one machine does, so they come to the same texts.
What an engine does when a worker dies, and what newsclean adds to it, is told on the page "Engines" of the
documentation. `CleanBatches` works without either, wherever something maps batches of Arrow data (Dask, Daft, a loop).
"""

from newsclean.engines._batches import CleanBatches

__all__ = ["CleanBatches"]
