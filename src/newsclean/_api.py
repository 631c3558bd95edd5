"""The one-call interface."""

from __future__ import annotations

import functools
from typing import Any

from newsclean._cleaner import Cleaner

__all__ = ["clean"]


def clean(raw: str | bytes, *, encoding: str | None = None, **settings: Any) -> str:
    """The cleaned text of one document.

    Args:
        raw: text, or bytes in any encoding that can be established.
        encoding: the codec for bytes, if it is known.
        **settings: what `Cleaner` takes. Whoever cleans many documents makes one `Cleaner` and keeps it;
            with no settings that is done here.

    Raises:
        NewscleanError: see `Cleaner` and `Cleaner.run`.

    >>> clean("总投资额 6.8 亿元")
    '总投资额6.8亿元'
    """
    cleaner = Cleaner(**settings) if settings else _default()
    return cleaner.clean(raw, encoding=encoding)


@functools.cache
def _default() -> Cleaner:
    return Cleaner()
