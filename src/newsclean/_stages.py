"""The stages of a pipeline: when a rule runs, and so what it sees."""

from __future__ import annotations

import enum

__all__ = ["Stage"]


class Stage(enum.IntEnum):
    """When a rule runs, and so what it sees."""

    CHARACTERS = 1
    """Code points as extracted: control characters, ligatures, compatibility forms."""
    LINES = 2
    """Lines as printed: overprinted lines, credits, bylines, page furniture, letter-spacing."""
    WRAPS = 3
    """The breaks between lines: hyphenation, soft breaks, paragraphs."""
    SPANS = 4
    """Whole paragraphs: spaces around and inside numbers, doubled punctuation."""
    TIDY = 5
    """Everything: trailing spaces, runs of blank lines."""
