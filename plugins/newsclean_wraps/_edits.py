"""Edits from decisions: what each break between lines becomes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from ._joins import Words, at_once, join
from ._lines import Lines

Edit = tuple[int, int, str, str]

PARAGRAPH: Final = "paragraph break as the text mostly has it"
INDENT: Final = "indent of a first line"
_NOT_A_BREAK: Final = dict.fromkeys(
    map(ord, " \t\v\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))))
)


def edits(lines: Lines, soft: Sequence[bool], usual: str | None = None) -> Iterator[Edit]:
    r"""Join the soft breaks and make the hard ones alike; nothing at all where no break is soft.

    `soft` has an entry for each line but the last. Hard breaks become `usual`, or what most of them are; one at a form
    feed keeps it.

    >>> from ._lines import split
    >>> list(edits(split("产业\n兴市。\n\n  好。"), [True, False]))
    [(2, 3, '', 'no space in CJK text'), (6, 10, '\n\n', 'paragraph break as the text mostly has it')]
    """
    if not any(soft):
        return
    text, words, usual = lines.text, Words.of(lines.text), usual or _usual(lines, soft)
    if lines.leads[0]:
        yield _indent(lines), lines.starts[0], "", INDENT
    for i, (joins, start, end) in enumerate(zip(soft, lines.ends, islice(lines.starts, 1, None), strict=False)):
        if joins and (plain := at_once(text[start - 1], text[end])):
            yield start, end, *plain
        elif joins:
            cut, glue, reason = join(lines.line(i), lines.line(i + 1), words)
            yield start - cut, end, glue, reason
        elif (gap := text[start:end]) != usual and gap != (new := _kept(gap, usual)):
            yield start, end, new, PARAGRAPH


def _usual(lines: Lines, soft: Sequence[bool]) -> str:
    """The separator that most hard breaks have, without the white space round it."""
    counted = Counter[str]()
    for gap, times in Counter(lines.gap(i) for i, joins in enumerate(soft) if not joins).items():
        if "\f" not in gap:
            counted[gap.translate(_NOT_A_BREAK)] += times
    return counted.most_common(1)[0][0] if counted else "\n"


def _kept(gap: str, usual: str) -> str:
    """What a hard break becomes: the usual separator, or its own where a page ends."""
    return gap.translate(_NOT_A_BREAK) if "\f" in gap else usual


def _indent(lines: Lines) -> int:
    """Where the white space before the first line begins."""
    start = lines.starts[0]
    while start and lines.text[start - 1].translate(_NOT_A_BREAK) == "":
        start -= 1
    return start
