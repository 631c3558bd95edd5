"""Overprint: takes out the copies of text that was printed over itself, and labels what it repaired."""

from collections.abc import Iterable, Iterator

import newsclean
import newsclean_overprint


def find(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Text printed over itself (fake bold, shadows) comes out once.

    What it looks like: 统筹推进总投资额统筹推进总投资额15611561亿元项目亿元项目, “免申即享⏎免申即享”惠及⏎惠及,
    `TThhee`, a headline or credit that stands twice line by line, three or four copies, the last run single.

    How it arises: a layout program without a bold font prints a run two or three times, a hair apart; a shadow is
    a copy too. The page shows it once, the extractor reads every copy, and each orders them in its own way.

    Before and after: 人才人才““向心力向心力””从何而来从何而来 becomes 人才“向心力”从何而来. Copies on lines of
    their own collapse into one line; where the printed headline goes over two lines, one line break stays. Every
    headline or credit that was repaired gets a label of the kind `display` with the printed text as its value: a
    text printed over itself is display type and no part of a paragraph.

    Must not fire: on what language repeats (研究研究, 好项目、好项目, `that that`, AABB at word borders, `2024 2024`),
    songs, lists, tables, dialogue. Edits are `safe` where a case is strong by itself, `likely` where it is believed
    because of others on the page.
    """
    found = newsclean_overprint.find_runs(document.text)
    yield from found.edits
    for start, end, value in found.displays:
        yield newsclean.Label(start, end, "display", value)


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule, before all that read lines: a doubled credit or page header is none that they know."""
    yield newsclean.Rule(
        "overprint",
        find,
        stage=newsclean.Stage.LINES,
        summary="Text printed over itself (fake bold, shadows) comes out once; headlines so repaired are labelled.",
        before=(
            "letterspacing",
            "word-spacing",
            "furniture",
            "credits",
            "datelines",
            "bylines",
            "captions",
            "headings",
        ),
    )
