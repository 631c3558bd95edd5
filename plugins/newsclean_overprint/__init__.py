r"""Overprinted text: what it looks like, how it arises, what it takes to repair it, when to leave it alone.

Layout programs without a bold Song type print a headline two or three times, a hair apart; a shadow is the same text
once more in grey. The page shows it once, an extractor reads it every time:

>>> fix("统筹推进总投资额统筹推进总投资额15611561亿元项目亿元项目")
'统筹推进总投资额1561亿元项目'

A run is what was set in one font, so ideographs, figures and marks double separately. What becomes of them is the
extractor's doing, not the page's: run beside run (Tika, pypdf), each copy on a line of its own, so that copies end in
the middle of lines (PyMuPDF, pdftotext), character beside character (pdfplumber) or over line ends
(`pdftotext -raw`), whole lines, copies of long runs elsewhere (pdfminer), single marks dropped, last runs dropped:

>>> fix("“免申即享\n免申即享”惠及\n惠及3146\n3146家企业\n家企业")
'“免申即享”惠及3146家企业'
>>> fix("TThhee mmoorrnniinngg ppaappeerr"), fix("机机密密密密码码是是什什么么")
('The morning paper', '机密密码是什么')

Evidence. The characters of a few neighbouring lines are covered with tiles, runs as often as they were printed, whose
borders lie where the class of characters changes (see `_cover`). Several tiles that are all there is on their lines
are enough, one is not unless it is long. Lines that stand twice, and short runs, are believed where a strong case is
on the same page, for a paper overprints all its headlines or none.

It must not fire on what language repeats: 研究研究, 谢谢谢谢, 好项目、好项目, `that that`, 1212路, AABB over word
borders (其中中国国防), lines of songs, rows of tables, a heading with whose words the paragraph begins.

>>> fix("讨论讨论，研究研究"), fix("我们坐1212路，谢谢谢谢！"), fix("两只老虎\n两只老虎\n跑得快\n跑得快")
('讨论讨论，研究研究', '我们坐1212路，谢谢谢谢！', '两只老虎\n两只老虎\n跑得快\n跑得快')

It fails where text alone cannot know: a single doubled character (叁叁 for 叁), two different texts over each other,
copies that drifted apart letter by letter, runs whose second copy stands several lines away.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _runs
    from ._display import Display
    from ._runs import Runs

__all__ = ["Display", "Edit", "Runs", "find", "find_runs", "fix"]

Edit: TypeAlias = tuple[int, int, str, str, str]
"""`(start, end, replacement, reason, safety)`: a half-open span of code points; the replacement is always empty."""


def find_runs(text: str) -> Runs:
    r"""The copies to take out, and what the page printed there.

    >>> found = find_runs("要闻\n标题标题11亿元亿元\n本报讯 今天")
    >>> [edit[:2] for edit in found.edits], found.displays
    ([(5, 7), (8, 9), (11, 13)], [Display(start=3, end=11, value='标题1亿元')])
    """
    _load("_runs")
    return _runs.find(text)


def find(text: str) -> Iterator[Edit]:
    """The copies to take out, in order: `safe` where the case is strong by itself, `likely` where others support it.

    >>> list(find("标题标题11亿元亿元"))[0]
    (2, 4, '', 'run printed over itself', 'safe')
    """
    return iter(find_runs(text).edits)


def fix(text: str) -> str:
    """The text as it was printed; a text without overprint comes back as it is."""
    pieces: list[str] = []
    at = 0
    for start, end, *_ in find(text):
        pieces.append(text[at:start])
        at = end
    return "".join([*pieces, text[at:]])


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in ("Display", "Runs"):
            from . import _runs

            return getattr(_runs, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
