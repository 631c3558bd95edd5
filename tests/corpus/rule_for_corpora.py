"""A rule that does to its worker whatever the text asks for."""

from __future__ import annotations

import itertools
import os
import re
import signal
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import newsclean

__version__ = "1.0"


def find(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Close spaces; fail, wait, die, or do so once, where the text says so."""
    text = document.text
    if "RAISE" in text:
        raise ValueError("told to")
    if "SLEEP" in text:
        time.sleep(600)
    if "BURN" in text:
        sum(itertools.repeat(1, 10**12))
    if "DEAF" in text:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(600)
    if "EXIT" in text:
        os._exit(7)
    if "SLOWLY" in text:
        time.sleep(0.02)
    for match in re.finditer(r"UNTIL<(.*?)>", text):
        while not Path(match[1]).exists():
            time.sleep(0.02)
    for match in re.finditer(r"ONCE<(.*?)>", text):
        if not Path(match[1]).exists():
            Path(match[1]).touch()
            os._exit(7)
    for match in re.finditer(" ", text):
        yield newsclean.Edit(*match.span(), "", reason="space")


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule."""
    yield newsclean.Rule("closing", find)
