"""The view of one text: its panel, and source and clean text side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any
from unicodedata import east_asian_width

import attrs

from newsclean._document import Document
from newsclean._places import Places
from newsclean._records import Annotation
from newsclean._result import Result
from newsclean._visible import shown
from newsclean.review._html import Html, Part, data, tag
from newsclean.review._marks import Mark, marks
from newsclean.review._palette import Rules
from newsclean.review._panel import panel
from newsclean.review._pieces import Cover, Side, covers, drawn, ends_line, pieces
from newsclean.review._rows import Row, rows
from newsclean.review._words import entry, spoken

__all__ = ["Page"]

_MEASURE = 25  # em: a guess at the width of a column, for rows that are not drawn yet


@attrs.frozen(slots=False)
class Page:
    """One result with a name, ready to be drawn.

    Attributes:
        number: from one, unique in the report.
        name: the file.
        result: what was done.
        rules: all rules of the report.
    """

    number: int
    name: str
    result: Result
    rules: Rules

    @cached_property
    def marks(self) -> list[Mark]:
        """The changes in reading order."""
        return marks(self.result)

    @cached_property
    def sides(self) -> tuple[Side, Side]:
        """Source and clean text."""
        return Side("source", self.result.source), Side("clean", self.result.text)

    def html(self, alone: bool) -> Html:
        """The section, with the data that its script reads."""
        return tag(
            "section",
            tag("header", self._head(alone), class_="head"),
            panel(self.number, self.result, self.marks, self.rules),
            self._table(),
            data(f"d{self.number}", self.data()),
            id=f"p{self.number}",
            class_="page open" if alone else "page",
            aria_labelledby=f"h{self.number}",
        )

    def data(self) -> list[list[Any]]:
        """One entry a change: rule, reason, safety, held, source span, line, column, clean span, before, after."""
        places, numbers = Places(self.result.source), self.rules.numbers
        return [entry(mark, places, numbers) for mark in self.marks]

    def _head(self, alone: bool) -> Iterator[Part]:
        if not alone:
            yield tag("a", "← All texts", href="#", class_="back")
        yield tag("h1", shown(self.name), id=f"h{self.number}")
        yield tag("p", _facts(self.result), class_="facts")
        for failure in self.result.errors:
            yield tag("p", tag("strong", "Left out: "), shown(failure.message), class_="failure")

    def _table(self) -> Html:
        found = rows(self.result)
        paragraph = tag("span", "Paragraph", class_="unseen")
        titles = (("margin", paragraph), ("t", "Source"), ("t", "Clean text"))
        heads = (tag("div", title, class_=class_, role="columnheader") for class_, title in titles)
        labelled = _labels_in(found, self.result)
        covering = covers(self.marks, found)
        body = (
            self._row(number, row, labels, sides)
            for number, (row, labels, sides) in enumerate(zip(found, labelled, covering, strict=True), 1)
        )
        label = "Source and clean text, paragraph by paragraph"
        head = tag("div", heads, class_="titles", role="row")
        return tag("div", head, body, class_="rows", role="table", aria_label=label)

    def _row(self, number: int, row: Row, labels: Sequence[Annotation], sides: tuple[list[Cover], list[Cover]]) -> Html:
        cells = (self._cell(side, row, covering) for side, covering in zip(self.sides, sides, strict=True))
        return tag(
            "div",
            tag("div", _margin(number, row, labels), class_="margin", role="rowheader"),
            cells,
            class_="row" + " headline" * any(_is_headline(label, row) for label in labels),
            role="row",
            style=f"--n:{self._height(row)}",
        )

    def _height(self, row: Row) -> int:
        """About how many lines the row will take."""
        lines = self.result.source[slice(*row.source)].split("\n")
        return max(1, sum(_lines(line) for line in lines if line.strip()), _lines(self.result.text[slice(*row.clean)]))

    def _cell(self, side: Side, row: Row, covering: Sequence[Cover]) -> Html:
        lo, hi = side.span(row)
        end = lo + len(side.text[lo:hi].rstrip())
        parts = (self._piece(side, piece, end) for piece in pieces((lo, hi), covering))
        return tag("div", parts, class_=f"t {side.name}", role="cell", lang=self._language)

    def _piece(self, side: Side, piece: tuple[int, int, tuple[int, ...]], end: int) -> Part:
        start, stop, covering = piece
        text = side.text[start:stop]
        breaks = bool(covering) and stop < end and ends_line(text)
        shows = drawn(text, bool(covering), stop >= end or breaks)
        if not covering:
            return shows
        found = [self.marks[index] for index in covering]
        numbers = " ".join(str(index + 1) for index in covering)
        mark = tag(
            "a",
            shows,
            class_=f"m r{self.rules.numbers[found[-1].change.rule]} {_kind(found, text)}{' b' * breaks}",
            href=f"#p{self.number}c{covering[-1] + 1}",
            tabindex=-1,
            aria_label=spoken(found),
            data_c=numbers,
        )
        return [mark, tag("br")] if breaks else mark

    @cached_property
    def _language(self) -> str | None:
        """For the fonts and for voices; Latin letters may be any language's."""
        scripts = Document(self.result.text).scripts
        known = (("kana", "ja"), ("hangul", "ko"), ("han", "zh"))
        return next((language for script, language in known if script in scripts), None)


def _facts(result: Result) -> str:
    made, held = len(result.changes), len(result.held)
    parts = [
        f"{len(result.source):,} → {len(result.text):,} code points",
        f"{made:,} change{'' if made == 1 else 's'}",
        f"{held:,} held back",
        *([f"read as {result.encoding}"] if result.encoding else []),
        *(f"{label.kind} throughout" for label in result.labels if _throughout(label, result)),
    ]
    return " · ".join(parts)


def _throughout(label: Annotation, result: Result) -> bool:
    return label.source == (0, len(result.source))


def _labels_in(found: Sequence[Row], result: Result) -> list[list[Annotation]]:
    """The labels that begin in each row."""
    local = (label for label in result.labels if not _throughout(label, result))
    labels = sorted(local, key=lambda label: label.source)
    lists: list[list[Annotation]] = [[] for _ in found]
    at = 0
    for label in labels:
        while at + 1 < len(found) and found[at + 1].source[0] <= label.source[0]:
            at += 1
        lists[at].append(label)
    return lists


def _is_headline(label: Annotation, row: Row) -> bool:
    """Whether the label has the whole row, but for its line breaks."""
    return label.kind == "headline" and label.source[0] <= row.source[0] + 1 and label.source[1] >= row.source[1] - 3


def _margin(number: int, row: Row, labels: Sequence[Annotation]) -> Iterator[Part]:
    yield tag("span", f"{number}{' …' if row.goes_on else ''}", class_="number")
    for label in labels:
        yield tag("span", label.kind, class_="label", title=shown(label.value) or None)


def _lines(text: str) -> int:
    wide = sum(east_asian_width(char) in "WF" for char in text)
    return 1 + int((wide + (len(text) - wide) / 2) // _MEASURE)


def _kind(found: Sequence[Mark], text: str) -> str:
    """What CSS needs to draw: held back, gone, a line joined, white space, an empty place; b: a line ends with it."""
    last = found[-1]
    signs = {
        "h": last.held,
        "d": not last.change.after,
        "j": any(mark.joins for mark in found),
        "v": not text.strip(),
        "z": not text,
    }
    return " ".join(sign for sign, holds in signs.items() if holds)
