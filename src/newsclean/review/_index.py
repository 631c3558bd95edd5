"""The first view of several texts: a table of how much every rule changed, those that changed most on top."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean._visible import shown
from newsclean.review._html import Html, Part, bar, tag
from newsclean.review._palette import Rules, letter
from newsclean.review._records import Record

__all__ = ["index"]


def index(records: Sequence[Record], rules: Rules) -> Html:
    """The section with the table; its columns sort."""
    totals = {name: sum(record.changes.get(name, 0) for record in records) for name in rules.names}
    busy = sorted(((n, name) for n, name in enumerate(rules.names) if totals[name]), key=lambda rule: -totals[rule[1]])
    total = sum(totals.values())
    facts = f"{total:,} changes in {sum(record.length for record in records):,} code points of clean text"
    return tag(
        "section",
        tag("header", tag("h1", f"{len(records):,} texts", id="h0"), tag("p", facts, class_="facts"), class_="head"),
        tag("div", _table(records, busy), class_="scroll", role="region", tabindex=0, aria_label="Changes per rule"),
        id="index",
        class_="page open",
        aria_labelledby="h0",
    )


def _table(records: Sequence[Record], busy: Sequence[tuple[int, str]]) -> Html:
    widest = [max(record.changes.get(name, 0) for record in records) for _, name in busy]
    most = max((record.rate for record in records), default=0)
    heads: list[Part] = [
        _head("Text", None),
        _head("per 1,000", "changes for 1,000 code points", "descending"),
        _head("Changes", None),
        _head("Held back", None),
        *(_head(name, f"changes of {name}", number=number) for number, name in busy),
    ]
    ranked = sorted(records, key=lambda record: -record.rate)
    body = (_row(record, busy, widest, most) for record in ranked)
    return tag("table", tag("thead", tag("tr", heads)), tag("tbody", body), class_="index")


def _head(text: str, title: str | None, order: str | None = None, number: int | None = None) -> Html:
    swatch = None
    if number is not None:
        swatch = tag("span", letter(number), class_=f"swatch r{number}", aria_hidden="true")
    button = tag("button", swatch, text, type="button", title=title)
    return tag("th", button, scope="col", aria_sort=order)


def _row(record: Record, busy: Sequence[tuple[int, str]], widest: Sequence[int], most: float) -> Html:
    name = tag("a", shown(record.name), href=record.href) if record.href else shown(record.name)
    counts = (
        _cell(record.changes.get(rule, 0), width, f"bar r{number}")
        for (number, rule), width in zip(busy, widest, strict=True)
    )
    return tag(
        "tr",
        tag("th", name, scope="row", data_v=record.name),
        _cell(round(record.rate, 1), most, "bar"),
        _cell(record.total),
        _cell(record.held),
        counts,
    )


def _cell(value: float, most: float = 0, sign: str | None = None) -> Html:
    drawn = bar(value / most if most else 0, sign) if sign else None
    return tag("td", tag("span", f"{value:,}" if value else "–", class_="count"), drawn, data_v=value)
