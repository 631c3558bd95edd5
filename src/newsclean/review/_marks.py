"""Where in both texts each change lies, in the order in which a person reads."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

import attrs

from newsclean._layers import Layer
from newsclean._offsets import OffsetMap
from newsclean._records import Change
from newsclean._result import Result

__all__ = ["Mark", "marks"]


@attrs.frozen
class Mark:
    """A change, made or held back, with its half-open spans in both texts.

    Attributes:
        change: what the result says about it.
        held: it was proposed and not made.
        step: the place of its rule in the pipeline.
        source: code points of the source.
        clean: code points of the clean text; empty where nothing is left of it.
    """

    change: Change
    held: bool
    step: int
    source: tuple[int, int]
    clean: tuple[int, int]

    @property
    def joins(self) -> bool:
        """Whether it takes a line break away."""
        return "\n" in self.change.before and "\n" not in self.change.after


def marks(result: Result) -> list[Mark]:
    """All changes of a result, sorted by their place in the source, then by the order of the rules.

    >>> import newsclean
    >>> result = newsclean.Cleaner(rules=["number-spacing"]).run("总投资额 6.8 亿元")
    >>> [(mark.source, mark.clean) for mark in marks(result)]
    [((4, 5), (4, 4)), ((8, 9), (7, 7))]
    """
    found = [*_made(result), *_held(result)]
    return sorted(found, key=attrgetter("source", "step", "held", "clean"))


def _made(result: Result) -> Iterator[Mark]:
    """A change's own end in the text after its rule, moved through the rules that came later."""
    changes = iter(result.changes)
    for layer, later in _with_later(result._layers, result):
        shift = 0
        for start, end, replacement, *_ in layer:
            clean = later.to_clean(start + shift, start + shift + len(replacement))
            shift += len(replacement) - (end - start)
            change = next(changes)
            yield Mark(change, False, layer.step, (change.start, change.end), clean)


def _held(result: Result) -> Iterator[Mark]:
    """What was not made lies in the text that its rule saw; that rule's own edits came after."""
    changes = iter(result.held)
    for layer in result._held:
        later = _map([made for made in result._layers if made.step >= layer.step], result)
        for start, end, *_ in layer:
            change = next(changes)
            yield Mark(change, True, layer.step, (change.start, change.end), later.to_clean(start, end))


def _with_later(layers: tuple[Layer, ...], result: Result) -> Iterator[tuple[Layer, OffsetMap]]:
    for number, layer in enumerate(layers, 1):
        yield layer, _map(layers[number:], result)


def _map(later: tuple[Layer, ...] | list[Layer], result: Result) -> OffsetMap:
    """From the text before these layers to the clean text."""
    growth = sum(sum(map(len, layer.replacements)) + sum(layer.starts) - sum(layer.ends) for layer in later)
    return OffsetMap.of(later, len(result.text) - growth)
