"""What the characters on both sides of a break say: sentence ends, commas, hyphens; capitals, quotes, bullets."""

from __future__ import annotations

import re
from typing import Final

ENDS: Final = ("final", "closed", "colon", "comma", "hyphen", "plain")
"""Classes of line ends: sentence end; closing quote or bracket without one; colon; comma; hyphen; anything else."""

STARTS: Final = ("lower", "upper", "digit", "open", "bullet", "close", "wide")
"""Classes of line starts: small letter, capital, digit, opening quote or bracket, bullet, closing mark, other."""

_CLOSING: Final = "”’」』）】》〉〕］)]}\"'»›"
_FINAL: Final = "。！？.!?…｡．"
_COMMA: Final = "，、；,;—–"
_HYPHEN: Final = "-‐‑\xad¬\ufffe\x02"
_OPENING: Final = "“‘「『（【《〈〔［([{„«‹\"'"
_BULLET: Final = re.compile(
    r"[•●○◆◇■□▲▼△▶►▪★☆※⏺◦·*] ?|[-–—] |[—－]{1,2}(?=\S)|\(?\d{1,3}[.)、．](?!\d)|[(（][一二三四五六七八九十\da-z]{1,3}[)）]"
    r"|第[一二三四五六七八九十百零〇\d]{1,5}[条章节條節]|[一二三四五六七八九十]{1,3}、"
)
_NO_START: Final = "，。、；：？！”’）》」』】〉〕,.;:!?)]}%％"


def end_class(line: str) -> str:
    """The class of a line's end.

    >>> [end_class(x) for x in ("说。”", "（随州）", "表示：", "目前，", "infra-", "高质")]
    ['final', 'closed', 'colon', 'comma', 'hyphen', 'plain']
    """
    last = line[-1]
    if last in _CLOSING:
        inner = line[:-1].rstrip(_CLOSING)[-1:]
        return "final" if inner and inner in _FINAL else "closed"
    if last in _FINAL:
        return "final"
    if last in "：:":
        return "colon"
    if last in _COMMA:
        return "comma"
    return "hyphen" if last in _HYPHEN and line[-2:-1].isalnum() else "plain"


def start_class(line: str) -> str:
    """The class of a line's start.

    >>> [start_class(x) for x in ("and", "The", "1998年", "“以", "• one", "，并", "今年")]
    ['lower', 'upper', 'digit', 'open', 'bullet', 'close', 'wide']
    """
    first = line[0]
    if _BULLET.match(line):
        return "bullet"
    if first in _OPENING:
        return "open"
    if first in _NO_START:
        return "close"
    if first.isdigit():
        return "digit"
    return "lower" if first.islower() else "upper" if first.isupper() else "wide"
