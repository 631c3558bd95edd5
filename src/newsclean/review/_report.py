"""The review page as a whole: one view of every text, and an index before them if there are several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsclean._result import Result
from newsclean._visible import shown
from newsclean.review._document import asset, document
from newsclean.review._html import Html, Part, data, tag
from newsclean.review._index import index
from newsclean.review._page import Page
from newsclean.review._palette import Rules, style
from newsclean.review._records import Record

__all__ = ["report"]

_SCRIPTS = ("review.js", "search.js", "table.js")


def report(results: Result | Mapping[str, Result] | Iterable[Result]) -> str:
    """One self-contained HTML file that shows the changes of one or more results; see `newsclean.report`."""
    named = _named(results)
    rules = Rules.of(named.values())
    pages = [Page(number, name, result, rules) for number, (name, result) in enumerate(named.items(), 1)]
    body = (
        tag("a", "Skip to the text", href="#main", class_="skip"),
        tag("main", _views(pages, rules), id="main", tabindex=-1),
        _card(),
        data("rules", [[step.rule, f"{step.plugin} {step.version}"] for step in rules.steps]),
    )
    title = shown(pages[0].name) if len(pages) == 1 else f"{len(pages)} texts"
    return document(f"{title} · newsclean", body, asset("style.css") + style(rules.names), *map(asset, _SCRIPTS))


def _named(results: Result | Mapping[str, Result] | Iterable[Result]) -> dict[str, Result]:
    if isinstance(results, Result):
        return {"Text": results}
    if isinstance(results, Mapping):
        return dict(results)
    return {f"Text {number}": result for number, result in enumerate(results, 1)}


def _views(pages: Sequence[Page], rules: Rules) -> Iterator[Part]:
    if len(pages) != 1:
        yield index([Record.of(page.name, page.result, f"#p{page.number}") for page in pages], rules)
    for page in pages:
        yield page.html(alone=len(pages) == 1)


def _card() -> Html:
    """What is told of the change at hand; the script fills it in."""
    step = (
        tag("button", sign, type="button", data_step=way, aria_label=f"{word} change")
        for sign, way, word in (("↑", -1, "Previous"), ("↓", 1, "Next"))
    )
    return tag(
        "aside",
        tag("div", id="told"),
        tag("div", step, class_="steps"),
        tag("div", id="say", class_="unseen", role="status"),
        id="card",
        aria_label="The change at hand",
    )
