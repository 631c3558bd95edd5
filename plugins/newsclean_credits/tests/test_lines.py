"""Where a credit begins and ends in its line, and what goes along when it is dropped."""

import pytest

from newsclean_credits import drop, find, find_credits, fix, regions


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("图/张明", ""),
        ("图/张明\n\n", ""),
        ("图/张明\n\n好", "好"),
        ("  图/张明\n好", "好"),
        ("好\n图/张明", "好"),
        ("好\n\n图/张明", "好"),
        ("好\n\n图/张明\n\n", "好\n\n"),
        ("好\n图/张明\n\n\n好", "好\n好"),
        ("好\n \n图/张明\n好", "好\n \n好"),
        ("好\n图/张明 \n好", "好\n好"),
        ("好\f图/张明\n好", "好\f好"),
        ("好\n图/张明\f好", "好\n\f好"),
        ("好\n图/张明\n好\n图/李四\n好", "好\n好\n好"),
        ("好\n▲图/张明\n\n▲ 图/李四\n好", "好\n好"),
        ("好。 \t\u3000图/张明\n好", "好。\n好"),
        ("好 图片来源：新华社 制图：张明\n\n（刘潇 摄）\n好", "好\n好"),
    ],
)
def test_what_goes_along_with_a_credit(before: str, after: str) -> None:
    """What sets it off goes; of a line of its own also the breaks behind it, at the end of a text those before it."""
    assert fix(before, action="drop") == after


def test_what_is_dropped_is_one_span() -> None:
    """Several credits that stand together are one edit, each name that was carried over is one."""
    assert list(find("好 图片来源：新华社 制图：张明\n图/李四\n好", action="drop")) == [(1, 21, "", "image credit")]
    assert list(drop("a b\n c d", [(0, 1), (2, 3), (5, 6)])) == [(0, 6, "", "image credit")]
    assert list(drop("a, b", [(0, 1), (3, 4)])) == [(0, 1, "", "image credit"), (2, 4, "", "image credit")]
    assert list(find("图片来源：临江区融媒体中 \n 心\n")) == [
        (12, 15, "", "name in an image credit carried over to the next line")
    ]


def test_regions_reach_to_the_end_of_the_name() -> None:
    """From the first credit of a line to the end of its line, or of the name that was carried over."""
    text = "好。 制图：张明 图片来源：临江区融媒体中\n心\n图/李四。\n"
    assert [text[start:end] for start, end in regions(text)] == ["制图：张明 图片来源：临江区融媒体中\n心", "图/李四。"]
    assert [names for _, _, names in find_credits(text)] == ["张明", "临江区融媒体中心", "李四"]


@pytest.mark.parametrize("before", ["", "好\n", "好\f", "字" * 99 + "\n"])
@pytest.mark.parametrize("behind", ["", "\n", "\n好", "\f好"])
def test_a_credit_is_a_short_line(before: str, behind: str) -> None:
    """Eighty code points at most, blanks and all, between line breaks and page breaks."""
    for blanks, found in ((70, [(len(before) + 70, len(before) + 80, "")]), (71, [])):
        assert list(find_credits(f"{before}{' ' * blanks}File photo{behind}")) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("字" * 200 + "。 图片来源：新华社", ["图片来源：新华社"]),
        ("字" * 60 + "。 图片来源：新华社 制图：张明 （刘潇 摄）", ["图片来源：新华社", "制图：张明", "（刘潇 摄）"]),
        ("图片来源：新华社 " + "字" * 90, []),
        ("图片来源：新华社 " + "字" * 90 + " 图/张明", ["图/张明"]),
        ("▲ 图片来源：新华社 ▲", ["图片来源：新华社"]),
        ("▲▲图片来源：新华社", []),
        ("图片来源：新华社。 ", ["图片来源：新华社"]),
        ("Photo: AP.", ["Photo: AP."]),
        ("File photo.", ["File photo"]),
        ("图片来源：新华社制图：张明", []),
        ("图片来源：新华社。。", []),
        ("【图片来源：新华社】", ["【图片来源：新华社】"]),
        ("（ 图片来源：新华社 ）。", ["（ 图片来源：新华社 ）"]),
        ("工人 （资料图片）", ["（资料图片）"]),
        ("工人 资料图片", []),
        ("（）", []),
        ("（）图", []),
        ("摄", []),
    ],
)
def test_where_a_credit_ends(line: str, found: list[str]) -> None:
    """At the end of its line, before a full stop, blanks and marks; weak forms end no line of something else."""
    assert [line[start:end] for start, end, _ in find_credits(line)] == found


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("摄影/王小明/李四", "王小明/李四"),
        ("图/张明、李四", "张明、李四"),
        ("Photo: Dana Whitlock / AP.", "Dana Whitlock / AP"),
        ("（刘 潇\u3000摄）", "刘 潇"),
        ("新华社发（刘潇 摄）", "新华社、刘潇"),
        ("사진=한지민 기자 제공", "한지민"),
        ("視察する大臣＝ロイター", "ロイター"),
    ],
)
def test_names_come_without_what_surrounds_them(line: str, names: str) -> None:
    """No title, no full stop, no blanks; several names of one form stay as they stand, of several are joined by 、."""
    assert [given for _, _, given in find_credits(line)] == [names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("图片来源：临江区融媒体中\n心", ["临江区融媒体中心"]),
        ("图片来源：临江区融媒体\n中心\n", ["临江区融媒体中心"]),
        ("图片来源：临江区\t\n \n心\t\n", ["临江区"]),
        ("图片来源：临江区融媒体中 \n\n 心 \n", ["临江区融媒体中心"]),
        ("图片来源：临江区融媒\n体中心的\n", ["临江区融媒"]),
        ("图片来源：临江区融媒\n体中\n", ["临江区融媒"]),
        ("图片来源：临江区融\n媒体中心\n", ["临江区融"]),
        ("图片来源：新华社\n中心\n", ["新华社"]),
        ("图/张明\n中心\n", ["张明"]),
    ],
)
def test_a_name_is_carried_over(text: str, names: list[str]) -> None:
    """One to three characters, alone on the next line, that make an organisation of what was none."""
    assert [given for _, _, given in find_credits(text)] == names
