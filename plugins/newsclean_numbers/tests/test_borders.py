"""Which gaps at borders of scripts are closed, which the paper printed, and what an edit says of them."""

import pytest

from newsclean_numbers import find, fix

COLUMN = "企业家们一句句话\n" * 40


@pytest.mark.parametrize(
    ("word", "closed"),
    [
        *((word, True) for word in ("31", "31%", "3.5", "1:2", "1/2", "1,2", "+3", "-3", "3kW", "3kWh", "5G+")),
        *((word, True) for word in ("AI", "ABCDEF", "AI+", "R&D")),
        *((word, False) for word in ("3kWhr", "ABCDEFG", "Word", "v1.2.3", "0.0.0.0", "checkout")),
    ],
)
def test_a_snippet_closes_beside_what_is_plain(word: str, closed: bool) -> None:
    """Numbers and acronyms stand close, words and names in code do not, on either side."""
    assert fix(f"主 {word} 的") == (f"主{word}的" if closed else f"主 {word} 的")
    assert fix(f"主 {word}，的") == (f"主{word}，的" if closed else f"主 {word}，的")


def test_what_stands_before_a_gap_counts_where_nothing_follows() -> None:
    """At the start of a text the word is before the gap, and looked at for forty characters."""
    assert (fix("AI 的字"), fix("Word 的字"), fix("v1.0 的字")) == ("AI的字", "Word 的字", "v1.0 的字")
    assert fix("主 AI, 的") == "主AI, 的"
    assert fix("的，" + "0" * 30 + "A" * 10 + " 的") == "的，" + "0" * 30 + "A" * 10 + " 的"


def test_an_edit_says_what_stands_there() -> None:
    """A number or Latin letters; sure in a column, likely in a snippet."""
    both = [(1, 2, "", "gap beside Latin letters"), (4, 5, "", "gap beside Latin letters")]
    both += [(6, 7, "", "gap beside a number"), (8, 9, "", "gap beside a number")]
    assert find("在 AI 及 3 个") == [(*edit, "likely") for edit in both]
    assert find("在 AI 及 3 个", typeset=True) == [(*edit, "safe") for edit in both]
    assert [edit[3] for edit in find("在 A 的", typeset=True)] == ["gap beside Latin letters"] * 2
    assert find("（ A） 第", typeset=True) == [(1, 2, "", "gap beside Latin letters", "safe")]


def test_a_side_of_a_dash_without_a_gap_is_left_alone() -> None:
    """There is nothing to close."""
    assert [edit[:2] for edit in find("并无兴趣 -他们", typeset=True)] == [(4, 5)]
    assert [edit[:2] for edit in find("并无兴趣- 他们", typeset=True)] == [(5, 6)]


def test_places_that_were_printed_are_told() -> None:
    """A space that begins at such a place stays, whatever stands beside it."""
    assert [edit[:2] for edit in find("共 3 家 5 人", printed=[3, 6])] == [(1, 2), (5, 6), (7, 8)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("“ " + "5" * 16 + " ”", "“" + "5" * 16 + "”"),
        ("“ " + "5" * 17 + " ”", "“ " + "5" * 17 + " ”"),
        ("“ À ”", "“ À ”"),
        ("“ 5x ”", "“5x”"),
        ("“ 5xy ”", "“ 5xy ”"),
        ("“ 5 가 ”", "“ 5 가 ”"),
    ],
)
def test_a_quotation_alone(before: str, after: str) -> None:
    """Twenty code points in quotation marks, without a word of any language, may be Chinese."""
    assert fix(before) == after


def test_lines_are_asked_one_by_one() -> None:
    """What is Korean stays, and what is Latin; the lines above and below do not matter."""
    assert fix("共 3 家\n총 3 개，\n共 3 家\n“ 3 ” of\n共 3 家", typeset=True) == (
        "共3家\n총 3 개，\n共3家\n“ 3 ” of\n共3家"
    )
    assert fix("中 3 총", typeset=True) == "中 3 총"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("北京  12个", "北京12个"),
        ("北京   12个", "北京   12个"),
        ("北京   12个，", "北京12个，"),
        ("（ 3 ）、 4 个", "（3）、4个"),
        ("3 ，4", "3，4"),
        ("约 -3 度，", "约-3度，"),
        ("约 ¥ 3 元，", "约¥ 3元，"),
        ("并无兴趣 - 他们", "并无兴趣-他们"),
        ("并无兴趣 -他们", "并无兴趣-他们"),
        ("并无兴趣- 他们", "并无兴趣-他们"),
        ("他  -  们", "他-们"),
        ("- 他们", "- 他们"),
        (" - 他们", " - 他们"),
        ("A - 他们", "A - 他们"),
        ("。 - 他们", "。 - 他们"),
        ("가 - 他们", "가 - 他们"),
    ],
)
def test_gaps_in_a_column(before: str, after: str) -> None:
    """Three spaces are a gap between columns unless the line is a sentence; a dash of a list keeps its space."""
    assert fix(before, typeset=True) == after


HEAD = "产业时报 2024 年 9 月 14 日 星期六 11"
SHUT = "产业时报 2024年9月14日 星期六 11"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (HEAD, SHUT),
        ("\n" + HEAD + "\n共 3 家", "\n" + SHUT + "\n共3家"),
        (HEAD + " " + "字" * (79 - len(HEAD)), SHUT + " " + "字" * (79 - len(HEAD))),
        (HEAD + " " + "字" * (80 - len(HEAD)), "产业时报2024年9月14日 星期六11" + "字" * (80 - len(HEAD))),
        (HEAD + "，", "产业时报2024年9月14日 星期六11，"),
        ("第 3 版 2024.9.14 要闻", "第3版 2024.9.14 要闻"),
        ("会议 2024.9.14 举行", "会议2024.9.14举行"),
        ("邮箱： a@b.c 电话", "邮箱：a@b.c 电话"),
        ("邮箱： a@bc 电话", "邮箱：a@bc电话"),
        ("邮箱@" + "a" * 39 + " 电话", "邮箱@" + "a" * 39 + " 电话"),
        ("邮箱@" + "a" * 40 + " 电话", "邮箱@" + "a" * 40 + "电话"),
        ("咨询电话：85551234 联系人", "咨询电话：85551234 联系人"),
        ("拨打，85551234 联系", "拨打，85551234联系"),
        ("拨打，85551234 联系人：王", "拨打，85551234 联系人：王"),
        ("拨打电话：85551234 即可，", "拨打电话：85551234 即可，"),
        ("拨打电话：85551234，3 天", "拨打电话：85551234，3天"),
        ("  图 123-123 产值", "  图123-123 产值"),
        ("   图 123-123 产值", "   图123-123产值"),
        ("图 3 产值", "图3 产值"),
        ("表 3.1 产值", "表3.1 产值"),
        ("共 12 图 3 产值", "共12图3产值"),
        ("12 要闻", "12 要闻"),
        ("12 家", "12家"),
        ("12 要闻，", "12要闻，"),
        ("增长 37 .1 个，", "增长37.1个，"),
        ("2.1 产值", "2.1 产值"),
        ("2.1 亿", "2.1亿"),
        ("北京 12\n上海 34", "北京 12\n上海 34"),
        ("京 1\n沪 3", "京 1\n沪 3"),
        ("北京 12\n上海的 人34", "北京12\n上海的 人34"),
        ("12 北京\n34 上海", "12 北京\n34 上海"),
        ("销量 123 456 在内", "销量 123 456 在内"),
        ("分别为 3 4 个", "分别为 3 4 个"),
        ("本报讯 AI 的，", "本报讯 AI的，"),
        ("通讯 AI 的，", "通讯AI的，"),
        ("本报记者王强报道 AI 的，", "本报记者王强报道 AI的，"),
        ("据报道 AI 的，", "据报道AI的，"),
    ],
)
def test_spaces_that_were_printed(before: str, after: str) -> None:
    """Running heads, contacts, captions, numbered lines, tables and datelines keep theirs, also in a column."""
    assert fix(before, typeset=True) == after


def test_edits_stand_in_order_about_line_breaks() -> None:
    """Gaps are found in the text whose numbers are whole, and given in the text as it came."""
    text = "投资10\n亿元，占20\n% 的，共"
    edits = find(text)
    assert [edit[:2] for edit in edits] == [(4, 5), (11, 12), (13, 14)]
    assert fix(text) == "投资10亿元，占20%的，共"


def test_a_percentage_that_is_torn_is_a_number() -> None:
    """What stands before a gap is read as it will be; a sign alone is no number."""
    assert fix("占 5 8 % 彰显© 2023 后") == fix(fix("占 5 8 % 彰显© 2023 后"))
    assert (fix("共 8 % 彰"), fix("符号 % 的")) == ("共8%彰", "符号 % 的")
