"""Credit lines in a paper's own words, found by the finder of `newsclean_credits`."""

from collections.abc import Iterator

import attrs

import newsclean
import newsclean_credits

WORDS = {"映像＝": "写真＝", "絵／": "図／"}
"""What the paper writes, and what the finder knows; both of one length, so that spans are the same in both texts."""


@attrs.frozen
class Options:
    """What to do with the paper's own credits.

    Attributes:
        action: `keep` them, labelled, or `drop` them with their line.
    """

    action: newsclean_credits.Action = attrs.field(default="keep", validator=attrs.validators.in_(("keep", "drop")))


def find(document: newsclean.Document, options: Options) -> Iterator[newsclean.Finding]:
    """Credit lines in the paper's own words get a label of the kind `credit`, or go.

    What it looks like: `映像＝山田花子`, where other papers write `写真＝山田花子`.

    Must not fire: on credits in words that the bundled rule knows; these are its business.
    """
    text = document.text
    if not any(own in text for own in WORDS):
        return
    known = text
    for own, word in WORDS.items():
        known = known.replace(own, word)
    ours = [credit for credit in newsclean_credits.find_credits(known) if _own(text, credit)]
    for start, end, names in ours:
        yield newsclean.Label(start, end, "credit", names)
    if options.action == "drop":
        for start, end, replacement, _ in newsclean_credits.drop(text, [(start, end) for start, end, _ in ours]):
            yield start, end, replacement, "image credit of the house"


def _own(text: str, credit: newsclean_credits.Credit) -> bool:
    start, end, _ = credit
    return any(own in text[start:end] for own in WORDS)


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule, beside the bundled one."""
    summary = "Image credits in the paper's own words are labelled, and kept or dropped."
    yield newsclean.Rule(
        "own-credits", find, stage=newsclean.Stage.LINES, options=Options, summary=summary, after=["credits"]
    )
