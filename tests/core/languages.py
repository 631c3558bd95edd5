"""A news item in each language that newspapers are read in, and the encodings they were written in."""

from __future__ import annotations

import pytest

CHINESE = (
    "本报讯 昨日上午，滨海新城轨道交通二号线一期工程全线贯通。该线路全长31.6公里，设车站22座，预计明年上半年试运营。\n"
    "建设单位负责人介绍，施工期间共穿越河道七处、既有铁路两处，没有发生一起责任事故。沿线居民的出行时间将缩短近一半。\n"
)
TRADITIONAL = (
    "【本報訊】市府昨日宣布，明年起擴大補助老舊社區增設電梯，每棟最高可獲兩百萬元，預計三年內完成五百棟。\n"
    "都發局長表示，申請戶數逐年增加，過去因產權複雜而停擺的案件，今後可由專人協助整合，住戶不必再自行奔走。\n"
)
JAPANESE = (
    "県は十日、老朽化した三つの橋の架け替え工事を来年度から始めると発表した。総事業費は約四十八億円を見込む。\n"
    "担当者は「通行止めの期間をできるだけ短くし、地域の暮らしへの影響を抑えたい」と話している。完成は五年後の予定だ。\n"
)
KOREAN = (
    "시는 내년부터 낡은 다리 세 곳을 새로 짓기로 했다고 십일 밝혔다. 총사업비는 약 사백팔십억 원으로 예상된다.\n"
    "담당자는 통행을 막는 기간을 되도록 줄여 주민의 불편을 덜겠다고 말했다. 공사는 다섯 해 뒤에 끝날 예정이다.\n"
)
GERMAN = (
    "Die Stadt will vom nächsten Frühjahr an drei baufällige Brücken ersetzen, für insgesamt rund 48 Millionen Euro.\n"
    "Während der Arbeiten müssen Fußgänger und Radfahrer größere Umwege fahren, erklärte der Bürgermeister.\n"
)
ENGLISH = (
    "The council’s plan — its third this year — would replace the old bridges by next spring, the mayor said.\n"
    "“We can’t wait any longer,” she told reporters. “The city’s engineers have warned us for years.”\n"
)
PAGES = [
    (CHINESE, "gb18030"),
    (TRADITIONAL, "cp950"),
    (JAPANESE, "cp932"),
    (JAPANESE, "euc_jp"),
    (KOREAN, "cp949"),
    (GERMAN, "cp1252"),
    (ENGLISH, "cp1252"),
]


by_encoding = pytest.mark.parametrize(("page", "encoding"), PAGES, ids=[f"{e}-{t[:4]}" for t, e in PAGES])
