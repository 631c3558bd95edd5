"""What the characters on both sides of a break say: sentence ends, commas, hyphens; capitals, quotes, bullets."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from ._lines import Lines

ENDS: Final = ("final", "closed", "colon", "comma", "hyphen", "plain")
"""Classes of line ends: sentence end; closing quote or bracket without one; colon; comma; hyphen; anything else."""

STARTS: Final = ("lower", "upper", "digit", "open", "bullet", "close", "wide")
"""Classes of line starts: small letter, capital, digit, opening quote, bullet, closing mark, anything else."""

_CLOSING: Final = "”’」』）】》〉〕］)]}\"'»›"
_FINAL: Final = "。！？.!?…｡．"
_COMMA: Final = "，、；,;—–"
HYPHENS: Final = "-‐‑\xad¬\ufffe\x02"
_OPENING: Final = "“‘「『（【《〈〔［([{„«‹\"'"
_BULLET: Final = re.compile(
    r"[•●○◆◇■□▲▼△▶►▪★☆※⏺◦·*] ?|[-–—] |[—－]{1,2}(?=\S)|\(?\d{1,3}[.)、．](?!\d)"
    r"|[(（][一二三四五六七八九十\da-z]{1,3}[)）]"
    r"|第[一二三四五六七八九十百零〇\d]{1,5}[条章节條節]|[一二三四五六七八九十]{1,3}、"
)
HAN_BULLET: Final = "一二三四五六七八九十第"
_NO_START: Final = "，。、；：？！”’）》」』】〉〕,.;:!?)]}%％"


_SHORT: Final = re.compile(  # an ordinal or an initial; what stands before a name, a number, or a word explained
    r"(?:^|[\s(„“])(?:\d{1,2}|[A-Z]|(?:[A-Z]\.){1,4}[A-Z]|M[rm]s?|MM|Messrs|Dr|Prof|Rev|Hon|St|Ste|Capt|Col|Gen|Lt|Hrn?|Frl"
    r"|Nr|Sen|Rep|Gov|Sgt|Maj|Adm|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|vs|bzw|vgl|evtl|sog)\.\Z"
)
_FUNCTION: Final = frozenset(  # English, German, the Romance languages, Dutch
    """
    a an the of to in on at by for from with and or but nor as than that which who whose into onto upon over under
    about after before between through during against is are was were be been being has have had will would can
    could may might should must its his her their our your my this these those if when while because not no very
    more every each until since without within among toward towards whether der die das den dem des ein eine einen
    einem einer eines und oder aber als wie dass von vom zu zum zur mit bei beim auf aus an am im in für über unter
    nach vor seit durch gegen ohne um zwischen ist sind war waren wird werden wurde wurden hat haben hatte hatten
    sich nicht auch sein seine ihr ihre bis sowie laut wegen während dieser diese dieses diesem diesen jeder jede
    jedes kein keine keinen keiner seiner seinem seinen ihrer ihrem ihren le la les du de un une et ou où que qui
    dont dans par pour sur avec sans sous au aux en ne pas est sont ce cette ces se son sa ses leur leurs el los las
    del y con por para una il lo gli di da che per nel nella het van een op te
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
_LAST_WORD: Final = re.compile(r"(?:^|[\s(„“‘'’])([A-Za-zÀ-ÿ][a-zà-ÿ]{0,7})\Z")


def leans_on(line: str) -> bool:
    """Whether a line of Latin script ends in a word that wants another after it: an article, a preposition.

    >>> leans_on("Exports Jump in"), leans_on("Anna Holm for The"), leans_on("Exports Jump")
    (True, True, False)
    """
    if line[-1] > "ÿ":
        return False
    match = _LAST_WORD.search(line[-12:])
    return match is not None and match[1].lower() in _FUNCTION


def end_class(line: str) -> str:
    """The class of a line's end.

    >>> [end_class(x) for x in ("说。”", "（随州）", "表示：", "目前，", "infra-", "高质", "the U.S.")]
    ['final', 'closed', 'colon', 'comma', 'hyphen', 'plain', 'plain']
    """
    last = line[-1]
    if "\u3400" <= last <= "\u9fff":
        return "plain"
    if last in _CLOSING:
        inner = line[:-1].rstrip(_CLOSING)[-1:]
        if inner == ",":
            return "comma"
        return "final" if inner and inner in _FINAL else "closed"
    if last in _FINAL:
        return "plain" if last == "." and _SHORT.search(line[-12:]) else "final"
    if last in "：:":
        return "colon"
    if last in _COMMA:
        return "comma"
    return "hyphen" if last in HYPHENS and line[-2:-1].isalnum() else "plain"


def start_class(line: str) -> str:
    """The class of a line's start.

    >>> [start_class(x) for x in ("and", "The", "1998年", "“以", "• one", "，并", "今年")]
    ['lower', 'upper', 'digit', 'open', 'bullet', 'close', 'wide']
    """
    first = line[0]
    if "\u3400" <= first <= "\u9fff" and first not in HAN_BULLET:
        return "wide"
    if _BULLET.match(line):
        return "bullet"
    if first in _OPENING:
        return "open"
    if first in _NO_START:
        return "close"
    if first.isdigit():
        return "digit"
    return "lower" if first.islower() else "upper" if first.isupper() else "wide"


_DATE_BEGINS: Final = "在截近日目昨连連今前"
_DATED: Final = re.compile(
    r"(?:在|截至)?(?:\d{2,4} ?年 ?)?\d{1,2} ?[月월] ?\d{1,2} ?[日일]|(?:近|日|目|昨|连|連)[日前][来來]?[，,]"
    r"|(?:今|昨|前)[天晚晨早][，,]?|\d{1,2}\.? [A-ZÄ][a-zä]{2,8} \d{4}\Z"
)


def dated(line: str) -> bool:
    """Whether a line begins with a date, as the first sentence of a report does.

    >>> dated("3月5日，"), dated("近日，"), dated("日报")
    (True, True, False)
    """
    return (line[0] in _DATE_BEGINS or line[0].isdecimal()) and _DATED.match(line) is not None


RUN_IN: Final = "讯訊道导導员員者"
_ROLE: Final = ("通讯员", "通訊員", "本报记者", "本報記者", "特约记者", "特約記者")
_RUN_IN: Final = re.compile(r"(?:.{0,20} )?本[报報].{0,6}(?:[讯訊]|[记記]者.{2,8}[报報][道导導])\Z")


def runs_in(line: str) -> bool:
    """Whether a line ends with the words that stand before a report's first sentence, or before a reporter's name.

    >>> runs_in("本报讯"), runs_in("本报记者 王小川 报道"), runs_in("据本报记者报道"), runs_in("王小川 通讯员")
    (True, True, False, True)
    """
    return len(line) < 40 and line[-1] in RUN_IN and (line.endswith(_ROLE) or _RUN_IN.match(line) is not None)


_PAIRS: Final = dict(zip("“‘「『（(《【〈〔［[„«", "”’」』）)》】〉〕］]“»", strict=True))
_BRACKET: Final = re.compile(r"[“”‘’「」『』（）()《》【】〈〉〔〕［］\[\]„«»]")
_SHUT: Final = frozenset("”」』）)》】〉〕］]»")


def holding_brackets(lines: Lines) -> set[int]:
    r"""Numbers of the lines with a quotation mark or a bracket in them: for others nothing need be counted.

    >>> from ._lines import split
    >>> holding_brackets(split("从“制造”\n到智造"))
    {0}
    """
    return {bisect_right(lines.starts, match.start()) - 1 for match in _BRACKET.finditer(lines.text)}


def left_open(line: str) -> bool:
    """Whether a quotation or a bracket begins in the line and does not end there.

    >>> left_open("从“制造”到“智"), left_open("从“制造”到智造"), left_open("the ‘old")
    (True, False, True)
    """
    wanted: list[str] = []
    for mark in _BRACKET.findall(line):
        if wanted and mark == wanted[-1]:
            wanted.pop()
        elif mark in _PAIRS:
            wanted.append(_PAIRS[mark])
    return bool(wanted)


def shuts(line: str) -> bool:
    """Whether a quotation or a bracket ends in the line that did not begin there; apostrophes do not count.

    >>> shuts("造”"), shuts("“智造”"), shuts("the boys’ day")
    (True, False, False)
    """
    if not (marks := _BRACKET.findall(line)):
        return False
    depth = dict.fromkeys(_SHUT, 0)
    for mark in marks:
        if mark in _SHUT and not depth[mark]:
            return True
        if mark in _SHUT:
            depth[mark] -= 1
        elif _PAIRS.get(mark) in _SHUT:
            depth[_PAIRS[mark]] += 1
    return False
