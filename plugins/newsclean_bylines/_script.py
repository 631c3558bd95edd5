"""Which script the bylines of a text are written in."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from newsclean_bylines import _han, _latin
from newsclean_bylines._reading import Reading

__all__ = ["Script", "script_of"]


class Script(NamedTuple):
    """Who reads lines in wide characters."""

    name: str
    read: Callable[[str], Reading | None]
    gate: re.Pattern[str]


def script_of(text: str) -> Script:
    """Kana and hangul tell the languages apart; the patterns of each are compiled only when they are wanted."""
    sample = text[:20000]
    if text.isascii():
        return Script("latin", _latin.read, _latin.GATE)
    if not re.search("[가-힣ぁ-ん]", sample):
        return Script("han", _han.read, _han.GATE)
    if len(re.findall("[가-힣]", sample)) * 20 > len(sample):
        from newsclean_bylines import _hangul

        return Script("hangul", _hangul.read, _hangul.GATE)
    if len(re.findall("[ぁ-ん]", sample)) * 20 > len(sample):
        from newsclean_bylines import _kana

        return Script("kana", _kana.read, _kana.GATE)
    return Script("han", _han.read, _han.GATE)
