"""Furniture: cases from files, the sort of each form, and what holds for any text."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Case, case_params, check_rule
from newsclean_furniture import find, fix, labels

CERTAIN = {
    "11 产业晚报 2024年9月14日 星期六": "running-head",
    "A4版 综合新闻": "running-head",
    "04版：要闻": "running-head",
    "A04 | 要闻": "running-head",
    "第12345期 今日8版": "running-head",
    "版式设计：李想 责任校对：周元": "imprint",
    "责任编辑：李想 电话：010-5550123 邮箱：desk@example.org": "imprint",
    "本版责编：王芳": "imprint",
    "编辑 张三 视觉 李四 校对 王五": "imprint",
    "▶下转 3 版": "continuation",
    "（下转第3版）": "continuation",
    "（上接第一版）": "continuation",
    "【紧接A1版】": "continuation",
    "相关报道见3版": "continuation",
    "Page 3 of 8": "page-number",
    "- 3 -": "page-number",
    "THE DAILY HERALD  Monday, May 3, 2021  A4": "running-head",
    "The Hilltop Herald • Sunday, June 6, 2021 • B3": "running-head",
    "Sports | A12": "running-head",
    "Continued on page A6": "continuation",
    "See BUDGET, Page A6": "continuation",
    "Continued from Page One": "continuation",
    "www.example.com | Newsroom 555-0122": "imprint",
    "Fortsetzung auf Seite 4": "continuation",
    "Mehr auf Seite 5": "continuation",
    "► Seite 3": "continuation",
    "Nr. 123 · Montag, 3. Mai 2021": "running-head",
    "Redaktion: stadt@example.org": "imprint",
    "2021年5月27日 木曜日 13版 △ 総合 2": "running-head",
    "関連記事3面": "continuation",
    "（1面から続く）": "continuation",
    "編集局 電話03-5555-0101": "imprint",
    "제1234호 2021년 5월 27일 목요일": "running-head",
    "☞ 3면으로 이어짐": "continuation",
    "대표전화 02-555-0101": "imprint",
    "제보 02-555-0101": "imprint",
    "新闻热线：010-5550123": "imprint",
}
GUARDED = {
    "第2版": "page-number",
    "2024年9月14日 星期六": "date-line",
    "二〇二四年九月十四日 星期六": "date-line",
    "3面": "page-number",
    "3면": "page-number",
    "2021年（令和3年）5月27日（木曜日）": "date-line",
    "2021년 5월 27일 목요일": "date-line",
    "Monday, May 3, 2021": "date-line",
    "Montag, 3. Mai 2021": "date-line",
    "Seite 4": "page-number",
    "电话：010-5550123": "imprint",
}
WEAK = ("2024年9月14日", "12", "A4", "May 3, 2021", "제1234호", "综合新闻", "晨风晚报", "The Hilltop Herald", "Lokales")
RULES = ["furniture", "dropped-furniture"]
OPEN, CLOSED = "这是还没有说完的一句话\n", "事情就这样定了。\n"

PIECES = (
    *CERTAIN,
    *GUARDED,
    *WEAK,
    "责任编辑：王小川 电话：",
    "010-5550123",
    "（下转第3版）",
    "（上接第1版）",
    "通车。",
    "大桥",
    "\n",
    "\n",
    "\n\n",
    " ",
    "\f",
    "\r\n",
    "\u3000",
    "By Jane Roe",
)
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written (known failures fail, strictly)."""
    case.check(rules=RULES)


@pytest.mark.parametrize(("line", "sort"), CERTAIN.items())
def test_certain_line_anywhere(line: str, sort: str) -> None:
    """A line that nothing but furniture can be is labelled even where a sentence runs through it."""
    text = OPEN * 4 + line + "\n" + OPEN * 5
    start = len(OPEN) * 4
    assert labels(text) == [(start, start + len(line), "furniture", sort)]


@pytest.mark.parametrize(("line", "sort"), GUARDED.items())
def test_guarded_line_only_where_no_sentence_runs(line: str, sort: str) -> None:
    """A page label, a date with its weekday, an address count behind a full stop, not inside a sentence."""
    start = len(CLOSED) * 4
    assert labels(CLOSED * 4 + line + "\n" + OPEN * 5) == [(start, start + len(line), "furniture", sort)]
    assert labels(OPEN * 4 + line + "\n" + OPEN * 5) == []


@pytest.mark.parametrize("line", WEAK)
def test_weak_line_only_beside_furniture(line: str) -> None:
    """A bare number, date or name counts beside other furniture alone."""
    head = "第3版 晨风晚报 2024年9月14日 星期六\n"
    assert labels(CLOSED * 4 + line + "\n" + OPEN * 5) == []
    assert len(labels(CLOSED * 4 + head + line + "\n" + OPEN * 5)) == 2


def test_wrapped_imprint_is_one_label() -> None:
    """An imprint that runs over two lines is one block, so that its own lines are joined."""
    (label,) = labels("通车。\n责任编辑：王小川 邮箱：\n\ndesk@example.org\n")
    assert label == (4, 34, "furniture", "imprint")


def test_labels_reach_the_result() -> None:
    """Run by newsclean the labels are in the result, and the text is as it was."""
    text = "第3版\n要闻\n近日，大桥通车。\n"
    result = newsclean.Cleaner(rules=["furniture"]).run(text)
    assert result.text == text
    assert [(label.kind, label.value) for label in result.labels] == [
        ("furniture", "page-number"),
        ("furniture", "section"),
    ]


def test_dropped_furniture_leaves_its_place() -> None:
    """With `drop` the changes say what went, and the labels say where it stood."""
    cleaner = newsclean.Cleaner(rules=RULES, options={"furniture": {"action": "drop"}})
    result = cleaner.run("第3版\n要闻\n近日，大桥通车。\n")
    assert result.text == "近日，大桥通车。\n"
    assert {change.reason for change in result.changes} == {"page furniture dropped"}
    assert {(label.start, label.end) for label in result.labels} == {(0, 0)}


def test_sentence_round_a_page_number_is_joined() -> None:
    """What stands in the middle of a sentence goes before lines are joined, an imprint only afterwards."""
    text = "the council said that it\n- 3 -\nhad not yet voted\nRedaktion: stadt@example.org\nand so on\n"
    drop = newsclean.Cleaner(rules=["furniture"], options={"furniture": {"action": "drop"}})
    assert drop.run(text).text == text.replace("- 3 -\n", "")


def test_keep_and_drop_are_the_only_actions() -> None:
    """Another action is refused, by the rule and by the finder."""
    with pytest.raises(newsclean.OptionError, match="action"):
        newsclean.Cleaner(options={"furniture": {"action": "hide"}})
    with pytest.raises(ValueError, match="action"):
        fix("第3版", action="hide")


BENCH = Path(os.environ.get("NEWSCLEAN_BENCH", Path(__file__).resolve().parents[4] / "shared" / "bench"))


@pytest.mark.skipif(not (BENCH / "clean").is_dir(), reason="the benchmark's clean texts are not here")
def test_books_and_statutes_have_no_furniture() -> None:
    """In millions of characters of novels, verse, statutes and encyclopedias there is nothing to label."""
    found = []
    for path in sorted((BENCH / "clean").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        found += [(path.name, text[start:end], kind) for start, end, kind, _ in labels(text)]
    assert found == []


@given(texts)
def test_labels_are_sorted_and_in_range(text: str) -> None:
    """Labels are sorted, hold text, lie inside the text and do not overlap."""
    at = 0
    for start, end, kind, _ in labels(text):
        assert at <= start < end <= len(text)
        assert (kind, text[start:end].strip()) == ("furniture", text[start:end])
        at = end


@given(texts)
def test_dropping_twice_changes_nothing(text: str) -> None:
    """What was dropped leaves nothing behind that would then be dropped; edits are sorted and in range."""
    at = 0
    for start, end, replacement, _ in find(text, action="drop"):
        assert at <= start < end <= len(text)
        assert replacement == ""
        at = end
    once = fix(text, action="drop")
    assert fix(once, action="drop") == once
    assert fix(text) == text


@pytest.mark.parametrize("action", ["keep", "drop"])
def test_rules_keep_their_promises(action: str) -> None:
    """They do not fail, do no harm, come to rest, and their work grows as the text does."""
    check_rule(*RULES, options={"action": action}, examples=list(CERTAIN)[::5], clean=[OPEN, CLOSED], texts=texts)


def test_an_unknown_action_is_an_error() -> None:
    """The error lists the known ones."""
    with pytest.raises(ValueError, match=r"action must be one of \('keep', 'drop'\), not 'burn'"):
        list(find("第3版\n", action="burn"))


def test_a_weekday_below_its_date_is_furniture() -> None:
    """A running head whose parts came out on a line each has a line for the weekday."""
    text = "2024年9月14日\n星期六\n责任编辑：李想 校对：周元\n大桥建成通车。\n星期六\n"
    assert [(text[a:b], sort) for a, b, _, sort in labels(text)] == [
        ("2024年9月14日", "date-line"),
        ("星期六", "date-line"),
        ("责任编辑：李想 校对：周元", "imprint"),
    ]
