r"""Soft line breaks and paragraphs, by inverse typesetting.

What it looks like. Every printed line is a line of its own; a blank line stands after every line, after none, after
paragraphs, or wherever the extractor thought a block ended:

    近期，石家庄市重点建设领导小组办公室发布2024年
    重点建设项目，其中石家庄高新区有河北省、石家庄市重
    点项目25个，总投资358.3亿元，两项指标均列石家庄市第
    一。

How it arises. A column has a *measure*. The typesetter fills it and breaks where the next unit that may not be broken
would not have fitted: such a break is *soft*. A paragraph's first line is shorter by its indent (which extractors
mostly drop), its last line may be anything and mostly ends a sentence.

Before anything is measured, justified lines that an extractor returned word by word are put together (`_pieces`).

The model. All lines are explained together, by dynamic programming over the lines (`_trellis`). Each line is first,
middle or last of a paragraph, alone (a headline, a byline), part of a block with a measure of its own (a caption), or
in text that no measure explains (a list, verse, code). The cost of an explanation is the sum of:

* **the fit** of each soft line to the measure (`_fit`): the width must not exceed it, nor leave room for the next
  unit. Both widths are intervals (`_width`); beyond them a normal error, whose size the text itself tells
  (`_learned`); 1 line in 1,700 may stray.
* **a uniform width** for each line that ends hard: the logarithm of the measure, some 2.7 nats in a column of 15 em.
  This is what makes full lines soft and short ones hard.
* **what stands on both sides of the break** (`_marks`, `_page`): a sentence end, a comma, a hyphen, a small letter, an
  opening quote, a date with which a report begins; a quotation or a bracket that is open at the break, a figure that
  wants its noun; two characters, or words, that meet at the break and stand together elsewhere in the text
  (`_evidence`).
* **what Latin letters say besides** (`_latin`): the two lines of a headline all of whose words have capitals, a
  number that is an ordinal or none, a column that was interrupted.
* **how long paragraphs are** (`_lengths`): behind a Latin line that ends a sentence, whether the lengths before and
  behind are likelier apart or together.
* **a rest alone**: a line far shorter than the one before, which ends no sentence, is seldom a headline (1 to 5.3
  nats): it is what was left of one.
* **changes**: of the measure (2.7 nats, 4.4 inside a paragraph), into columns from text without (11.7, less once the
  text is known to be set in columns), a block of its own, such as a headline or a caption of several lines (4.6), a
  printed line of whose pieces no space tells (5.5).
* **a small letter behind a label or a sentence end**: a column goes on there that was interrupted above (`_resumed`).
* **short lines whose words stand elsewhere** on the page (`_kickers`): the name of a place, a kicker. They are no rest
  of the line before.
* **how headlines end** in Korean and Japanese (`_headlines`): two of them under each other, or one of two lines.
* **numbered items**: where all items of one shape begin lines, none of them stands in the run of a sentence
  (`_items`).
* **labels** of earlier rules (`_blocks`) are borders: a paragraph begins and ends with them, whatever the widths say.

The tables are counted, and the prices of changes searched for, on typeset pages with known paragraphs by
`benchmarks/estimate_wraps.py`; they stand in `_costs`. Blank lines, white space at line ends (of Korean a space that
stood between words, where paragraphs end without one), stretched gaps and
surviving indents mean something with one extractor and nothing with the next: the text is read twice, and
each reading tells the next what they were worth, which measures and indents there are, how wide quotes, digits and
letters are beside Han (`_font`), in which face Latin was set (`_face`), and whether its words were divided: what did
not fit is a syllable then (`_divided`). Where ideographic spaces were kept before first lines, lines without them are
none (`_indents`). Whether kana are proportional is asked first (`_kana`), and whether Korean was broken between
syllables or between words, because the next unit that did not fit is one or the other (`_syllables`); where it was
words, the places inside the lines tell how often a sentence ends at a soft break (`_inside`).

Where widths are too rough for a measure, as OCR of old newspapers makes them, or a block of Latin script too short to
show one, a break is soft if the letters on both sides and the line's fullness say so (`_ragged`).

When it must not fire. Columns that stand beside each other, with gaps in many lines, are in no order. Verse, lists,
tables, addresses, dialogue with one sentence a line, one paragraph a line: no measure explains the ends of those lines,
so every break stays. A text of which a quarter stands in lines wider than 72 em has been joined before and stays as it
is. Where most paragraphs found hold no sentence end, they are not prose and stay, and so does a text whose soft breaks
are few, one by one, or all where a phrase ends, and one whose phrases and sentences end with its lines as in verse
(`_verse`). Without a soft break nothing at all changes.

Whoever knows that the source sets a blank line between paragraphs and nowhere else may say so, and no model is asked
(`_known`).

Where it fails. A last line that happens to fill the measure, before a paragraph whose first line could be a middle
one; a paragraph of two lines alone, when its first line could be a headline; two headlines under each other that are
equally wide, and the two lines of one headline that were divided between phrases; narrow columns of Korean set by
words, whose lines are so uneven that many a soft break could be a hard one; columns that the extractor mixed line by
line; short verse without punctuation whose lines are equally wide, verse in small letters that runs on.

>>> page = "石家庄高新区对重点项目实行领导\n包联机制，强化协调。\n"
>>> fix(page) == page  # one full line is no column
True
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TypeAlias

# The modules are imported by the functions that need them: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from . import _find

__all__ = ["Block", "Edit", "Paragraphs", "find", "fix"]

Block: TypeAlias = tuple[int, int, str]
"""A span and its kind."""
Edit: TypeAlias = tuple[int, int, str, str]
"""`(start, end, replacement, reason)`, spans in code points."""
Paragraphs: TypeAlias = Literal["measure", "blank-lines"]
"""Where paragraphs end: where the measure of the columns says, or at blank lines and there alone."""


def find(text: str, *, blocks: Iterable[Block] = (), paragraphs: Paragraphs = "measure") -> Iterator[Edit]:
    r"""Edits `(start, end, replacement, reason)` that join the soft breaks of `text`; offsets are code points.

    Args:
        text: any text.
        blocks: spans `(start, end, kind)` that earlier rules labelled; one that covers whole lines is not joined to
            its neighbours.
        paragraphs: `measure` finds out which breaks are soft; `blank-lines` takes your word that a blank line stands
            between paragraphs and nowhere else, so that every other break is soft.

    >>> list(find("nothing\nto\njoin"))
    []
    >>> list(find("nothing\nto\njoin", paragraphs="blank-lines"))
    [(7, 8, ' ', 'space between words'), (10, 11, ' ', 'space between words')]
    """
    _load("_find")
    return _find.find(text, blocks, paragraphs)


def fix(text: str, *, blocks: Iterable[Block] = (), paragraphs: Paragraphs = "measure") -> str:
    """`text` with its soft line breaks joined: `find`, applied."""
    parts: list[str] = []
    at = 0
    for start, end, replacement, _ in find(text, blocks=blocks, paragraphs=paragraphs):
        parts += text[at:start], replacement
        at = end
    return "".join(parts) + text[at:]


@cache
def _load(module: str) -> None:
    """Import a module of this package, which makes it a name here."""
    import_module(f"{__name__}.{module}")
