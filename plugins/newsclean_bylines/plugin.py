"""Bylines, datelines, captions, headings: a rule for each, none of which changes anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import newsclean
import newsclean_bylines

_BEFORE = ("overprint", "letterspacing", "word-spacing", "credits", "furniture")
_HEADS = ("dateline", "caption")
_BLOCKS = ("credit", "furniture", "byline", "headline", "kicker", "deck", "caption")
_AND = r"\s*[、，,;；/／&]\s*|\s+(?:and|und)\s+"  # compiled when there is a credit


def _blocks(document: newsclean.Document) -> list[tuple[int, int]]:
    return [(label.start, label.end) for label in document.labels if label.kind in _BLOCKS]


def _lines(document: newsclean.Document) -> newsclean_bylines.Lines:
    """All four rules read the same lines, and none of them changes the text."""
    return document.view(newsclean_bylines.spans)


def _heads(document: newsclean.Document) -> list[int]:
    return [label.start for label in document.labels if label.kind in _HEADS]


def _labels(found: Iterable[tuple[int, int, str, str]]) -> Iterator[newsclean.Label]:
    return (newsclean.Label(*label) for label in found)


def find_datelines(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Datelines get a label of the kind `dateline`; its value says `agency=…; place=…; date=…; names=…`.

    What it looks like: 本报讯, 新华社北京5月3日电（记者 …）, 本报记者…报道, LONDON, March 3 (Reuters) —,
    Neustadt (dpa) –, 【東京＝…】, [서울=…] at the beginning of a paragraph.

    How it arises: the paper prints it so; the label tells where a paragraph begins, and what the dateline says.

    Before and after: nothing changes. The span is the dateline alone; one that fills its printed line has no label.

    Must not fire: on lines inside a paragraph that happen to begin with a place or with the name of an agency.
    """
    return _labels(newsclean_bylines.find_datelines(document.text, _blocks(document), _lines(document)))


def find_bylines(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Bylines get a label of the kind `byline`; its value is the names, joined by a comma and a space.

    What it looks like: 本报记者 王小川 通讯员 李想, （记者 王小川）, ▶ 王小川, By Jane Roe, Von Karl Moor,
    【小川三郎】, 김하늘 기자 on a line of its own, or behind the last sentence of an article.

    How it arises: set flush right or in another font, a byline comes out as a line, or run in with the last one.

    Before and after: nothing changes. A label over whole lines is a block of its own, one over the end of a line says
    that a paragraph ends there.

    Must not fire: on sentences about reporters, on names in running text, on verse.
    """
    credited = [re.split(_AND, label.value) for label in document.labels if label.kind == "credit"]
    known = {name for names in credited for name in names if len(name) > 1}
    return _labels(
        newsclean_bylines.find_bylines(document.text, _blocks(document), known, _heads(document), _lines(document))
    )


def find_captions(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """The words that begin a caption get a label of the kind `caption`.

    What it looks like: 图为…, 图①：…, Pictured above: …, Unser Bild zeigt …, 写真は…, 사진은 …; in Japanese also
    新しい橋＝東浜市で as a whole.

    How it arises: captions stand between the paragraphs of an article, often without a full stop at their end.

    Before and after: nothing changes; a paragraph begins where the label begins.

    Must not fire: on 蓝⏎图为 across a line break, on sentences about pictures.
    """
    return _labels(newsclean_bylines.find_captions(document.text, _blocks(document), _lines(document)))


def find_headings(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Lines set apart beyond doubt get a label of the kind `kicker`, `headline` or `deck`.

    What it looks like: LOCAL GOVERNMENT, a line in title case that broke off early, ——来自大桥工地的报道, one line
    between a running head and a dateline.

    How it arises: headings have other measures than the text, and no full stop at their end.

    Before and after: nothing changes; each label is a block of its own. Most headlines go without a label: whether
    lines belong together is for the rule that joins lines to say.

    Must not fire: on a line inside a paragraph, ever; on texts without any other label.
    """
    return _labels(
        newsclean_bylines.find_headings(document.text, _blocks(document), _heads(document), _lines(document))
    )


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the four rules, each after those whose labels it reads."""
    rules = (
        ("datelines", find_datelines, "Datelines are labelled with agency, place, date and reporters."),
        ("bylines", find_bylines, "Bylines are labelled with the names they give."),
        ("captions", find_captions, "The words that begin a caption are labelled."),
        ("headings", find_headings, "Kickers, headlines and decks that stand apart are labelled."),
    )
    after: tuple[str, ...] = _BEFORE
    for name, find, summary in rules:
        yield newsclean.Rule(name, find, stage=newsclean.Stage.LINES, summary=summary, after=after)
        after = (*after, name)
