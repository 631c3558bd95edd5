"""Whose spaces stand around numbers, and which of them the paper printed."""

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import Cleaner
from newsclean.testing import Case, case_params, check_rule
from newsclean_numbers import Style, find, fix

COLUMN = """收到 417 余名人才申请入库材
料，累计认定 4 个批次共 53 家
用人单位的优秀人才，他们来自
全国各地，也来自世界各地的大
"""

WORDS_AND_MARKS = """
本报 讯 3 12 2 0 561 1561 年 月 亿元 家 的 ， 。 “ ”
（ ） 、 AI Uber % . : - — 가 の 電話 0536-8888237 星期三 第 版
"""
PIECES = st.sampled_from([*WORDS_AND_MARKS.split(), " ", " ", " ", "  ", "   ", "\n"])
TEXTS = st.lists(PIECES, max_size=60).map("".join)
STYLES = st.sampled_from(get_args(Style))


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written (known failures fail, strictly)."""
    case.check(rules=["number-spacing"])


@given(TEXTS, STYLES, st.sampled_from([None, True]))
def test_cleaning_twice_is_cleaning_once(text: str, style: Style, typeset: bool | None) -> None:
    """What was repaired leaves nothing to repair, in every style."""
    once = fix(text, style=style, typeset=typeset)
    assert fix(once, style=style, typeset=typeset) == once


@given(TEXTS, STYLES)
def test_edits_touch_spaces_alone(text: str, style: Style) -> None:
    """Edits are in order and apart, and change spaces, breaks and the comma inside a number, nothing else."""
    at = 0
    for start, end, replacement, *_ in find(text, style=style):
        assert at <= start <= end <= len(text)
        assert (text[start:end].strip(" \t\r\n"), replacement.strip(" ")) in (("", ""), ("，", ","))
        at = end


@settings(max_examples=50)
@given(st.text(alphabet="ab1 .%,\n가", max_size=100))
def test_latin_and_korean_stay(text: str) -> None:
    """Nothing is found in text without Han, kana and full-width punctuation."""
    assert find(text) == []


def test_lines_of_a_column_are_evidence() -> None:
    """In a column a few gaps are the extractor's; in the same words on one long line they may be the author's."""
    assert "417余名" in fix(COLUMN)
    long = COLUMN.replace("\n", "") * 8
    assert fix(long) == long
    assert "417余名" in fix(long, typeset=True)


def test_a_label_tells_that_there_were_lines() -> None:
    """A rule that saw the lines can label the text; then the joined text is judged as a column."""
    import newsclean
    from newsclean.testing import check

    page = COLUMN.replace(" ", "") * 12 + COLUMN
    joined = newsclean.Cleaner(rules=["letterspacing", "wraps", "number-spacing"])
    result = joined.run(page)
    assert "417 余" not in result.text
    check(result, joined)


def test_the_dash_of_a_dateline_keeps_both_its_spaces() -> None:
    """In a line with Han they would be an extractor's; closed before the dash, it would be a dateline no more."""
    text = "Harwich Falls — The levee will 开 next year."
    assert Cleaner(rules=["datelines", "number-spacing"]).clean(text) == text


def test_gaps_that_close_anyhow_do_not_tell_who_made_the_others() -> None:
    """Else the number that is whole again would tell something else when the text is read once more."""
    once = fix("资 5 6 1 元“2 才；S 用 w 装，t 者 d")
    assert fix(once) == once == "资561元“2才；S用 w 装，t 者 d"


@pytest.mark.xfail(reason="with its new spaces the line is too long for a running head, in which gaps are printed")
def test_spaces_that_make_a_line_longer_do_not_make_it_another() -> None:
    """A line that is read again is judged as it was."""
    head = "sankMai福州都市2021年（令和3年5月27日（木曜日） 13版and the ferry that replaced it was "
    once = fix(head, style="space")
    assert fix(once, style="space") == once


def test_one_sided_gaps_are_nobodys_habit() -> None:
    """In a long text without lines, gaps on one side of numbers alone are the extractor's."""
    text = (
        "集中开工项目 31个、总投资额 40.6亿元，其中工业类项目 22个、总投资额 24.1亿元，涵盖生物医药、电子信息等领域。"
        * 6
    )
    assert " " not in fix(text)


def test_suggestions_are_suggested() -> None:
    """Torn thousands without a witness are suggestions, with a witness they are likely."""
    assert [edit[4:] for edit in find("总投资额1 561亿元")] == [("suggest",)]
    assert {edit[4:] for edit in find("总投资额1 561亿元，即1561亿元")} == {("likely",)}


def test_the_rule_says_what_it_does_and_when() -> None:
    """It runs when lines are joined, and has a line for the list of rules."""
    import newsclean

    (rule,) = (item.rule for item in newsclean.Cleaner().catalogue if item.rule.name == "number-spacing")
    assert rule.stage is newsclean.Stage.SPANS
    assert "numbers" in rule.summary


def test_misspelt_style() -> None:
    """A style that is none is an error that says so."""
    import newsclean

    with pytest.raises(newsclean.OptionError, match="style"):
        newsclean.Cleaner(options={"number-spacing": {"style": "wide"}})


@pytest.mark.parametrize("style", ["close", "keep"])
def test_rule_keeps_its_promises(style: str) -> None:
    """It does not fail, does no harm, comes to rest, and its work grows as the text does."""
    examples = ["总投资额1 561亿元，即1561亿元"]
    examples += [COLUMN] if style == "close" else []
    check_rule(
        "number-spacing", options={"style": style}, examples=examples, clean=["共31个", "2024年3月"], texts=TEXTS
    )


LONG = ["一1 " * 30_000, "1 " * 50_000 + "年", "总投资 6.8 亿元 " * 8_000, "一 2\n" * 20_000, "中" + " " * 50_000 + "1"]


@pytest.mark.parametrize("text", [*LONG, "中-" * 50_000, "1 234" * 20_000 + "亿", "中1\n亿元" * 20_000])
@pytest.mark.parametrize("style", get_args(Style))
def test_long_texts_of_one_kind(text: str, style: Style) -> None:
    """Nothing in a text of one kind sends a search astray, and once is enough."""
    assert find(fix(text, style=style), style=style) == []


def test_a_unit_that_stands_close_already() -> None:
    """Only the digits are put together where no gap is before the word that counts."""
    assert fix("2 0 2 4年") == fix("2 0 2 4 年") == "2024年"
