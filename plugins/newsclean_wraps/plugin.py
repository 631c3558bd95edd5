"""The hook: how newsclean calls the finder of this package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

import newsclean
import newsclean_wraps


@attrs.frozen
class Options:
    """Where paragraphs end.

    Attributes:
        paragraphs: `measure` finds it out from the widths of the lines and what stands on both sides of each break.
            `blank-lines` is for sources that set a blank line between paragraphs and nowhere else, as OCR engines that
            recognise blocks do: every other break is joined, but for labelled lines.
    """

    paragraphs: newsclean_wraps.Paragraphs = attrs.field(
        default="measure", validator=attrs.validators.in_(("measure", "blank-lines"))
    )


def find(document: newsclean.Document, options: Options) -> Iterable[newsclean.Finding]:
    """Soft line breaks go, paragraph breaks stay and come out alike.

    What it looks like: every printed line is a line, words are torn in the middle (`高质⏎量发展`, `infra-⏎structure`),
    and blank lines stand after every line, after none, or anywhere.

    How it arises: a column has a measure, the typesetter breaks where the next unit would not fit, and the extractor
    returns lines because a page description holds nothing else.

    Before and after: `持续优化发展环⏎境。⏎⏎近期，` becomes `持续优化发展环境。⏎⏎近期，`. Between CJK characters
    there is nothing, between Latin words a space; a typesetter's hyphen goes, a compound's stays. Where soft
    breaks were found, each paragraph break becomes what the text's paragraph breaks mostly were, and indents of
    first lines go.
    Lines that earlier rules labelled (headlines, credits, bylines, furniture) are never joined to a neighbour.

    Must not fire: on poems, lists, tables, addresses, dialogue with one sentence a line, and text that has one
    paragraph a line. Where no measure explains the lines, every break stays as it is. With `paragraphs="blank-lines"`
    nothing of this is asked: verse and lists between blank lines are joined too.
    """
    blocks = [(label.start, label.end, label.kind) for label in document.labels]
    return newsclean_wraps.find(document.text, blocks=blocks, paragraphs=options.paragraphs)


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule."""
    summary = "Soft line breaks are joined and paragraph breaks kept, by the measure of the columns."
    yield newsclean.Rule("wraps", find, stage=newsclean.Stage.WRAPS, options=Options, summary=summary)
