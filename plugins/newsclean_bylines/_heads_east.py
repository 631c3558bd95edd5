"""Datelines in Japanese and Korean: `【東京＝…】`, `[서울=…]`."""

from __future__ import annotations

import re

from newsclean_bylines._gates import head
from newsclean_bylines._hangul import NAMES
from newsclean_bylines._heads import Found, value
from newsclean_bylines._lines import Lines

from ._lazy import lazy

__all__ = ["HEAD_HANGUL", "HEAD_KANA", "read_hangul", "read_kana"]

_WS = r"\s{0,3}"  # a dateline may wrap, even where a blank line follows every line
HEAD_KANA = head("[【［\\[（(＜〈]")
HEAD_HANGUL = head("[（(\\[［【〔가-힣]")
_SIGN = lazy("[=＝]")
_OWN = lazy(rf"(?P<who>{NAMES})\s?(?:기자|특파원)\Z")
_KANA = lazy(r"(?:【|［|\[|（|＜|〈)\s?(?P<in>[^】］\]）＞〉\n]{1,22})\s?(?:】|］|\]|）|＞|〉)(?=[^\s]|[ \u3000]\S)")
_KANA_IN = lazy(
    r"(?P<place>[一-鿿々ヶァ-ヶー・]{1,12}?)(?:(?:[＝=](?P<who>[一-鿿々ヶぁ-んァ-ヶー 、・\u3000]{2,14})"
    r"|\s?(?P<date>(?:\d{1,2}月)?\d{1,2}日)?[ \u3000]?"
    r"(?P<agency>共同|時事|ＡＰ|AP|ＡＦＰ時事|AFP時事|ロイター(?:時事|共同)?|聯合ニュース|聯合|新華社|タス共同"
    r"|ＣＮＮ|CNN)))?\Z"
)
# Where correspondents of Japanese papers sit; any other place is known by its ending.
_CITIES_WORDS = (
    "東京 大阪 京都 名古屋 福岡 札幌 那覇 広島 長崎 仙台 横浜 神戸 金沢 新潟 北京 上海 香港 台北 ソウル ワシントン "
    "ニューヨーク ロサンゼルス ロンドン パリ モスクワ ベルリン ジュネーブ ローマ ウィーン ブリュッセル カイロ "
    "エルサレム テヘラン バンコク シンガポール マニラ ジャカルタ ニューデリー シドニー"
)
_CITIES = frozenset(_CITIES_WORDS.split())
_PLACE_JA = lazy(r"[市区町村県府都道郡島]\Z|[＝=]|共同|時事|ロイター|AP|ＡＰ|聯合|新華")
_HANGUL = lazy(
    rf"[（(\[［【〔](?P<place>[가-힣]{{1,8}}(?:[·/,][가-힣]{{1,6}}){{0,2}}"
    rf"|[가-힣A-Za-z]{{2,12}})\s?[=＝]\s?(?P<agency>[가-힣A-Za-z0-9 ]{{2,16}})[)\]］】〕]"
    rf"(?:{_WS}(?P<who>{NAMES})\s?(?:[가-힣]{{2,3}}\s?)?(?:기자|특파원)\s?[=＝])?"
    rf"|(?P<who2>{NAMES})\s?(?:기자|특파원)\s?[=＝](?=\s)"
    rf"|(?P<place2>[가-힣]{{2,4}})[=＝](?P<who4>{NAMES})\s?(?:기자|특파원)(?=\s\S)"
)


def read_kana(lines: Lines, i: int) -> Found:
    """A place in brackets, with a reporter, an agency or a date, at the beginning of a line that goes on."""
    start = lines.starts[i]
    match = _KANA.match(lines.text, start, lines.ends[i]) if lines.text[start] in "【［[（(＜〈" else None
    inner = _KANA_IN.match(match["in"].strip()) if match else None
    if not match or not inner or not (_PLACE_JA.search(match["in"]) or inner["place"] in _CITIES):
        return None
    who = re.sub(r"[ \u3000]", "", inner["who"] or "").replace("、", ", ")
    return match.end(), value(inner["place"], inner["agency"], inner["date"], who)


def read_hangul(lines: Lines, i: int) -> Found:
    """A place and an agency in brackets, with or without a reporter behind them."""
    start = lines.starts[i]
    match = _HANGUL.match(lines.text, start) if _SIGN.search(lines.text, start, start + 40) else None
    if not match:
        return None
    get = match.groupdict().get
    who = get("who") or get("who2") or get("who4") or ""
    if get("agency") and (own := _OWN.match(get("agency") or "")):  # [한길신문=김하늘 기자]: no place, but a reporter
        return match.end(), value("", get("place"), "", ", ".join(re.findall(r"[가-힣]{2,4}", own["who"])))
    names = ", ".join(re.findall(r"[가-힣]{2,4}", who))
    return match.end(), value(get("place") or get("place2"), get("agency"), "", names)
