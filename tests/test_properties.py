"""What the whole pipeline promises for any text, and for text that looks like a newspaper's."""

from __future__ import annotations

import unicodedata
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import check


@cache
def cleaner() -> newsclean.Cleaner:
    """As it comes."""
    return newsclean.Cleaner()


@cache
def everything() -> newsclean.Cleaner:
    """With every rule enabled, and every suggestion made."""
    names = [item.rule.name for item in newsclean.Cleaner().catalogue]
    return newsclean.Cleaner(enable=names, safety="suggest")


WORDS = {
    "zh": "总投资额 亿元 项目 本报讯 近日 记者 王小明 摄 图片来源： 新华社 统筹 推进 的 ， 。 “ ” （ ）"
    " 11 2024年 3月 6.8 % AI 研究研究 一个个",
    "en": "The mayor said that the new news- paper well- known of ﬁnance. ﬂow “that that” New York, 1,561 —"
    " Page 3 of 8 Photo: AP",
    "de": "Der Bürger- meister Nord- Süd-Konflikt und Haupt- Nebenfach straße. 1.561 Euro „Ja“ Foto: dpa"
    " Fortsetzung auf Seite 4",
    "ja": "写真：山田 東京で 開催 された 会議 は 、 。 「 」 １５億円 ﾆｭｰｽ か\u3099 10 日 午前 都市 都市",
    "ko": "사진=연합뉴스 서울시는 올해 예산을 30 억원 이라고 밝혔다. “ ” \u1112\u1161\u11ab글 기자 오늘 오늘",
}
GLUE = ["", "", "", " ", " ", "\n", "\n", "\n\n", "\n \n", "\r\n", "\u3000", "\u00a0", "\u200b", "\f", "-\n", "\u00ad"]


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Words of one language, some of them twice, joined as extractors join them."""
    words = st.sampled_from(draw(st.sampled_from(sorted(WORDS.items())))[1].split(" "))
    pieces = st.tuples(words, st.integers(1, 9), st.sampled_from(GLUE))
    drawn = draw(st.lists(pieces, max_size=40))
    return "".join(word * (2 if copies == 9 else 3 if copies == 8 else 1) + glue for word, copies, glue in drawn)


@st.composite
def columns(draw: st.DrawFn) -> str:
    """Paragraphs set to a measure, with blank lines after every line or after none."""
    words = draw(st.sampled_from(sorted(WORDS.items())))[1].split(" ")
    text = "".join(draw(st.lists(st.sampled_from(words), min_size=10, max_size=80)))
    text = unicodedata.normalize("NFC", text)  # no line begins with a mark of the character before
    measure = draw(st.integers(6, 24))
    cut = sorted(draw(st.lists(st.integers(0, len(text)), max_size=3)))
    paragraphs = [text[a:b] for a, b in zip([0, *cut], [*cut, len(text)], strict=True)]
    lines = [p[i : i + measure] for p in paragraphs for i in range(0, len(p), measure)]
    return draw(st.sampled_from(["\n", "\n\n"])).join(lines)


@given(st.one_of(pages(), columns()))
@example("统筹推进总投资额统筹推进总投资额15611561亿元项目亿元项目")
@example("总投资额亿元\n亿元亿元亿元本报\n讯本报讯本报讯本\n报讯本报讯本报讯\n本报讯总投资额")
def test_newspaper_text_keeps_the_promises(text: str) -> None:
    """Edits and hunks give the clean text, offsets are exact, and cleaning twice is cleaning once."""
    check(cleaner().run(text), cleaner())


@given(st.one_of(pages(), columns()))
def test_so_it_does_with_every_rule_on(text: str) -> None:
    """Suggestions and rules that are off by default keep the same promises, but for coming to rest."""
    check(everything().run(text))


@given(st.text(max_size=200))
def test_any_text_keeps_the_promises(text: str) -> None:
    """Control characters, surrogates, other scripts: nothing breaks, and everything is accounted for.

    Rest is promised for text alone: what was noise may say something else once a stray control character is gone.
    """
    check(cleaner().run(text))


@given(st.text("ab \n一二。", max_size=60))
def test_text_of_few_characters_keeps_the_promises(text: str) -> None:
    """Few different characters, and so many repetitions and line breaks."""
    check(cleaner().run(text), cleaner())


@pytest.mark.parametrize("text", ["", "\n", "a", "一", " ", "\f", "\r\n", "\ufeff"])
def test_tiny_texts_keep_the_promises(text: str) -> None:
    """Nothing at all, and next to nothing."""
    check(cleaner().run(text), cleaner())
