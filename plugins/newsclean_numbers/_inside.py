"""Spaces inside numbers: torn digits, decimals and clock times, a percent sign set off, thousands torn apart."""

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from ._context import Context
from ._lazy import lazy
from ._scripts import FULL, IDEOGRAPH, SENTENCE

Span: TypeAlias = tuple[int, int]
Edit: TypeAlias = tuple[int, int, str, str] | tuple[int, int, str, str, str]
"""`(start, end, replacement, reason)` or `(start, end, replacement, reason, safety)`, spans in code points."""

_COUNTED: Final = (
    "年月日时時分秒号號万萬亿億千百元名人家个個件项項条條张張台臺辆輛吨噸公米平立亩畝岁歲度%倍户戶円년월일원명"
)
_DIGITS: Final = lazy(
    r"[0-9](?<![0-9.,:\-].)(?<![0-9.,:\-]\ .)(?:\ [0-9]){2,15}(?:\ ?\.\ ?[0-9](?:\ [0-9]){0,5})?"
    rf"(?=\ ?[{_COUNTED}](?![级級]))"
)
_DATE: Final = lazy(
    r"(?P<year>[0-9](?<![0-9].)\ [0-9]\ [0-9]\ [0-9])\ ?[年년]"
    r"\ ?(?P<month>(?:[01]\ )?[0-9])\ ?[月월](?:\ ?(?P<day>(?:[0-3]\ )?[0-9])\ ?[日일])?"
)
_TORN: Final = lazy(r"\ (?<=[0-9.]\ )(?=[0-9.])")
_SIGN: Final = lazy(r"\ (?<=[0-9]\ )\ *(?=[%‰℃])")
_POINT: Final = lazy(
    r"\ (?:(?<=[0-9]\ )(?=\.[0-9]|:\ ?[0-5][0-9](?![0-9]))"
    r"|(?:(?<=[0-9]:\ )|(?<=[0-9]\ :\ ))(?=[0-5][0-9](?![0-9]))"
    r"|(?<=[0-9]\ )(?=∶\ ?[0-9])|(?:(?<=[0-9]∶\ )|(?<=[0-9]\ ∶\ ))(?=[0-9]))"
)
_LATE_POINT: Final = lazy(
    rf"\ (?<=[0-9]\.\ )(?=[0-9]+\ ?[亿億万萬%倍])(?:(?<=[{IDEOGRAPH}][0-9]\.\ )|(?<=[0-9][0-9]\.\ ))"
)
# Figures set apart as justification sets everything apart in a line: 4 7 亿元, 8 6 . 5 8 %, 1 8 0km.
_TRACKED: Final = lazy(
    rf"[0-9](?=\ )(?:(?<=[{FULL}].)|(?<=[{FULL}]\ .))(?:\ [0-9](?![0-9]))*"
    r"(?:(?:\ ?,\ ?[0-9]\ [0-9]\ [0-9](?!\ ?[0-9])){1,3}|\ ?\.\ ?[0-9](?:\ ?[0-9])*)?"
    rf"(?=\ ?(?:[{FULL}%‰℃]|[a-z]))(?<=\ [0-9])"
)
_CLAUSE: Final = lazy(f"[{SENTENCE}]")
_CLAUSE_WINDOW: Final = 60
_GROUPS: Final = lazy(
    r"[0-9](?<![0-9.,，:\-].)(?<![0-9]\ .)[0-9]{0,2}(?P<mark>[ ，])[0-9]{3}(?:(?P=mark)[0-9]{3}){0,3}"
    r"(?![0-9.,，:\-])(?!\ [0-9])"
)
_UNIT: Final = lazy(rf"\ ?[{_COUNTED}]")
_LONG: Final = lazy(r"[0-9](?<![0-9.,:\-].)[0-9]{3,}(?![0-9.,:\-])(?!\ ?[年/])")
_BREAK: Final = lazy(r"\n[ \t]*(?=[%‰]|(?:[万萬][亿億]|[亿億万萬])(?:[美欧歐日港]?元|[吨噸人千亩畝立平]))")
_ENDS_IN_NUMBER: Final = lazy(rf"[{IDEOGRAPH}（“]\ {{0,9}}[0-9][0-9.,]{{0,12}}(?P<end>[ \t\r]{{0,3}})\Z")

NUMBER: Final = "space inside a number"


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made that are sorted and do not overlap.

    >>> apply("10 亿元", [(2, 3, "", NUMBER)])
    '10亿元'
    """
    pieces: list[str] = []
    at = 0
    for start, end, replacement, *_ in edits:
        pieces += (text[at:start], replacement)
        at = end
    return "".join([*pieces, text[at:]])


def torn_digits(text: str, close: bool = True) -> Iterator[Edit]:
    """Digits one by one with a word that counts behind them: three or more, for two may be a range.

    With `close` the gap before that word goes as well.

    >>> [edit[:2] for edit in torn_digits("2 0 2 4 年 1 2 月")]
    [(1, 2), (3, 4), (5, 6), (7, 8), (11, 12), (13, 14)]
    >>> list(torn_digits("3 2 1 分")), list(torn_digits("1 2 3 4"))
    ([], [])
    """
    found: dict[int, Edit] = {}
    for start, end in torn_numbers(text):
        for space in _TORN.finditer(text, start, end):
            found[space.start()] = (*space.span(), "", NUMBER)
        if close and text[end] == " ":
            found[end] = (end, end + 1, "", NUMBER)
    yield from (found[start] for start in sorted(found))


def torn_numbers(text: str) -> Iterator[Span]:
    """Spans of numbers whose digits stand one by one."""
    for match in _DATE.finditer(text):
        yield match.span("year")
        yield from (match.span(part) for part in ("month", "day") if match[part])
    for match in _DIGITS.finditer(text):
        if not _counts_up_or_down(match[0]):
            yield match.span()


def _counts_up_or_down(digits: str) -> bool:
    steps = {ord(b) - ord(a) for a, b in zip(digits[::2], digits[2::2], strict=False)}
    return steps in ({1}, {-1})


def set_off(text: str, context: Context) -> Iterator[Edit]:
    """A percent sign, a decimal point or a clock's colon set off from its number, in Chinese or Japanese text.

    >>> text = "办结率 37 .1 %，首班车 8 : 30"
    >>> [edit[:2] for edit in set_off(text, Context(text))]
    [(9, 10), (6, 7), (17, 18), (19, 20)]
    """
    for pattern, safety in ((_SIGN, "safe"), (_POINT, "safe"), (_LATE_POINT, "suggest")):
        for match in pattern.finditer(text):
            if context.is_cjk(match.start()):
                yield *match.span(), "", NUMBER, safety


def tracked(text: str, context: Context) -> Iterator[Edit]:
    """Numbers in sentences whose figures stand one by one, two or more, and the gaps around them.

    Only for texts whose gaps are known to be the extractor's.

    >>> text = "累计投入4 7 亿元，占8 6 . 5 %。"
    >>> [edit[:2] for edit in tracked(text, Context(text))]
    [(5, 6), (7, 8), (13, 14), (15, 16), (17, 18), (19, 20)]
    """
    for match in _TRACKED.finditer(text):
        start, end = match.span()
        if context.is_cjk(start) and not (end - start > 3 and _counts_up_or_down(match[0])) and _in_clause(text, start):
            yield from ((at, at + 1, "", NUMBER) for at in range(start - 1, end + 1) if text[at] == " ")


def _in_clause(text: str, at: int) -> bool:
    """Whether there is punctuation of running text near by in the line; rows of tables have none."""
    first = max(0, at - _CLAUSE_WINDOW)
    first = max(first, text.rfind("\n", first, at) + 1)
    last = text.find("\n", at, at + _CLAUSE_WINDOW)
    return _CLAUSE.search(text, first, last if last >= 0 else at + _CLAUSE_WINDOW) is not None


def torn_thousands(text: str, context: Context, made: bool) -> Iterator[Edit]:
    """Groups of three digits that a space or a full-width comma keeps apart.

    Standards allow a thin space there, and papers do print full-width commas; so the number has to occur elsewhere in
    one piece, or the text has to write its long numbers in one piece (and its gaps to be the extractor's). Else it is
    a suggestion.

    >>> text = "总投资1561亿元。投资额1 561亿元，"
    >>> [edit[:2] for edit in torn_thousands(text, Context(text), made=False)]
    [(14, 15)]
    """
    groups = [
        match for match in _GROUPS.finditer(text) if _UNIT.match(text, match.end()) and context.is_cjk(match.start())
    ]
    if not groups:
        return
    whole = {match[0] for match in _LONG.finditer(text)}
    for match in groups:
        mark, number = match["mark"], match[0].replace(match["mark"], "")
        spaced = mark == " "
        known = number in whole if spaced else match[0].replace("，", ",") in text
        certain = known or (spaced and made and len(whole) > 2 * len(groups))
        for at in (i for i in range(*match.span()) if text[i] == mark):
            replacement, reason = ("", NUMBER) if spaced else (",", "full-width comma in a number")
            yield at, at + 1, replacement, reason, "likely" if certain else "suggest"


def breaks_before_unit(text: str, glue: str = "") -> Iterator[Edit]:
    r"""A single line break between a number and 亿元, 万吨 or a percent sign, which begin no line of their own.

    >>> list(breaks_before_unit("总投资额10\n亿元"))
    [(6, 7, '', 'line break between number and unit', 'likely')]
    """
    for match in _BREAK.finditer(text):
        if before := _ENDS_IN_NUMBER.search(text[max(0, match.start() - 30) : match.start()]):
            start = match.start() - len(before["end"])
            unit = text[match.end()]
            yield start, match.end(), "" if unit in "%‰" else glue, "line break between number and unit", "likely"
