"""What is said about a change: to the script that shows it, and to a screen reader that comes upon it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsclean._places import Places
from newsclean.review._marks import Mark
from newsclean.review._signs import before_and_after, sign

__all__ = ["entry", "spoken"]

_MOST = 240  # code points of a change that are shown below the text
_SPOKEN = 40  # code points of a change that a screen reader is given at once


def entry(mark: Mark, places: Places, numbers: Mapping[str, int]) -> list[Any]:
    """Rule, reason, safety, held, source span, line, column, clean span, before, after; review.js names them."""
    change = mark.change
    before, after = before_and_after(_cut(change.before, _MOST), _cut(change.after, _MOST))
    safety = change.safety.name.lower()
    where = [*mark.source, *places.of(change.start), *mark.clean]
    return [numbers[change.rule], change.reason, safety, int(mark.held), *where, before, after]


def spoken(found: Sequence[Mark]) -> str:
    """One phrase for every change of a mark, such as `⏎ removed`."""
    return "; ".join(_phrase(mark) for mark in found)


def _phrase(mark: Mark) -> str:
    before, after = (sign(_cut(text, _SPOKEN)) for text in (mark.change.before, mark.change.after))
    held = ", held back" if mark.held else ""
    if not mark.change.after:
        return f"{before} removed{held}"
    return f"{after} inserted{held}" if not mark.change.before else f"{before} replaced by {after}{held}"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most // 2]} … {text[-most // 2 :]}"
