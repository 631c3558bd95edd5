"""Bylines in Korean: a name and the reporter's title, with or without an address."""

from __future__ import annotations

import re

from newsclean_bylines._reading import Reading

from ._lazy import lazy

__all__ = ["GATE", "NAMES", "read"]

GATE = lazy(r"기자|특파원|논설위원|통신원|리포터|PD|앵커|글[·=/ ]|정리[=·/ ]")

_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감호"
)
_NAME = rf"(?:(?:남궁|황보|제갈|선우|독고|사공|서문)[가-힣]{{1,2}}|[{_SURNAMES}][가-힣]{{1,3}})"
_RANK = "선임|수습|인턴|객원|전문|의학|과학|경제|정치|사회|문화|체육|스포츠|부산|대구|광주|대전|국제|사진|영상|교육"
NAMES = rf"{_NAME}(?:\s?[·,ㆍ/]\s?{_NAME}|\s(?!(?:{_RANK})){_NAME}){{0,3}}"
_TITLE = rf"(?:(?:{_RANK})?\s?(?:전문)?(?:기자|특파원|논설위원|통신원|리포터|앵커|PD|에디터)|(?:논설|편집)위원)"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*"
_LINE = lazy(
    rf"[(\[〈<【/=▶■□]?\s?(?:(?:글|글[·ㆍ]사진|정리|취재|[가-힣]{{2,6}})\s?[=/:|]\s?|[/=]\s?)?"
    rf"(?P<names>{NAMES})\s?{_TITLE}(?:\s?[·,ㆍ]\s?(?P<more>{NAMES})\s?{_TITLE})?[)\]〉>】]?\s{{0,3}}"
    rf"[(\[]?(?:{_MAIL})?[)\]]?\s?=?\Z"
)
# A place before the reporter, in brackets: a dateline that fills its line, for the sentence goes on behind it.
_DATELINE = lazy(rf"[(\[【〔（［]\s?[가-힣]{{2,8}}\s?[=＝]\s?{NAMES}\s?{_TITLE}\s?[)\]】〕）］]\Z")
_WRITER = lazy(rf"(?:글|글[·ㆍ]사진|정리)\s?[=/:| ]\s?(?P<names>{NAMES})(?:\s?{_TITLE})?\Z")


def read(line: str) -> Reading | None:
    """Who wrote it, if a line or the end of one is a byline and nothing else.

    >>> read("김하늘 기자 sky@example.org"), read("대전=김하늘·이바다 기자").names, read("글 김하늘").names
    (Reading(names=('김하늘',), sure=True), ('김하늘', '이바다'), ('김하늘',))
    >>> read("김하늘 기자가 만난 사람들"), read("두 기자")
    (None, None)
    >>> read("(대전=김하늘 기자)")
    """
    if _DATELINE.match(line):
        return None
    match = (_LINE.match(line) or _WRITER.match(line)) if len(line) <= 80 else None
    if not match:
        return None
    found = re.findall(_NAME, match["names"] + " " + (match.groupdict().get("more") or ""))
    return Reading(tuple(found), sure=True)
