"""Soft breaks go, hard breaks stay: cases, properties, and columns typeset for the occasion."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean_wraps
from newsclean.testing import Case, case_params, check_rule

CHARACTERS = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就"
    "分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
)
TEXTS = st.text(st.sampled_from("的一是在国我，。、“”（）aB1 -\n\f\u3000" + "한글. "), max_size=300)


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written (known failures fail, strictly)."""
    case.check(rules=["wraps"])


def sentences(rng: random.Random, count: int) -> str:
    """A paragraph of made-up Chinese: clauses of 4 to 14 characters, sentences of one to four clauses."""
    found = ""
    for _ in range(count):
        clauses = ["".join(rng.choices(CHARACTERS, k=rng.randint(4, 14))) for _ in range(rng.randint(1, 4))]
        found += "，".join(clauses) + "。"
    return found


def typeset(paragraph: str, measure: int, indent: int) -> list[str]:
    """Lines of `measure` em, the first less `indent`; no line begins with a mark that closes."""
    lines, room = [""], measure - indent
    for at, char in enumerate(paragraph):
        ahead = 2 if paragraph[at + 1 : at + 2] in ("，", "。") else 1
        if len(lines[-1]) + ahead > room and char not in "，。":
            lines.append("")
            room = measure
        lines[-1] += char
    return lines


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
@pytest.mark.parametrize("measure", [11, 14, 18, 24, 33])
def test_column_comes_back(measure: int, separator: str) -> None:
    """Paragraphs set in a column with an indent of two em come back, save where a last line fills the measure."""
    rng = random.Random(measure)
    paragraphs = [sentences(rng, rng.randint(2, 5)) for _ in range(24)]
    lines = [typeset(paragraph, measure, 2) for paragraph in paragraphs]
    text = separator.join(line for paragraph in lines for line in paragraph)
    found = newsclean_wraps.fix(text).split(separator)
    assert len(set(paragraphs) - set(found)) <= 2


def test_measure_changes_inside_a_paragraph() -> None:
    """Where the column widens in the middle of a paragraph, the paragraph stays one."""
    rng = random.Random(5)
    narrow = [typeset(sentences(rng, 3), 14, 2) for _ in range(6)]
    paragraph = sentences(rng, 6)
    head, rest = typeset(paragraph, 14, 2)[:3], "".join(typeset(paragraph, 14, 2)[3:])
    wide = [typeset(sentences(rng, 4), 29, 2) for _ in range(5)]
    lines = [line for block in narrow for line in block] + head + typeset(rest, 29, 0)
    lines += [line for block in wide for line in block]
    assert paragraph in newsclean_wraps.fix("\n".join(lines)).split("\n")


def test_labelled_line_is_a_block() -> None:
    """A labelled line is never joined to a neighbour."""
    rng = random.Random(7)
    lines = [line for _ in range(8) for line in typeset(sentences(rng, 4), 16, 2)]
    lines[5:5] = ["".join(rng.choices(CHARACTERS, k=16))]
    text = "\n".join(lines)
    start = text.index(lines[5])
    assert lines[5] in newsclean_wraps.fix(text, blocks=[(start, start + 16, "caption")]).split("\n")


def test_labelled_line_among_known_paragraphs() -> None:
    """A labelled line is a paragraph of its own even where only blank lines end paragraphs."""
    text = "BY ANNA HOLM\nBarley was\ndearer."
    assert newsclean_wraps.fix(text, blocks=[(0, 12, "byline")], paragraphs="blank-lines") == (
        "BY ANNA HOLM\n\nBarley was dearer."
    )


def test_dateline_that_was_broken() -> None:
    """A line that a comma leads from to a labelled dateline belongs to it."""
    column = ["The board met for an hour on Monday to", "hear what the engineers had found in the", "old piers.", ""]
    head = ["PORT ALDER,", "Ohio — The harbour board said on Friday", "that the bridge would have to be closed."]
    text = "\n".join(column * 4 + head)
    start = text.index("Ohio")
    assert "PORT ALDER, Ohio — The harbour" in newsclean_wraps.fix(text, blocks=[(start, start + 6, "dateline")])


def test_what_overprint_left_is_not_joined_to_its_copy() -> None:
    """Where a line's end stands again behind the break, with its mark doubled, the break stays."""
    rng = random.Random(3)
    column = [line for _ in range(5) for line in typeset(sentences(rng, 3), 14, 2)]
    pair = ["“一步一步往前走去我们", "往前走去我们””"]
    assert "\n".join(pair) in newsclean_wraps.fix("\n".join([*column, *pair, *column]))


def test_form_feed_of_a_hard_break_stays() -> None:
    """A page end between paragraphs keeps its form feed; inside a paragraph it goes with the break."""
    rng = random.Random(9)
    first, second = ([line for _ in range(8) for line in typeset(sentences(rng, 4), 16, 2)] for _ in range(2))
    text = "\n".join(first) + "\n\f" + "\n".join(second)
    assert newsclean_wraps.fix(text).count("\f") == 1


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_edits_are_sorted_and_in_range(text: str) -> None:
    """Edits lie in the text, in order, and never overlap."""
    found = list(newsclean_wraps.find(text))
    assert all(0 <= start <= end <= len(text) for start, end, _, _ in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_only_white_space_and_hyphens_go(text: str) -> None:
    """No character but white space and hyphens is ever taken away."""
    for start, end, _, _ in newsclean_wraps.find(text):
        assert not text[start:end].strip(" \n\f\u3000-")


@pytest.mark.parametrize("measure", [11, 14, 24])
def test_cleaning_twice_is_cleaning_once(measure: int) -> None:
    """Cleaned text is left alone."""
    rng = random.Random(measure + 100)
    text = "\n".join(line for _ in range(30) for line in typeset(sentences(rng, rng.randint(1, 6)), measure, 2))
    once = newsclean_wraps.fix(text)
    assert newsclean_wraps.fix(once) == once


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_known_paragraphs_come_to_rest(text: str) -> None:
    """Where blank lines are known to end paragraphs, no single break is left, and all is done at once."""
    once = newsclean_wraps.fix(text, paragraphs="blank-lines")
    assert newsclean_wraps.fix(once, paragraphs="blank-lines") == once
    assert not re.search(r"[^\s]\n[^\s]", once)


def test_rule_keeps_its_promises() -> None:
    """It does not fail, does no harm, comes to rest, and its work grows as the text does."""
    rng = random.Random(7)
    column = "\n".join(line for _ in range(4) for line in typeset(sentences(rng, 3), 14, 2))
    clean = ["床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。\n", "name age\nAnna 31\nBernd 45\n"]
    check_rule("wraps", examples=[column], clean=clean)


@pytest.mark.parametrize("text", ["", "\n", "\n" * 1000, "一" * 1000, " \n \n", "a\n" * 100])
def test_nothing_to_join(text: str) -> None:
    """Empty texts, single lines and columns of single letters stay as they are."""
    assert newsclean_wraps.fix(text) == text


@pytest.mark.parametrize(("seed", "measure"), [(3, 36), (4, 36), (5, 44)])
def test_lines_that_are_wider_than_any_column(seed: int, measure: int) -> None:
    """Pages of which an extractor joined lines at divided words are read without an error, however long they are."""
    rng = random.Random(seed)
    words = ["the", "harbour", "board", "meeting", "for", "engineers", "hour", "on", "yesterday", "to"]
    words += ["considerable", "what", "pilots", "reported"]
    text, at = " ".join(rng.choices(words, k=3000)), 0
    lines: list[str] = []
    while at < len(text) - 20 * measure - 20 and len(lines) < 100:
        cut = at + measure * rng.choice([1, 1, 1, 1, 20, rng.randint(1, 20)])
        while not text[cut - 1 : cut + 1].isalpha():
            cut += 1
        lines.append(text[at:cut].strip() + "-")
        at = cut
    ink = "".join(newsclean_wraps.fix("\n".join(lines)).split()).replace("-", "")
    assert ink == "".join(text[:at].split())


@pytest.mark.parametrize("count", [20, 40, 60])
def test_lines_that_are_equally_wide(count: int) -> None:
    """Lines of the same words in another order stray in no typeface, which says nothing of it; none is joined."""
    rng = random.Random(1)
    text = "\n".join(
        " ".join(["the", *rng.sample(("harbour", "board", "met", "pilots", "on"), 5)]) for _ in range(count)
    )
    assert newsclean_wraps.fix(text) == text
