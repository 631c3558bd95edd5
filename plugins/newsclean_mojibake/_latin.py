"""UTF-8 that was read as Latin-1 or Windows-1252, and the like: what ftfy repairs."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator

__all__ = ["find"]

# A lead byte of UTF-8 (C2 to F4), read as Latin-1 or Windows-1252, before a continuation read the same way.
_CANDIDATE = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)


def find(text: str) -> Iterator[tuple[int, int, str, str, str]]:
    """Edits that ftfy's encoding repair makes, each narrowed to what differs in its line."""
    if _CANDIDATE.search(text) is None:
        return
    at = 0
    for line in text.split("\n"):
        if _CANDIDATE.search(line) and (fixed := _fixer()(line)) != line:
            yield _narrowed(at, line, fixed)
        at += len(line) + 1


def _narrowed(at: int, line: str, fixed: str) -> tuple[int, int, str, str, str]:
    head = _common(line, fixed)
    tail = _common(line[head:][::-1], fixed[head:][::-1])
    kept = fixed[head : len(fixed) - tail]
    return at + head, at + len(line) - tail, kept, "UTF-8 read as a Latin encoding", "safe"


def _common(one: str, other: str) -> int:
    """Length of the common beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


@functools.cache
def _fixer() -> Callable[[str], str]:
    from ftfy import TextFixerConfig, fix_encoding

    config = TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        replace_lossy_sequences=False,  # invents a character for one that was lost
    )
    return lambda line: fix_encoding(line, config)
