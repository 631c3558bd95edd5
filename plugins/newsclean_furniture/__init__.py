r"""Finds the furniture of a newspaper page: running heads and feet, page numbers, imprints, continuation notices.

What it looks like: `11 晨风晚报 2024年9月14日 星期六`, `A4版 综合新闻`, `责任编辑：… 电话：…`, `Page 3 of 8`,
`▶下转 3 版`, `Fortsetzung auf Seite 4` among the lines of the articles, at the top of the text, at its end or in the
middle of a sentence that goes on in the next column.

How it arises: an extractor returns whatever is drawn on the page. The running head is drawn first by some layout
programs and last by others; its parts (page, paper, date, section) come out on one line or on a line each.

The evidence, always a whole line that holds nothing else:

- parts that only a running head has together: page and paper, date with weekday and paper, issue and date;
- editor's and layouter's names behind their labels, alone or with a running head on one line; an address or a
  telephone number behind an office's label;
- a notice that points to a page, in the set words of five languages;
- a page label, a date with its weekday, an address: only at the edge of the page, or after the end of a sentence
  or another piece of furniture, so that no sentence runs through the line;
- a bare number, a bare date, the name of a paper or of a section: only beside other furniture;
- a line that stands at the same edge on most pages, or counts them (pages are parted by form feeds).

Within a line only a continuation notice in brackets or behind an arrow is recognised: one that points onward at
the end, one that points back at the beginning.

It must not fire on a sentence that mentions a date, a page or an editor. It fails on section names that it does
not know and that no other furniture touches, on running heads that OCR misread, and where an extractor ran the
head and a line of text together.

Nothing is taken away unless it is asked for, but for the spaces, eight and more, between the fields of a running head.

>>> for start, end, kind, sort in labels("第3版\n要闻\n\n本报讯 昨日，大桥通车。\n责任编辑：王小川 美编：李想\n"):
...     print(kind, sort, (start, end))
furniture page-number (0, 3)
furniture section (4, 6)
furniture imprint (21, 35)
>>> fix("大桥通车。\n12 晨风晚报 2024年9月14日 星期六\n施工历时三年。", action="drop")
'大桥通车。\n施工历时三年。'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _blocks, _drop

__all__ = ["find", "fix", "gaps", "interrupting", "labels", "regions"]

ACTIONS = ("keep", "drop")
REASON = "page furniture dropped"
GAP = "space that fills a running head"


def labels(text: str) -> list[tuple[int, int, str, str]]:
    """Spans of furniture: start, end (code points of `text`), the kind `furniture`, and the sort as value.

    The sorts: `page-number`, `running-head`, `date-line`, `paper`, `section`, `issue`, `imprint`, `continuation`.
    """
    _load("_blocks")
    return [(block.start, block.end, "furniture", block.sort) for block in _blocks.read(text)[1]]


def interrupting(text: str) -> list[tuple[int, int]]:
    r"""The spans of heads and feet that stand in the middle of a sentence, which goes on behind them.

    >>> interrupting("the council said that it\n- 3 -\nhad not yet voted")
    [(25, 30)]
    """
    _load("_blocks")
    return [(block.start, block.end) for block in _blocks.interrupting(*_blocks.read(text))]


def gaps(text: str, found: Iterable[tuple[int, int, str, str]]) -> Iterator[tuple[int, int]]:
    """What is too much of the spaces between the fields of running heads, `found` being labels.

    The fields stand at the edges and in the middle of the page; OCR engines fill up what is between them.

    >>> head = "第3版            晨风晚报            2024年9月14日 星期六"
    >>> list(gaps(head, labels(head)))
    [(4, 15), (20, 31)]
    """
    _load("_drop")
    for start, end, _, sort in found:
        if sort == "running-head":
            yield from _drop.filled(text, start, end)


def regions(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    r"""What to delete for sorted spans of furniture: whole lines with their line break.

    >>> regions("通车。\n第3版\n为此", [(4, 7)])
    [(4, 8)]
    """
    _load("_drop")
    return _drop.regions(text, spans)


def find(text: str, *, action: str = "keep") -> Iterator[tuple[int, int, str, str]]:
    r"""Edits that drop the furniture, each line with its line break; with `keep`, those that close up running heads.

    Args:
        text: any text.
        action: `keep` or `drop`.

    Raises:
        ValueError: another action.

    >>> list(find("通车。\n（下转第3版）\n", action="drop"))
    [(4, 12, '', 'page furniture dropped')]
    """
    if action not in ACTIONS:
        raise ValueError(f"action must be one of {ACTIONS}, not {action!r}")
    found = labels(text)
    if action == "drop":
        for start, end in regions(text, ((start, end) for start, end, *_ in found)):
            yield start, end, "", REASON
        return
    for start, end in gaps(text, found):
        yield start, end, "", GAP


def fix(text: str, *, action: str = "keep") -> str:
    r"""The text without its furniture, if `action` is `drop`.

    >>> fix("……的新路。（下转第3版）\n", action="drop")
    '……的新路。\n'
    """
    pieces, at = [], 0
    for start, end, replacement, _ in find(text, action=action):
        pieces += [text[at:start], replacement]
        at = end
    return "".join([*pieces, text[at:]])


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")
