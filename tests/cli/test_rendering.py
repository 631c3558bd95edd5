"""What holds of the views for every text: nothing is lost, nothing can steer a terminal, columns line up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

import newsclean
from newsclean._places import Places
from newsclean._visible import look_alike, shown, spelled
from newsclean.cli._colour import Paper
from newsclean.cli._diff import _COME, _GONE, _parts, _rows, diff
from newsclean.cli._explain import explain
from newsclean.cli._table import aligned, cells, cut

LETTERS = st.text(alphabet=st.sampled_from("a1 \n\r亿元“\u200b\x1b\u0301\ufb01\U00020bb7"), max_size=60)
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\ud800-\udfff]")


class Rules:
    """Two rules, the second of which works on what the first has left."""

    @staticmethod
    @newsclean.hookimpl
    def newsclean_rules() -> Iterator[newsclean.Rule]:
        """Register them."""
        yield newsclean.Rule("one", lambda d, _: _swap(d.text, "[1元]", "二\n"), stage=newsclean.Stage.LINES)
        yield newsclean.Rule("two", lambda d, _: _swap(d.text, "[\n \u200b]+|二", ""), stage=newsclean.Stage.TIDY)
        yield newsclean.Rule("three", lambda d, _: _swap(d.text, "a", "b", "suggest"), stage=newsclean.Stage.TIDY)


def _swap(text: str, pattern: str, new: str, safety: str = "safe") -> Iterator[newsclean.Finding]:
    return ((m.start(), m.end(), new, "swap", safety) for m in re.finditer(pattern, text))


CLEANER = newsclean.Cleaner(plugins=[Rules()], rules=["one", "three", "two"])


@given(LETTERS)
def test_diff_holds_both_texts(text: str) -> None:
    """What stays and goes is the source, what stays and comes the clean text."""
    result = CLEANER.run(text)
    parts = list(_parts(result))
    assert "".join(part for kind, part in parts if kind != _COME) == result.source
    assert "".join(part for kind, part in parts if kind != _GONE) == result.text


@given(LETTERS)
def test_diff_counts_lines(text: str) -> None:
    """Every row knows the line of both texts that it begins in."""
    result = CLEANER.run(text)
    rows = list(_rows(_parts(result)))
    assert [row.clean for row in rows] == list(range(1, result.text.count("\n") + 2))
    assert rows[-1].source <= result.source.count("\n") + 1
    assert [row.source for row in rows] == sorted(row.source for row in rows)


@given(LETTERS)
def test_views_never_steer_the_terminal(text: str) -> None:
    """No control, zero-width or bidirectional character of a text comes through, nor a line break of its own."""
    result = CLEANER.run(text)
    for paper in (Paper(), Paper(width=80)):
        for line in (*diff("name\x1b", result, paper), *explain("name\x1b", result, paper)):
            assert not UNSAFE.search(line)
            assert "\n" not in line


@given(LETTERS)
def test_explain_has_a_line_for_every_change(text: str) -> None:
    """As many lines as changes, made and held."""
    result = CLEANER.run(text)
    assert len(list(explain("x", result, Paper()))) == len(result.changes) + len(result.held)


@given(LETTERS, st.integers(20, 200))
def test_explain_fits(text: str, width: int) -> None:
    """On any terminal of some width no row is wider than that."""
    width = max(width, 70)
    assert all(wcswidth(line) <= width for line in list(explain("x", CLEANER.run(text), Paper(width=width)))[1:])


@given(st.text(max_size=30), st.integers(3, 20))
def test_cut_fits(text: str, width: int) -> None:
    """Whatever is cut takes no more cells than it may, and what fits is left whole."""
    text = spelled(text)
    assert cells(cut(text, width)) <= width or wcswidth(cut(text, width)) < 0
    assert cut(text, width) == text or cells(text) > width


@given(st.text(max_size=30))
def test_symbols_show(text: str) -> None:
    """Whatever is spelled out can be seen; running text at least steers nothing."""
    assert spelled(text)
    assert spelled(text).isprintable()
    assert not UNSAFE.search(shown(text).replace("\t", ""))


@given(st.characters(), st.characters())
def test_look_alike_shows(one: str, other: str) -> None:
    """Both sides of a change can be seen and told apart."""
    before, after = look_alike(one, other)
    assert (before + after).isprintable()
    assert (before == after) == (one == other)


@given(LETTERS)
def test_places_lead_back(text: str) -> None:
    """Line and column of an offset lead back to it."""
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    places = Places(text)
    for offset in range(len(text)):
        line, column = places.of(offset)
        assert sum(map(len, lines[: line - 1])) + column - 1 == offset


def test_cells_of_scripts() -> None:
    """Wide, narrow, combining, conjoining and joined characters take the cells that terminals give them."""
    assert [cells(text) for text in ("亿", "ｱ", "か\u3099", "e\u0301", "\u1112\u1161\u11ab", "—", "①")] == [
        2,
        1,
        2,
        1,
        2,
        1,
        1,
    ]


def test_long_entry_does_not_push_a_column_away() -> None:
    """One entry far wider than the others goes on past its column, and only its row suffers."""
    long, short = aligned([("x" * 200, "y"), ("x", "y")])
    assert long == "x" * 200 + "  y"
    assert short == "x" + " " * 45 + "y"
