"""newsclean as a mapper of Data-Juicer: `dj-process --config examples/data_juicer.yaml`."""

from typing import Any

from data_juicer.ops.base_op import OPERATORS, Mapper

import newsclean


@OPERATORS.register_module("newsclean_mapper")
class NewscleanMapper(Mapper):
    """Cleans the text of every sample; one that fails keeps it, and `newsclean_error` says why.

    Args:
        settings: arguments of `newsclean.Cleaner`, such as `block` and `options`.
    """

    _batched_op = True

    def __init__(self, settings: dict[str, Any] | None = None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.cleaner = newsclean.Cleaner(**settings or {})

    def process_batched(self, samples: dict[str, list[Any]]) -> dict[str, list[Any]]:
        """A batch, as Data-Juicer hands it over."""
        outcomes = [self._clean(text) for text in samples[self.text_key]]
        samples[self.text_key] = [text for text, _ in outcomes]
        samples["newsclean_error"] = [error for _, error in outcomes]
        return samples

    def _clean(self, text: str) -> tuple[str, str]:
        try:
            return self.cleaner.clean(text), ""
        except newsclean.NewscleanError as error:
            return text, str(error)
