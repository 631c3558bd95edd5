"""Spaces that the paper did print: behind datelines, between the fields of running heads and contacts, in tables."""

from typing import Final

from ._borders import MARKS
from ._lazy import lazy
from ._scripts import IDEOGRAPH, SENTENCE

_DATELINE: Final = lazy(
    r"(?:本[报報刊社台臺网網]|(?:新[华華]|中新|路透|法新|共同|美[联聯])社|[新人央][华華民视視]?[网網])[^\s，。]{0,12}[讯訊电電]\Z"
    r"|(?:[记記]者|通[讯訊][员員]|本[报報刊]|特派[员員])[^，。\n]{0,12}[报報]道\Z"
)
_DATE: Final = lazy(r"(?:[0-9]{4}\ *年\ *)?[0-9]{1,2}\ *月\ *[0-9]{1,2}\ *日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}")
_PAGE: Final = lazy(r"第\ *[0-9A-Z]{1,4}\ *[版期页頁号號]|[A-Z]?[0-9]{1,3}\ *[版面]")
_WEEKDAY: Final = lazy("星期|礼拜|禮拜|[周週][一二三四五六日]|曜日")
_SENTENCE: Final = lazy(f"[{SENTENCE}]")

_ADDRESS: Final = lazy(r"@|[0-9]{2,4}-[0-9]{3,}|[0-9]{7,}|www\.|\.(?:com|cn|jp|net|org)\b")
_FIELD: Final = lazy("电话|電話|热线|熱線|传真|傳真|邮箱|郵箱|邮编|郵編|信箱|地址|网址|網址|微信|QQ|代表|编辑部|編集")
_VALUE: Final = lazy("[话話真邮郵箱线線][：:]")
_NAME: Final = lazy(rf"[{IDEOGRAPH}]{{2,6}}\ ?[：:]")

# Words that count: behind a number at the start of a line they say that it is no page number and no section number.
_COUNTED: Final = frozenset(
    "年月日时時分秒点點号號届屆次个個家名位人口户戶项項件条條张張台臺辆輛艘架座所间間层層楼樓栋棟版期页頁卷章节節"
    "万萬亿億千百十元美欧歐英韩韓港角吨噸公斤克米厘毫平立亩畝顷頃升度级級岁歲歳倍成折多余餘来來种種类類款套批组組队隊"
    "支部本册冊篇首幅份封笔筆单單场場轮輪周週天小星季世代国國省市县縣区區镇鎮乡鄉村街路线線站车車班堂门門科院校字句"
    "行列大所只头頭条根块塊颗顆株棵所艘架ヶケヵカか円社つ回枚匹杯"
)
_NUMBERED: Final = lazy(rf"\s*[A-Z]?[0-9]{{1,3}}\ +[{IDEOGRAPH}]{{1,15}}\s*\Z")
_SECTION: Final = lazy(rf"\s*[0-9]+(?:\.[0-9]+){{1,4}}\ +[{IDEOGRAPH}][^\n]{{0,40}}\Z")
_CAPTION: Final = lazy(r"\s*[图圖表]\ ?[0-9]{1,3}(?:[-.][0-9]{1,3})?\Z")
_BILINGUAL: Final = lazy(
    rf"[{IDEOGRAPH}]+\ +(?:[A-Z][a-z]+[ &]+)+[A-Z][A-Za-z]+\s*\Z"
    rf"|\s*(?:[A-Z][a-z]+\ +)+[A-Z][a-z]+\ +[{IDEOGRAPH}]{{1,15}}\s*\Z"
)
_FIELD_NAME: Final = rf"[{IDEOGRAPH}]{{1,8}}"
_PAPER: Final = rf"[{IDEOGRAPH}]{{1,9}}[报報刊闻聞]"
_FOLIO: Final = "[A-Z]?[0-9]{1,3}"
_MASTHEAD: Final = lazy(
    rf"\s*(?:{_FIELD_NAME}\ +)?(?:{_PAPER}|[{IDEOGRAPH}]{{1,9}}[版面])\ +{_FOLIO}(?:\ +{_FIELD_NAME})?\s*\Z"
    rf"|\s*(?:{_FIELD_NAME}\ +)?{_FOLIO}\ +{_PAPER}(?:\ +{_FIELD_NAME})?\s*\Z"
)
_ROW: Final = lazy(rf"\s*(?:[{IDEOGRAPH}]{{1,10}}\ +[0-9.,]+%?|[0-9.,]+%?\ +[{IDEOGRAPH}]{{1,10}})\s*\Z")
# Two numbers side by side are cells of a table; digits one by one, with a unit behind them, are a number torn apart.
_NUMBER_AFTER: Final = lazy(r"(?![0-9](?:(?:\ [0-9]){2,15}\ ?[^\s0-9]|\ [0-9]\ ?[月日]))[0-9.,]+\ +[0-9]")

_HEAD: Final = 80
"""Code points of a line beyond which it is neither a running head nor a line of contacts."""
_ADDRESS_SHORTEST: Final = 5
_FIELD_LONGEST: Final = 40
_CAPTION_LONGEST: Final = 12
_WIDE: Final = "\u2e80"


class Printed:
    """Asks, gap by gap from left to right, whether the paper printed it; looks at each line once.

    >>> text = "本报讯 3月 12日，2 科技"
    >>> printed = Printed(text)
    >>> printed.has(3, 4), printed.has(6, 7)
    (True, False)
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = -1

    def has(self, start: int, end: int) -> bool:
        """Whether the space (start, end) was printed."""
        if start >= self._end:
            self._enter_line(start)
        if self._fixed or (end - start > 2 and not self._prose):
            return True
        if self._open is not None:
            return not any(a < start and end < b for a, b in self._open)
        return self._is_apart(start, end)

    def _enter_line(self, at: int) -> None:
        text = self._text
        self._start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        self._end = end = len(text) if end < 0 else end
        self._open: list[tuple[int, int]] | None = None
        self._contacts = self._fixed = False
        self._prose = _SENTENCE.search(text, self._start, end) is not None
        if end - self._start <= _HEAD and not self._prose:
            self._enter_short_line(text[self._start : end])

    def _enter_short_line(self, line: str) -> None:
        date = _DATE.search(line)
        if date and (_WEEKDAY.search(line) or _PAGE.search(line)):
            self._open = [
                (self._start + m.start(), self._start + m.end()) for p in (_DATE, _PAGE) for m in p.finditer(line)
            ]
        self._contacts = _ADDRESS.search(line) is not None and _FIELD.search(line) is not None
        numbered = _NUMBERED.match(line) or _SECTION.match(line)
        self._fixed = (
            _MASTHEAD.match(line) is not None
            or _BILINGUAL.match(line) is not None
            or (numbered is not None and line.split(None, 1)[1][0] not in _COUNTED)
            or (_ROW.match(line) is not None and self._has_row_beside())
        )

    def _has_row_beside(self) -> bool:
        """Whether the line above or below is a row of the same table."""
        text = self._text
        before = max(0, self._start - 1)
        above = text[text.rfind("\n", 0, before) + 1 : before]
        below = text[self._end + 1 : self._end + 1 + _HEAD].partition("\n")[0]
        return _ROW.match(above) is not None or _ROW.match(below) is not None

    def _is_apart(self, start: int, end: int) -> bool:
        text = self._text
        left, right = text[start - 1], text[end]
        if left in "讯訊电電道" and _DATELINE.search(text[max(self._start, start - 24) : start]):
            return True
        if left in MARKS or right in MARKS:
            return False
        if left >= _WIDE:
            return right.isdigit() and _NUMBER_AFTER.match(text, end) is not None
        return self._is_behind(start, end)

    def _is_behind(self, start: int, end: int) -> bool:
        """A gap behind `图 3` or the second of two numbers, or between an address and the next field."""
        text = self._text
        if start - self._start < _CAPTION_LONGEST and _CAPTION.match(text, self._start, start):
            return True
        before = max(self._start, start - _FIELD_LONGEST, text.rfind(" ", max(0, start - _FIELD_LONGEST), start) + 1)
        if before - 2 >= self._start and text[before - 2].isdigit() and not text[before:start].strip("0123456789.,"):
            return text[before] != "."
        for mark in _SENTENCE.finditer(text, before, start):  # an address ends with the clause it stands in
            before = mark.end()
        if start - before < _ADDRESS_SHORTEST or _ADDRESS.search(text, before, start) is None:
            return False
        return self._contacts or _VALUE.search(text, before, start) is not None or _NAME.match(text, end) is not None
