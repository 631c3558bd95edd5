"""Indents that an extractor kept as white space: which lines begin paragraphs.

Where a text has kept some, the first lines of its paragraphs have one, and so the lines without one are not first,
however well they would fit as such. Headlines, captions and credits stand alone and have none: so the white space is
counted for each of the three, the first line of a paragraph of several lines, a line alone, and a line that goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from math import log
from typing import Final

from . import _costs as costs
from ._learned import OWN
from ._lines import Lines

__all__ = ["indents", "worth"]

LIMIT: Final = 4.5
"""Nats that an indent may say at most."""
Odds = tuple[float, float]


def indents(lines: Lines) -> dict[str, bytes]:
    r"""For each break whether the line after it is indented: more than both neighbours, or by an ideographic space.

    An ideographic space is an indent that the paper set, so the flag has a name of its own, `inset`. What other white
    space is depends on the extractor: some give lines their place on the page with it.

    >>> from ._lines import split
    >>> indents(split("一\n二\n  三\n四")), indents(split("一\n\u3000\u3000二\n\u3000\u3000三\n四"))
    ({'indent': b'\x00\x01\x00'}, {'inset': b'\x01\x01\x00'})
    """
    text, leads = lines.text, [*lines.leads, 0]
    if not any(leads):
        return {}
    if "\u3000" in text and any(found := [text[start - 1] == "\u3000" for start in islice(lines.starts, 1, None)]):
        return {"inset": bytes(found)}
    rows = zip(leads, islice(leads, 1, None), islice(leads, 2, None), strict=False)
    return {"indent": bytes([b > a and b > c for a, b, c in rows])}


def worth(flag: Sequence[int], soft: Sequence[int], cells: Sequence[int]) -> tuple[Odds, list[float]]:
    """What an indent and its absence say, from a reading: `soft` for each break, `cells` for each line; or from none.

    The first pair is the log-odds of a hard break before a line alone against a soft one; the list gives each line what
    beginning a paragraph of several lines costs more than standing alone, in nats. A block of its own measure, such as
    a headline of two lines, counts as standing alone: it has no indent.
    """
    only, first, middle = (list(costs.INDENTED[role]) for role in ("only", "first", "middle"))
    for here, joins, goes_on, cell in zip(flag, soft, [*soft[1:], False], cells[1:], strict=False):
        (middle if joins else first if goes_on and 0 < cell < OWN else only)[not here] += 1
    alone, begins, inside = (with_ / (with_ + without) for with_, without in (only, first, middle))
    present, absent = _odds(alone, begins)
    return _odds(alone, inside), [0.0, *(present if here else absent for here in flag)]


def _odds(one: float, other: float) -> Odds:
    """Log-odds of the presence of what has these shares, and of its absence."""
    return _clip(log(one / other)), _clip(log((1 - one) / (1 - other)))


def _clip(nats: float) -> float:
    return max(-LIMIT, min(LIMIT, nats))
