"""What a dateline says, as one line of text."""

from __future__ import annotations

__all__ = ["Found", "value"]

Found = tuple[int, str] | None
"""The end of a dateline that begins with its line, and its value."""


def value(place: str | None = "", agency: str | None = "", date: str | None = "", who: str | None = "") -> str:
    """The parts that are there, without the spaces of letterspacing."""
    parts = (("agency", agency), ("place", place), ("date", date), ("names", who))
    return "; ".join(f"{key}={part}" for key, part in parts if part)
