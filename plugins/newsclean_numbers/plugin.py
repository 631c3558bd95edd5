"""Numbers: the spaces around and inside them."""

import inspect
from collections.abc import Iterable, Iterator
from typing import Final, Literal

import attrs

import newsclean
import newsclean_numbers

_FEW: Final = 8  # code points of the dash that ends a dateline, and of the gap before it


@attrs.frozen
class Options:
    """How numbers and Latin words stand in Chinese and Japanese text.

    Attributes:
        style: "close" sets them as newspapers do, with nothing between; "keep" leaves such borders as they are and
            repairs numbers alone; "space" puts a space at every border.
    """

    style: Literal["close", "keep", "space"] = attrs.field(
        default="close", validator=attrs.validators.in_(["close", "keep", "space"])
    )


def find(document: newsclean.Document, options: Options) -> Iterable[newsclean.Finding]:
    """Close the spaces that an extractor made around and inside numbers, and between Han or kana and Latin letters.

    Behind what is labelled `dateline` or `byline` the paper printed a space, and so it did before the dash of one.
    """
    typeset = any(label.kind == "typeset" for label in document.labels) or None
    ends = {label.end for label in document.labels if label.kind in ("dateline", "byline")}
    printed = ends | {_before_dash(document.text, end) for end in ends}
    return newsclean_numbers.find(document.text, style=options.style, typeset=typeset, printed=printed)


def _before_dash(text: str, end: int) -> int:
    """Where the gap begins before the dash that ends here; `end` where none does."""
    whole = text[max(0, end - _FEW) : end]
    bare = whole.rstrip("—–-")
    return end - len(whole) + len(bare.rstrip(" ")) if len(bare) < len(whole) else end


# The story of the artefact is the rule's page; the examples run as doctests over there.
_STORY = (newsclean_numbers.__doc__ or "").partition(">>>")[0]
find.__doc__ = f"{inspect.cleandoc(find.__doc__ or '')}\n\n{_STORY}"


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule; it runs when lines are joined, since a number may stand on either side of a break."""
    yield newsclean.Rule(
        "number-spacing",
        find,
        stage=newsclean.Stage.SPANS,
        options=Options,
        summary="Spaces around and inside numbers, and between Han or kana and Latin letters.",
    )
