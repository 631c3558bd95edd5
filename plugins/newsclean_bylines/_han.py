"""Bylines in Chinese: roles and names, names in brackets, names behind a mark, names alone."""

from __future__ import annotations

import re

from newsclean_bylines._people import is_name, is_word
from newsclean_bylines._reading import Reading

from ._lazy import lazy

__all__ = ["GATE", "read"]

# Without a role a byline is short. Words are found by their rarer character: the search skips what is not in a class.
GATE = lazy(
    "[者员員派生述笔/／:：|｜ ](?:(?<=[记記]者)|(?<=[讯訊][员員])|(?<=[评評][论論][员員])|(?<=特派)(?=[员員])"
    "|(?<=实习生|實習生)|(?<=口述|执笔)|(?<=[采採撰編编译譯作者整理文][/／:：|｜ ])"
    "|(?<=[/／])(?=[㐀-鿿]{2,4}(?:报道|報導|報道)))"
)

_PRESS = (
    r"(?:本[报報刊台网網社][讯訊]?|[㐀-鿿]{2,7}(?:日报|晚报|早报|晨报|时报|商报|周报|都市报|青年报|快报|报|网|社|台|日報"
    r"|晚報|時報|新聞))"
)
_RANK = (
    r"(?:全媒体|融媒体|全媒體|融媒|首席|见习|見習|实习|實習|特约|特約|特派|高级|资深|文字|摄影|攝影|综合"
    r"|驻[㐀-鿿]{2,4}|[駐赴][㐀-鿿]{2,4})"
)
_TITLE = r"(?:记者|記者|通讯员|通訊員|评论员|評論員|特派员|特派員|撰稿人|实习生|實習生)"
_VERB = r"(?:采写|採寫|采访|採訪|撰文|撰稿|执笔|執筆|编译|編譯|作者|整理|口述|图文|圖文|文图|文[/／]?图|文字|文)"
_ROLE = lazy(rf"{_PRESS}?\s?{_RANK}{{0,3}}{_TITLE}|(?<![㐀-鿿]){_VERB}\s?[/／:：|｜]|(?<![㐀-鿿]){_VERB}(?=\s)")
_TAIL = lazy(
    r"(?:(?:综合|联合|摄影|现场|独家|專題)?(?:报道|報道|報導)|文[/／]?图|图[/／]?文|摄影|摄|攝影|攝|[/／]文|专访"
    r"|專訪|采写|整理|[/／][㐀-鿿]{2,4}(?:报道|報導|電|电))\Z"
)
_OPENING = lazy(r"(?<![／/][㐀-鿿]{2})(?<![／/][㐀-鿿]{3})(?<!摄影)(?<!攝影)(?:报道|報道|報導)\Z")
_MARKS = "▶►▷■□◆◇●○▲△★☆◎※•·/／—-|｜◤◢✎✍"
_SPLIT = lazy(r"[\s\u3000、，,/／|｜&;；和与]+")
_SPACED = lazy(r"\S(?: \S){3,}\Z")
_HAN = lazy(r"[㐀-鿿]{2,5}\Z|[㐀-鿿]{1,8}·[㐀-鿿·]{1,10}\Z")
_OPEN, _SHUT = tuple("（(【〔[［〈"), tuple("）)】〕]］〉")  # OCR takes one for the other
_LONGEST = 60


def read(line: str) -> Reading | None:
    """Who wrote it, if a line, or the end of a line behind a sentence, is a byline and nothing else.

    >>> read("本报记者 王小川 通讯员 李想"), read("（记者 王小川）").names
    (Reading(names=('王小川', '李想'), sure=True), ('王小川',))
    >>> read("□ 王小川"), read("王小川 李想").sure, read("李想").sure
    (Reading(names=('王小川',), sure=True), True, False)
    >>> read("记者调查"), read("高度 安全"), read("处处是工地 天天有变化")
    (None, None, None)
    """
    if len(line) > _LONGEST:
        return None
    bare = line.strip()
    inner = bare.lstrip(_MARKS).strip()
    marked = inner != bare
    bracketed = inner.startswith(_OPEN) and inner.endswith(_SHUT)
    if bracketed:
        inner = inner[1:-1].strip()
    if _SPACED.match(inner) and not all(map(is_name, _tokens(inner) or " ")):
        inner = inner.replace(" ", "")
    if not bracketed and _OPENING.search(inner):
        return None  # 本报记者某某报道 opens a paragraph: a dateline, not a byline
    body = _TAIL.sub("", inner)
    roles = _ROLE.subn("\n", body)
    if roles[1]:
        return _with_roles(roles[0], told=body != inner)
    if body != inner and ("／" in inner or "/" in inner):
        return _with_roles("\n" + body, told=False)  # 王小明／台北報導
    names = _tokens(inner) if inner and "㐀" <= inner[-1] <= "鿿" else []
    if not names or not all(is_name(n) and "·" not in n for n in names) or len(names) > 6:
        return None
    words = sum(is_word(n) for n in names)
    if words == len(names) or (words and not (marked or bracketed)):
        return None
    return Reading(tuple(names), sure=marked or (len(names) > 1 and (bracketed or max(map(len, names)) > 2)))


def _with_roles(parts: str, *, told: bool) -> Reading | None:
    """The names behind the roles; each role stands as a line feed, and a role has to come first.

    `told`: a verb was taken off the end, so that a place may stand behind the last name (記者王小明台北報導).
    """
    if not parts.lstrip(" \u3000：:").startswith("\n") or parts.endswith("\n"):
        return None
    names = _tokens(re.sub("[\n：:]", " ", parts), longest=5 if told else 4)
    if not names or len(names) > 10:
        return None
    if len(names[-1]) == 5 and "·" not in names[-1]:
        names[-1] = names[-1][:3]
    good = [is_name(n) and not is_word(n) for n in names]
    return Reading(tuple(names), sure=True) if sum(good) * 2 >= len(good) else None


def _tokens(text: str, longest: int = 4) -> list[str]:
    """Names of up to `longest` characters, one of two possibly set with a space; empty if anything else is there."""
    names: list[str] = []
    single = ""
    for token in _SPLIT.split(text):
        if not token:
            continue
        if len(token) == 1 and "㐀" <= token <= "鿿":
            if single:
                names.append(single + token)
            single = "" if single else token
        elif single or not _HAN.match(token) or (len(token) > longest and "·" not in token):
            return []
        else:
            names.append(token)
    return [] if single else names
