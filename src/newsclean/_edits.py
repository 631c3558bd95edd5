"""What a rule may say about a text: `Edit` and `Label`; and the checks before any of it is believed."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from itertools import islice
from operator import itemgetter
from typing import Any, TypeAlias

import attrs

from newsclean._errors import EditError

__all__ = ["Edit", "Finding", "Label", "Safety", "sift"]


class Safety(enum.IntEnum):
    """How sure a rule is of an edit; `Cleaner(safety=...)` is the least that is applied.

    >>> Safety.SUGGEST < Safety.LIKELY < Safety.SAFE
    True
    """

    SUGGEST = 1
    """A person should look: held back by default."""
    LIKELY = 2
    """Right but for rare cases that the text alone cannot tell apart: applied by default."""
    SAFE = 3
    """Certain."""

    @classmethod
    def of(cls, value: Safety | str | int) -> Safety:
        """The level for a member, its name in any case, or its number.

        Raises:
            ValueError: no such level.

        >>> Safety.of("likely")
        <Safety.LIKELY: 2>
        """
        if isinstance(value, str):
            if value.upper() in cls.__members__:
                return cls[value.upper()]
            names = ", ".join(name.lower() for name in cls.__members__)
            raise ValueError(f"unknown safety level {value!r}; known: {names}")
        return cls(value)


def _level(value: Safety | str | int) -> Safety:
    return Safety.of(value)


@attrs.frozen
class Edit:
    """Replace one half-open span of the text that the rule sees.

    Attributes:
        start: first code point of the span.
        end: the code point after the span; equal to `start` for an insertion.
        replacement: what stands there instead; empty to delete.
        reason: a short phrase for people, the same for every edit of a kind.
        safety: how sure the rule is.

    >>> Edit(3, 4, "", reason="space inside a number")
    Edit(start=3, end=4, replacement='', reason='space inside a number', safety=<Safety.SAFE: 3>)
    """

    start: int
    end: int
    replacement: str = ""
    reason: str = ""
    safety: Safety = attrs.field(default=Safety.SAFE, converter=_level)


@attrs.frozen
class Label:
    """Say what a half-open span of the text is, without changing it.

    Attributes:
        start: first code point of the span.
        end: the code point after the span.
        kind: the field's term: `headline`, `byline`, `dateline`, `credit`, `caption`, `furniture`, ...
        value: what was read there, such as the name that a credit gives.
    """

    start: int
    end: int
    kind: str
    value: str = ""


RawEdit: TypeAlias = tuple[int, int, str, str, Safety]
Finding: TypeAlias = Edit | Label | tuple[Any, ...]
"""What a rule yields: an `Edit`, a `Label`, or for speed an edit as a plain tuple
`(start, end, replacement, reason)` or `(start, end, replacement, reason, safety)`."""

_SAFE = (Safety.SAFE,)
_MOST, _MOST_PER_CODE_POINT = 1000, 4  # edits and labels; an edit and an insertion for every code point are two
_LEVELS: dict[Any, Safety] = {key: s for s in Safety for key in (s, int(s), s.name.lower(), s.name)}


def sift(findings: Iterable[Finding], text: str) -> tuple[list[RawEdit], list[Label]]:
    """Check what a rule yielded on `text`; return its edits in order, less those that change nothing, and its labels.

    Raises:
        EditError: a span out of range, edits that overlap, something that is neither edit nor label, or no end of it.

    >>> sift([(3, 3, "!", "why"), Edit(0, 1, "a"), (1, 2, "b", "same")], "xbc")
    ([(0, 1, 'a', '', <Safety.SAFE: 3>), (3, 3, '!', 'why', <Safety.SAFE: 3>)], [])
    """
    edits: list[RawEdit] = []
    labels: list[Label] = []
    most = _MOST + _MOST_PER_CODE_POINT * len(text)
    for finding in islice(findings, most + 1):
        if type(finding) is tuple and len(finding) == 4:  # nearly all are
            edits.append(finding + _SAFE)
        elif isinstance(finding, Label):
            labels.append(finding)
        else:
            edits.append(_raw(finding))
    if len(edits) + len(labels) > most:
        raise EditError(f"no end of it: more than {most} edits and labels for a text of {len(text)} code points")
    for label in labels:
        if not 0 <= label.start <= label.end <= len(text):
            raise EditError(f"{label} lies outside the text of {len(text)} code points")
    try:
        return _checked(edits, text) if edits else edits, labels
    except TypeError:
        _refuse_odd_spans(edits)
        raise


def _checked(edits: list[RawEdit], text: str) -> list[RawEdit]:
    if _fault(edits, len(text)) is not None:
        edits.sort(key=itemgetter(0, 1))
        fault = _fault(edits, len(text))
        if fault is not None:
            raise EditError(_complaint(edits, fault, len(text)))
    return [edit for edit in edits if text[edit[0] : edit[1]] != edit[2]]


def _refuse_odd_spans(edits: list[RawEdit]) -> None:
    """Say which edit it was that could not be compared with the others."""
    for edit in edits:
        if not isinstance(edit[0], int) or not isinstance(edit[1], int):
            raise EditError(f"edit {edit[:4]}: start and end must be int (TypeError)")


def _raw(finding: Finding) -> RawEdit:
    try:
        match finding:
            case (start, end, replacement, reason):
                return start, end, replacement, reason, Safety.SAFE
            case (start, end, replacement, reason, safety):
                return start, end, replacement, reason, _LEVELS[safety]
            case Edit(start=start, end=end, replacement=replacement, reason=reason, safety=safety):
                return start, end, replacement, reason, safety
    except (KeyError, TypeError):
        raise EditError(f"{finding!r}: unknown safety level; known: safe, likely, suggest") from None
    raise EditError(f"{finding!r} is neither Edit nor Label nor a tuple (start, end, replacement, reason[, safety])")


def _fault(edits: list[RawEdit], length: int) -> int | None:
    """The first edit that is out of order or of range, or overlaps the one before it; None if all is well."""
    at = 0
    before: int | None = None
    for number, (start, end, replacement, reason, _) in enumerate(edits):
        if not at <= start <= end <= length or start == end == before:  # two insertions at one place
            return number
        if not isinstance(replacement, str) or not isinstance(reason, str):
            raise EditError(f"edit {edits[number][:4]}: replacement and reason must be str")
        at = end
        before = start
    return None


def _complaint(edits: list[RawEdit], number: int, length: int) -> str:
    start, end = edits[number][:2]
    if start > end:
        return f"edit of span ({start}, {end}) ends before it starts"
    if start < 0 or end > length:
        return f"edit of span ({start}, {end}) lies outside the text of {length} code points"
    before = edits[number - 1]
    if start == end == before[1]:
        return f"two insertions at {start}: yield one edit instead"
    return f"edits of spans ({before[0]}, {before[1]}) and ({start}, {end}) overlap"
