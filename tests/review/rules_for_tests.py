"""Rules that need no other plugin, and between them leave every kind of mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

import newsclean


def doubled(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """A run that stands twice goes once."""
    return ((m.end(1), m.end(), "", "doubled run") for m in re.finditer(r"(\w{4,12})\1", document.text))


def breaks(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """A line goes on, with a space between Latin letters."""
    for match in re.finditer(r"(?<=[^。.\n])\n+(?=[^\n])", document.text):
        latin = document.text[match.start() - 1].isascii()
        yield (*match.span(), " " if latin else "", "soft line break", "likely")


def gaps(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """Spaces beside numbers go; a person should look at large ones; bylines are labelled."""
    for match in re.finditer(r"(?<=[一-龥]) (?=\d)|(?<=\d) (?=[一-龥])", document.text):
        yield newsclean.Edit(*match.span(), "", reason="space at a number")
    for match in re.finditer(r"\d{4,}", document.text):
        yield newsclean.Edit(*match.span(), match[0][:1] + "," + match[0][1:], reason="digits", safety="suggest")
    for match in re.finditer(r"本报记者(\w+)", document.text):
        yield newsclean.Label(*match.span(), "byline", match[1])


def credit(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """A line with a credit goes; the letters AE are one."""
    for match in re.finditer(r"^图：.*\n", document.text, re.M):
        yield newsclean.Edit(*match.span(), "", reason="credit")
    for match in re.finditer("AE", document.text):
        yield newsclean.Edit(*match.span(), "Æ", reason="ligature")


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rules."""
    yield newsclean.Rule("doubled", doubled)
    yield newsclean.Rule("breaks", breaks, stage=newsclean.Stage.WRAPS)
    yield newsclean.Rule("gaps", gaps, stage=newsclean.Stage.SPANS)
    yield newsclean.Rule("credit", credit)
