"""Continuation notices: where an article goes on, or where it comes from."""

from __future__ import annotations

from ._lazy import lazy

__all__ = ["inside", "read"]

_DIGITS = r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})"
_N = rf"[A-Za-z]{{0,2}}\s?{_DIGITS}"
_SPACED_N = rf"(?:\s?[A-Za-z]{{1,2}}\s?|\s{{0,2}}){_DIGITS}"  # \s?{_N}, of which no text can be two things
_ARROWS = "▶►➤→☞▷▲△◀◁◆●■＝=»>*"
_OPEN, _SHUT = "（(【〔[", "）)】〕]"
_BEFORE = _OPEN + _ARROWS + " \t\u3000"
_GO = r"(?:[下文紧緊]\s?(?:转|轉|接)|[上续續承]\s?[接上]|[转轉])(?:自|至|到|见|見)?"
_SEE = r"(?:相关|相關)?(?:报道|報道|報導|新闻|新聞|内容|內容)?(?:详见|詳見|请见|請見|见|見|刊)\s?(?:今日|本报|本報)?"
_PLACE = rf"(?:第\s?{_N}\s{{0,2}}[版面頁页]|{_N}\s{{0,2}}[版面頁页]|第\s?[A-Z]?\d{{1,3}})"
_TITLE = r"(?:[《“][^\s》”]{1,12}[》”])?"

_HAN = lazy(rf"(?:{_GO}|{_SEE})\s{{0,2}}{_PLACE}{_TITLE}")
_KANA = lazy(
    rf"(?:関連|関係)?(?:記事|特集)?(?:は|、)?\s?第?{_N}\s?(?:[・、]{_SPACED_N}\s?)*面(?:[・、]{_N}面)*"
    r"(?:に|へ|から|より)(?:続く|つづく|続き|関連記事|関連|記事|詳報|掲載)"
    rf"|関連(?:記事|特集)?(?:は)?\s?{_N}(?:[・、]{_N})*面(?:に|へ)?"
)
_HANGUL = lazy(
    rf"{_N}\s?면(?:에서|으로|에|부터)?\s?(?:계속|이어짐|이어집니다|이어서|관련\s?기사)"
    rf"|관련\s?기사\s?[{_ARROWS}]?\s?{_N}(?:[,·]\s?{_N})?\s?면(?:에)?"
)
_PAGE = lazy("[版面頁页第면]")  # no notice in wide characters is without one
_LATIN = lazy(
    r"(?i:cont(?:inued|inues|\.|['’]d|d\.?)?\s+(?:on|from)\s+(?:(?:page\s+|p\.\s?)?[a-z]{0,2}-?\d{1,3}"
    r"|page\s+one)(?:,\s+col(?:umn|\.)\s?\d)?)"
    r"|(?:(?:Please )?(?:[Ss]ee|[Tt]urn to)|PLEASE SEE|SEE|TURN TO|From"
    r"|FROM)\s+(?:[A-Z][A-Z’'-]+,?\s+(?:on\s+)?){0,3}"
    r"(?:[Pp]age|PAGE)\s+[A-Z]{0,2}-?\d{1,3}"
    r"|(?:SEE|See)\s+[A-Z][A-Z’'-]+,?\s+[A-Z]{1,2}-?\d{1,3}"
    r"|(?:[Mm]ore|[Ss]tory|[Rr]elated story|[Ee]ditorial|MORE|STORY)\s+(?:on|ON)\s+(?:[Pp]age\s+"
    r"|PAGE\s+)?[A-Z]{0,2}\d{1,3}"
    r"|(?i:fortsetzung\s+(?:auf|von)\s+(?:der\s+)?(?:seite|s\.)\s+\d{1,3})"
    r"|(?:(?:[Mm]ehr|[Bb]erichte?|[Ww]eiterer Bericht|[Kk]ommentar|[Ss]iehe(?: auch)?|[Ww]eiter"
    r"|[Ll]esen Sie (?:mehr|weiter))"
    r"(?:\s+(?:dazu|hierzu))?(?:\s+auf)?)\s+(?:Seite|SEITE|S\.)\s+\d{1,3}"
    r"|[▶►→»>]\s?(?:Seite|SEITE|Page|PAGE)\s+[A-Z]?\d{1,3}"
)
_DECOR = " \t\u3000.…-–—|" + _ARROWS + _OPEN + _SHUT
# Inside a line only words that say "goes on" or "comes from" count, and each pattern begins with a character class
# or a literal, which is what makes a search fast.
_GO_HAN = lazy(rf"[转轉接](?:自|至|到|见|見)?\s{{0,2}}{_PLACE}{_TITLE}")
_GO_KANA = lazy(r"面(?:に|へ|から|より)(?:続く|つづく)")
_GO_HANGUL = lazy(r"면(?:에서|으로|에|부터)?\s?(?:계속|이어짐|이어집니다)")
_LEAD_HAN = lazy(r"[下文紧緊上续續承]\s?\Z")
_LEAD_PAGE = lazy(rf"(?:第|제)?\s?{_N}\s?\Z")
_INSIDE = ((_GO_HAN, _LEAD_HAN), (_GO_KANA, _LEAD_PAGE), (_GO_HANGUL, _LEAD_PAGE))
_BACK = lazy(r"[上续續承]\s?[接上]|から|より|에서|부터")


def read(line: str) -> bool:
    """Whether a line is a continuation notice and nothing else.

    >>> [read(s) for s in ("▶下转 3 版", "（上接第一版）", "3面に続く", "▶ 3면에 계속", "Continued on page A6")]
    [True, True, True, True, True]
    >>> [read(s) for s in ("Fortsetzung auf Seite 4", "He continued on page 6 of his notes", "转3版税")]
    [True, False, False]
    """
    if len(line) > 60:
        return False
    bare = line.strip(_DECOR)
    if bare.isascii() or (bare[0].isascii() and bare[0].isalpha()):
        return _LATIN.fullmatch(bare if bare[:1] not in "SP" or line[0] not in "▶►→»>" else line) is not None
    if not _PAGE.search(bare):
        return False
    return any(pattern.fullmatch(bare) for pattern in (_HAN, _KANA, _HANGUL))


def inside(text: str) -> list[tuple[int, int]]:
    """Spans of notices that end a line that holds more, or begin it, set off by a bracket or an arrow; in order.

    >>> texts = ("……的新路。（下转第3版）", "（上接第1版）三年来", "转3版税", "见第3版。")
    >>> [text[a:b] for text in texts for a, b in inside(text)]
    ['（下转第3版）', '（上接第1版）']
    """
    onward, back = _candidates(text)
    found = []
    tail = head = -1  # where the last notice that was taken begins or ends: another may stand beside it
    for start, end in reversed(onward):
        if _ends_line(text, start, end, tail):
            found.append((start, end))
            tail = start
    for start, end in back:
        if _begins_line(text, start, end, head):
            found.append((start, end))
            head = end
    return sorted(found)


def _candidates(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Notices that point onward, and notices that point back, wherever they stand."""
    onward: list[tuple[int, int]] = []
    back: list[tuple[int, int]] = []
    for pattern, lead in () if text.isascii() else _INSIDE:
        for match in pattern.finditer(text):
            start = match.start()
            before = lead.search(text, max(0, start - 6), start)
            span = _set_off(text, before.start() if before else start, match.end())
            if span:
                (back if _BACK.search(text, *span) else onward).append(span)
    return sorted(onward), sorted(back)


def _set_off(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The notice with the brackets or arrows around it; None if it has none."""
    left = start
    while left and start - left < 4 and text[left - 1] in _BEFORE:
        left -= 1
    while left < start and text[left] in " \t\u3000":
        left += 1
    if text[left:start].strip() == "" or end - start < 3:
        return None
    while end < len(text) and text[end] in _SHUT:
        end += 1
    return left, end


# Windows, because a line may be a megabyte long: what does not end within them is text.
_WINDOW = 200
_BREAK = lazy(r"[\n\r\f]")


def _ends_line(text: str, start: int, end: int, tail: int) -> bool:
    """Nothing stands behind the notice but another one; one that fills its line is for `read`."""
    if _right(text, end, tail if tail >= end else len(text)):
        return False
    return bool(_left(text, start)) or _BREAK.search(text, start, end) is not None


def _begins_line(text: str, start: int, end: int, head: int) -> bool:
    """Nothing stands before the notice but another one."""
    beside = 0 <= head <= start < head + _WINDOW and not text[head:start].strip()
    return (beside or not _left(text, start)) and bool(_right(text, end, len(text)))


def _right(text: str, end: int, limit: int) -> str:
    """What stands on the line to the right of `end`."""
    return _BREAK.split(text[end : min(end + _WINDOW, limit)], maxsplit=1)[0].strip()


def _left(text: str, start: int) -> str:
    """What stands on the line to the left of `start`."""
    return _BREAK.split(text[max(0, start - _WINDOW) : start])[-1].strip()
