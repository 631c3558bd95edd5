"""The page about one text, in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import newsclean

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.review.conftest import Open

SEEN = "element => element.checkVisibility() && getComputedStyle(element).borderBottomStyle !== 'none'"


def column(page: Page, side: str) -> str:
    """The text of a whole column, as the page holds it."""
    texts: list[str] = page.locator(f".row .{side}").evaluate_all("cells => cells.map(cell => cell.textContent)")
    return "".join(texts)


def marked(page: Page, side: str) -> dict[int, str]:
    """For each change, from one, the text that its marks cover in a column."""
    script = "marks => marks.map(mark => [mark.dataset.c, mark.textContent])"
    found: dict[int, str] = {}
    for numbers, text in page.locator(f".row .{side} .m").evaluate_all(script):
        for number in map(int, numbers.split()):
            found[number] = found.get(number, "") + text
    return found


def told(page: Page) -> str:
    """What the card says."""
    return page.locator("#told").inner_text()


def held_in_html(text: str) -> str:
    """The text as far as HTML can hold it."""
    return text.replace("\x00", "\ufffd")


def test_both_texts_are_there_in_full(show: Open, result: newsclean.Result) -> None:
    """The columns hold source and clean text, code point for code point: signs are drawn, never written."""
    page = show(result.to_html()).page
    assert column(page, "source") == held_in_html(result.source)
    assert column(page, "clean") == held_in_html(result.text)


def test_every_change_is_there_once(show: Open, result: newsclean.Result) -> None:
    """Each change, made or held back, has a number of its own, and covers its spans on both sides."""
    page = show(result.to_html()).page
    entries: list[list[Any]] = page.evaluate("JSON.parse(document.getElementById('d1').textContent)")
    changes = [*result.changes, *result.held]
    rules = [rule for rule, _ in page.evaluate("JSON.parse(document.getElementById('rules').textContent)")]
    assert sorted((rules[each[0]], each[1], each[4], each[5]) for each in entries) == sorted(
        (change.rule, change.reason, change.start, change.end) for change in changes
    )
    source, clean = marked(page, "source"), marked(page, "clean")
    assert set(source) == set(clean) == set(range(1, len(changes) + 1))
    for number, each in enumerate(entries, 1):
        assert source[number] == held_in_html(result.source[each[4] : each[5]])
        assert clean[number] == held_in_html(result.text[each[8] : each[9]])


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


def test_search_in_upper_and_lower_case(show: Open, result: newsclean.Result) -> None:
    """Letters match whatever their case."""
    page = show(result.to_html()).page
    page.locator("#q1").fill("COUNCIL")
    page.locator(".search output").filter(has_text="1 of 2").wait_for()


def test_source_text_is_data(show: Open, result: newsclean.Result) -> None:
    """Markup in a text is shown and never run: no element comes of it, no attribute, no request."""
    opened = show(newsclean.report({"<img src=x onerror=\"document.title='run'\">": result}))
    page = opened.page
    assert "<script>document.title='run'</script>" in page.locator(".source").all_text_contents()[-2]
    assert page.locator("main script:not([type='application/json']), main img, [onmouseover], [onerror]").count() == 0
    for mark in page.locator(".source .m").all():
        mark.hover()
    assert "newsclean" in page.title()
    assert page.locator("h1").inner_text() == "<img src=x onerror=\"document.title='run'\">"


def test_even_an_injected_script_would_not_run(show: Open, result: newsclean.Result) -> None:
    """The page's own policy allows no script but the ones that it came with."""
    opened = show(result.to_html())
    opened.page.evaluate(
        "() => { const script = document.createElement('script');"
        " script.textContent = 'document.title = 1'; document.body.append(script) }"
    )
    assert "newsclean" in opened.page.title()
    assert "Content Security Policy" in opened.faults.pop()


def test_what_does_not_show_has_a_sign(show: Open, result: newsclean.Result) -> None:
    """Line breaks, control and zero-width characters are drawn; so is the place where a line break was."""
    page = show(result.to_html()).page
    signs = page.locator(".source i[data-s]").evaluate_all("signs => signs.map(sign => sign.dataset.s)")
    assert {"⏎⏎", "⏎", "¶", "TAB", "BEL", "NUL", "U+200B", "CR"} <= set(signs)
    joined = page.locator(".clean .m.j").first
    assert joined.evaluate("mark => getComputedStyle(mark, '::before').content") == '"⏎"'


def test_labels_stand_in_the_margin(show: Open, result: newsclean.Result) -> None:
    """What was recognised is named beside its paragraph."""
    page = show(result.to_html()).page
    row = page.locator(".row", has=page.locator(".label"))
    assert row.locator(".label").inner_text() == "byline"
    assert "本报记者王小明" in row.locator(".clean").inner_text()


def test_an_address_for_every_change(show: Open, result: newsclean.Result) -> None:
    """A link with #p1c3 opens at the third change, and selecting one changes the address."""
    page = show(result.to_html(), "#p1c3").page
    assert "3 of" in told(page)
    page.keyboard.press("j")
    page.wait_for_function("location.hash === '#p1c4'")


def test_a_dropped_line_has_a_row_of_its_own(show: Open, result: newsclean.Result) -> None:
    """Beside a line that was dropped as a whole nothing stands but its tick."""
    page = show(result.to_html()).page
    row = page.locator(".row", has_text="图：李四")
    assert row.locator(".clean").text_content() == ""
    assert row.locator(".clean .m").count() == 1


def test_nothing_to_show(show: Open, cleaner: newsclean.Cleaner) -> None:
    """A text that stays as it is, and an empty one, are pages too."""
    for text in ("无\n", ""):
        page = show(cleaner.run(text).to_html()).page
        assert told(page) == "Nothing was changed."
        page.keyboard.press("j")


def test_without_scripts_the_page_can_be_read(browser: Any, result: newsclean.Result) -> None:
    """Where scripts are off both texts stand there with their marks."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(newsclean.report([result, result]))
    assert page.locator(".source").first.is_visible()
    assert page.locator(".source").last.is_visible()
    context.close()


def test_large_texts_are_drawn_where_one_looks(show: Open, cleaner: newsclean.Cleaner) -> None:
    """With or without line breaks: rows far from the window are not laid out, are not too many, and can be reached."""
    text = "字 6" * 10_000 + "\n" + "word and\nanother line\n" * 4_000 + "。\n" + "字。\n" * 20_000
    page = show(cleaner.run(text).to_html()).page
    rows = page.locator(".row")
    assert 1_000 < rows.count() < 10_100
    assert page.evaluate("getComputedStyle(document.querySelector('.row:last-child')).contentVisibility") == "auto"
    assert rows.first.locator(".clean").evaluate("cell => cell.textContent.length") <= 4_000
    rows.last.scroll_into_view_if_needed()
    assert rows.last.locator(".clean").is_visible()
