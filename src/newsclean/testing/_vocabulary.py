"""Words and sentences of our own, in the manner of newspapers, from which strategies make texts."""

from __future__ import annotations

from typing import Final

__all__ = ["FURNITURE", "LANGUAGES", "SENTENCES", "WORDS"]

LANGUAGES: Final = ("zh", "en", "de", "ja", "ko")

SENTENCES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    # One of each slot in a row is a sentence.
    "zh": (
        ("市交通局", "当地居民", "建设单位", "一位老师", "多家企业", "图书馆", "县里的医生", "渔民"),
        ("昨日", "近日", "在会上", "今年以来", "上周末", "入冬之后"),
        (
            "公布了新的计划",
            "修好了沿河的步道",
            "收到了32份建议",
            "说明停工的原因",
            "把仓库改成了教室",
            "种下7200棵树",
        ),
        ("。", "，工期为18个月。", "，费用由两级财政分担。", "，更多的人愿意留下来。", "，这在本地还是头一回。"),
    ),
    "en": (
        ("The council ", "A local bakery ", "The harbour master ", "Two teachers ", "Farmers in the valley "),
        ("said on Tuesday that ", "told reporters that ", "announced that ", "learned last week that "),
        (
            "the bridge would reopen",
            "the library needs a new roof",
            "fares would rise by 3.5%",
            "snow is expected",
        ),
        (".", " before the end of the year.", ", although no date has been set.", " for the first time since 1987."),
    ),
    "de": (
        ("Der Stadtrat ", "Die Feuerwehr ", "Ein Bäcker aus der Altstadt ", "Die Leiterin der Schule "),
        ("teilte mit, dass ", "sagte am Dienstag, dass ", "hofft weiterhin, dass ", "wies darauf hin, dass "),
        ("die Brücke gesperrt bleibt", "der Umbau 4,5 Millionen Euro kostet", "das Schwimmbad im Mai öffnet"),
        (".", ", auch wenn das Geld knapp ist.", ", sobald der Regen nachlässt.", " und der Verkehr umgeleitet wird."),
    ),
    "ja": (
        ("市は", "地元の漁協は", "図書館の職員は", "県の担当者は", "小さな工場が"),
        ("昨日", "今年の春", "会議で", "十月から"),
        ("新しい計画を発表した", "橋の工事を始めた", "二十の案を受け取った", "古い倉庫を教室にした"),
        ("。", "と話した。", "が、費用はまだ決まっていない。", "ため、道路が混んでいる。"),
    ),
    "ko": (
        ("시는 ", "주민들은 ", "도서관 직원은 ", "작은 공장이 ", "담당 공무원은 "),
        ("지난주 ", "올해 봄 ", "회의에서 ", "오는 10월 "),
        ("새로운 계획을 발표했다", "다리 공사를 시작했다", "오래된 창고를 교실로 바꾸었다", "나무를 심었다"),
        (".", "고 밝혔다.", "는 소식을 전했다."),
    ),
}

_LISTS: Final = {
    "zh": "总投资 亿元 项目 记者 近日 新区 统筹 推进 的 ， 。 “ ” （ ） ： 11 2024年 3月 6.8 % AI 研究研究",
    "en": "The mayor said that new news paper well known finance “that that” New York, 1,561 — U.S. AP",
    "de": "Der Bürger meister Nord Süd-Konflikt und Haupt Nebenfach Straße. 1.561 Euro „Ja“ z. B. dpa",
    "ja": "写真 東京で 開催 された 会議 は 、 。 「 」 １５億円 ニュース 10 日 午前 都市 いろいろ",
    "ko": "서울시는 올해 예산을 30 억원 이라고 밝혔다. “ ” 기자 오늘 사진 , 3.5% 하루하루",
}
WORDS: Final = {language: tuple(words.split(" ")) for language, words in _LISTS.items()}

FURNITURE: Final[dict[str, tuple[str, ...]]] = {
    # Bylines, credits, captions, running heads, page numbers.
    "zh": ("本报记者 王小川", "图片来源：新华社", "李想 摄", "第3版", "（下转第5版）", "图为大桥工地。", "▶ 周元"),
    "en": ("By Jane Roe", "Photo: Dana Whitlock", "Page 3 of 8", "Continued on page A6", "Pictured above: the bridge."),
    "de": ("Von Karin Müller", "Foto: dpa", "Seite 4", "Fortsetzung auf Seite 5", "Unser Bild zeigt die Brücke."),
    "ja": ("【小川三郎】", "写真：山田花子", "3面", "関連記事5面", "写真は大橋の工事現場。"),
    "ko": ("김하늘 기자", "사진=한빛시 제공", "3면", "☞ 5면으로 이어짐", "사진은 다리 공사 현장."),
}
