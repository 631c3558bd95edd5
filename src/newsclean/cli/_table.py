"""Columns that line up on a terminal, where a CJK character takes two cells and a combining one none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from wcwidth import wcswidth, wcwidth

__all__ = ["aligned", "cells", "cut", "first", "last", "padded"]

_GAP = "  "
_WIDEST = 44  # cells; one longer entry does not push the next column away for all rows


@lru_cache(maxsize=4096)
def cells(text: str) -> int:
    """How many cells of a terminal the text takes (UAX #11; characters of ambiguous width take one).

    >>> cells("亿元"), cells("“6.8”"), cells("e\u0301")
    (4, 5, 1)
    """
    width = wcswidth(text)
    return width if width >= 0 else len(text)


def cut(text: str, width: int, tail: bool = True) -> str:
    """The text in at most `width` cells (3 or more), with `…` where its middle was, or its end without `tail`.

    >>> cut("统筹推进总投资额", 9), cut("统筹推进总投资额", 9, tail=False), cut("亿元", 4)
    ('统筹…资额', '统筹推进…', '亿元')
    """
    if cells(text) <= width:
        return text
    if not tail:
        return f"{first(text, width - 1)}…"
    head = first(text, width // 2)
    return f"{head}…{last(text, width - 1 - cells(head))}"


def first(text: Iterable[str], width: int) -> str:
    """As much of the beginning as fits into `width` cells.

    >>> first("亿元", 3)
    '亿'
    """
    taken: list[str] = []
    for char in text:
        width -= max(0, wcwidth(char))
        if width < 0:
            break
        taken.append(char)
    return "".join(taken)


def last(text: str, width: int) -> str:
    """As much of the end as fits into `width` cells."""
    return first(text[::-1], width)[::-1]


def padded(text: str, width: int, dressed: str | None = None) -> str:
    """The text, or what stands for it in colours, with spaces up to `width` cells."""
    return (text if dressed is None else dressed) + " " * (width - cells(text))


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows as lines, every column as wide as its widest entry needs; nothing is cut.

    >>> list(aligned([("规则", "x"), ("rule", "y"), ("r", "z")]))
    ['规则  x', 'rule  y', 'r     z']
    """
    widths = [min(_WIDEST, max(map(cells, column))) for column in zip(*rows, strict=True)]
    for row in rows:
        yield _joined(padded(entry, width) for entry, width in zip(row, widths, strict=True))


def _joined(entries: Iterable[str]) -> str:
    return _GAP.join(entries).rstrip(" ")
