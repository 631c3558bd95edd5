"""Which gaps between wide characters are letter-spacing: whole lines, runs inside a line, single gaps in a column."""

from collections.abc import Iterator
from typing import Final

from ._flow import above, below, em, is_carried_on, stays_open
from ._gaps import MANY, SOME, Line, chains
from ._lazy import lazy
from ._scripts import IDEOGRAPH, SENTENCE_END

# What is set with gaps on purpose: numerals, days, points of the compass, zodiac, colours, marks and grades.
_LISTED: Final = lazy(
    "[一二三四五六七八九十百千日月火水木金土甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东西南北東中上下左右前后後"
    "春夏秋冬红橙黄绿青蓝紫紅黃綠藍赤白黑鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬宫商角徵羽年级級号號男女优優良差是否有无無\\s]*"
)
_GRAMMAR: Final = lazy("[的了是在和与與将將从從对對这這们們他她我而及或由被把向于於其所也就都还還のはをがにでとも]")
_CREDIT: Final = lazy("编辑|編輯|校对|校對|主编|主編|责编|責編|编审|版式|美编|摄影|攝影|監修")
_APART: Final = lazy(
    "记者|記者|通讯员|通訊員|编辑|編輯|校对|校對|摄$|攝$|星期|曜日|第 ?[0-9]+ ?[版期]|[0-9]版"
    "|电话|電話|邮箱|郵箱|http|www"
)
_DATELINE: Final = lazy(
    r"[ \u3000▶■●]*(?:本 *[报報刊社台臺]|[新中] *[华華新] *[社网網]) *"
    r"(?:\S *){0,10}?(?:[讯訊电電]|[报報] *道)(?P<gap> +)\S"
)
_NAMES: Final = lazy(
    rf"(?<=[。！？”’）])\ +[▶（(]?\ ?[{IDEOGRAPH}]{{1,4}}(?:\ +[{IDEOGRAPH}]{{1,4}}){{0,4}}[）)]?\s*\Z"
)
_END: Final = lazy(rf"[{SENTENCE_END}▶】]\ *\Z")


def is_list(text: str, start: int, end: int) -> bool:
    """Whether only such characters stand there as lists and tables are made of.

    >>> is_list("日 一 二 三 四 五 六", 0, 13), is_list("年 销 售 收 入", 0, 9)
    (True, False)
    """
    return _LISTED.fullmatch(text, start, end) is not None


def spaced_lines(text: str, lines: list[Line]) -> Iterator[Line]:
    """The lines of `lines` that are letter-spaced throughout, and are no headings set with gaps."""
    spaced = [line for line in lines if line.is_spaced and not _is_apart(text, line)]
    mixed = any(line.mixed for line in spaced)
    many = sum(len(line.gaps) >= MANY for line in spaced) > 1
    mended: set[int] = set()
    for prior, line, later in zip([None, *spaced], spaced, [*spaced[1:], None], strict=False):
        if not mixed and _is_grid(line, prior, later):
            continue
        certain = len(line.gaps) >= (MANY - 2 if line.mixed else MANY) or line.has_words
        if certain or many or is_carried_on(text, line.start, line.end, mended):
            mended.add(line.start)
            yield line


def spaced_headings(text: str, lines: list[Line]) -> Iterator[Line]:
    """The short lines of single characters that `spaced_lines` leaves alone: headings set with gaps."""
    spaced = {line.start for line in spaced_lines(text, lines)}
    for line in lines:
        if line.start not in spaced and not line.tight and not _is_apart(text, line):
            yield line


def _is_apart(text: str, line: Line) -> bool:
    """A list, or the names of those who made the page."""
    if is_list(text, line.start, line.end):
        return True
    joined = text[line.start : line.end].replace(" ", "")
    return len(joined) <= 24 and _CREDIT.search(joined) is not None and not _END.search(joined)


def _is_grid(line: Line, prior: Line | None, later: Line | None) -> bool:
    """Whether a neighbour has as many gaps: columns of single characters, where nothing else says letter-spacing."""
    return any(other is not None and len(other.gaps) == len(line.gaps) for other in (prior, later))


def spaced_runs(text: str, line: Line) -> Iterator[list[tuple[int, int]]]:
    """The runs of letter-spaced characters in a line that is otherwise set tight."""
    for chain in chains(line.gaps):
        start, end = chain[0][0] - 1, chain[-1][1] + 1
        if len(chain) < MANY - 1 or is_list(text, start, end) or _CREDIT.search(text, line.start, line.end):
            continue
        if (len(chain) > MANY and line.mixed) or _GRAMMAR.search(text, start, end):
            yield chain


def is_stretched(text: str, line: Line, gaps_beside_marks: int) -> bool:
    """Whether the line fills its column, so that what gaps it has come from justification.

    Either the line above runs into this one and is as wide, give or take the indent of a paragraph and the one or
    two characters for which there was no room here; or, in a paragraph's first line, single characters and
    punctuation marks stand apart, which names below an article and headings in two parts do not have.
    """
    this = text[line.start : line.end].strip()
    if len(line.gaps) < 2 or _APART.search(this):
        return False
    (_, prior), width = above(text, line.start), em(this)
    if stays_open(prior) and -2.5 <= width - em(prior) <= 2 and width >= 6:
        return True
    if len(line.gaps) < SOME:
        return False
    later = below(text, line.end)
    if stays_open(later) and this[-1] not in SENTENCE_END and -2.5 <= width - em(later) <= 0.5:
        return True
    apart = gaps_beside_marks or any(len(chain) > 1 for chain in chains(line.gaps))
    return bool(apart) and (width >= 10 or _GRAMMAR.search(this) is not None)


def kept_gap(text: str, line: Line) -> tuple[int, int] | None:
    """The gap behind a dateline, which the page printed, if the line begins with one.

    >>> kept_gap("本 报 讯 近 日 ，", Line(0, 11))
    (5, 6)
    """
    match = _DATELINE.match(text, line.start, line.end)
    return match.span("gap") if match else None


def names_at_the_end(text: str, line: Line) -> int:
    """Where the names begin that stand behind the last sentence of an article; the line's end if there are none.

    >>> text = "8月底前出台。 欧阳雪 宋佳"
    >>> text[names_at_the_end(text, Line(0, len(text))) :]
    ' 欧阳雪 宋佳'
    """
    match = _NAMES.search(text, line.start, line.end)
    return match.start() if match else line.end
