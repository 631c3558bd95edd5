"""Spaces inside numbers, line breaks before their units, and the style that sets spaces."""

import pytest

from newsclean_numbers import find, fix
from newsclean_numbers._inside import apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2 0 2 4 年", "2024年"),
        ("2 0 2 4 年 1 2 月 3 1 日", "2024年12月31日"),
        ("2 0 2 4 年 5 月 1 日", "2024年5月1日"),
        ("1 2 3 4 年 5 月", "1234年5月"),
        ("1 5 6 1 亿元", "1561亿元"),
        ("1 5 6 . 6 1 亿元", "156.61亿元"),
        ("4 5 6 亿元", "4 5 6 亿元"),
        ("6 5 4 亿元", "6 5 4 亿元"),
        ("4 5 7 亿元", "457亿元"),
        ("1 3 5 亿元", "135亿元"),
        ("1 5 6 1", "1 5 6 1"),
        ("2 5 亿元", "2 5 亿元"),
        ("增长 37 .1 %", "增长37.1%"),
        ("首班车 8 : 30", "首班车8:30"),
        ("以 2 ∶ 0 胜", "以2∶0胜"),
    ],
)
def test_torn_numbers(before: str, after: str) -> None:
    """Three digits or more before a word that counts, unless they count up or down; points, colons and signs."""
    assert fix(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("累计投入 4 7 亿元，", "累计投入47亿元，"),
        ("累计投入4 7亿元，", "累计投入47亿元，"),
        ("参赛的有4 5 6支队伍，", "参赛的有4 5 6支队伍，"),
        ("参赛的有4 5支队伍，", "参赛的有45支队伍，"),
        ("累计投入4 7亿元", "累计投入4 7亿元"),
        ("累计投入4 7亿元" + "字" * 54 + "，", "累计投入47亿元" + "字" * 54 + "，"),
        ("累计投入4 7亿元" + "字" * 55 + "，", "累计投入4 7亿元" + "字" * 55 + "，"),
        ("，" + "字" * 59 + "4 7亿元", "，" + "字" * 59 + "47亿元"),
        ("，" + "字" * 60 + "4 7亿元", "，" + "字" * 60 + "4 7亿元"),
        ("好，\n累计投入4 7亿元\n好，", "好，\n累计投入4 7亿元\n好，"),
        ("好，\n累计投入4 7亿元，\n好", "好，\n累计投入47亿元，\n好"),
    ],
)
def test_figures_one_by_one_in_a_column(before: str, after: str) -> None:
    """Two are enough in a sentence: in a line that has its punctuation within sixty characters."""
    assert fix(before, typeset=True) == after


def test_a_point_with_a_gap_behind_it_is_a_suggestion() -> None:
    """`3. 5亿` may be the third of a list."""
    assert find("投入3. 5亿元") == [(4, 5, "", "space inside a number", "suggest")]
    assert fix("投入3. 5亿元") == "投入3. 5亿元"


@pytest.mark.parametrize(
    ("text", "safety"),
    [
        ("总投资额1 561亿元", "suggest"),
        ("总投资额1 561亿元，即1561亿元", "likely"),
        ("投入1 561亿元，2345家，3456户，4567名，共 3 家", "likely"),
        ("投入1 561亿元，2345家，3456户，4567名，", "suggest"),
        ("投入1 561亿元，2345家，3456户，共 3 家", "suggest"),
        ("投入1 561亿元，2345家，3456年，4567名，共 3 家", "suggest"),
    ],
)
def test_thousands_torn_apart(text: str, safety: str) -> None:
    """Likely where the number stands elsewhere in one piece, or more than two others do where gaps are no author's."""
    at = text.index(" ")
    assert find(text, typeset=True)[0] == (at, at + 1, "", "space inside a number", safety)


def test_a_full_width_comma_in_a_number() -> None:
    """It is printed so now and then; where the number has a comma elsewhere, it gets that."""
    reason = "full-width comma in a number"
    assert find("票房1，561万元") == [(3, 4, ",", reason, "suggest")]
    assert find("票房1，561万元,好") == [(3, 4, ",", reason, "suggest")]
    assert find("编为1，561组") == []
    assert find("票房1，561万元，即1,561万元") == [(3, 4, ",", reason, "likely")]
    assert find("票房1，561，000万元，即1,561,000万元") == [
        (3, 4, ",", reason, "likely"),
        (7, 8, ",", reason, "likely"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("总投资额10\n亿元", "总投资额10亿元"),
        ("总投资额10 \n \t亿元", "总投资额10亿元"),
        ("（10\n万吨", "（10万吨"),
        ("占10\n%", "占10%"),
        ("总投资额10\n\n亿元", "总投资额10\n\n亿元"),
        ("编号A10\n亿元", "编号A10\n亿元"),
        ("总投资额10\n亿万富翁", "总投资额10\n亿万富翁"),
        ("额" + " " * 9 + "1234567890123\n亿元", "额" + " " * 9 + "1234567890123亿元"),
        ("额" + " " * 10 + "1234567890123\n亿元", "额" + " " * 10 + "1234567890123\n亿元"),
    ],
)
def test_a_unit_begins_no_line(before: str, after: str) -> None:
    """The break between a number and its unit goes, and the blanks beside it."""
    assert fix(before) == after


def test_gaps_behind_a_mended_break() -> None:
    """Their places are those of the text with the break."""
    text = "投10\n亿元，占20\n万元，分 3 期"
    breaks = [(start, start + 1, "", "line break between number and unit", "likely") for start in (3, 10)]
    gaps = [(start, start + 1, "", "gap beside a number", "likely") for start in (15, 17)]
    assert find(text) == [*breaks, *gaps]
    assert apply(text, [*breaks, *gaps]) == "投10亿元，占20万元，分3期"
    assert find("第 3 期投10\n亿元")[-1][:3] == (8, 9, "")


def test_gaps_between_mended_breaks() -> None:
    """Breaks and gaps come in the order of the text, whatever stands in their places."""
    text = "第 1 期投10\n亿元，第 2 期投20 \n亿元，第 3 期"
    assert apply(text, find(text)) == "第1期投10亿元，第2期投20亿元，第3期"
    text = text.replace("第 ", "第")
    assert apply(text, find(text, style="space")) == "第 1 期投 10 亿元，第 2 期投 20 亿元，第 3 期"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("第3季度", "第 3 季度"),
        ("第  3   季度", "第 3 季度"),
        ("第 3 季度", "第 3 季度"),
        ("AI中a文5%的", "AI 中 a 文 5% 的"),
        ("（3）、4个", "（3）、4 个"),
        ("（ 3 ）", "（3）"),
        ("总投资额10\n亿元", "总投资额 10 亿元"),
        ("占10\n%", "占 10%"),
        ("2 0 2 4 年", "2024 年"),
        ("1 561亿元，即1561亿元，2345家，3456户，", "1561 亿元，即 1561 亿元，2345 家，3456 户，"),
    ],
)
def test_style_space(before: str, after: str) -> None:
    """One space at every border of Han and what a Latin font sets, none beside punctuation and inside numbers."""
    assert fix(before, style="space") == after


def test_a_break_before_a_unit_becomes_a_space_in_one_edit() -> None:
    """Where the style wants one."""
    broken = (4, 6, " ", "line break between number and unit", "likely")
    assert find("约 10\n 亿元", style="space") == [broken]


def test_style_space_takes_no_gap_for_an_extractors() -> None:
    """Thousands and figures one by one are what a text with spaces on purpose may well have."""
    assert find("投入 1 561 亿元，2345 家，3456 户，4567 名，", style="space")[0][4:] == ("suggest",)
    assert fix("累计投入4 7亿元，", style="space") == "累计投入 4 7 亿元，"


def test_style_space_is_sure_of_what_it_closes() -> None:
    """Where spaces are set on purpose there is none beside punctuation, whoever set it, and one at other borders."""
    assert find("第 3 季度", style="space") == []
    assert find("（ 3）", style="space") == [(1, 2, "", "gap beside a number", "safe")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("第 3 季度", "第 3 季度"),
        ("（ 3 ） 5 个", "（3）5 个"),
        ("2 0 2 4 年", "2024年"),
        ("总投资额10\n亿元", "总投资额10亿元"),
    ],
)
def test_style_keep(before: str, after: str) -> None:
    """Borders of words stay as they are; numbers and the inner side of marks are mended."""
    assert fix(before, style="keep") == after
