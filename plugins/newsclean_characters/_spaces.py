"""Spaces of other widths, and bullets from symbol fonts."""

import re
from collections.abc import Iterator
from typing import Final

from ._apply import Edit
from ._lazy import lazy
from ._misread import is_misread_utf8

EXOTIC: Final = lazy("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")


def find_spaces(text: str) -> Iterator[Edit]:
    r"""No-break, thin, hair, en and em spaces become the space that everybody searches for.

    Typesetters choose them to keep a number beside its unit, or to set French punctuation off; extractors choose
    them by the font's table. On paper each is a gap. The ideographic space U+3000 stays: it is as wide as a
    character, and indents and names are set with it.

    >>> list(find_spaces("10\u00a0000\u202f€"))
    [(2, 3, ' ', 'space of another width'), (6, 7, ' ', 'space of another width')]
    """
    for match in EXOTIC.finditer(text):
        at = match.start()
        if not is_misread_utf8(text, at):
            yield at, at + 1, " ", "space of another width"


# What Symbol and Wingdings draw for their code 0x6C, 0x6E ..., which software maps to U+F000 and above.
_BULLETS: Final = {
    "\uf0b7": "•", "\uf06c": "●", "\uf06e": "■", "\uf06f": "□", "\uf071": "❑", "\uf075": "◆", "\uf076": "❖",
    "\uf0a7": "▪", "\uf0a8": "◻", "\uf0d8": "➢", "\uf0e0": "→", "\uf0e8": "➔", "\uf0fc": "✓",
}  # fmt: skip
ANY_BULLET: Final = lazy("[\uf06c-\uf0fc]")  # quick to look for, and seldom there
_BULLET: Final = lazy(rf"\uf0b7|^[ \t\u3000]*([{''.join(_BULLETS)}])(?=\s)", re.M)


def find_bullets(text: str) -> Iterator[Edit]:
    r"""Private-use bullets of Symbol and Wingdings become the bullets that the page shows.

    Only at the start of a line with a space behind, except U+F0B7, which is a bullet everywhere. Other private-use
    characters stay: what they stand for is known to their font alone.

    >>> list(find_bullets("\uf0b7 first"))
    [(0, 1, '•', 'bullet of a symbol font')]
    """
    if not ANY_BULLET.search(text):
        return
    for match in _BULLET.finditer(text):
        at = match.end() - 1
        yield at, at + 1, _BULLETS[text[at]], "bullet of a symbol font"
