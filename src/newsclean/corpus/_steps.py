"""Documents as they come from a shard, a step at a time: what is cleaned, and what is to stay around it."""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["STEP", "Item", "Step"]

STEP = 1 << 18  # bytes of a step: what is lost at most if a worker dies, and what memory has to hold


@attrs.frozen
class Item:
    """One document.

    Attributes:
        text: str or bytes to be cleaned; None if there is none.
        place: its line or row, from 0, as its shard counts.
        id: its name, if the corpus has names.
        problem: why it cannot be cleaned.
        head: for output as JSON, the record up to the text ...
        tail: ... and after it, without the closing brace; None if the text has no place in it.
        closed: the record goes out as `head` alone.
    """

    text: str | bytes | None
    place: int
    id: str | None = None
    problem: str | None = None
    head: str = ""
    tail: str | None = None
    closed: bool = False


@attrs.frozen
class Step:
    """Some documents, one after the other.

    Attributes:
        items: the documents.
        batch: for output in columns, the rows that they come from, with a column for the text.
        lines: how many lines they stand on, with the empty ones.
    """

    items: list[Item]
    batch: Any = None
    lines: int = 0
