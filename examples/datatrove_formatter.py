"""newsclean as a formatter of datatrove: `python examples/datatrove_formatter.py IN.jsonl OUT`."""

import sys
from pathlib import Path

from datatrove.data import DocumentsPipeline
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

import newsclean


class NewscleanFormatter(PipelineStep):
    """Cleans every document; one that fails keeps its text, and `metadata["newsclean_error"]` says why."""

    name, type = "newsclean", "✂️ - FORMAT"

    def __init__(self, cleaner: newsclean.Cleaner | None = None) -> None:
        super().__init__()
        self.cleaner = cleaner or newsclean.Cleaner()

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """One shard."""
        for document in data:
            with self.track_time():
                try:
                    document.text = self.cleaner.clean(document.text)
                except newsclean.NewscleanError as error:
                    document.metadata["newsclean_error"] = str(error)
                    self.stat_update("failed")
            yield document


if __name__ == "__main__":
    source, out = Path(sys.argv[1]), sys.argv[2]
    steps = [JsonlReader(str(source.parent), glob_pattern=source.name), NewscleanFormatter(), JsonlWriter(out)]
    LocalPipelineExecutor(steps, logging_dir=f"{out}/logs").run()
