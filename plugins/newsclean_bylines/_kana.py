"""Bylines in Japanese: a name in brackets, a reporter's title, a desk before a name."""

from __future__ import annotations

import re

from newsclean_bylines._reading import Reading

from ._lazy import lazy

__all__ = ["GATE", "read"]

GATE = lazy(r"[【（［(＝=](?=[^】）］)]{2,24}[】）］)]\Z)|記者|特派員|通信員|委員[・／/:：=＝]|[文聞][・／]|聞き手")

_TITLE = r"(?:(?:主任|専門|編集委員|論説)?(?:記者|特派員|通信員|編集委員|論説委員|支局長|総局長|客員))"
_DESK = r"(?:[一-鿿ァ-ヶー]{1,6}(?:部|局|支局|総局|本部|班|社)|編集委員|論説委員|客員論説委員)"
_PERSON = r"[一-鿿々〆ヶぁ-んァ-ヶー]{1,6}(?:[ \u3000]?[一-鿿々ヶぁ-んァ-ヶー]{1,5})?"
_BRACKETED = lazy(r"[【（［(＝=]\s?(?P<in>[^】）］)【（［(]{2,24})\s?[】）］)]\Z")
_LISTED = lazy(
    rf"(?:(?:聞き手|文|取材|取材・文|文と写真|構成|まとめ|執筆)[・／/:： \u3000は]{{1,2}}|{_DESK}[・ \u3000]"
    rf"|[一-鿿ァ-ヶー]{{2,8}}[＝=])?{_PERSON}"
    rf"(?:[、・，,／/ \u3000]{{1,2}}{_PERSON}){{0,3}}{_TITLE}?(?:[、，]写真も)?\Z"
)
_NAMED = lazy(
    rf"(?:{_DESK}[・ \u3000]?)?(?P<name>[一-鿿々ヶ]{{2,5}}){_TITLE}\Z|(?:取材・文|聞き手"
    rf"|文|(?:{_DESK}|主任|専門)?(?:記者|特派員|通信員)|(?:編集|論説)委員)[・／/:：=＝](?P<person>{_PERSON})\Z"
)
# 【沖浦＝小川三郎】 opens an article where （沖浦＝小川三郎） closes one: a dateline that fills its line.
_DATELINE = lazy(r"【[^【】]{1,10}[＝=][^【】]{2,14}】\Z")
_NAME = lazy(
    r"[一-鿿々ヶ]{2,6}(?:[ \u3000][一-鿿々ヶ]{1,3})?|[一-鿿々]{1,3}[ぁ-ん]{1,5}|[ァ-ヶー]{2,8}・[ァ-ヶー]{2,8}"
)
_PLACE = lazy(r"[市区町村県府都道郡]\Z")
# What else stands in brackets at the end of an article.
_NOTES = lazy(
    r"\A(?:敬称略|一部略|略|続く|つづく|終わり|おわり|完|上|下|中|共同|時事|社説|談|注|同|おわび|訂正)\Z"
    r"|平成|令和|昭和|大正|明治|年\Z|年.*[月度]|月.*日|参照|関連|以下|順不同|抜粋|要旨|全文|一覧|写真|提供|撮影|資料"
    r"|[はがをで]\Z|する|した|から|まで"
)


def read(line: str) -> Reading | None:
    """Who wrote it, if a line or the end of one is a byline and nothing else.

    >>> read("【小川三郎】"), read("（政治部　小川三郎、原田ゆき）").names
    (Reading(names=('小川三郎',), sure=True), ('小川三郎', '原田ゆき'))
    >>> read("小川三郎記者").names, read("（敬称略）"), read("（平成二十年三月）"), read("【南川町】")
    (('小川三郎',), None, None, None)
    >>> read("【沖浦＝小川三郎】")
    """
    if len(line) > 40:
        return None
    named = _NAMED.match(line)
    if named:
        return Reading((named["name"] or named["person"],), sure=True)
    bracketed = _BRACKETED.match(line) if not _DATELINE.match(line) else None
    return _inside(bracketed["in"].strip()) if bracketed else None


def _inside(text: str) -> Reading | None:
    """The names between brackets."""
    if not _LISTED.match(text):
        return None
    titled = re.search(_TITLE, text) is not None
    text = re.sub(rf"{_TITLE}|、写真も|\A(?:聞き手|文|取材|構成|まとめ|執筆)[・／/:： \u3000は]{{1,2}}", "", text)
    text = re.sub(rf"\A(?:{_DESK}[・ \u3000]|[^＝=]+[＝=])", "", text).strip("・ \u3000")
    names = [n for n in re.split(r"[、，,／/]|(?<=[ぁ-ん一-鿿]{2})・", text) if n]
    if not names or not all(_NAME.fullmatch(n) and not _NOTES.search(n) for n in names) or _PLACE.search(names[-1]):
        return None
    return Reading(tuple(n.replace("\u3000", " ") for n in names), sure=titled or len(text) > 3)
