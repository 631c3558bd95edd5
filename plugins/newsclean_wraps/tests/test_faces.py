"""Typefaces and divided words: what a text of Latin script was set in is found in it."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from newsclean_wraps._divided import divided, divides
from newsclean_wraps._face import as_set
from newsclean_wraps._faces import FACES, HELVETICA, TIMES, WIDE_SERIF, Face, coded
from newsclean_wraps._learned import Reading
from newsclean_wraps._lines import Lines, split
from newsclean_wraps._width import widths

WORDS = """
    mill pond lower stood empty since flood four years when wheel torn from shaft nobody wanted town bought miller next
    valley place offered turning within year grind rye plan simple would live with sons rent until first sack filled
    hand tenth every harvest school kitchen council split members thought walls bear another winter report same began
    """.split()  # noqa: SIM905 -- a list of words reads better as words


def column(face: Face, measure: float = 16.0, lines: int = 70) -> list[str]:
    """Lines of words, each as full as a measure in em allows when it is set in a face."""
    rng = random.Random(7)
    found: list[str] = []
    line = ""
    while len(found) < lines:
        longer = f"{line} {rng.choice(WORDS)}".strip()
        if face.width(coded(longer)) + face.space * longer.count(" ") > measure:
            found.append(line)
            longer = longer.rsplit(" ", 1)[-1]
        line = longer
    return found


def reading(page: Lines, measure: float) -> Reading:
    """One that takes all lines for a paragraph in one column."""
    count = len(page)
    return Reading([True] * (count - 1), [False] * (count - 1), [round(4 * measure)] * count)


@pytest.mark.parametrize("face", [TIMES, HELVETICA])
def test_the_face_in_which_lines_stray_least(face: Face) -> None:
    """A column set in a face is measured in that face: its widest lines fill the measure, and none is wider."""
    page = split("\n".join(column(face)))
    in_times = widths(page)
    found, again, cells = as_set(page, in_times, reading(page, max(in_times.low)))
    assert max(found.low) == pytest.approx(16.0, abs=0.1)
    assert bool(cells) == (face is not TIMES)
    assert abs(again.cells[0] / 4 - 16) < 0.6


def test_a_few_lines_do_not_tell_a_face() -> None:
    """Ten lines are measured as if set in Times, whatever they were."""
    page = split("\n".join(column(HELVETICA, lines=10)))
    found = widths(page)
    assert as_set(page, found, reading(page, 15.0))[0] is found


def test_every_byte_has_a_width() -> None:
    """White space has none of its own; everything else is between a tenth of an em and one and a half."""
    white = b"\t\n\v\f\r \xa0"
    for face in FACES:
        for byte, width in enumerate(face.table):
            assert (width == 0) if byte in white else 10 < width < 150


def test_letters_keep_their_order_of_width() -> None:
    """In every face an i is narrower than an n, an n narrower than an m."""
    for face in (TIMES, HELVETICA, WIDE_SERIF):
        assert face.width(b"i") < face.width(b"n") < face.width(b"m") < 1


def with_hyphens() -> Iterator[str]:
    """Lines of which every fourth ends inside a word."""
    for i in range(16):
        yield "the harbour board has asked the engi-" if i % 4 == 0 else "remembering what the town had said"


def test_hyphens_at_line_ends_say_that_words_are_divided() -> None:
    """Then the first syllable of a long word is what would have come along; of a short one, all of it."""
    page = split("\n".join(with_hyphens()))
    found = widths(page)
    assert divides(page, found)
    now = divided(page, found, TIMES)
    assert list(now.loose[:5]) == [0, 1, 1, 1, 0]
    assert now.unit[1] < found.unit[1]
    assert now.unit[0] == found.unit[0]


def test_without_hyphens_words_are_whole() -> None:
    """No line ends in a hyphen: what did not fit was a word."""
    page = split("\n".join(column(TIMES)))
    assert not divides(page, widths(page))
