"""Furniture: labels the lines that belong to the page and not to an article, or drops them."""

from collections.abc import Iterator
from typing import Literal

import attrs

import newsclean
import newsclean_furniture


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

    Before and after: nothing changes with `action="keep"`. With `action="drop"` the lines go with their line breaks,
    and there is no label.
    """
    if options.action == "keep":
        for label in newsclean_furniture.labels(document.text):
            yield newsclean.Label(*label)
    yield from newsclean_furniture.find(document.text, action=options.action)


# The story of the artefact is the rule's page; the examples run as doctests over there.
find.__doc__ = f"{find.__doc__}\n{(newsclean_furniture.__doc__ or '').partition('>>>')[0]}"


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule, after those that make doubled lines single and close the gaps of justified lines."""
    yield newsclean.Rule(
        "furniture",
        find,
        stage=newsclean.Stage.LINES,
        options=Options,
        summary="Running heads, page numbers, imprints and continuation notices are labelled, and kept or dropped.",
        after=("overprint", "letterspacing", "word-spacing"),
    )
