"""What stands on the page about one text, in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.review.conftest import column, told

import newsclean

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.review.conftest import Open


def marked(page: Page, side: str) -> dict[int, str]:
    """For each change, from one, the text that its marks cover in a column."""
    script = "marks => marks.map(mark => [mark.dataset.c, mark.textContent])"
    found: dict[int, str] = {}
    for numbers, text in page.locator(f".row .{side} .m").evaluate_all(script):
        for number in map(int, numbers.split()):
            found[number] = found.get(number, "") + text
    return found


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
    with opened.page.expect_console_message():
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
