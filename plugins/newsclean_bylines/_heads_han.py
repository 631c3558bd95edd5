"""Datelines in Chinese: `本报讯`, `新华社北京5月3日电（记者 …）`, `本报记者…报道`, `記者…／台北報導`."""

from __future__ import annotations

import re

from newsclean_bylines._gates import head
from newsclean_bylines._heads import Found, value
from newsclean_bylines._lines import Lines
from newsclean_bylines._people import is_name, is_word

from ._lazy import lazy

__all__ = ["GATE", "HEAD", "read"]

_S = r"[ \u3000]{0,2}"
_WS = r"\s{0,3}"  # a dateline may wrap, even where a blank line follows every line
_MARK = r"[■□●○◆◇▲△▼★☆▶►]?\s?"


def _loose(word: str) -> str:
    """A word that may be letterspaced."""
    return _S.join(word)


_OURS = "|".join(_loose(w) for w in ("本报", "本報", "本刊", "本台", "本网", "本網", "本社"))
_AGENCIES = (
    "新华社 中新社 中通社 新华网 人民网 中新网 央视网 央广网 光明网 中国网 法新社 路透社 美联社 共同社 塔斯社 "
    "俄新社 韩联社 德新社 埃菲社 新華社 中央社 路透 美聯社 韓聯社"
)
_AGENCY = "|".join(_loose(word) for word in _AGENCIES.split())
_PAPER = r"[㐀-鿿]{2,6}(?:日报|晚报|早报|晨报|时报|商报|都市报|快报|网|日報|晚報|時報)"
_DAY = rf"(?:\d{{4}}{_S}年{_S})?(?:\d{{1,2}}{_S}月{_S})?\d{{1,2}}{_S}日"
_NEWS = rf"(?:专{_S}电|电{_S}讯|[讯訊电電]|外電)"
_PLACE_HAN = r"[㐀-鿿·]{2,8}?"
_WHO = (
    rf"(?:{_WS}[（(【〔\[](?P<who>[^（）()。！？\n]{{0,16}}(?:[记記]者|[讯訊][员員]"
    rf"|[编編][译譯])[^（）()。！？]{{1,40}}?)[）)】〕\]])?"
)
_HAN = lazy(
    rf"{_MARK}(?P<open>[【〔（(\[])?(?:据{_S}|據{_S})?(?:"
    rf"(?P<ours>{_OURS}){_S}(?:(?P<place1>{_PLACE_HAN}){_S})?(?P<date1>{_DAY})?{_S}{_NEWS}"
    rf"|(?P<agency>{_AGENCY}){_S}(?:[记記]者{_S}(?P<who3>[㐀-鿿]{{3}}|[㐀-鿿]{{2}}"
    rf"|[㐀-鿿·]{{4,12}}?))?{_S}(?:(?P<place2>{_PLACE_HAN}){_S})?(?P<date2>{_DAY})?{_S}{_NEWS}"
    rf"|(?P<paper>{_PAPER}){_S}{_NEWS}(?=[\s（(【〕】）)])"
    rf")(?P<shut>[】〕）)\]])?{_WHO}"
)
_REPORT = lazy(
    rf"{_MARK}(?P<open>[【〔（(\[])?(?:(?P<ours>{_OURS}|{_AGENCY}){_S})?(?:(?:驻"
    rf"|駐)[㐀-鿿]{{2,4}})?(?:{_loose('记者')}|{_loose('記者')}){_S}"
    rf"(?P<who>[㐀-鿿](?:{_S}[㐀-鿿·]){{1,3}}(?:[、\s\u3000][㐀-鿿]{{2,4}}){{0,3}})"
    rf"(?:{_S}(?:通讯员|通訊員){_S}[㐀-鿿]{{2,4}})?{_S}(?:[／/]\s?(?P<place>[㐀-鿿]{{2,5}}){_S}"
    rf"|(?P<place4>[㐀-鿿]{{2,4}}){_S})?"
    rf"(?:摄影|综合|现场|綜合|專題)?(?:{_loose('报道')}|{_loose('報導')}|{_loose('報道')}"
    rf"|[电電])(?=[\s\u3000：:，,】〕）)“—\d]|\Z)(?P<shut>[】〕）)\]])?"
)
# With what the two forms begin: the paper itself, an agency, the name of a paper, a reporter; before them marks.
_FIRST = "".join({word[0] for word in ("本", *_AGENCIES.split())})
HEAD = head(rf"{_MARK}[【〔（(\[]?(?:[据據]{_S})?(?:[{_FIRST}驻駐记記]|{_PAPER})")
GATE = lazy("[讯訊电電导導道]")
_REPORTER = lazy("[记記]")


def read(lines: Lines, i: int) -> Found:
    """An agency or the paper itself with 讯 or 电 behind it, or a reporter who reports."""
    text, start = lines.text, lines.starts[i]
    if not GATE.search(text, start, start + 48):
        return None
    match = _HAN.match(text, start)
    if match and _ends_well(match, bare=match.end() - start <= 4):
        get = match.groupdict().get
        return match.end(), value(
            _tight(get("place1") or get("place2")),
            _tight(get("ours") or get("agency") or get("paper")),
            _tight(get("date1") or get("date2")),
            ", ".join(_people(get("who") or get("who3") or "")),
        )
    match = _REPORT.match(text, start) if _REPORTER.search(text, start, start + 80) else None
    names = _people(match["who"]) if match else []
    if not match or not names or not (match["ours"] or match["open"] or lines.closed(i - 1)):
        return None
    likely = [is_name(n[:2] if len(n) == 4 else n) and not is_word(n) for n in names]
    if bool(match["open"]) != bool(match["shut"]) or not any(likely):
        return None
    place = match["place"] or match["place4"] or ""
    if not place and len(names) == 1 and len(names[0]) == 4 and not is_name(names[0]):
        names, place = [names[0][:2]], names[0][2:]
    return match.end(), value(place, _tight(match["ours"]), "", ", ".join(names))


def _ends_well(match: re.Match[str], *, bare: bool) -> bool:
    """Brackets come in pairs, and the sentence that follows does not go on with the dateline as its subject."""
    if bool(match["open"]) != bool(match["shut"]):
        return False
    after = match.string[match.end() : match.end() + 1]
    if match["ours"] and match["place1"] and not match["who"]:
        return not after or after.isspace() or after in "（(【〔：:“—"
    return not after or after not in "，,、。的员員" or bare


def _people(text: str) -> list[str]:
    """The names between roles; a name of two characters may be set with a space in it."""
    text = re.sub(r"[㐀-鿿]{0,6}?(?:[记記]者|[讯訊][员員]|[编編][译譯])", " ", text)
    tokens = re.split(r"[\s、，,/／]+", text.strip())
    if all(len(token) == 1 for token in tokens):
        return ["".join(tokens)] if 2 <= len(tokens) <= 4 else []
    return [token for token in tokens if 2 <= len(token) <= 4 or "·" in token]


def _tight(part: str | None) -> str:
    return re.sub(r"\s", "", part or "")
