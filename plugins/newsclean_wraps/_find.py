"""The way from a text to its edits: lines, pieces, borders, widths, the decision, and what it means for the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ._blocks import Block, borders
from ._copies import copies
from ._edits import Edit, edits
from ._known import BLANK, within_blocks
from ._lines import split
from ._model import decide
from ._pieces import apart, printed
from ._width import widths

if TYPE_CHECKING:
    from . import Paragraphs

__all__ = ["find"]


def find(text: str, blocks: Iterable[Block], paragraphs: Paragraphs) -> Iterator[Edit]:
    """Edits that join the soft breaks of `text`, whose labelled spans are `blocks`."""
    lines = split(text)
    if paragraphs == "blank-lines":
        hard, _ = borders(lines, blocks)
        return edits(lines, within_blocks(lines, hard), BLANK)
    whole = printed(lines)
    hard, leaning = borders(whole, blocks)
    soft = decide(whole, widths(whole), hard | copies(whole), leaning)
    return edits(lines, apart(soft, whole, lines))
