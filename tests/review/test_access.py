"""The pages for everybody: axe-core finds nothing, colours or no colours, large or small."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.review.test_several import records, several

import newsclean
from newsclean.review import picture

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.review.conftest import Open

looks = pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")])


def violations(page: Page) -> list[Any]:
    """What axe-core has to say, by all of its rules but the experimental ones."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-core is not installed")
    found = axe.Axe().run(page).response["violations"]
    return [(each["id"], [node["html"][:200] for node in each["nodes"]][:3]) for each in found]


@looks
def test_the_page_of_a_text(show: Open, result: newsclean.Result, width: int, scheme: str) -> None:
    """With a change at hand, a rule off, and the panel open."""
    page = show(result.to_html(), "#p1c2", width, scheme).page
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    page.get_by_role("checkbox", name="credit").uncheck()
    page.get_by_label("Letters of rules").check()
    assert violations(page) == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_pages_of_many_texts(show: Open, cleaner: newsclean.Cleaner, width: int, scheme: str) -> None:
    """The index of a report, and the picture of a corpus."""
    for html in newsclean.report(several(cleaner)), picture(records()):
        assert violations(show(html, "", width, scheme).page) == []


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_nothing_has_to_be_scrolled_sideways(show: Open, result: newsclean.Result, width: int) -> None:
    """The text fits in the window, down to 320 pixels (WCAG 1.4.10)."""
    page = show(result.to_html(), "#p1c2", width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_rules_differ_in_more_than_colour(show: Open, result: newsclean.Result) -> None:
    """Of the rules of a page no two have the same line and letter."""
    page = show(result.to_html()).page
    style = "signs => signs.map(sign => [getComputedStyle(sign).borderBottomStyle, sign.textContent])"
    signs = page.locator(".rules .swatch").evaluate_all(style)
    assert len({json.dumps(sign) for sign in signs}) == len(signs) == 4
    assert len({line for line, _ in signs}) == 4


def test_it_is_used_by_keyboard_alone(show: Open, result: newsclean.Result) -> None:
    """Tab leads through search, filters and rules to the first mark, and to the buttons after the last."""
    page = show(result.to_html()).page
    what = "[document.activeElement.type || document.activeElement.className || document.activeElement.localName]"
    seen: list[str] = []
    for _ in range(17):
        page.keyboard.press("Tab")
        seen += page.evaluate(what)
    kinds = ["mark" if kind.startswith("m r") else kind for kind in seen]
    rules, view = ["checkbox"] * 4, ["checkbox"] * 2
    panel = ["search", "button", "button", "radio", *rules, *view, "summary"]
    assert kinds[:15] == ["skip", *panel, "mark", "button", "button"][:15]
