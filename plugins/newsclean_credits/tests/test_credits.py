"""Credits: cases from files, the forms of each language, and what holds for any text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Case, case_params, check_rule
from newsclean_credits import find, find_credits, fix

CREDITS = {
    "图片来源：新华社": "新华社",
    "图片来源 : 本报资料室": "本报资料室",
    "圖片來源：讀者提供": "讀者提供",
    "图片由临江高新区提供": "临江高新区",
    "图/丁志华": "丁志华",
    "图：张明": "张明",
    "李四 摄": "李四",
    "刘 潇 摄": "刘 潇",
    "冯玉诚摄": "冯玉诚",
    "摄/刘潇": "刘潇",
    "摄影/欧阳雪": "欧阳雪",
    "摄影：马思远": "马思远",
    "制图：叶青": "叶青",
    "供图：云麓高新区": "云麓高新区",
    "受访者供图": "受访者",
    "读者提供": "读者",
    "视觉中国供图": "视觉中国",
    "新华社记者 刘潇 摄": "刘潇",
    "本报记者 张明 李四 摄": "张明 李四",
    "新华社发（刘潇 摄）": "新华社、刘潇",
    "（资料图片）": "",
    "Photo: Dana Whitlock": "Dana Whitlock",
    "Photo by Dana Whitlock": "Dana Whitlock",
    "PHOTOGRAPH BY SUSAN CHO": "SUSAN CHO",
    "Picture: Rob Ferreira": "Rob Ferreira",
    "(Photo/AP)": "AP",
    "AP Photo/Jane Doe": "Jane Doe",
    "SUSAN CHO/REUTERS": "SUSAN CHO/REUTERS",
    "Photo courtesy of Easton Fire Department": "Easton Fire Department",
    "File photo": "",
    "Courtesy of the Easton Fire Department": "Easton Fire Department",
    "Dana Whitlock for The Harbour Gazette": "Dana Whitlock for The Harbour Gazette",
    "Getty Images": "Getty Images",
    "Photo: The Associated Press": "The Associated Press",
    "Foto: Petra von der Heide/dpa": "Petra von der Heide/dpa",
    "Fotos: privat": "privat",
    "Bild: Stadt Lindental": "Stadt Lindental",
    "写真：山田花子": "山田花子",
    "写真=中村翔": "中村翔",
    "写真：マイク・ブラウン": "マイク・ブラウン",
    "写真：山田花子、中村翔": "山田花子、中村翔",
    "写真部・山田花子撮影": "山田花子",
    "撮影・山田花子": "山田花子",
    "（写真は北川町提供）": "北川町",
    "山田花子撮影": "山田花子",
    "사진=한지민 기자": "한지민",
    "사진: 정민지": "정민지",
    "사진 제공=한빛시": "한빛시",
    "[사진=한빛시 제공]": "한빛시",
    "한빛시 제공": "한빛시",
    "한지민 기자 촬영": "한지민",
    "연합뉴스": "연합뉴스",
    "참고 사진": "",
    "山田花子さん提供": "山田花子",
    "北川町提供": "北川町",
}
TAILS = {
    "工人在检查设备。新华社记者 刘潇 摄": "新华社记者 刘潇 摄",
    "工人在检查设备。 图片来源：新华社": "图片来源：新华社",
    "Workers on Monday. Photo: Dana Whitlock": "Photo: Dana Whitlock",
    "Bürgermeisterin Lang beim Fest. Foto: Uwe Sommer": "Foto: Uwe Sommer",
    "事故現場＝東京都で2024年1月1日、山田花子撮影": "山田花子撮影",
    "視察する大臣＝ロイター": "＝ロイター",
    "視察する大臣（資料写真）": "（資料写真）",
    "공사 현장. /사진=연합뉴스": "/사진=연합뉴스",
}
RULES = ["credits", "dropped-credits"]
PIECES = (
    *CREDITS,
    "。",
    "\n",
    "\n\n",
    " ",
    "\f",
    "图片来源：临江区融媒体中",
    "心",
    "现场",
    "Workers on Monday.",
    "＝で、",
    "　",
    "▲",
)
texts = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written (known failures fail, strictly)."""
    case.check(rules=RULES)


@pytest.mark.parametrize(("line", "names"), CREDITS.items())
def test_credit_gives_its_names(line: str, names: str) -> None:
    """A line in one of the usual forms is a credit as a whole, and names whom it names."""
    assert list(find_credits(f"現場で\n\n{line}\nnext line\n")) == [(5, 5 + len(line), names)]


@pytest.mark.parametrize(("line", "credit"), TAILS.items())
def test_credit_at_the_end_of_a_caption(line: str, credit: str) -> None:
    """A credit may end the line of its caption: only that span is labelled."""
    assert [line[start:end] for start, end, _ in find_credits(line)] == [credit]


def test_label_covers_the_joined_name() -> None:
    """The label of a name that was carried over covers all of it in the clean text."""
    result = newsclean.Cleaner(rules=["credits"]).run("现场\n图片来源：临江区融媒体中\n心\n下一篇")
    (label,) = result.labels
    assert (label.kind, label.value) == ("credit", "临江区融媒体中心")
    assert result.text[label.start : label.end] == "图片来源：临江区融媒体中心"


def test_dropped_credit_keeps_its_neighbours_apart() -> None:
    """A credit is dropped after lines were joined, so a caption does not run into the article below it."""
    text = "记者在车间看到工人\n图片来源：新华社\n本报讯近日记者走进\n车间看到工人在检查\n设备。\n"
    kept, dropped = newsclean.Cleaner(), newsclean.Cleaner(options={"credits": {"action": "drop"}})
    assert kept.clean(text).replace("图片来源：新华社\n", "") == dropped.clean(text)


def test_dropped_credit_leaves_its_names() -> None:
    """The labels of dropped credits stay: empty spans that still say who was named."""
    result = newsclean.Cleaner(rules=RULES, options={"credits": {"action": "drop"}}).run("现场\n图/张明\n")
    assert result.text == "现场\n"
    assert [label.value for label in result.labels if label.kind == "credit"] == ["张明"]


def test_rules_say_what_they_do_and_when() -> None:
    """Credits are looked for when doubled lines are single; each rule has a line for the list of rules."""
    cleaner = newsclean.Cleaner()
    names = [step.rule for step in cleaner.pipeline]
    assert names.index("overprint") < names.index("credits") < names.index("wraps") < names.index("dropped-credits")
    rules = {item.rule.name: item.rule for item in cleaner.catalogue}
    assert all("redit" in rules[name].summary for name in RULES)
    assert (rules["credits"].after, rules["dropped-credits"].before) == (("overprint",), ("tidy",))


def test_keep_and_drop_are_the_only_actions() -> None:
    """Another action is refused by name."""
    with pytest.raises(newsclean.OptionError, match="action"):
        newsclean.Cleaner(options={"credits": {"action": "hide"}})


@given(texts)
def test_fixing_twice_changes_nothing(text: str) -> None:
    """What was kept or dropped once is not found to be kept or dropped differently."""
    kept, dropped = fix(text), fix(text, action="drop")
    assert fix(kept) == kept
    assert fix(dropped, action="drop") == dropped


@given(texts)
def test_edits_and_credits_are_sorted_and_in_range(text: str) -> None:
    """Spans are sorted, lie inside the text and do not overlap."""
    for spans in (find_credits(text), find(text), find(text, action="drop")):
        at = 0
        for start, end, *_ in spans:
            assert at <= start < end <= len(text)
            at = end


@pytest.mark.parametrize("action", ["keep", "drop"])
def test_rules_keep_their_promises(action: str) -> None:
    """They do not fail, do no harm, come to rest, and their work grows as the text does."""
    clean = ["他在摄影展上看到了图片来源于网络的说法。\n", "She stood by the photo of the bridge.\n"]
    examples = ["现场\n图片来源：临江区融媒体中\n心\n下一篇", *TAILS, *list(CREDITS)[::7]]
    check_rule(*RULES, options={"action": action}, examples=examples, clean=clean, texts=texts)
