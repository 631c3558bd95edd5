"""The one-call interface."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Any

from newsclean._cleaner import Cleaner
from newsclean._result import Result

__all__ = ["clean", "report"]


def clean(raw: str | bytes, *, encoding: str | None = None, errors: str = "strict", **settings: Any) -> str:
    """The cleaned text of one document.

    Args:
        raw: text, or bytes in any encoding that can be established.
        encoding: the codec for bytes, if it is known.
        errors: `strict`, or `replace`: bytes that are no text become U+FFFD.
        **settings: what `Cleaner` takes. Whoever cleans many documents makes one `Cleaner` and keeps it;
            with no settings that is done here.

    Raises:
        NewscleanError: see `Cleaner` and `Cleaner.run`.

    >>> clean("总投资额 6.8 亿元")
    '总投资额6.8亿元'
    """
    cleaner = Cleaner(**settings) if settings else _default()
    return cleaner.clean(raw, encoding=encoding, errors=errors)


def report(results: Result | Mapping[str, Result] | Iterable[Result]) -> str:
    """A page to look at what was changed, as one HTML file that needs nothing from elsewhere.

    Args:
        results: one result, several, or a mapping of names (of files, say) to results. With several the page begins
            with a table of how much every rule changed in each.

    Returns:
        The HTML, to be written in UTF-8. Texts in it are data; markup and scripts in them are shown, never run.

    >>> result = Cleaner(rules=["number-spacing"]).run("总投资额 6.8 亿元")
    >>> report({"page.txt": result}).startswith("<!DOCTYPE html>")
    True
    """
    from newsclean import review  # not for those who never look

    return review.report(results)


@functools.cache
def _default() -> Cleaner:
    return Cleaner()
