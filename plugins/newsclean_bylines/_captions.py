"""Captions: what a line says that belongs to a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsclean_bylines._gates import beginning, head
from newsclean_bylines._lines import Lines, Spans, split

from ._lazy import lazy

__all__ = ["find"]

Label = tuple[int, int, str, str]

_NUMBER = "①-⑳0-9０-９一二三四五"
_HAN = lazy(
    rf"(?:[▲△▼◀▶←→↑↓■●]\s?)?(?:(?:上|下|左|右|中|题|題|组|資料|资料|大|小)?(?:图"
    rf"|圖)\s?(?:[{_NUMBER}]{{1,2}})?\s?(?:为|為|[:：]|说[:：]|說[:：])"
    rf"|[▲△▼◀▶←→↑↓](?:上|下|左|右)?(?:图|圖)|(?:图|圖)片?(?:说明|說明|注)[:：]|(?:图|圖)[①-⑳]|(?:照片|相片)(?:为|為"
    rf"|[:：]))"
)
_KANA = lazy(
    r"(?:＝|=)?写真(?:説明)?\s?(?:[①-⑳]|[（(]?(?:上|下|左|右|中央)(?:から|端)?[）)]?)?\s?(?:は|＝|="
    r"|[:：](?![^\s]{2,8}\Z))|【写真(?:説明)?】|［写真］"
)
_HANGUL = lazy(
    r"사진\s?(?:설명)?\s?(?:[①-⑳]|\(?(?:왼쪽|오른쪽|위|아래|가운데)(?:부터)?\)?)?\s?(?:은|는|설명[:=]|[:：]\s)"
    r"|[▲△]\s?사진|<사진(?:설명)?>"
)
_LATIN = lazy(
    r"(?:Pictured|PICTURED)(?:,? (?:above|below|left|right|here|from left|at (?:left|right)))?(?:[:,]|(?= (?:is"
    r"|are)\b))|(?:ABOVE|BELOW|LEFT|RIGHT|TOP|BOTTOM|INSET"
    r"|Above|Below|Left|Right|Top|Bottom|Inset|At left|At right|From left|From right|FROM LEFT"
    r"|Clockwise from (?:top|upper|bottom|lower)(?: left| right)?"
    r"|File photo|FILE PHOTO)(?: (?:photo|left|right))?:|(?:From left|From right|Clockwise from (?:top|upper|bottom"
    r"|lower)(?: left| right)?),"
    r"|Unser(?:e)? (?:Bild(?:er)?|Foto(?:s)?|Archivbild|Archivfoto|Aufnahme)\b(?= zeigt| zeigen|:)|(?:Das"
    r"|Die) (?:Bild|Foto|Archivfoto|Aufnahme|Luftaufnahme)(?= zeigt)"
    r"|Im Bild(?:[:,]| (?=\([^)\n]{3,20}\)))|(?:Bild|Foto) (?:oben|unten|links|rechts|Mitte):|Auf (?:dem"
    r"|unserem) (?:Bild|Foto)(?=[:,(]| \()|(?:Von links|Von rechts|V\. ?l\. ?n\. ?r\.|V\. ?l\.):"
)
# A character that makes a word of it when 图 or 写真 begins a line in the middle of a sentence.
_BEFORE_HAN = tuple("蓝企地意试版截构插附力贪草底妄希绘画海拼视看贴配宏示原略雄制读扫星流框样藍試構貪繪畫視貼")
_OPEN_HAN = lazy(r"[，、；：,;:的在了是和及与]\Z")
_PLACED = lazy(r"[^。！？]{4,60}[＝=][^。！？＝=]{2,24}(?:で|にて)(?:、?[^。！？＝=]{1,16}(?:撮影|写す|提供))?\Z")

_FIRST = frozenset("▲△▼◀▶←→↑↓■●上下左右中题題组資资大小图圖照相＝写【［사<")
_FIRST_LATIN = "PABLRTICFUDV"
_HEAD = head("(?:[上下左右中题題组資资大小]料?[图圖]|[▲△▼◀▶←→↑↓■●图圖照相＝写【［사])")
_HEAD_LATIN = head(f"[{_FIRST_LATIN}]")


def find(text: str, blocks: Iterable[tuple[int, int]] = (), known: Spans | None = None) -> list[Label]:
    r"""Labels of kind `caption`: the words with which a caption begins; in Japanese also a whole `…＝…で`.

    Args:
        text: any text.
        blocks: spans that are recognised already.
        known: the lines of the text, if they are known.

    >>> text = "施工中。\n图为大桥工地，昨日摄。"
    >>> [(text[a:b], kind) for a, b, kind, _ in find(text)]
    [('图为', 'caption')]
    """
    lines = split(text, blocks, known)
    leads = [p for p, sign in ((_HAN, "图圖照相"), (_KANA, "写"), (_HANGUL, "사")) if any(c in text for c in sign)]
    placed = "＝" in text
    labels: list[Label] = []
    for i in range(len(lines)) if placed else sorted(beginning(lines, _HEAD_LATIN, *([_HEAD] if leads else []))):
        if i in lines.taken:
            continue
        start = lines.starts[i]
        if placed and (after := _placed(lines, i)):
            labels.append((start, lines.ends[after - 1], "caption", ""))
            lines.taken.update(range(i, after))
        elif end := _lead(lines, i, leads):
            labels.append((start, end, "caption", ""))
    return labels


def _lead(lines: Lines, i: int, leads: list[re.Pattern[str]]) -> int:
    """Where the opening words of a caption end; 0 if line `i` has none, or has nothing else."""
    first = lines.first(i)
    if first < "\u0250":
        match = _LATIN.match(lines.text, lines.starts[i], lines.ends[i]) if first in _FIRST_LATIN else None
        return match.end() if match and match.end() < lines.ends[i] and lines.parted(i) else 0
    for pattern in leads if first in _FIRST else ():
        match = pattern.match(lines.text, lines.starts[i], lines.ends[i])
        free = lines.closed(i - 1) or (pattern is _HAN and not _within(lines.line(i - 1)))
        if match and free and match.end() < lines.ends[i]:
            return match.end()
    return 0


def _within(before: str) -> bool:
    """Whether a line that ends no sentence may run on into a word such as 图为."""
    return before.endswith(_BEFORE_HAN) or len(before) > 24 or _OPEN_HAN.search(before) is not None


def _placed(lines: Lines, i: int) -> int:
    """The line after a caption of one to three lines that ends by telling the place: `新しい橋＝東浜市で`; else 0."""
    if not lines.closed(i - 1):
        return 0
    text = ""
    for j in range(i, min(i + 3, len(lines))):
        if j in lines.taken:
            break
        text += lines.line(j)
        if "。" in text or len(text) > 90:
            break
        if _PLACED.match(text) and (j + 1 == len(lines) or j + 1 in lines.taken):
            return j + 1
    return 0
