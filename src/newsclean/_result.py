"""What comes back from a cleaning: the text, and the proof of every change."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from operator import attrgetter

import attrs

from newsclean._edits import Label, RawEdit
from newsclean._layers import Layer
from newsclean._offsets import OffsetMap
from newsclean._records import Annotation, Change, Failure, Hunk, Replaced, Step

__all__ = ["Result"]


@attrs.frozen(slots=False, repr=False)
class Result:
    """A cleaned document.

    Attributes:
        source: the text that came in (decoded, where bytes came in).
        text: the cleaned text.
        encoding: how bytes were read, such as `utf-8` or `gb18030 (detected)`; None where text came in.
        pipeline: the rules that ran, in order.
        errors: the rules that failed and were skipped.
        replaced: bytes that could not be decoded, because of `errors="replace"`, in the order of the text.

    >>> import newsclean
    >>> result = newsclean.Cleaner(rules=["number-spacing"]).run("总投资额 6.8 亿元")
    >>> [(change.rule, change.start, change.end, change.before, change.after) for change in result.changes]
    [('number-spacing', 4, 5, ' ', ''), ('number-spacing', 8, 9, ' ', '')]
    >>> result.text, result.offsets.to_source(4, 7)
    ('总投资额6.8亿元', (5, 8))
    """

    source: str
    text: str
    encoding: str | None
    pipeline: tuple[Step, ...]
    errors: tuple[Failure, ...]
    _layers: tuple[Layer, ...]
    _held: tuple[Layer, ...]
    _labels: tuple[tuple[int, Label, Label], ...]  # step, as the rule gave it, as it ended up
    replaced: tuple[Replaced, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the clean text differs from the source."""
        return self.text != self.source

    @cached_property
    def offsets(self) -> OffsetMap:
        """The map between source and clean text, composed when first asked for."""
        return OffsetMap.of(self._layers, len(self.source))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every edit that was made, in the order of the pipeline and then of the text."""
        return self._described[0]

    @cached_property
    def held(self) -> tuple[Change, ...]:
        """Every edit that was proposed and held back, since its safety is below the cleaner's."""
        return self._described[1]

    @cached_property
    def hunks(self) -> tuple[Hunk, ...]:
        """The changes merged into stretches that do not overlap: replacing each gives the clean text."""
        return tuple(
            Hunk(a0, a1, b0, b1, self.source[a0:a1], self.text[b0:b1]) for a0, a1, b0, b1 in self.offsets.spans
        )

    @cached_property
    def labels(self) -> tuple[Annotation, ...]:
        """What was recognised, in the order of the clean text."""
        return self._described[2]

    @property
    def counts(self) -> dict[str, int]:
        """How many edits each rule made, for those that made any: cheap, where `changes` describes every one.

        >>> import newsclean
        >>> newsclean.Cleaner(rules=["number-spacing"]).run("总投资额 6.8 亿元").counts
        {'number-spacing': 2}
        """
        return {self.pipeline[layer.step].rule: len(layer) for layer in self._layers}

    def replay(self) -> str:
        """Make the recorded edits on the source once more, rule by rule; equal to `text`."""
        text = self.source
        for layer in self._layers:
            text = layer.apply(text)
        return text

    def to_json(self, file: str = "-") -> str:
        """All of it as one JSON object on one line, without its line feed: what `newsclean --json` writes.

        Args:
            file: what the record calls the document.

        >>> import json, newsclean
        >>> record = json.loads(newsclean.Cleaner(rules=["number-spacing"]).run("第 3 季").to_json("page.txt"))
        >>> record["file"], record["text"], record["changes"][0]["safety"]
        ('page.txt', '第3季', 'likely')
        """
        line: str = import_module("newsclean._json").as_json(file, self)
        return line

    def to_html(self) -> str:
        """A page to look at: source and clean text side by side, every change marked; see `newsclean.report`."""
        page: str = import_module("newsclean.review").report(self)
        return page

    def _repr_html_(self) -> str:
        """A small version of that page, for notebooks."""
        cell: str = import_module("newsclean.review").notebook(self)
        return cell

    @cached_property
    def _described(self) -> tuple[tuple[Change, ...], tuple[Change, ...], tuple[Annotation, ...]]:
        """Go through the pipeline once more, and note where in the source each rule was at work."""
        made: list[Change] = []
        held: list[Change] = []
        seen: list[Annotation] = []
        text, offsets = self.source, OffsetMap((), len(self.source))
        applied = {layer.step: layer for layer in self._layers}
        waiting = {layer.step: layer for layer in self._held}
        for number, step in enumerate(self.pipeline):
            seen += [_annotation(step, given, now, offsets) for at, given, now in self._labels if at == number]
            if layer := waiting.get(number):
                held += [_change(step, edit, text, offsets) for edit in layer]
            if layer := applied.get(number):
                made += [_change(step, edit, text, offsets) for edit in layer]
                text, offsets = layer.apply(text), offsets.then(layer)
        return tuple(made), tuple(held), tuple(sorted(seen, key=attrgetter("start", "end", "source")))

    def __repr__(self) -> str:
        edits = sum(map(len, self._layers))
        return (
            f"<Result {len(self.source)} -> {len(self.text)} code points, {edits} edits of {len(self._layers)} rules>"
        )


def _change(step: Step, edit: RawEdit, text: str, offsets: OffsetMap) -> Change:
    start, end, after, reason, safety = edit
    source = offsets.to_source(start, end)
    return Change(step.rule, step.plugin, *source, text[start:end], after, reason, safety)


def _annotation(step: Step, given: Label, now: Label, offsets: OffsetMap) -> Annotation:
    source = offsets.to_source(given.start, given.end)
    return Annotation(now.kind, now.value, now.start, now.end, source, step.rule)
