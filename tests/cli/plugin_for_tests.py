"""Rules that need no other plugin: what the tests of the command line clean with."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

import newsclean

__version__ = "1.2"


@attrs.frozen
class Options:
    """Options of the rule `spacing`.

    Attributes:
        style: `close` or `keep`.
    """

    style: str = attrs.field(default="close", validator=attrs.validators.in_(["close", "keep"]))
    least: int = 1


def spacing(document: newsclean.Document, options: Options) -> Iterator[newsclean.Finding]:
    """Spaces between Chinese and digits go.

    Before: `6.8 亿元`. After: `6.8亿元`.
    """
    for match in re.finditer(r"(?<=[一-龥]) (?=\d)|(?<=\d) (?=[一-龥])", document.text):
        if options.style == "close":
            yield newsclean.Edit(*match.span(), "", reason="space at a number")
    for match in re.finditer(r"图：(\w+)", document.text):
        yield newsclean.Label(*match.span(), "credit", match[1])


def edges(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """A space at the start of a line may be an indent: a person should look."""
    for match in re.finditer(r"^ ", document.text, re.M):
        yield newsclean.Edit(*match.span(), "", reason="space at the edge of a line", safety="suggest")


def breaks(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """Lines that do not end in a full stop go on."""
    return ((m.start(), m.end(), "", "soft line break") for m in re.finditer(r"(?<=[^。\n])\n+(?=.)", document.text))


def fails(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Fail."""
    raise ValueError("two\nlines")


def waits(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Leave a sign, then wait to be interrupted."""
    Path("waiting").touch()
    time.sleep(600)
    return []


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rules."""
    yield newsclean.Rule("spacing", spacing, options=Options, summary="Spaces at numbers go.")
    yield newsclean.Rule("edges", edges, stage=newsclean.Stage.TIDY, summary="Spaces at the edge of lines.")
    yield newsclean.Rule("breaks", breaks, stage=newsclean.Stage.WRAPS, default=False, summary="换行 go.")
    yield newsclean.Rule("fails", fails, default=False)
    yield newsclean.Rule("waits", waits, default=False)
