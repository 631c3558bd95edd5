"""A picture of a corpus: how much every rule changed over many texts, how the rates lie, and which texts stand out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, log10
from statistics import median, quantiles

from newsclean._visible import shown
from newsclean.review._document import asset, document
from newsclean.review._html import Html, bar, tag
from newsclean.review._palette import style
from newsclean.review._records import Record

__all__ = ["picture"]

_BINS = 30
_MOST = 100  # outliers that are listed
_WIDE, _HIGH = 640, 160  # of the drawing


def picture(records: Iterable[Record], title: str = "Corpus") -> str:
    """One self-contained HTML file, without the texts.

    Args:
        records: one for each text; `read_records` makes them of what `newsclean --json` wrote.
        title: of the page.
    """
    found = list(records)
    names = sorted({name for record in found for name, count in record.changes.items() if count})
    facts = f"{sum(r.total for r in found):,} changes in {sum(r.length for r in found):,} code points of clean text"
    body = tag(
        "main",
        tag(
            "section",
            tag("header", tag("h1", title), tag("p", f"{len(found):,} texts · {facts}", class_="facts"), class_="head"),
            (_rules(found, names), _rates(found), _outliers(found)) if found else None,
            class_="page open",
            id="index",
        ),
        id="main",
    )
    return document(f"{title} · newsclean", body, asset("style.css") + style(names), asset("table.js"))


def _rules(records: Sequence[Record], names: Sequence[str]) -> Html:
    totals = {name: sum(record.changes.get(name, 0) for record in records) for name in names}
    most = max(totals.values(), default=0)
    ranked = sorted(enumerate(names), key=lambda each: -totals[each[1]])
    heads = ("Rule", "Changes", "Texts with any", "Median of those", "Most in one text")
    rows = (_rule(records, number, name, totals[name], most) for number, name in ranked)
    return _table("Changes per rule", heads, rows)


def _rule(records: Sequence[Record], number: int, name: str, total: int, most: int) -> Html:
    counts = [record.changes[name] for record in records if record.changes.get(name)]
    top = max(records, key=lambda record: record.changes.get(name, 0))
    share = f"{len(counts):,} ({len(counts) / len(records):.0%})"
    return tag(
        "tr",
        tag("th", name, scope="row", data_v=name),
        tag("td", f"{total:,}", bar(total / most, f"bar r{number}"), data_v=total),
        tag("td", share, data_v=len(counts)),
        tag("td", f"{median(counts):g}", data_v=median(counts)),
        tag("td", f"{max(counts):,} in ", _link(top), data_v=max(counts)),
    )


def _rates(records: Sequence[Record]) -> Html:
    rates = sorted(record.rate for record in records)
    middle = f"Half of the texts have no more than {median(rates):.1f} changes for 1,000 code points of clean text"
    ends = f"the least {rates[0]:.1f}, the most {rates[-1]:.1f}."
    return tag(
        "section",
        tag("h2", "How much the texts changed"),
        tag("p", f"{middle}; {ends}"),
        tag("div", _histogram(rates), class_="scroll", tabindex=0, role="region", aria_label="Histogram"),
    )


def _histogram(rates: Sequence[float]) -> Html:
    """Texts (upwards) over changes for 1,000 code points, from nought to a round number."""
    width = _round_up(max(rates[-1], 1) / _BINS)
    bins = [0] * (ceil(max(rates[-1], 1) / width) + 1)
    for rate in rates:
        bins[int(rate / width)] += 1
    step = _WIDE / len(bins)
    tall = _HIGH / max(bins)
    bars = (
        tag(
            "rect",
            tag("title", f"{count:,} texts with {n * width:g} to {(n + 1) * width:g}"),
            x=f"{n * step:.1f}", y=f"{_HIGH - count * tall:.1f}", width=f"{step - 1:.1f}", height=f"{count * tall:.1f}",
        )
        for n, count in enumerate(bins)
        if count
    )  # fmt: skip
    every = range(0, len(bins), max(1, len(bins) // 8))
    ticks = (tag("text", f"{n * width:g}", x=f"{n * step:.1f}", y=_HIGH + 18) for n in every)
    label = f"Histogram: {len(rates):,} texts by changes for 1,000 code points; the fullest bar has {max(bins):,}"
    line = tag("path", d=f"M0 {_HIGH}H{_WIDE}")
    return tag("svg", bars, line, ticks, viewBox=f"0 0 {_WIDE + 20} {_HIGH + 24}", role="img", aria_label=label)


def _round_up(value: float) -> float:
    """The next of 1, 2, 5 times a power of ten.

    >>> _round_up(3.2), _round_up(0.7), _round_up(10)
    (5.0, 1.0, 10.0)
    """
    power = 10.0 ** ceil(log10(value) - 1)
    return next(power * step for step in (1, 2, 5, 10) if power * step >= value * 0.999)


def _outliers(records: Sequence[Record]) -> Html:
    """Beyond Tukey's fences: one and a half times the distance of the quartiles from either (Tukey 1977)."""
    rates = [record.rate for record in records]
    low, _, high = quantiles(rates, n=4) if len(rates) > 1 else (rates * 3)
    reach = 1.5 * (high - low)
    far = [record for record in records if not low - reach <= record.rate <= high + reach]
    ranked = sorted(far, key=lambda record: -abs(record.rate - median(rates)))
    heads = ("Text", "Per 1,000", "Changes", "Held back", "Code points", "Most by")
    more = tag("p", f"The {_MOST} furthest of {len(far):,}.", class_="facts") if len(far) > _MOST else None
    if not far:
        return tag("section", tag("h2", "Texts that stand out"), tag("p", "None."))
    return tag("div", _table("Texts that stand out", heads, map(_outlier, ranked[:_MOST])), more)


def _outlier(record: Record) -> Html:
    top = max(record.changes, key=lambda name: record.changes[name], default="–")
    numbers = (round(record.rate, 1), record.total, record.held, record.length)
    return tag(
        "tr",
        tag("th", _link(record), scope="row", data_v=record.name),
        (tag("td", f"{number:,}", data_v=number) for number in numbers),
        tag("td", f"{top} {record.changes.get(top, 0):,}", data_v=record.changes.get(top, 0)),
    )


def _link(record: Record) -> Html:
    name = shown(record.name)
    return tag("a", name, href=record.href) if record.href else tag("span", name)


def _table(title: str, heads: Sequence[str], rows: Iterable[Html]) -> Html:
    columns = (tag("th", tag("button", head, type="button"), scope="col") for head in heads)
    table = tag("table", tag("thead", tag("tr", columns)), tag("tbody", rows))
    region = tag("div", table, class_="scroll", role="region", tabindex=0, aria_label=title)
    return tag("section", tag("h2", title), region)
