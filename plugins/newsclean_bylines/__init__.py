r"""Finds what stands around the text of an article: bylines, datelines, captions, and headings set apart.

What it looks like: `本报记者 王小川 通讯员 李想`, `（记者 王小川）`, `▶ 王小川`, a line of names alone,
`By Jane Roe`, `Von Karl Moor`, `【小川三郎】`, `김하늘 기자`; `本报讯`, `新华社北京5月3日电（记者 王小川）`,
`LONDON, March 3 (Reuters) —`, `Neustadt (dpa) –`, `【東京＝小川三郎】`, `[서울=한길뉴스]`; `图为…`,
`Unser Bild zeigt`, `新しい橋＝東浜市で`; a kicker in capitals, a deck such as `——来自大桥工地的报道`.

How it arises: they are printed in other fonts and measures than the text, often in boxes of their own, and come out
of an extractor as lines among lines. Joined to a neighbour they spoil both; labelled they tell a rule that joins lines
where paragraphs begin and end, and a reader who wrote what, where and when.

What a span says, apart from its kind, to a rule that joins lines: one that covers one or more whole lines is a block of
its own; one that covers only the beginning of a line says that a paragraph begins there; one that covers only the end
of a line says that a paragraph ends there. Datelines never cover a whole line, captions only in the form `…＝…で`.

The evidence:

- bylines: a reporter's title, a preposition or a mark with names behind it, brackets around names, and nothing else on
  the line or behind the last sentence of it; names alone only behind a line that ends a sentence or a block, if they
  begin with a surname and not with an ordinary word, or are known from elsewhere on the page;
- datelines: the set forms of agencies and papers at the beginning of a line; a bare place only where a paragraph may
  begin;
- captions: the words that they begin with, where a paragraph may begin;
- headings: capitals set apart, a line in title case that broke off before the next word was due, a dash and a genre
  (报道, 观察), one line between something that ends and a dateline; only on pages with other labels.

It must not fire on sentences that speak of reporters, pictures and places, on lines of verse, on lists of names in
running text. It fails where an extractor ran a byline together with the text of another column, on names alone whose
surname is rare, and on headlines of several lines, which it leaves to the rule for line breaks.

>>> for start, end, kind, value in labels("大桥通车。\n本报记者 王小川 通讯员 李想\n本报南岭讯 昨日，"):
...     print(kind, (start, end), value)
byline (6, 21) 王小川, 李想
dateline (22, 27) agency=本报; place=南岭
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _bylines, _captions, _datelines, _headings, _lines

__all__ = [
    "Lines",
    "find",
    "find_bylines",
    "find_captions",
    "find_datelines",
    "find_headings",
    "fix",
    "labels",
    "spans",
]

Label = tuple[int, int, str, str]
"""Start and end (code points, half-open), kind, value."""
Spans = Iterable[tuple[int, int]]
Lines = tuple["array[int]", "array[int]"]
"""Where lines begin and where they end, in code points."""


def spans(text: str) -> Lines:
    r"""Where the non-blank lines of `text` begin and end, without white space around them.

    >>> [offsets.tolist() for offsets in spans("one\n two ")]
    [[0, 5], [3, 8]]
    """
    _load("_lines")
    return _lines.spans(text)


def find_bylines(
    text: str,
    blocks: Spans = (),
    known: Collection[str] = (),
    heads: Collection[int] = (),
    lines: Lines | None = None,
) -> list[Label]:
    r"""Bylines, in order; the value gives the names, joined by a comma and a space.

    Args:
        text: any text.
        blocks: spans that are recognised already (credits, furniture); nothing in them is read again.
        known: names known from elsewhere, such as those of photographers: they need no other evidence.
        heads: offsets at which a dateline begins; the reporters in it are part of its value.
        lines: what `spans` says of this text, for those who ask for more than one kind.

    >>> find_bylines("It was over.\nBy Jane Roe and John Q. Public\nThe mayor")
    [(13, 43, 'byline', 'Jane Roe, John Q. Public')]
    """
    _load("_bylines")
    return _bylines.find(text, blocks, known, heads, lines)


def find_datelines(text: str, blocks: Spans = (), lines: Lines | None = None) -> list[Label]:
    """Datelines, in order; the value has those of `agency=…; place=…; date=…; names=…` that are there.

    >>> find_datelines("LONDON, March 3 (Reuters) — The")
    [(0, 27, 'dateline', 'agency=Reuters; place=LONDON; date=March 3')]
    """
    _load("_datelines")
    return _datelines.find(text, blocks, lines)


def find_captions(text: str, blocks: Spans = (), lines: Lines | None = None) -> list[Label]:
    """The words that captions begin with, in order; in Japanese also whole captions such as `新しい橋＝東浜市で`.

    >>> find_captions("Unser Bild zeigt die Brücke.")
    [(0, 10, 'caption', '')]
    """
    _load("_captions")
    return _captions.find(text, blocks, lines)


def find_headings(
    text: str, blocks: Spans = (), heads: Collection[int] = (), lines: Lines | None = None
) -> list[Label]:
    r"""Kickers, headlines and decks that stand apart beyond doubt, in order.

    Args:
        text: any text.
        blocks: spans that are recognised already and stand alone.
        heads: offsets at which a dateline or a caption begins a paragraph.
        lines: what `spans` says of this text.

    >>> find_headings("新桥通车\n——来自大桥工地的报道\n昨日，大桥通车。\n王小川", [(26, 29)])
    [(5, 16, 'deck', '')]
    """
    _load("_headings")
    return _headings.find(text, blocks, heads, lines)


def labels(text: str, blocks: Spans = (), known: Collection[str] = ()) -> list[Label]:
    r"""All four, each knowing of those before it.

    >>> labels("第3版\n跨江大桥通车\n本报讯 昨日，", [(0, 3)])
    [(4, 10, 'headline', ''), (11, 14, 'dateline', 'agency=本报')]
    """
    blocks, lines = list(blocks), spans(text)
    datelines = find_datelines(text, blocks, lines)
    bylines = find_bylines(text, blocks, known, [start for start, *_ in datelines], lines)
    blocks += [(start, end) for start, end, *_ in bylines]
    captions = find_captions(text, blocks, lines)
    blocks += [(start, end) for start, end, *_ in captions]
    heads = [start for start, *_ in (*datelines, *captions)]
    return sorted([*datelines, *bylines, *captions, *find_headings(text, blocks, heads, lines)])


def find(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Edits: none, ever. What this package has to say it says in labels.

    >>> list(find("（记者 王小川）"))
    []
    """
    return iter(())


def fix(text: str) -> str:
    """The text as it is, for callers that ask every finder alike.

    >>> fix("（记者 王小川）")
    '（记者 王小川）'
    """
    return text


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")
