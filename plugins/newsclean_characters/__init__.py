r"""Single characters that a page did not print: what it looks like, how it arises, when to leave it alone.

A page is drawn with glyphs. Going back from glyph to character, an extractor asks the font, and the font may name
the glyph ﬁ, or ⼀ (a radical) for 一, or U+00AD for a hyphen. Line ends come as the system has them, zero-width
characters and odd spaces as the web page or word processor had them that the text was pasted from. None of this is
visible, and all of it makes words that no search finds.

Each finder below is one rule. What they have in common: a character is replaced only by what the page shows in its
place. Punctuation is never touched: ， stays ， and “ stays “; ２０２４ stays unless `width` is asked for.

They fail where only the font knows better: private-use characters other than bullets, glyphs without any name
(returned as U+0000, U+FFFD or `(cid:12)`), an accent printed beside its letter (`¨u`).

>>> fix("第⼀季度\u200b，oﬃce 5\u00a0km")
'第一季度，office 5 km'
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

# The modules are imported when a rule first runs: to make a pipeline costs no table and no pattern.
if TYPE_CHECKING:
    from ._controls import find_control_characters
    from ._ideographs import find_compatibility_ideographs, find_radicals, find_vertical_forms
    from ._letters import find_decomposed, find_ligatures
    from ._line_ends import find_line_ends
    from ._soft_hyphens import find_soft_hyphens
    from ._spaces import find_bullets, find_spaces
    from ._width import find_width
    from ._zero_width import find_zero_width

    RULES: dict[str, Finder]
    """Every rule by name, a finder each: text in, edits out."""

__all__ = [
    "OFF_BY_DEFAULT",
    "RULES",
    "Edit",
    "find_bullets",
    "find_compatibility_ideographs",
    "find_control_characters",
    "find_decomposed",
    "find_ligatures",
    "find_line_ends",
    "find_radicals",
    "find_soft_hyphens",
    "find_spaces",
    "find_vertical_forms",
    "find_width",
    "find_zero_width",
    "finder",
    "fix",
    "may_be_broken",
]

Edit: TypeAlias = tuple[int, int, str, str] | tuple[int, int, str, str, str]
"""`(start, end, replacement, reason)` or `(start, end, replacement, reason, safety)`, spans in code points."""
Finder: TypeAlias = Callable[[str], Iterable[Edit]]

# In the order in which they run: a mark of PDFium's is no control character yet, CR and LF must have met before
# line ends are counted, and what zero-width characters kept apart composes only when they are gone.
_FINDERS: Final = {
    "soft-hyphens": ("_soft_hyphens", "find_soft_hyphens"),
    "control-characters": ("_controls", "find_control_characters"),
    "zero-width": ("_zero_width", "find_zero_width"),
    "line-ends": ("_line_ends", "find_line_ends"),
    "ligatures": ("_letters", "find_ligatures"),
    "radicals": ("_ideographs", "find_radicals"),
    "compatibility-ideographs": ("_ideographs", "find_compatibility_ideographs"),
    "vertical-forms": ("_ideographs", "find_vertical_forms"),
    "composition": ("_letters", "find_decomposed"),
    "spaces": ("_spaces", "find_spaces"),
    "bullets": ("_spaces", "find_bullets"),
    "width": ("_width", "find_width"),
}


OFF_BY_DEFAULT: Final = frozenset({"width"})


@cache
def finder(rule: str) -> Finder:
    """The finder of a rule: text in, edits out.

    Raises:
        KeyError: no such rule.

    >>> list(finder("ligatures")("ﬁx"))
    [(0, 1, 'fi', 'ligature')]
    """
    module, function = _FINDERS[rule]
    found: Finder = getattr(import_module(f"{__name__}.{module}"), function)
    return found


def may_be_broken(text: str) -> bool:
    r"""Whether a text holds any character that a rule which is on by default would look at; most texts have none.

    >>> may_be_broken("第一季度，office 5 km\n"), may_be_broken("第⼀季度")
    (False, True)
    """
    return _broken().search(text) is not None


@cache
def _broken() -> re.Pattern[str]:
    from ._any import BROKEN

    return BROKEN


def fix(text: str, rules: Collection[str] | None = None) -> str:
    """The text with the edits of these rules made, in the order of `RULES`; by default of all but `width`.

    Raises:
        ValueError: a name that is not in `RULES`.

    >>> fix("ﬁx １", rules=["width"])
    'ﬁx 1'
    """
    chosen = _FINDERS.keys() - OFF_BY_DEFAULT if rules is None else set(rules)
    if unknown := chosen - _FINDERS.keys():
        raise ValueError(f"unknown rules {sorted(unknown)}; known: {', '.join(_FINDERS)}")
    from ._apply import apply

    for name in _FINDERS:
        if name in chosen:
            text = apply(text, finder(name)(text))
    return text


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "RULES":
            return {rule: finder(rule) for rule in _FINDERS}
        for rule, (_, function) in _FINDERS.items():
            if name == function:
                return finder(rule)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
