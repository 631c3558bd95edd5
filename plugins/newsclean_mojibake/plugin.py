"""Mojibake: one rule that needs nothing, and one where ftfy is installed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import newsclean
import newsclean_mojibake


def find_gbk(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Turn UTF-8 that was read as GBK back: `鍥剧墖鏉ユ簮` is `图片来源`.

    Fires on runs in which the bytes of GBK, put together again, are UTF-8 of at least four characters; no language
    makes those. It does not fire on rare characters as such, and does not invent a character that lost a byte.
    """
    return newsclean_mojibake.find(document.text)


def find_latin(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
    """Turn UTF-8 that was read as Latin-1 or Windows-1252 back, with ftfy's encoding repair and nothing else of it.

    `GrÃ¼ÃŸe` is `Grüße`. Registered only where ftfy is installed (`pip install "newsclean[mojibake]"`).
    """
    return newsclean_mojibake.find_latin(document.text)


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rules, before every other that looks at characters."""
    stage = newsclean.Stage.CHARACTERS
    yield newsclean.Rule("mojibake", find_gbk, stage=stage, summary="Turn UTF-8 that was read as GBK back.")
    if newsclean_mojibake.available():
        summary = "Turn UTF-8 that was read as a Latin encoding back (ftfy)."
        yield newsclean.Rule("mojibake-latin", find_latin, stage=stage, summary=summary, before=("mojibake",))
