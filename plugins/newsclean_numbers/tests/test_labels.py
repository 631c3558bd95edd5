"""What earlier rules know of the page, and how the rule for numbers heeds it."""

from __future__ import annotations

from types import ModuleType

import pytest

import newsclean

LONG = "收到 417余名人才申请，" + "字" * 300


def cleaned(text: str, *labels: newsclean.Label) -> str:
    """The text, cleaned when another rule has put labels on it."""

    @newsclean.hookimpl
    def newsclean_rules() -> list[newsclean.Rule]:
        return [newsclean.Rule("page", lambda document, options: labels, stage=newsclean.Stage.LINES)]

    plugin = ModuleType("page_plugin")
    vars(plugin)["newsclean_rules"] = newsclean_rules
    return newsclean.Cleaner(plugins=[plugin], rules=["page", "number-spacing"]).clean(text)


@pytest.mark.parametrize("kind", ["typeset", "headline"])
def test_a_column_that_was(kind: str) -> None:
    """Where the label says that there were lines, a single gap is the extractor's."""
    joined = LONG.replace(" ", "") if kind == "typeset" else LONG
    assert cleaned(LONG, newsclean.Label(0, 5, kind)) == joined


@pytest.mark.parametrize("kind", ["dateline", "byline"])
@pytest.mark.parametrize(
    ("text", "end", "after"),
    [
        ("石岭 3月 12日", 2, "石岭 3月12日"),
        ("石岭 AI — 3月 12日", 7, "石岭AI — 3月12日"),
        ("石岭 AI  – 3月 12日", 8, "石岭AI  – 3月12日"),
        ("— 3月 12日", 1, "— 3月12日"),
    ],
)
def test_the_space_behind_a_dateline(text: str, end: int, after: str, kind: str) -> None:
    """It was printed, and so was the one before the dash that a dateline ends with."""
    assert cleaned(text, newsclean.Label(0, end, kind)) == after


def test_other_labels_say_nothing_of_spaces() -> None:
    """The gap behind a caption is a gap."""
    assert cleaned("石岭 3月 12日", newsclean.Label(0, 2, "caption")) == "石岭3月12日"


def test_the_page_of_the_rule_tells_its_story() -> None:
    """Without the examples, which run as doctests of the finder."""
    (page,) = [item.rule.find.__doc__ for item in newsclean.Cleaner().catalogue if item.rule.name == "number-spacing"]
    assert page
    assert "It fails where" in page
    assert ">>>" not in page
