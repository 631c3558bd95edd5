"""Pages about several texts, and pictures of many, in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import newsclean
from newsclean.review import Record, picture

if TYPE_CHECKING:
    from tests.review.conftest import Open


def several(cleaner: newsclean.Cleaner) -> dict[str, newsclean.Result]:
    """Three texts: nothing to do, a little, a lot."""
    texts = {"clean.txt": "无。\n", "odd.txt": "额 6 亿 7 元\n", "page.txt": "总投资额 6.8 亿元，很多很多的字。\n" * 3}
    return {name: cleaner.run(text) for name, text in texts.items()}


def test_the_text_that_changed_most_is_on_top(show: Open, cleaner: newsclean.Cleaner) -> None:
    """The index sorts by changes for a thousand code points, and by any column that is clicked, either way."""
    page = show(newsclean.report(several(cleaner))).page
    names = page.locator("tbody th")
    assert names.all_inner_texts() == ["odd.txt", "page.txt", "clean.txt"]
    page.get_by_role("button", name="Changes").click()
    assert names.all_inner_texts() == ["page.txt", "odd.txt", "clean.txt"]
    page.get_by_role("button", name="Changes").click()
    assert names.all_inner_texts() == ["clean.txt", "odd.txt", "page.txt"]
    page.get_by_role("button", name="Text").click()
    assert names.all_inner_texts() == ["clean.txt", "odd.txt", "page.txt"]


def test_from_the_index_to_a_text_and_back(show: Open, cleaner: newsclean.Cleaner) -> None:
    """Each name leads to its text; the text leads back; the browser's own way back works as well."""
    page = show(newsclean.report(several(cleaner))).page
    heading = page.locator("h1:visible")
    page.get_by_role("link", name="page.txt").click()
    heading.filter(has_text="page.txt").wait_for()
    page.keyboard.press("j")
    assert "1 of 6" in page.locator("#told").inner_text()
    page.get_by_role("link", name="All texts").click()
    heading.filter(has_text="3 texts").wait_for()
    page.go_back()
    heading.filter(has_text="page.txt").wait_for()


def test_a_rule_is_off_in_all_texts(show: Open, cleaner: newsclean.Cleaner) -> None:
    """What is switched off in one text is off in the next, and its box says so."""
    page = show(newsclean.report(several(cleaner)), "#p2").page
    page.get_by_role("checkbox", name="gaps").uncheck()
    page.goto(page.url.partition("#")[0] + "#p3")
    page.locator("h1:visible").filter(has_text="page.txt").wait_for()
    assert not page.get_by_role("checkbox", name="gaps").is_checked()
    assert page.locator("#p3 .source .m:not(.out)").count() == 0


def test_results_without_names(cleaner: newsclean.Cleaner) -> None:
    """One result, a list, or none at all make a page."""
    result = cleaner.run("额 6\n")
    assert '<h1 id="h1">Text</h1>' in newsclean.report(result) == result.to_html()
    assert '<h1 id="h2">Text 2</h1>' in newsclean.report([result, result])
    assert ">0 texts</h1>" in newsclean.report([])


def records() -> list[Record]:
    """Forty texts alike, and one that is not."""
    usual = [Record(f"{n}.txt", 1000, {"wraps": 40 + n % 5, "numbers": n % 3}, 0, f"{n}.txt") for n in range(40)]
    return [*usual, Record("<odd>.txt", 1000, {"wraps": 400}, 2, "%3Codd%3E.txt")]


def test_a_picture_names_what_stands_out(show: Open) -> None:
    """Texts beyond the fences are listed with links, and only those; the histogram holds every text."""
    page = show(picture(records(), "A <corpus>")).page
    assert page.locator("h1").inner_text() == "A <corpus>"
    out = page.locator("section", has=page.get_by_role("heading", name="Texts that stand out")).last
    assert out.locator("tbody th").all_inner_texts() == ["<odd>.txt"]
    assert out.locator("tbody a").get_attribute("href") == "%3Codd%3E.txt"
    titles = page.locator("svg title").all_text_contents()
    assert sum(int(title.split()[0]) for title in titles) == 41


def test_a_picture_of_rules(show: Open) -> None:
    """Changes, how many texts have any, the median of those, and where most are."""
    page = show(picture(records())).page
    rows = page.locator("section", has=page.get_by_role("heading", name="Changes per rule")).last.locator("tbody tr")
    assert [" ".join(row.split()) for row in rows.all_inner_texts()] == [
        "wraps 2,080 41 (100%) 42 400 in <odd>.txt",
        "numbers 39 26 (63%) 1.5 2 in 2.txt",
    ]


def test_pictures_of_few_texts(show: Open) -> None:
    """No text, one, or texts without a change are no error."""
    for few in ([], [Record("a", 0, {})], [Record("a", 10, {}), Record("b", 10, {})], records()[:1]):
        assert show(picture(few)).page.locator("h1").inner_text() == "Corpus"
