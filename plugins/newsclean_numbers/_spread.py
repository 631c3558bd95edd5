"""The other style: a space at every border between Han or kana and Latin letters or digits."""

from collections.abc import Iterator
from typing import Final

from ._inside import Edit, Span
from ._lazy import lazy
from ._scripts import HALF, IDEOGRAPH

_TIGHT: Final = lazy(f"[{HALF}](?<=[{IDEOGRAPH}].)|[{HALF}%‰℃+](?=[{IDEOGRAPH}])")
_IDEOGRAPH: Final = lazy(f"[{IDEOGRAPH}]")
_SPACE: Final = "space between scripts"


def spread(text: str, gaps: list[Span]) -> Iterator[Edit]:
    """Insertions at borders that are tight, and deletions of what wide gaps have beyond one space.

    >>> list(spread("第3季度", []))
    [(1, 1, ' ', 'space between scripts'), (2, 2, ' ', 'space between scripts')]
    """
    for match in _TIGHT.finditer(text):
        at = match.start()
        if at and _IDEOGRAPH.match(text, at - 1):
            yield at, at, " ", _SPACE
        if _IDEOGRAPH.match(text, at + 1):
            yield at + 1, at + 1, " ", _SPACE
    for start, end in gaps:
        if end - start > 1:
            yield start + 1, end, "", _SPACE
