"""Imprint lines: who edited and laid out the page, and where to reach them."""

from __future__ import annotations

import re

from newsclean_furniture._words import CONTACT, OFFICE, STAFF

from ._lazy import lazy

__all__ = ["GATE", "LABEL", "goes_on", "is_byline", "read"]

# No imprint line is without one of these: a cheap look before the dear one.
GATE = lazy(r"[:：@/／编編责責校w\d편](?:(?<!w)(?<!\d)(?<!편)|(?<=w)ww\.|(?<=\d)\d\d|(?<=편)집)")

# In lines of plain Latin letters: an address, a telephone number, or a capital behind a colon.
_ADDRESS = lazy(r"@|www\.|://|[a-z]\.[a-z]{2,4}\b|\d{2}\s?[-/.)]\s?\d{3}|:\s?[A-Z]")
_SPACED_CONTACT = r"(?:电\s话|邮\s箱|热\s线|電\s話)"
LABEL = lazy(
    rf"(?:(?P<staff>{STAFF})|(?P<contact>(?P<office>{OFFICE})|{CONTACT}|{_SPACED_CONTACT}))(?:\s?[:：/／]\s?"
    rf"|\s+(?=\S)|(?=[\d(（]))"
)
_COLON = lazy(r"[:：/／]\s?\Z")
_ITEM = lazy(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)[\w.-]+(?:/[\w-]{0,12})?/?(?!\S)"
    r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|de|at|ch|jp|kr|tw|hk|info|news)\b"
    r"|(?<![\d.,-])(?!(?:19|20)\d\d\s?[-–/.])(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)\s?|0\d{2,4}\s?/\s?"
    r"|\d{2,5}\s?[-–－—]\s?|\d{3}\.(?=\d{3}\.))+"
    r"\d{3,8}(?:[-–－.]\d{1,6})?(?![\d.%])|\bCN\s?\d\d[-–]\d{4}\b|(?<!\d)1\d{10}(?!\d)"
)
_SIGN = lazy(r"[@.(/–－—-]|\d{11}")  # no item is without one
_RIGHTS = lazy(r"(?:©|\([cC]\)|Copyright(?: ©| \([cC]\))?) ?(?:19|20)\d\d,? [^.!?]{2,60}\Z")
_VALUE = lazy(r"[^，。！？；：:,;!?]{1,28}\Z")
_FIGURE = lazy(r"(?:每[份期]\s?)?[￥¥]?\s?\d[\d .,–-]*\s?元?\Z")  # a price, a postal code, a subscription code
_BYLINE = lazy(r"기자|記者|记者|通讯员|특파원|^(?:By|Von)\b")
_EDGE = " \u3000\t|｜·•／/:：,、()（）-–—"


def read(line: str) -> int:
    """How certain it is that a line belongs to the imprint: 3 certain, 2 unless a sentence runs through it, 0 not.

    >>> [read(s) for s in ("责任编辑：王小川 电话：010-5550123", "美编 李想 校对 周元", "电话：010-5550123")]
    [3, 3, 2]
    >>> [read(s) for s in ("Redaktion: stadt@example.org", "www.example.org | Newsroom 555-0101", "Editor: none")]
    [3, 3, 0]
    >>> read("© 2023 The Harbour Mail"), read("© 2023 was a good year. The")
    (3, 0)
    """
    if line[0] in "©(C" and _RIGHTS.match(line):
        return 3
    if line.isascii() and not _ADDRESS.search(line):
        return 0
    if LABEL.match(line, len(line) - len(line.lstrip(_EDGE))) and (rank := _pairs(line, list(LABEL.finditer(line)))):
        return rank
    return _contacts(line) if _SIGN.search(line) else 0


def _pairs(line: str, labels: list[re.Match[str]]) -> int:
    """Labels each with a short value behind it, from the beginning of the line to its end."""
    bounds = [m.start() for m in labels[1:]] + [len(line)]
    values = [line[m.end() : end].strip(_EDGE) for m, end in zip(labels, bounds, strict=True)]
    staff = [_staff(m.group("staff"), _COLON.search(m.group()), v) for m, v in zip(labels, values, strict=True)]
    contact = [m.group("contact") is not None and _contact(v) for m, v in zip(labels, values, strict=True)]
    heads = [m.group("office") is not None and not v for m, v in zip(labels, values, strict=True)]  # 編集局 電話…
    good = [s or c or h for s, c, h in zip(staff, contact, heads, strict=True)]
    if not all(good[:-1]) or not (good[-1] or (len(good) > 1 and not values[-1])):
        return 0
    colons = sum(_COLON.search(m.group()) is not None for m in labels)
    if len(labels) > 1 or (staff[0] and colons) or (contact[0] and labels[0].group("office")):
        return 3
    return 2 if contact[0] else 0


def _staff(label: str | None, colon: re.Match[str] | None, value: str) -> bool:
    """A name or a few of them behind a label; without a colon only names of two to four characters."""
    if label is None or not _VALUE.match(value) or _ITEM.search(value):
        return False
    names = re.split(r"[\s、/／·]+", value)
    longest = 14 if colon and value[0] < "\u0250" else 4
    return len(names) <= 8 and all(len(name) <= longest for name in names)


def _contact(value: str) -> bool:
    rest = _ITEM.sub("", value)
    return (rest != value and len(rest.strip(_EDGE)) <= 8) or _FIGURE.match(value) is not None


def _contacts(line: str) -> int:
    """Nothing but addresses and telephone numbers, with a word or two that say whose."""
    items = _ITEM.findall(line)
    if not items or _BYLINE.search(line):
        return 0
    rest = _ITEM.sub(" ", line).strip(_EDGE)
    if re.search(r"[。！？；，!?;“”]|\.(?:\s|\Z)|[a-z],?\s[a-z]", rest) or len(rest) > 24:
        return 0
    words = re.split(rf"[{re.escape(_EDGE)}]+", rest) if rest else []
    if len(words) > 3:
        return 0
    named = any(LABEL.match(word + ":") for word in words)
    if len(items) > 1 and ("|" in line or "｜" in line or named):
        return 3
    # A telephone number alone, or a page number beside an address, says nothing.
    return 2 if named or (not items[0][-1].isdigit() and not rest.isdigit()) else 0


def is_byline(line: str) -> bool:
    """Whether a short line names a reporter: an address below it is the reporter's, not the paper's.

    >>> is_byline("김하늘 기자"), is_byline("通车。")
    (True, False)
    """
    return len(line) <= 40 and _BYLINE.search(line) is not None


def goes_on(line: str, after: str) -> bool:
    """Whether an imprint line breaks off, so that the line after it holds the rest.

    >>> goes_on("责任编辑：王小川 邮箱：", "desk@example.org"), goes_on("责编：王小川 电", "话：010-5550123")
    (True, True)
    >>> goes_on("责任编辑：王小川", "李想 摄")
    False
    """
    joined, seam = line + after, len(line)
    last = None
    for last in LABEL.finditer(joined):
        if last.start() < seam < last.end():
            return True
        if last.start() >= seam:
            break
        if not joined[last.end() : seam].strip():
            return read(line + " " + after) > 0
    return False
