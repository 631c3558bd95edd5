"""Layers of edits, and the map that they compose to."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import OffsetMap, Safety
from newsclean._layers import Layer


def layer(*edits: tuple[int, int, str], step: int = 0) -> Layer:
    """A layer of edits that are given as start, end, replacement."""
    return Layer.of(step, [(*edit, "why", Safety.SAFE) for edit in edits])


@st.composite
def texts_and_layers(draw: st.DrawFn) -> tuple[str, list[Layer]]:
    """A text and the layers of up to five rules, each made for the text that the one before it left."""
    source = text = draw(st.text("ab中文\n", max_size=24))
    layers = []
    for step in range(draw(st.integers(0, 5))):
        cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
        spans = sorted({(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)})
        edits = [(a, b, draw(st.text("xy字", max_size=3))) for a, b in spans]
        layers.append(layer(*edits, step=step))
        text = layers[-1].apply(text)
    return source, layers


def applied(source: str, layers: list[Layer]) -> str:
    """The text after all layers."""
    for one in layers:
        source = one.apply(source)
    return source


def test_a_layer_keeps_its_edits() -> None:
    """What goes into the columns of a layer comes out of them."""
    edits = [(0, 1, "A", "first", Safety.LIKELY), (2, 2, "B", "second", Safety.SAFE)]
    kept = Layer.of(3, edits)
    assert (kept.step, len(kept), list(kept)) == (3, 2, edits)
    assert pickle.loads(pickle.dumps(kept)) == kept


def test_an_empty_layer_changes_nothing() -> None:
    """A layer without edits is a layer all the same."""
    assert (len(layer()), layer().apply("text")) == (0, "text")


def test_boundaries_inside_a_change_widen_to_it() -> None:
    """Half of a replacement comes from all of what it replaced."""
    offsets = OffsetMap.of([layer((2, 4, "XYZ"))], 6)  # "abcdef" -> "abXYZef"
    assert offsets.to_source(3, 4) == (2, 4)
    assert offsets.to_source(1, 3) == (1, 4)
    assert offsets.to_source(4, 6) == (2, 5)
    assert offsets.to_clean(3, 5) == (2, 6)


def test_a_deletion_at_the_edge_is_left_out() -> None:
    """Deleted text belongs to neither neighbour; an empty span on its place stands for it."""
    offsets = OffsetMap.of([layer((1, 3, ""))], 5)  # "a  bc" -> "abc"
    assert (offsets.to_source(0, 1), offsets.to_source(1, 2)) == ((0, 1), (3, 4))
    assert offsets.to_source(0, 2) == (0, 4)
    assert offsets.to_source(1, 1) == (1, 3)
    assert offsets.to_clean(1, 3) == (1, 1)


def test_an_insertion_at_the_edge_is_left_out() -> None:
    """Inserted text comes from no character; an empty span on its place in the source stands for it."""
    offsets = OffsetMap.of([layer((2, 2, "--"))], 4)  # "abcd" -> "ab--cd"
    assert (offsets.to_clean(0, 2), offsets.to_clean(2, 4)) == ((0, 2), (4, 6))
    assert offsets.to_clean(2, 2) == (2, 4)
    assert offsets.to_source(2, 4) == (2, 2)


def test_changes_that_touch_become_one_hunk() -> None:
    """What one rule did to another's work is one stretch of the source and one of the result."""
    offsets = OffsetMap.of([layer((1, 3, "XX")), layer((2, 4, "Y"))], 6)  # "abcdef" -> "aXXdef" -> "aXYef"
    assert list(offsets.spans) == [(1, 4, 1, 3)]


def test_neighbours_become_one_hunk() -> None:
    """Changes that merely meet, of one rule or of two, have no unchanged text between them."""
    assert list(OffsetMap.of([layer((1, 2, "X"), (2, 3, "Y"))], 4).spans) == [(1, 3, 1, 3)]
    assert list(OffsetMap.of([layer((1, 2, "X")), layer((2, 3, "Y"))], 4).spans) == [(1, 3, 1, 3)]


def test_what_was_put_in_and_taken_out_again_remains_a_hunk() -> None:
    """A change that a later rule cancelled is still accounted for."""
    offsets = OffsetMap.of([layer((1, 1, "-")), layer((1, 2, ""))], 2)
    assert list(offsets.spans) == [(1, 1, 1, 1)]
    assert (offsets.to_source(0, 2), offsets.to_clean(0, 2)) == ((0, 2), (0, 2))


@pytest.mark.parametrize("span", [(-1, 2), (0, 5), (3, 2)])
def test_a_span_outside_is_an_index_error(span: tuple[int, int]) -> None:
    """The error says which text the span does not lie in, and how long that is."""
    offsets = OffsetMap.of([layer((0, 1, ""))], 4)
    with pytest.raises(IndexError, match=r"does not lie in the source of 4 code points"):
        offsets.to_clean(*span)
    with pytest.raises(IndexError, match=r"does not lie in the clean text of 3 code points"):
        offsets.to_source(*span)


def test_repr_says_how_much_changed() -> None:
    """The two lengths and the number of hunks."""
    assert repr(OffsetMap.of([layer((0, 1, ""))], 4)) == "<OffsetMap 4 -> 3 code points, 1 hunks>"


@given(texts_and_layers())
def test_hunks_replace_what_the_layers_replaced(case: tuple[str, list[Layer]]) -> None:
    """Replacing the hunks in the source gives the text that the layers give one after another."""
    source, layers = case
    clean = applied(source, layers)
    offsets = OffsetMap.of(layers, len(source))
    assert (offsets.source_length, offsets.clean_length) == (len(source), len(clean))
    text, at = "", 0
    for a0, a1, b0, b1 in offsets.spans:
        assert at <= a0 <= a1
        text += source[at:a0] + clean[b0:b1]
        assert len(text) == b1
        at = a1
    assert text + source[at:] == clean


@given(texts_and_layers())
def test_every_character_of_an_unchanged_stretch_maps_to_itself(case: tuple[str, list[Layer]]) -> None:
    """Outside of the hunks `to_source` and `to_clean` of one character give that character, there and back."""
    source, layers = case
    clean = applied(source, layers)
    offsets = OffsetMap.of(layers, len(source))
    touched = {i for _, _, b0, b1 in offsets.spans for i in range(b0, b1)}
    for i in set(range(len(clean))) - touched:
        a, b = offsets.to_source(i, i + 1)
        assert (source[a:b], offsets.to_clean(a, b)) == (clean[i], (i, i + 1))


@given(texts_and_layers())
def test_spans_map_in_range_and_in_order(case: tuple[str, list[Layer]]) -> None:
    """Boundaries never cross: a span further on maps no further back, and a wider one to one as wide."""
    source, layers = case
    offsets = OffsetMap.of(layers, len(source))
    length = offsets.clean_length
    for convert, here, there in [(offsets.to_source, length, len(source)), (offsets.to_clean, len(source), length)]:
        mapped = {(a, b): convert(a, b) for a in range(here + 1) for b in range(a + 1, here + 1)}
        for (a, b), (c, d) in mapped.items():
            assert 0 <= c <= d <= there
            for wider in ((a, b + 1), (a - 1, b)):
                if wider in mapped:
                    assert mapped[wider][0] <= c
                    assert d <= mapped[wider][1]
            if (a + 1, b + 1) in mapped:
                assert c <= mapped[a + 1, b + 1][0]
                assert d <= mapped[a + 1, b + 1][1]


@given(texts_and_layers())
def test_there_and_back_is_where_it_began(case: tuple[str, list[Layer]]) -> None:
    """A span that begins and ends with unchanged characters, and each hunk with two sides, round-trips both ways."""
    source, layers = case
    offsets = OffsetMap.of(layers, len(source))
    touched = {i for _, _, b0, b1 in offsets.spans for i in range(b0, b1)}
    kept = sorted(set(range(offsets.clean_length)) - touched)
    for a in kept:
        for b in kept:
            if a <= b:
                there = offsets.to_source(a, b + 1)
                assert offsets.to_clean(*there) == (a, b + 1)
                assert offsets.to_source(*offsets.to_clean(*there)) == there
    for a0, a1, b0, b1 in offsets.spans:
        if a0 < a1 and b0 < b1:
            assert (offsets.to_source(b0, b1), offsets.to_clean(a0, a1)) == ((a0, a1), (b0, b1))


@given(texts_and_layers())
def test_layers_may_be_composed_one_by_one(case: tuple[str, list[Layer]]) -> None:
    """`then` repeated gives the map that `of` gives at once."""
    source, layers = case
    offsets = OffsetMap((), len(source))
    for one in layers:
        offsets = offsets.then(one)
    assert list(offsets.spans) == list(OffsetMap.of(layers, len(source)).spans)
