"""Folio lines: page number, paper, section, date, issue, in any order, and nothing else on the line."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean_furniture._words import MONTHS, PAPER_CJK, PAPER_LATIN, SECTION_PARTS, SECTIONS, WEEKDAYS

from ._lazy import lazy

__all__ = ["Guess", "is_day", "is_paper", "is_section", "read"]

CERTAIN, GUARDED, WEAK = 3, 2, 1


class Guess(NamedTuple):
    """What a line looks like.

    `rank`: 3 certain by itself; 2 certain unless a sentence runs through it; 1 only beside other furniture.
    """

    rank: int
    sort: str


_N = "一二三四五六七八九十百零〇○"
_ATOM = lazy(
    rf"""
      (?P<date>(?:\d{{4}}|(?:中[華华])?民[國国]\s?\d{{2,3}}|[一二][{_N}]{{3}}
               |(?:令和|平成|昭和)\s?(?:\d{{1,2}}|元))\s?年
               (?:\s?[（(]\s?(?:令和|平成|昭和)?\s?(?:\d{{1,4}}|元)\s?年?\s?[)）])?
               \s?(?:\d{{1,2}}|[{_N}]{{1,3}})\s?月\s?(?:\d{{1,2}}|[{_N}]{{1,3}})\s?日
         |\d{{4}}년\s?\d{{1,2}}월\s?\d{{1,2}}일
         |(?<!\()\b(?:{MONTHS})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}\b
         |\b\d{{1,2}}(?:\.|st|nd|rd|th)?\s(?:{MONTHS})\.?,?\s\d{{4}}\b
         |\b\d{{4}}[-./]\s?\d{{1,2}}[-./]\s?\d{{1,2}}\b|\b\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}\b)
    | (?P<day>星期[一二三四五六日天]|[週周][一二三四五六日](?!刊|報|报)|[（(]?[月火水木金土日]曜日?[)）]?
         |[（(][月火水木金土日월화수목금토일一二三四五六][)）]|[월화수목금토일]요일|\b(?:{WEEKDAYS})\b)
    | (?P<lunar>[农農][历曆][^\s，。]{{2,14}}|[（(]旧暦[^\s)）]{{2,10}}[)）])
    | (?P<short>\d{{1,2}}\s?月\s?\d{{1,2}}\s?日)
    | (?P<page>第\s?[A-Z]?[\d{_N}]{{1,4}}\s?[版面頁页](?![\d{_N}])|\b[A-Z]?\d{{1,3}}\s?[版面]|제\s?\d{{1,3}}\s?면
         |\b[A-Z]?\d{{1,3}}\s?면|(?i:\b(?:page|seite|pg\.)\s?[A-Z]{{0,2}}\d{{1,4}}(?:\s(?:of|von|/)\s?\d{{1,4}})?\b)
         |共\s?\d{{1,3}}\s?[版頁页]|今日\s?\d{{1,3}}\s?版)
    | (?P<issue>[总總]?\s?第\s?[\d,]{{1,7}}\s?[期号號]|제\s?[\d,]{{1,7}}\s?호
         |\b(?:No\.|Nr\.|Issue|Ausgabe(?:\sNr\.)?)\s?[\d.,]*\d
         |\bVol(?:\.|ume)\s?[\dIVXLC]+|\b\d{{1,3}}\.\sJahrgang\b|\bJahrgang\s\d+)
    | (?P<rule>[-–—·•]\s?\d{{1,4}}\s?[-–—·•](?!\d))
    | (?P<sheet>(?<![^\s|/·•｜])(?:[A-Z]{{1,2}}|[a-h])[-–]?\d{{1,2}}(?![^\s|/:：·•｜]))
    | (?P<number>(?<![^\s|/·•｜])\d{{1,3}}(?![^\s|/:：·•｜]))
    """,
    re.VERBOSE,
)
# Prices, sums, initials, a stop at the end: what lists and prose have, and heads have not.
_NOISE = lazy(r"[.,;:'\"]\s*\Z|[;*=$%£!?]|\d,\d\d\d|[a-z]\.\s[a-z]|[a-z]{3,},?\s[a-z]{2,},?\s[a-z]")
# A line without spaces is numbers, signs and calendar words alone, or has something between its parts.
_LOOSE = lazy("[|｜·•：:　/△▲▽▼■□●○◆◇★☆]")
_TIGHT = lazy(
    rf"[\d{_N}A-Za-z.,()（）–—年月日号號期版面頁页第总總今共星周週天火水木金土曜令和平成昭中華华民國国元"
    r"제면호년월일요화수목금토農农曆历-]+\Z"
)
_OF = lazy(r"\d\s?(?:of|von|/)\s?\d|共")
_PROSE = lazy(r"[。！？；，、!?;“”„「」『』《》]|[a-zäöüß],\s|[.,:：]$|\d,\d")
_EDGE = " \u3000\t|｜·•／/—–-:：,()（）△▲▽▼■□●○◆◇★☆※"
_NAME_CJK = lazy(r"[㐀-鿿ぁ-ヿ가-힣々〇ー·・A-Z\s\u3000]{1,24}\Z")
_GLUE = frozenset({"the", "of", "and", "&", "a", "der", "die", "das", "und", "für", "am", "im", "in", "an", "zu"})
_FUNCTION = lazy(r"[的了在是和与為为从將将被把这那也就都而及其]|[はがをにで]\Z|[은는을를이가에]\Z")
_SECTION_CJK = lazy(rf"(?:(?:{SECTION_PARTS})[·・\s]?){{1,3}}\Z|[㐀-鿿]{{2}}(?:{SECTION_PARTS})\Z")
_PAPER_CJK = lazy(rf"[㐀-鿿ぁ-ヿ가-힣]{{2,10}}(?:{PAPER_CJK})\Z|[㐀-鿿가-힣]{{1,4}}(?:{PAPER_CJK})\Z")


def is_paper(line: str) -> bool:
    """Whether a line is shaped like the name of a newspaper.

    >>> [is_paper(s) for s in ("晨风晚报", "東海新聞", "한길일보", "THE HILLTOP HERALD", "The mayor left", "说报")]
    [True, True, True, True, False, False]
    """
    if len(line) > 40:
        return False
    if not line.isascii() and _NAME_CJK.match(line):
        bare = "".join(line.split())
        return len(bare) > 2 and _PAPER_CJK.match(bare) is not None and not _FUNCTION.search(bare)
    words = line.split()
    last = {words[-1].lower(), words[-1].lower().rpartition("-")[2]} if words else set()
    return 1 < len(words) <= 6 and bool(last & PAPER_LATIN) and _titled(words)


def is_section(line: str) -> bool:
    """Whether a line is shaped like the name of a newspaper's section.

    >>> [is_section(s) for s in ("体育新闻", "国际", "Local News", "Wirtschaft", "경제", "We left", "跑出加速度")]
    [True, True, True, True, True, False, False]
    """
    if len(line) > 28:
        return False
    if line[0] > "\u2e7f":
        bare = "".join(line.split())
        return len(bare) <= 8 and _SECTION_CJK.match(bare) is not None
    words = line.replace("&", "and").split()
    known = [w.lower().strip(",") in SECTIONS for w in words if w.lower() not in _GLUE]
    return 0 < len(words) <= 4 and bool(known) and known[-1] and sum(known) * 2 >= len(known) and _titled(words)


def is_day(line: str) -> bool:
    """Whether a line is the name of a weekday and nothing else.

    >>> [is_day(s) for s in ("星期二", "월요일", "Thursday", "星期二晚")]
    [True, True, True, False]
    """
    match = _ATOM.match(line) if len(line) < 12 else None
    return match is not None and match.lastgroup == "day" and match.end() == len(line)


def _titled(words: list[str]) -> bool:
    return all(w[0].isupper() or w[0].isdigit() or w.lower() in _GLUE for w in words)


def read(line: str) -> Guess | None:
    """What a line with a digit in it looks like; None for anything that may be prose.

    >>> read("11 晨风晚报 2024年9月14日 星期六")
    Guess(rank=3, sort='running-head')
    >>> read("Page 3 of 8"), read("2024年9月14日"), read("12")
    (Guess(rank=3, sort='page-number'), Guess(rank=1, sort='date-line'), Guess(rank=1, sort='page-number'))
    >>> read("on Friday, May 7, 2021, the mayor"), read("在2024年9月14日星期六举行的")
    (None, None)
    """
    if (" " not in line and not _LOOSE.search(line) and not _TIGHT.match(line)) or _NOISE.search(line):
        return None
    atoms: list[str] = []
    names: list[str] = []
    at = 0
    for match in _ATOM.finditer(line):
        if not _gap(line, at, match.start(), names):
            return None
        atoms.append(match.lastgroup or "")
        at = match.end()
    if not atoms or not _gap(line, at, len(line), names) or len(names) > 3:
        return None
    if atoms == ["page"] and not names:
        return Guess(CERTAIN if _OF.search(line) else GUARDED, "page-number")
    return _judge(atoms, names, any(is_paper(n) or is_section(n) for n in names))


def _gap(line: str, start: int, end: int, names: list[str]) -> bool:
    """Take what stands between two atoms as names; False if it reads like prose."""
    gap = line[start:end]
    inner = gap.strip(_EDGE)
    if not inner:
        return True
    if _PROSE.search(inner) or not _apart(gap, start > 0, end < len(line)):
        return False
    for piece in re.split(r"\s*[|｜△▲▽▼■□●○◆◇★☆※]\s*|\s{3,}|(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])", inner):
        if not _name(piece):
            return False
        names.append(piece)
    return True


def _apart(gap: str, left: bool, right: bool) -> bool:
    """Names stand apart from page and date: a space or a rule between, on whichever side there is a neighbour."""
    return (not left or gap[0] in _EDGE) and (not right or gap[-1] in _EDGE)


def _name(piece: str) -> bool:
    if not piece.isascii() and _NAME_CJK.match(piece):
        return len("".join(piece.split())) <= 12 and not _FUNCTION.search(piece)
    words = piece.split()
    return 0 < len(words) <= 6 and len(piece) <= 40 and _titled(words)


def _judge(atoms: list[str], names: list[str], known: bool) -> Guess | None:
    """What the parts make together; `known`: one of the names is shaped like a paper's or a section's."""
    date, day = "date" in atoms, "day" in atoms or "lunar" in atoms
    page, issues = "page" in atoms or "sheet" in atoms, atoms.count("issue")
    number = page or "number" in atoms
    if date and issues and (day or known or not names):
        return Guess(CERTAIN, "running-head")
    if date and ((page and (day or known or "page" in atoms)) or known or (day and (number or names))):
        return Guess(CERTAIN, "running-head")
    if page and len(names) <= 2 and (known or issues or day):
        return Guess(CERTAIN, "running-head")
    if not names:
        return _bare(atoms, date, day, number, issues)
    if ("page" in atoms and len(names) <= 2) or (number and len(names) == 1 and is_paper(names[0])):
        return Guess(GUARDED, "running-head")
    if number and known and len(atoms) == 1:
        return Guess(WEAK, "running-head")
    return Guess(WEAK, "issue") if issues and len(names) == 1 else None


def _bare(atoms: list[str], date: bool, day: bool, number: bool, issues: int) -> Guess | None:
    """A line of numbers and dates alone."""
    if date:
        return Guess(GUARDED if number or day else WEAK, "running-head" if number else "date-line")
    if atoms == ["rule"]:
        return Guess(CERTAIN, "page-number")
    if issues:
        return Guess(GUARDED if len(atoms) > 1 else WEAK, "issue")
    if number and len(atoms) == 1:
        return Guess(WEAK, "page-number")
    return Guess(WEAK, "date-line") if "short" in atoms and day else None
