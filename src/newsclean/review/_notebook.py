"""A result in a notebook: what was changed, in a few paragraphs; no script, since notebooks strip or distrust them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newsclean._result import Result
from newsclean.review._document import asset
from newsclean.review._html import Html, Part, join, tag
from newsclean.review._marks import Mark, marks
from newsclean.review._palette import Rules, letter, style
from newsclean.review._pieces import Cover, Side, covers, drawn, pieces
from newsclean.review._rows import Row, rows
from newsclean.review._signs import before_and_after

__all__ = ["notebook"]

_MOST = 8  # paragraphs
_LONGEST = 1200  # code points of a paragraph


def notebook(result: Result) -> str:
    """Markup for one cell: counts for every rule, and the first paragraphs that changed."""
    rules, found = Rules.of([result]), marks(result)
    changed = _changed(result, found)
    shown = list(islice(changed, _MOST))
    more = sum(1 for _ in changed)
    body = (_row(result, found, rules, *each) for each in shown)
    table = tag("table", tag("thead", tag("tr", tag("th", "Source"), tag("th", "Clean text"))), tag("tbody", body))
    return tag(
        "div",
        tag("style", Html(asset("notebook.css") + style(rules.names))),
        tag("p", _facts(result, rules)),
        table if shown else None,
        tag("p", f"{more:,} more paragraphs with changes: see to_html().") if more else None,
        class_="newsclean",
    )


def _facts(result: Result, rules: Rules) -> Iterator[Part]:
    made, held = len(result.changes), len(result.held)
    yield f"{len(result.source):,} → {len(result.text):,} code points, {made:,} change{'' if made == 1 else 's'}"
    yield f", {held:,} held back" if held else ""
    for number, name in enumerate(rules.names):
        if count := result.counts.get(name):
            yield " "
            yield tag("span", f"{letter(number)} {name} {count:,}", class_=f"m r{number}")


def _changed(result: Result, found: Sequence[Mark]) -> Iterator[tuple[Row, tuple[list[Cover], list[Cover]]]]:
    every = rows(result)
    return ((row, sides) for row, sides in zip(every, covers(found, every), strict=True) if any(sides))


def _row(
    result: Result, found: Sequence[Mark], rules: Rules, row: Row, covering: tuple[list[Cover], list[Cover]]
) -> Html:
    sides = Side("source", result.source), Side("clean", result.text)
    return tag(
        "tr",
        (tag("td", _cell(side, row, each, found, rules)) for side, each in zip(sides, covering, strict=True)),
    )


def _cell(side: Side, row: Row, covering: Sequence[Cover], found: Sequence[Mark], rules: Rules) -> Iterator[Part]:
    lo, hi = side.span(row)
    for start, end, indexes in pieces((lo, hi), covering):
        if start - lo > _LONGEST:
            yield " …"
            return
        text = drawn(side.text[start : min(end, start + _LONGEST)], bool(indexes), not side.text[end:hi].strip())
        yield _mark(text, [found[index] for index in indexes], rules, start == end) if indexes else text


def _mark(text: Part, here: Sequence[Mark], rules: Rules, empty: bool) -> Html:
    number = rules.numbers[here[-1].change.rule]
    sign = ("⏎" if any(mark.joins for mark in here) else "‸") if empty else join(text)
    return tag("span", sign, class_=f"m r{number}" + " h" * here[-1].held, title="\n".join(map(_title, here)))


def _title(mark: Mark) -> str:
    change = mark.change
    before, after = before_and_after(change.before[:80], change.after[:80])
    held = ", held back" if mark.held else ""
    return f"{change.rule}: {change.reason} ({change.safety.name.lower()}{held}) {before} → {after}"
