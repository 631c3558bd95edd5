"""Furniture: labels the lines that belong to the page and not to an article, or drops them."""

import inspect
from collections.abc import Iterator
from typing import Literal

import attrs

import newsclean
import newsclean_furniture

DROP = ("drop", "furniture")
"""Kind and value of the label on what shall go."""


@attrs.frozen
class Options:
    """What to do with the furniture that was found.

    Attributes:
        action: `keep` it, each piece on its own line, or `drop` it with its line.
    """

    action: Literal["keep", "drop"] = attrs.field(default="keep", validator=attrs.validators.in_(["keep", "drop"]))


def find(document: newsclean.Document, options: Options) -> Iterator[newsclean.Finding]:
    """Page furniture gets a label of the kind `furniture`; its value is the sort.

    The sorts: page-number, running-head, date-line, paper, section, issue, imprint, continuation.

    Before and after: with `action="keep"` nothing changes but the spaces, eight and more, between the fields of a
    running head, which become one. With `action="drop"` what stands in the middle of a sentence
    goes at once, so that the sentence can be joined; the rest is labelled, keeps its neighbours apart until paragraphs
    are whole, and goes in the end, by the rule `dropped-furniture`.
    """
    text = document.text
    gone = newsclean_furniture.interrupting(text) if options.action == "drop" else []
    for start, end in newsclean_furniture.regions(text, gone):
        yield start, end, "", newsclean_furniture.REASON
    found = [label for label in newsclean_furniture.labels(text) if label[:2] not in gone]
    for start, end in newsclean_furniture.gaps(text, found if options.action == "keep" else ()):
        yield start, end, "", newsclean_furniture.GAP
    for start, end, kind, sort in found:
        yield newsclean.Label(start, end, kind, sort)
        if options.action == "drop":
            yield newsclean.Label(start, end, *DROP)


def find_dropped(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """With `furniture.action=drop` the furniture goes, after the rules for line breaks have seen it.

    A label of the kind `drop` says what shall go.
    """
    spans = sorted((label.start, label.end) for label in document.labels if (label.kind, label.value) == DROP)
    for start, end in newsclean_furniture.regions(document.text, spans):
        yield start, end, "", newsclean_furniture.REASON


# The story of the artefact is the rule's page; the examples run as doctests over there.
_STORY = (newsclean_furniture.__doc__ or "").partition(">>>")[0]
find.__doc__ = f"{inspect.cleandoc(find.__doc__ or '')}\n\n{_STORY}"


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule, after those that mend single lines, and the one that drops at the end."""
    yield newsclean.Rule(
        "furniture",
        find,
        stage=newsclean.Stage.LINES,
        options=Options,
        summary="Running heads, page numbers, imprints and continuation notices are labelled, and kept or dropped.",
        after=("overprint", "letterspacing", "word-spacing"),
    )
    yield newsclean.Rule(
        "dropped-furniture",
        find_dropped,
        stage=newsclean.Stage.TIDY,
        summary="Page furniture goes where the rule `furniture` is told to drop it.",
        before=("tidy",),
    )
