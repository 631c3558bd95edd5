r"""Gaps inside words, beside punctuation and between words that justification made.

What it looks like::

    该 公 司 年 销 售 收 入 从
    2016年的不足8624亿元逐步上升
    组 成 ， 接 入 LNG 、 LNG 和
    提升 人才 的体验 感、 获得

How it arises: a justified line is stretched to the measure. When the next unit is a number, a Latin word or a name
that does not fit, what is left over is spread between all characters of the line, and an extractor that takes every
distance above a threshold for a space writes one after every character; near the threshold, after some of them. OCR
engines do it without any cause, most of all before full-width punctuation, whose glyph has its own white half.

What is asked for as evidence:

- a *letter-spaced line*: nearly every pair of neighbours apart, and six gaps or more. With punctuation or a number in
  the line four are enough. A shorter line may be a heading set with gaps (本 报 讯), so the text has to run through it:
  the line above breaks off in mid-sentence, or the line below begins with what had no room here.
- a *run* of six in a line that is otherwise tight, with a word of grammar or a mark among them.
- a *stretched line*, where only some gaps came back as spaces: in a text with letter-spaced lines, a line that fills
  its column.
- a gap *beside punctuation*, on the side where no space is ever set (`（ 重庆 ）`, `好 ，`): in a text that stands in
  lines of a column or is letter-spaced elsewhere; without lines, where a third of all marks has it.

In a letter-spaced line wider gaps are the gaps between words: they become one space, and so does the gap behind a
dateline. Korean words are apart anyway, so a Korean line is restored only where its words are wider apart than its
syllables. `find_word_gaps` is the other half: in justified English, German or Korean the word spaces come back as two
or more.

It must not fire on names (`袁立明 钟蕾`, `责任编辑 王 芳`), headings set with gaps, lists (`甲 乙 丙 丁`),
calendars and tables of single characters, Latin words, or a stray space that the author made. Gaps beside digits and
Latin letters belong to the rule for numbers.

It fails where one gap alone was made inside a line; where a letter-spaced line holds two names and all gaps are equal;
in letter-spaced Latin (`S p e r r s a t z`), which stays. `find_sentence_gaps` looks once more at the spaces between
sentences when the lines are joined.

>>> fix("该 公 司 年 销 售 收 入 从\n2016年的不足8624亿元")
'该公司年销售收入从\n2016年的不足8624亿元'
>>> fix("本报记者 冯玉诚 通讯员 许晨威\n要 闻")
'本报记者 冯玉诚 通讯员 许晨威\n要 闻'
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TypeAlias

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _find, _flow

__all__ = ["Edit", "find", "find_sentence_gaps", "find_word_gaps", "fix", "is_typeset"]

Edit: TypeAlias = tuple[int, int, str, str] | tuple[int, int, str, str, str]
"""`(start, end, replacement, reason)` or `(start, end, replacement, reason, safety)`, spans in code points."""


def find(text: str, *, headings: Literal["keep", "close"] = "keep", typeset: bool | None = None) -> list[Edit]:
    """Deletions of spaces between wide characters, of spaces beside punctuation, and inside Korean words.

    Args:
        text: any text; lines as they were printed tell the most.
        headings: what becomes of a short line that stands alone (`本 报 讯`): stays as it is, or is closed up.
        typeset: what `is_typeset` said of the text, where it was asked before.

    >>> find("本 报 讯  近 日 ， 东 原 市")[:3]
    [(1, 2, '', 'letter-spacing'), (3, 4, '', 'letter-spacing'), (6, 7, '', 'letter-spacing')]
    """
    if " " not in text or text.isascii():
        return []
    _load("_find")
    return _find.in_letters(text, headings, typeset)


def find_word_gaps(text: str) -> Iterator[Edit]:
    r"""Deletions of what stretched word spaces have beyond one space, in a text that is justified with them.

    >>> line = "the  heaviest  storm  since\n"
    >>> next(find_word_gaps(line + "inches  of  snow,  sign  it.\nThe  board’s  vice-chairwoman  asked\n"))
    (4, 5, '', 'stretched word space')
    """
    _load("_find")
    return _find.between_words(text)


def find_sentence_gaps(text: str) -> Iterator[Edit]:
    r"""Deletions of spaces between two sentences, in a text from lines of a column that have been joined since.

    What stood at the end of a line was too little to be told from a name; now it can be.

    >>> list(find_sentence_gaps("总投资额865亿元。 截至8月12日，累计发放171笔。 袁立明 钟蕾"))
    [(10, 11, '', 'gap between sentences', 'likely')]
    """
    _load("_find")
    return iter(_find.between_sentences(text))


def is_typeset(text: str) -> bool:
    r"""Whether most of the text stands in short lines that break in mid-sentence, as columns do.

    >>> is_typeset("正是施工好时节。走进长明高\n新区，一座座现代化厂房正加\n快推进。企业家们一句句话\n传递着信心。")
    True
    >>> is_typeset("正是施工好时节。走进长明高新区，一座座现代化厂房正加快推进。")
    False
    """
    _load("_flow")
    return _flow.is_typeset(text)


def fix(text: str, *, headings: Literal["keep", "close"] = "keep", words: bool = True) -> str:
    """The text with these edits made, and with `words` those of `find_word_gaps` after them.

    >>> fix("（ 重庆 ）高新区 袁立明")
    '（重庆）高新区 袁立明'
    """
    from ._edits import apply

    text = apply(text, find(text, headings=headings))
    return apply(text, find_word_gaps(text)) if words else text


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")
