"""What stands beside a text: search, what to show, the rules with their counts, and how the text was made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from newsclean._result import Result
from newsclean.review._html import Html, Part, bar, tag
from newsclean.review._marks import Mark
from newsclean.review._palette import Rules, letter

__all__ = ["panel"]

_SHOW = (("all", "Everything"), ("changed", "Changed paragraphs"), ("held", "Held back only"))


def panel(page: int, result: Result, marks: Sequence[Mark], rules: Rules) -> Html:
    """The panel of the page with this number; it can be folded away."""
    return tag(
        "details",
        tag("summary", "Rules, filters, search"),
        _search(page),
        _show(page),
        _rules(marks, rules),
        _habits(page),
        _pipeline(result),
        class_="panel",
        open=True,
    )


def _search(page: int) -> Html:
    step = (
        tag("button", sign, type="button", data_hit=way, aria_label=f"{word} match")
        for sign, way, word in (("↑", -1, "Previous"), ("↓", 1, "Next"))
    )
    return tag(
        "div",
        tag("label", "Search both texts", for_=f"q{page}"),
        tag("input", id=f"q{page}", type="search", autocomplete="off", spellcheck="false"),
        tag("div", tag("output", for_=f"q{page}"), step, class_="hits"),
        class_="search",
        role="search",
    )


def _show(page: int) -> Html:
    choices = (
        tag("label", tag("input", type="radio", name=f"show{page}", value=value, checked=value == "all"), f" {text}")
        for value, text in _SHOW
    )
    return tag("fieldset", tag("legend", "Show"), choices, class_="show")


def _rules(marks: Sequence[Mark], rules: Rules) -> Html:
    made = Counter(mark.change.rule for mark in marks if not mark.held)
    held = Counter(mark.change.rule for mark in marks if mark.held)
    most = max(made.values(), default=1)
    busy = [(number, name) for number, name in enumerate(rules.names) if made[name] or held[name]]
    quiet = [name for name in rules.names if not made[name] and not held[name]]
    items = (_rule(number, name, made[name], held[name], most) for number, name in busy)
    return tag("fieldset", tag("legend", "Rules"), tag("ul", items) if busy else None, _quiet(quiet), class_="rules")


def _quiet(names: Sequence[str]) -> Html | None:
    if not names:
        return None
    title = f"{len(names)} rule{'' if len(names) == 1 else 's'} without a change"
    return tag("details", tag("summary", title), ", ".join(names), class_="quiet")


def _rule(number: int, name: str, made: int, held: int, most: int) -> Html:
    return tag(
        "li",
        tag(
            "label",
            tag("input", type="checkbox", checked=True, data_rule=number),
            tag("span", letter(number), class_=f"swatch r{number}", aria_hidden="true"),
            tag("span", name, class_="name"),
            tag("span", f"{made:,}", tag("span", " changes", class_="unseen"), class_="count"),
        ),
        bar(made / most, f"bar r{number}"),
        tag("span", f"{held:,} held back", class_="quiet") if held else None,
    )


def _habits(page: int) -> Html:
    habits = (("letters", "Letters of rules in the text", False), ("keys", "Keys: j next, k previous, / search", True))
    choices = (
        tag("label", tag("input", type="checkbox", data_habit=key, checked=on), f" {text}") for key, text, on in habits
    )
    return tag("fieldset", tag("legend", "View"), choices, class_="habits")


def _pipeline(result: Result) -> Html:
    entries = (
        (tag("dt", f"{step.rule} ", tag("span", f"{step.plugin} {step.version}")), tag("dd", _options(step.options)))
        for step in result.pipeline
    )
    return tag("details", tag("summary", "How it was made"), tag("dl", entries), class_="pipeline")


def _options(options: dict[str, Any]) -> Iterator[Part]:
    for key, value in options.items():
        yield tag("span", f"{key} = {value}")
