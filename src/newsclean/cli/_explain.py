"""A table of changes, one on each line: where, which rule, before and after, why, how sure, and what stands around."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

import newsclean
from newsclean._places import Places
from newsclean._visible import look_alike, shown, spelled
from newsclean.cli._colour import Paper
from newsclean.cli._table import cells, cut, first, last, padded

__all__ = ["explain"]

_GAP = "  "
_CAP = {"where": 60, "change": 40}  # cells; longer entries go on past their column, in files and pipes
_LEAST = {"change": 13, "reason": 10, "context": 14}  # cells, on a terminal
_MOST = {"change": 4, "reason": 3}  # one part in so many of a terminal's width
_AROUND = 8  # code points of context on either side


@attrs.frozen
class _Row:
    where: str
    rule: str
    before: str
    after: str
    reason: str
    safety: str
    context: tuple[str, str, str]
    held: bool

    @property
    def change(self) -> str:
        return f"{self.before} → {self.after}"


def explain(file: str, result: newsclean.Result, paper: Paper) -> Iterator[str]:
    """The lines of the table, without line feeds, in the order of the source.

    For a pipe or a file every line begins with `file:line:column` and nothing is cut. On a terminal the file and the
    counts stand above, and long entries are cut so that a line stays a line.
    """
    found = [(change, False) for change in result.changes] + [(change, True) for change in result.held]
    found.sort(key=lambda item: (item[0].start, item[0].end))
    places = Places(result.source)
    prefix = "" if paper.width else f"{shown(file)}:"
    rows = [_row(change, held, places, result.source, prefix) for change, held in found]
    if paper.width:
        yield paper.head(_heading(file, result))
    yield from _narrow(rows, paper, paper.width) if paper.width else _wide(rows, paper)


def _row(change: newsclean.Change, held: bool, places: Places, source: str, prefix: str) -> _Row:
    line, column = places.of(change.start)
    before, after = look_alike(change.before, change.after)
    level = change.safety.name.lower()
    context = _context(source, change.start, change.end)
    safety = f"{level}, held" if held else level
    return _Row(f"{prefix}{line}:{column}", change.rule, before, after, change.reason, safety, context, held)


def _context(source: str, start: int, end: int) -> tuple[str, str, str]:
    """The place in the source, between its neighbours."""
    mark = cut(spelled(source[start:end]), 13) if end > start else ""
    return _around(source[max(0, start - _AROUND) : start]), f"[{mark}]", _around(source[end : end + _AROUND])


def _around(text: str) -> str:
    """Neighbours on one line: only the spaces that change are drawn."""
    return spelled(text).replace("␠", " ") if text else ""


def _heading(file: str, result: newsclean.Result) -> str:
    rules = ", ".join(f"{rule} {count}" for rule, count in Counter(result.counts).most_common())
    made = f"{len(result.changes)} change{'' if len(result.changes) == 1 else 's'}"
    held = f"; {len(result.held)} held back" if result.held else ""
    return f"{shown(file)}: {made}{f' ({rules})' if rules else ''}{held}"


def _wide(rows: Sequence[_Row], paper: Paper) -> Iterator[str]:
    """All of it, however long the lines get."""
    widths = {name: min(_CAP.get(name, 80), width) for name, width in _natural(rows).items()}
    for row in rows:
        yield _line(row, widths, paper)


def _narrow(rows: Sequence[_Row], paper: Paper, width: int) -> Iterator[str]:
    """What fits into so many cells."""
    widths = _fitted(_natural(rows), width)
    for row in rows:
        yield _line(_clipped(row, widths), widths, paper)


def _natural(rows: Sequence[_Row]) -> dict[str, int]:
    names = ("where", "rule", "change", "reason", "safety")
    return {name: max((cells(getattr(row, name)) for row in rows), default=0) for name in names}


def _fitted(natural: dict[str, int], width: int) -> dict[str, int]:
    """Widths of columns that share a terminal: first what each needs at least, then change, reason, context.

    A context that cannot have its least is left out.
    """
    room = width - sum(natural[name] + len(_GAP) for name in ("where", "rule", "safety")) - len(_GAP)
    least = {name: min(natural[name], _LEAST[name]) for name in _MOST}
    spare = room - sum(least.values())
    context = _LEAST["context"] if spare >= _LEAST["context"] + len(_GAP) else 0
    spare -= context and context + len(_GAP)
    widths = dict(natural)
    for name, part in _MOST.items():
        most = max(least[name], min(natural[name], width // part))
        widths[name] = min(most, least[name] + max(0, spare))
        spare -= widths[name] - least[name]
    return {**widths, "context": context and context + spare}


def _clipped(row: _Row, widths: dict[str, int]) -> _Row:
    """Before and after share the room of their column, the one takes what the other leaves."""
    room = widths["change"] - 3
    before = cut(row.before, max(room // 2, room - cells(row.after)))
    after = cut(row.after, room - cells(before))
    reason = cut(row.reason, widths["reason"], tail=False)
    context = _around_mark(row.context, widths["context"])
    return attrs.evolve(row, before=before, after=after, reason=reason, context=context)


def _around_mark(context: tuple[str, str, str], width: int) -> tuple[str, str, str]:
    if not width:
        return "", "", ""
    left, mark, right = context
    mark = f"[{cut(mark[1:-1], width - 6)}]"
    side = (width - cells(mark)) // 2
    return last(left, side), mark, first(right, side)


def _line(row: _Row, widths: dict[str, int], paper: Paper) -> str:
    change = f"{paper.gone(row.before)} → {paper.come(row.after)}"
    safety = paper.held(row.safety) if row.held else row.safety
    entries = (
        padded(row.where, widths["where"]),
        padded(row.rule, widths["rule"], paper.faint(row.rule)),
        padded(row.change, widths["change"], change),
        padded(row.reason, widths["reason"]),
        padded(row.safety, widths["safety"], safety),
        "".join(row.context),
    )
    return _GAP.join(entries).rstrip(" ")
