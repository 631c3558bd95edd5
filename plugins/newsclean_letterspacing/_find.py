"""The finders, each from a text to its edits: gaps inside words and beside marks, between words, between sentences."""

from collections.abc import Iterator
from typing import Final, Literal

from ._edits import MARK, RUN, SENTENCE, SPACED, STRETCHED, WORD, Edit, Edits
from ._flow import is_typeset
from ._gaps import SOME, Line, gapped_lines, letter_gaps
from ._hangul import korean_gaps
from ._lines import is_stretched, kept_gap, names_at_the_end, spaced_headings, spaced_lines, spaced_runs
from ._punctuation import are_systematic, dot_gaps, punctuation_gaps, sentence_gaps
from ._words import wide_gaps

__all__ = ["between_sentences", "between_words", "in_letters"]

_FEW: Final = 3
"""Lines with several single gaps that make stretched lines likely where none is letter-spaced throughout."""


def in_letters(text: str, headings: Literal["keep", "close"], typeset: bool | None) -> list[Edit]:
    """Gaps between wide characters, beside punctuation, and inside Korean words."""
    edits = Edits()
    lines = list(gapped_lines(text))
    marks = punctuation_gaps(text)
    typeset = is_typeset(text) if typeset is None else typeset
    spaced = list(spaced_lines(text, lines))
    if headings == "close":
        spaced += spaced_headings(text, lines)
    if typeset or spaced or (marks and are_systematic(text, len(marks))):
        edits.delete(marks, MARK)
        edits.delete(dot_gaps(text), MARK)
    for line in spaced:
        edits.delete(letter_gaps(line.gaps, kept_gap(text, line)), SPACED)
    done = {line.start for line in spaced}
    # A line of single characters that is no letter-spaced line is a heading, a list or a row of a table.
    others = [line for line in lines if line.start not in done and line.letters >= SOME and line.is_text]
    _in_other_lines(text, others, marks, typeset, bool(spaced), edits)
    if typeset:
        edits.delete(sentence_gaps(text, edits), SENTENCE, "likely")
    edits.delete(korean_gaps(text), SPACED)
    return edits.in_order()


def _in_other_lines(
    text: str, lines: list[Line], marks: list[tuple[int, int]], typeset: bool, spaced: bool, edits: Edits
) -> None:
    """Gaps in lines that are not letter-spaced throughout."""
    runs = [list(spaced_runs(text, line)) for line in lines]
    several = typeset and sum(len(line.gaps) > 1 for line in lines) >= _FEW
    marked = iter([*marks, (len(text), len(text))])
    mark = next(marked)
    for line, chains in zip(lines, runs, strict=True):
        kept = kept_gap(text, line)
        for chain in chains:
            edits.delete((gap for gap in chain if gap != kept), RUN)
        while mark[0] < line.start:
            mark = next(marked)
        if chains or ((spaced or several) and typeset and is_stretched(text, line, mark[0] < line.end)):
            last = names_at_the_end(text, line)
            edits.delete((gap for gap in line.gaps if gap != kept and gap[0] < last), STRETCHED, "likely")


def between_words(text: str) -> Iterator[Edit]:
    """What stretched word spaces have beyond one space."""
    for start, end in wide_gaps(text):
        yield start, end, "", WORD


def between_sentences(text: str) -> list[Edit]:
    """Spaces between two sentences whose lines have been joined."""
    edits = Edits()
    edits.delete(sentence_gaps(text, edits), SENTENCE, "likely")
    return edits.in_order()
