"""What a byline says."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Reading"]


class Reading(NamedTuple):
    """Names, and whether the wording alone makes it a byline.

    Attributes:
        names: as printed, without roles and addresses.
        sure: False for bare names, which want a place where a byline may stand, or a name known from elsewhere.
    """

    names: tuple[str, ...]
    sure: bool
