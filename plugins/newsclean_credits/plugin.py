"""Credits: labels the lines that say who made a picture."""

from collections.abc import Iterable, Iterator

import attrs

import newsclean
import newsclean_credits

DROP = ("drop", "credit")
"""Kind and value of the label on what shall go."""


@attrs.frozen
class Options:
    """What to do with the credits that were found.

    Attributes:
        action: `keep` them, each on its own line, or `drop` them with their line.
    """

    action: newsclean_credits.Action = attrs.field(default="keep", validator=attrs.validators.in_(("keep", "drop")))


def find(document: newsclean.Document, options: Options) -> Iterable[newsclean.Finding]:
    """Image credits get a label of the kind `credit`, whose value is the credited name, or several joined by 、.

    What it looks like: 图片来源：新华社, 冯玉诚 摄, 图/丁志华, Photo by Dana Whitlock, Foto: Petra Lang/dpa,
    写真：山田花子, 사진=정민지 기자; a whole line, or the end of a caption.

    How it arises: the layout program sets the credit in a box of its own, so it comes out between the paragraphs. The
    label keeps the rule for line breaks from joining it to its neighbours.

    Before and after: nothing changes with `action="keep"`, but for an organisation's name that ran over to the next
    line (`图片来源：临江区融媒体中⏎心`). With `action="drop"` the rule `dropped-credits` takes them out
    in the end; their labels stay, at the place where they stood.

    Must not fire: on sentences that speak of pictures (图片来源于网络, “the photo by the door”), on headlines
    (`Photos: The Year in Pictures`), on captions (`图：检查现场`).
    """
    text = document.text
    found = list(newsclean_credits.find_credits(text))
    for start, end, names in found:
        yield newsclean.Label(start, end, "credit", names)
    if options.action == "drop":
        for start, end in newsclean_credits.regions(text):
            yield newsclean.Label(start, end, *DROP)
    yield from newsclean_credits.carried(text, found)


def find_dropped(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """With `credits.action=drop` the credits go, after the rules for line breaks have seen them.

    A credit keeps its caption and the article below apart, so it stays until paragraphs are whole; a label of the kind
    `drop` says that it shall go.
    """
    spans = [(label.start, label.end) for label in document.labels if (label.kind, label.value) == DROP]
    return newsclean_credits.drop(document.text, spans)


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule, after the one that makes doubled lines single, and the one that drops at the end."""
    yield newsclean.Rule(
        "credits",
        find,
        stage=newsclean.Stage.LINES,
        options=Options,
        summary="Image credits are labelled with the credited name, and kept on their own line or dropped.",
        after=("overprint",),
    )
    yield newsclean.Rule(
        "dropped-credits",
        find_dropped,
        stage=newsclean.Stage.TIDY,
        summary="Image credits go where the rule `credits` is told to drop them.",
        before=("tidy",),
    )
