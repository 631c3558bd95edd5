"""Whose spaces they are: how much evidence is enough, and how much is not."""

from typing import Any

import pytest

from newsclean_numbers._evidence import (
    BEFORE,
    BEFORE_MARK,
    BEHIND,
    BEHIND_MARK,
    Counts,
    Maker,
    count,
    is_typeset,
    maker,
)

LONG = "字" * 251
AUTHOR, UNKNOWN, EXTRACTOR = Maker.AUTHOR, Maker.UNKNOWN, Maker.EXTRACTOR


def counts(*pairs: tuple[int, int]) -> Counts:
    """Borders with a gap and without: before a number, behind it, behind a mark, before a mark."""
    gaps, tight = zip(*pairs, strict=True)
    return Counts(gaps, tight)


def test_borders_are_counted_by_kind() -> None:
    """Tight ones are found in the text, those with a gap are told."""
    found = count("在3月（5G）用AI%，“7", [BEFORE, BEHIND, BEHIND, BEHIND_MARK, BEFORE_MARK, BEFORE_MARK, BEFORE_MARK])
    assert found == Counts((1, 2, 1, 3), (2, 1, 2, 2))
    assert (found.share(BEFORE), found.share(BEFORE, BEHIND), found.all(BEFORE_MARK)) == (1 / 3, 0.5, 5)


def test_no_border_has_no_share() -> None:
    """Where there are no borders of a kind, none of them has a gap."""
    assert counts((0, 0), (0, 0), (0, 0), (0, 0)).share(BEFORE) == 0
    assert counts((1, 0), (0, 0), (0, 0), (0, 0)).share(BEFORE) == 1


@pytest.mark.parametrize(
    "row",  # pairs as `counts` has them, and whose the gaps are
    [
        ((9, 1), (9, 1), (0, 9), (1, 0), AUTHOR),
        ((4, 0), (4, 0), (0, 3), (0, 0), AUTHOR),
        ((4, 0), (4, 0), (0, 0), (0, 3), AUTHOR),
        ((8, 2), (9, 1), (0, 9), (1, 0), EXTRACTOR),
        ((9, 1), (8, 2), (0, 9), (1, 0), EXTRACTOR),
        ((4, 0), (3, 0), (0, 3), (0, 0), EXTRACTOR),
        ((4, 0), (4, 0), (0, 2), (0, 0), EXTRACTOR),
        ((9, 1), (9, 1), (1, 8), (0, 0), EXTRACTOR),
        ((9, 1), (9, 1), (0, 0), (1, 8), EXTRACTOR),
    ],
)
def test_the_habit_of_authors(row: tuple[Any, ...]) -> None:
    """Nine in ten on both sides, of eight at least; at most one in ten beside three marks or more: even in a column."""
    assert maker(LONG, counts(*row[:-1]), True) is row[-1]


@pytest.mark.parametrize(
    "row",  # pairs as `counts` has them, and whose the gaps are
    [
        ((2, 4), (2, 4), (2, 3), (2, 3), EXTRACTOR),
        ((3, 7), (3, 7), (2, 3), (2, 3), EXTRACTOR),
        ((1, 4), (3, 4), (4, 6), (0, 0), EXTRACTOR),
        ((2, 4), (2, 4), (2, 0), (1, 0), AUTHOR),
        ((2, 4), (2, 4), (2, 4), (2, 3), AUTHOR),
        ((2, 0), (1, 0), (2, 3), (2, 3), AUTHOR),
        ((2, 5), (2, 5), (2, 3), (2, 3), AUTHOR),
        ((5, 5), (0, 9), (0, 0), (0, 0), EXTRACTOR),
        ((0, 9), (5, 5), (0, 0), (0, 0), EXTRACTOR),
        ((4, 4), (0, 9), (0, 0), (0, 0), AUTHOR),
        ((5, 6), (0, 9), (0, 0), (0, 0), AUTHOR),
        ((9, 9), (1, 9), (0, 0), (0, 0), AUTHOR),
    ],
)
def test_the_habits_of_extractors(row: tuple[Any, ...]) -> None:
    """Four gaps beside marks and four others, at four and three borders of ten; or five, mostly on one side."""
    assert maker(LONG, counts(*row[:-1]), False) is row[-1]


def test_a_snippet_is_short() -> None:
    """250 characters, spaces not among them, of whose borders a fifth has gaps."""
    some, few = counts((1, 2), (0, 1), (0, 0), (0, 1)), counts((1, 2), (0, 1), (0, 1), (0, 1))
    assert maker("字 " * 250, some, False) is UNKNOWN
    assert maker("字 " * 251, some, False) is AUTHOR
    assert maker("字 " * 250, few, False) is AUTHOR


def test_typeset_is_asked_of_the_lines_unless_it_is_known() -> None:
    """Lines of a column make the gaps the extractor's, unless somebody knows better."""
    column, some = "企业家们一句句话\n" * 40, counts((1, 9), (0, 9), (0, 0), (0, 0))
    assert [maker(column, some, known) for known in (None, True, False)] == [EXTRACTOR, EXTRACTOR, AUTHOR]
    assert maker(LONG, some, None) is AUTHOR


@pytest.mark.parametrize(
    ("text", "typeset"),
    [
        ("正是施工好\n" * 3, True),
        ("正是施工好\n" * 2, False),
        ("正是 施工\n" * 3, False),
        ("正是施工好 \n" * 3, True),
        ("正是施工好\t\n正是施工好\r\n正是施工好\u3000\n", True),
        ("正是施工好。\n" * 3, False),
        ("正是施工好 。 \n" * 3, False),
        (("正" * 60 + "\n") * 3, True),
        (("正" * 61 + "\n") * 3, False),
        (("正 " * 60 + "\n") * 3, True),
        ("Five words\n" * 3, False),
        ("Five words 正\n" * 3, True),
        ("正 five words\n" * 3, True),
        ("     \n" * 3, False),
        ("正是施工好\n" * 4 + "正是施工好\n" * 4 + "正是施工好。正是施工好。正是施工好。正是施工好。\n" * 2, True),
        ("正是施工好\n" * 4 + "正是施工好。正是施工好。正是施工好。正是施工好。正是施工。\n", True),
        ("正是施工好\n" * 4 + "正是施工好。正是施工好。正是施工好。正是施工好。正是施工好。正。\n", False),
        ("正是施工好\n" * 4 + "正是施工好。" * 5, True),
        ("正。\n" * 2997 + "正是施工好\n" * 30, True),
        ("正。\n" * 2998 + "正是施工好\n" * 30, False),
    ],
)
def test_lines_of_a_column(text: str, typeset: bool) -> None:
    """Three lines of 5 to 60 characters, spaces left out, that break off in mid-sentence; two fifths of 3,000 lines."""
    assert is_typeset(text) is typeset
