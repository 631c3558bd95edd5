"""How Japanese papers credit an image."""

from typing import Final

_KANJI: Final = "\u3005\u3400-\u9fff"
_KATA: Final = "\u30a1-\u30fc・"
# A person or an organisation: kanji, katakana or Latin letters, a given name in hiragana; no particles.
_NAME: Final = (
    f"(?:[{_KANJI}{_KATA}A-Za-z][{_KANJI}{_KATA}A-Za-z0-9ヶ々]{{1,19}}(?:[さはまゆみあかちひなめの][ぁ-ん]{{1,2}})?)"
)
_PERSON: Final = (
    f"(?:[{_KANJI}]{{3,6}}|[{_KANJI}]{{1,3}}[ \u3000][{_KANJI}ぁ-ん]{{1,4}}|[{_KANJI}]{{2,3}}[ぁ-ん]{{2,3}})"
)
# A name holds ・ as well: so each but the last goes, once and for all, as far as it can before a separator.
_AND: Final = "[ \u3000、/／・]"
_NAMES: Final = f"((?:(?>{_NAME}(?={_AND})){_AND})*{_NAME})"
# What is photographed or supplied, not by whom.
_THING: Final = (
    "記念|写真|集合|断層|衛星|航空|空中|水中|無断|動画|映画|番組|屋外|夜間|高速|連続|商業|映像|特殊|広告|雑誌|最終|本番|"
    "情報|無償|無料|技術|資金|場所|食事|資料|話題|商品|部品|材料|データ|サービス|コンテンツ|エネルギー"
)
_BODY: Final = (
    f"(?:(?:[{_KANJI}{_KATA}A-Za-z0-9]{{1,19}}(?:[市町村区県府省庁署社会館局部所院大校団寺店隊]|大学|財団|組合|神社|チーム)|"
    f"遺族|家族|本人|読者|関係者)|(?!{_THING})[{_KATA}A-Za-z]{{3,20}})"
)
_IS: Final = "[ \u3000]?[：:=＝／/・][ \u3000]?"
_KEY: Final = "(?:写真(?:提供|撮影|協力)?|画像(?:提供)?|撮影(?:者)?|提供(?:写真)?|イラスト|図版|作図|グラフィック|挿絵)"
_MAKER: Final = "(?:カメラマン|カメラ|写真部|映像報道部)"
_AGENCY: Final = (
    "(?:共同|時事|ロイター(?:通信)?|AFP時事|AFP＝時事|AFP|AP|UPI|新華社|聯合ニュース|ゲッティ(?:イメージズ)?)"
)

STRONG: Final = (
    rf"{_KEY}{_IS}{_NAMES}(?:氏|さん|記者)?(?:提供|撮影)?",
    r"写真[はも]、?([^\s。、，]{2,24}?)(?:から|より)?(?:氏|さん)?(?:提供|撮影)",
)
"""Forms that also end a line of their caption."""

WEAK: Final = (
    rf"(?:{_MAKER}[・ \u3000])?((?!{_THING}){_PERSON})(?:記者)?撮影",
    rf"({_BODY})(?:さん)?提供",
    rf"{_NAMES}(?:氏|さん)提供",
    rf"本社(?:機|ヘリ|へり)(?:から)?、?({_PERSON})撮影",
    r"資料写真()",
)
"""Forms that must be the whole line, or stand in brackets."""

SELF: Final = (
    ("＝[^。＝]{0,30}、", rf"((?!{_THING}){_PERSON})(?:記者)?撮影"),
    ("", rf"＝((?!{_THING}){_NAME})(?:氏|さん)?(?:提供|撮影)"),
    ("", rf"＝({_AGENCY})"),
)
"""Forms that set themselves off, with what must stand before them."""

TRIGGERS: Final = """
写真 撮影 提供 画像 イラスト 図版 作図 グラフィック 挿絵 ＝共同 ＝時事 ＝ロイター ＝AFP ＝AP
"""
"""Words of which every credit has one: none of them, no credit."""
