"""Letter-spacing: the gaps that justification made inside words, beside punctuation and between words."""

import inspect
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

import newsclean
import newsclean_letterspacing


@attrs.frozen
class Options:
    """How short lines that stand alone are treated.

    Attributes:
        headings: "keep" leaves a heading set with gaps (本 报 讯) as it is, "close" closes it up.
    """

    headings: Literal["keep", "close"] = attrs.field(default="keep", validator=attrs.validators.in_(["keep", "close"]))


def find(document: newsclean.Document, options: Options) -> Iterator[newsclean.Finding]:
    """Close the gaps that justification made inside words and beside full-width punctuation.

    The page's text is labelled `typeset` if it stands in lines of a column: rules that run when the lines are joined
    may want to know.
    """
    typeset = newsclean_letterspacing.is_typeset(document.text)
    yield from newsclean_letterspacing.find(document.text, headings=options.headings, typeset=typeset)
    if typeset:
        yield newsclean.Label(0, len(document.text), "typeset")


def find_word_gaps(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Make one space of the two or more that justification made between words."""
    return newsclean_letterspacing.find_word_gaps(document.text)


def find_sentence_gaps(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Close the gap after a sentence whose next one began at the end of a printed line, now that lines are joined.

    Only in a text that was labelled `typeset`; a name or a credit after the last sentence keeps its distance.
    """
    if not any(label.kind == "typeset" for label in document.labels):
        return ()
    return newsclean_letterspacing.find_sentence_gaps(document.text)


# The story of the artefact is the rule's page; the examples run as doctests over there.
_STORY = (newsclean_letterspacing.__doc__ or "").partition(">>>")[0]
find.__doc__ = f"{inspect.cleandoc(find.__doc__ or '')}\n\n{_STORY}"


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rules.

    A line that is there twice has to be single before its gaps are judged; and whoever looks for words in lines finds
    them when they have no gaps.
    """
    yield newsclean.Rule(
        "letterspacing",
        find,
        stage=newsclean.Stage.LINES,
        options=Options,
        summary="Spaces between Han, kana or Hangul that justification or OCR made.",
        after=("overprint",),
        before=("credits", "furniture", "datelines"),
    )
    yield newsclean.Rule(
        "word-spacing",
        find_word_gaps,
        stage=newsclean.Stage.LINES,
        summary="Two or more spaces between words where justification stretched one.",
        after=("overprint", "letterspacing"),
        before=("credits", "furniture", "datelines"),
    )
    yield newsclean.Rule(
        "sentence-spacing",
        find_sentence_gaps,
        stage=newsclean.Stage.SPANS,
        summary="Spaces between two sentences of Chinese or Japanese, where lines of a column were joined.",
    )
