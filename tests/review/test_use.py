"""What a reader does with the page, in a real browser: point, tab, press keys, search, filter, send an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.review.conftest import column, told

import newsclean

if TYPE_CHECKING:
    from tests.review.conftest import Open


SEEN = "element => element.checkVisibility() && getComputedStyle(element).borderBottomStyle !== 'none'"


def test_hovering_lights_the_counterpart(show: Open, result: newsclean.Result) -> None:
    """The mark in the other column lights up, and the card tells rule, reason, safety, before, after and offsets."""
    page = show(result.to_html()).page
    page.locator('.source .m[data-c="1"]').hover()
    assert page.locator(".clean .m.lit").get_attribute("data-c") == "1"
    change = result.changes[0]
    for words in (
        "doubled",
        "doubled run",
        "safe",
        f"{change.before} → ∅",
        "source 8–16 (line 1, column 9) → clean 8–8",
    ):
        assert words in " ".join(told(page).split())
    page.locator("h1").hover()
    assert page.locator(".lit").count() == 0


def test_focus_does_as_hovering(show: Open, result: newsclean.Result) -> None:
    """Whoever tabs to the text comes to its first mark, sees its counterpart and hears about it."""
    page = show(result.to_html()).page
    page.locator('.m[tabindex="0"]').focus()
    assert page.locator(".clean .m.now").get_attribute("data-c") == "1"
    assert "doubled run" in told(page)
    assert "doubled run, safe: 统筹推进总投资额 becomes ∅" in page.locator("#say").inner_text()
    assert page.locator('.m[tabindex="0"]').count() == 1


def test_keys_go_from_change_to_change(show: Open, result: newsclean.Result) -> None:
    """The next change is j, the one before k; both stop at the ends; Escape lets go."""
    page = show(result.to_html()).page
    last = len(result.changes) + len(result.held)
    seen = []
    for _ in range(last):
        page.keyboard.press("j")
        seen.append(page.evaluate("document.activeElement.dataset.c.split(' ').map(Number)"))
    assert all(number in covers for number, covers in enumerate(seen, 1))
    page.keyboard.press("j")
    assert f"{last} of {last}" in told(page)
    assert "last change" in page.locator("#say").inner_text()
    page.keyboard.press("k")
    assert f"{last - 1} of {last}" in told(page)
    page.keyboard.press("Escape")
    assert page.locator(".m.now").count() == 0


def test_keys_can_be_switched_off(show: Open, result: newsclean.Result) -> None:
    """Who speaks to the computer does not want single letters to do things (WCAG 2.1.4)."""
    page = show(result.to_html()).page
    page.get_by_label("Keys: j next").uncheck()
    page.keyboard.press("j")
    assert page.locator(".m.now").count() == 0
    page.get_by_role("button", name="Next change").click()
    assert page.locator(".source .m.now").count() == 1


def test_keys_leave_the_search_alone(show: Open, result: newsclean.Result) -> None:
    """In the search field j is a letter."""
    page = show(result.to_html()).page
    page.keyboard.press("/")
    page.keyboard.type("jk")
    assert page.locator("#q1").input_value() == "jk"
    assert page.locator(".m.now").count() == 0


def test_a_rule_switched_off_is_out_of_sight(show: Open, result: newsclean.Result) -> None:
    """Its marks are no longer drawn nor visited; the text stays as it is; switched on again all is back."""
    page = show(result.to_html()).page
    before = column(page, "source"), column(page, "clean")
    drawn = page.locator(".source .m").evaluate_all(f"marks => marks.filter({SEEN}).length")
    box = page.get_by_role("checkbox", name="doubled")
    box.uncheck()
    gone = page.locator('.m[data-c="1"]')
    assert gone.evaluate_all(f"marks => marks.filter({SEEN}).length") == 0
    assert (column(page, "source"), column(page, "clean")) == before
    page.keyboard.press("j")
    assert "doubled" not in told(page)
    box.check()
    assert page.locator(".source .m").evaluate_all(f"marks => marks.filter({SEEN}).length") == drawn


def test_held_back_only(show: Open, result: newsclean.Result) -> None:
    """The filter shows the paragraphs with what was held back, and j visits nothing else."""
    page = show(result.to_html()).page
    page.get_by_label("Held back only").check()
    rows = page.locator(".row:visible")
    assert rows.count() == 1
    assert "1561" in rows.inner_text()
    page.keyboard.press("j")
    assert "suggest, held back" in told(page)
    assert "1561 → 1,561" in " ".join(told(page).split())
    page.get_by_label("Everything").check()
    assert page.locator(".row:visible").count() > 1


def test_changed_paragraphs(show: Open, cleaner: newsclean.Cleaner) -> None:
    """The filter hides paragraphs in which nothing happened."""
    page = show(cleaner.run("一。\n二。\n额 6。\n").to_html()).page
    page.get_by_label("Changed paragraphs").check()
    assert page.locator(".row:visible .number").all_inner_texts() == ["3"]


def test_search(show: Open, result: newsclean.Result) -> None:
    """Matches in both texts are counted and lit, and Enter goes to the next."""
    page = show(result.to_html()).page
    page.locator("#q1").fill("统筹推进")
    output = page.locator(".search output")
    output.filter(has_text="1 of 3").wait_for()
    assert page.evaluate("CSS.highlights.get('match').size") == 3
    page.locator("#q1").press("Enter")
    assert output.inner_text() == "2 of 3"
    assert page.evaluate("[...CSS.highlights.get('match-now')].join()") == "统筹推进"
    page.locator("#q1").fill("没有的")
    output.filter(has_text="no match").wait_for()


def test_search_in_upper_and_lower_case(show: Open, result: newsclean.Result) -> None:
    """Letters match whatever their case."""
    page = show(result.to_html()).page
    page.locator("#q1").fill("COUNCIL")
    page.locator(".search output").filter(has_text="1 of 2").wait_for()


def test_the_panel_folds_in_narrow_windows(show: Open, result: newsclean.Result) -> None:
    """It is out of the way there, a key opens it for a search, and a window that grows wide has it open."""
    page = show(result.to_html(), "", 390).page
    field = page.locator("#q1")
    assert not field.is_visible()
    page.keyboard.press("/")
    assert field.is_visible()
    page.set_viewport_size({"width": 800, "height": 800})
    page.locator("summary", has_text="Rules, filters").click()
    page.set_viewport_size({"width": 1280, "height": 800})
    field.wait_for()


def test_an_address_for_every_change(show: Open, result: newsclean.Result) -> None:
    """A link with #p1c3 opens at the third change, and selecting one changes the address."""
    page = show(result.to_html(), "#p1c3").page
    assert "3 of" in told(page)
    page.keyboard.press("j")
    page.wait_for_function("location.hash === '#p1c4'")
