"""What a page about many texts needs to know of each: its name, and how much every rule changed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsclean._errors import NewscleanError
from newsclean._result import Result

__all__ = ["Record", "read_records"]


@attrs.frozen
class Record:
    """One text in numbers.

    Attributes:
        name: its file, or what it is called.
        length: of the clean text, in code points.
        changes: how many changes each rule made.
        held: how many were held back.
        href: where more about it is to be found, or None.
    """

    name: str
    length: int
    changes: Mapping[str, int]
    held: int = 0
    href: str | None = None

    @property
    def total(self) -> int:
        """All changes that were made."""
        return sum(self.changes.values())

    @property
    def rate(self) -> float:
        """Changes for 1,000 code points of the clean text; a text of which nothing is left counts as one.

        >>> Record("page.txt", 500, {"wraps": 20, "numbers": 3}).rate
        46.0
        """
        return 1000 * self.total / max(1, self.length)

    @classmethod
    def of(cls, name: str, result: Result, href: str | None = None) -> Record:
        """The numbers of a result."""
        return cls(name, len(result.text), result.counts, len(result.held), href)


def read_records(lines: Iterable[str | bytes]) -> Iterator[Record]:
    r"""The records in what `newsclean --json` wrote: one object on every line; blank lines are passed over.

    Raises:
        NewscleanError: a line that is no such object; it says which.

    >>> list(read_records(['{"file": "a", "text": "x", "changes": [{"rule": "wraps"}], "held": []}', "\n"]))
    [Record(name='a', length=1, changes=Counter({'wraps': 1}), held=0, href=None)]
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _record(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise NewscleanError(f"line {number} is no record of newsclean --json") from None


def _record(record: Mapping[str, object]) -> Record:
    match record:
        case {"file": str(name), "text": str(text), "changes": list(changes), "held": list(held)}:
            return Record(name, len(text), Counter(str(change["rule"]) for change in changes), len(held))
    raise TypeError
