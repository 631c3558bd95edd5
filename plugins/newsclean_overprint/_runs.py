"""What was found in a text, as those get it who ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ._display import Display
from ._settle import settle

if TYPE_CHECKING:
    from . import Edit

__all__ = ["Display", "Runs", "find"]


class Runs(NamedTuple):
    """What was found in a text.

    Attributes:
        edits: the copies to take out, in order.
        displays: the headlines and credits that were printed over themselves, in order; spans refer to the text
            before the edits.
    """

    edits: list[Edit]
    displays: list[Display]


def find(text: str) -> Runs:
    """The copies to take out, and what the page printed there."""
    cuts, displays = settle(text)
    return Runs([(cut.start, cut.end, "", cut.reason, cut.safety) for cut in cuts], displays)
