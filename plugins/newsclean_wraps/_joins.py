"""What stands where a soft line break stood: nothing, a space, or a hyphen less.

The decision *that* a break is soft is made elsewhere; here the two printed lines are put together again.
The two characters that meet decide, with the letters behind them where they are quotes or brackets:

=============================  ==========================================================================
left | right                   between them
=============================  ==========================================================================
CJK | anything                 nothing (Chinese and Japanese have no spaces, nor has their punctuation)
Latin | Latin                  a space, unless a hyphen, a slash, a dash, a bracket or a number was broken
hyphen | Latin                 see ``_hyphens``: the typesetter's goes, the compound's own stays
Hangul | Hangul, Latin, digit  see ``_korean``: Korean breaks inside words as well as between them
=============================  ==========================================================================

Where it fails: a number broken without a mark (`20⏎24`) is taken for two numbers unless the text has it elsewhere.

>>> words = Words.of("The well-known author of the infrastructure report")
>>> join("the infra-", "structure report", words)
(1, '', "typesetter's hyphen")
>>> join("a well-", "known author", words)
(0, '', 'hyphen of a compound')
>>> join("该公司年销售", "收入6.8亿元", words)
(0, '', 'no space in CJK text')
"""

import re
from typing import Final

from ._hyphens import MARKS, join_hyphen
from ._korean import HANGUL, join_korean
from ._lazy import lazy
from ._words import DASHES, Words

__all__ = ["Words", "at_once", "join"]

CJK: Final = "CJK"
KOREAN: Final = "Korean"
LATIN: Final = "Latin"
SPACE: Final = "space between words"
NOTHING: Final = "no space in CJK text"
_ENDS_BYLINE: Final = "讯訊员員者道"

_WIDE: Final = lazy(
    "[\u2e80-\u2fff\u3001-\u303f\u3040-\u312f\u3190-\u319f\u31c0-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uffdc\U0001f200-\U0001f2ff\U00020000-\U0003ffff]"
)
_FIRST: Final = "\u1100"
"""The first Hangul; what is below it is neither that nor wide, and no pattern need be asked."""
_URL: Final = lazy(r"(?:https?://|www\.|\S+@)\S*$", re.I)
_GROUPED: Final = {
    "de": re.compile(r"(?<![\d,.])\d{1,3}(?:[.’']\d{3})*[.’']$"),
    "en": re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})*,$"),
}
_THREE: Final = lazy(r"\d{3}(?!\d)")
_BYLINE: Final = lazy(r"(?:^|\s)(?:本[报報][讯訊]|通[讯訊][员員]|[记記]者|(?:本[报報])?[记記]者.{2,4}[报報]道)$")


def join(left: str, right: str, words: Words) -> tuple[int, str, str]:
    """Say how two printed lines belong together: ``(cut, glue, reason)``.

    `left` has no trailing, `right` no leading white space. `cut` is the number of code points to take off the end
    of `left`, `glue` what to put between: ``""``, ``" "``, or ``"-"`` and ``"- "`` where an extractor's mark
    (U+FFFE, U+0002, U+00AD, ¬) stood for a hyphen that belongs to the word.

    >>> join("Mark", "Avery", Words.of(""))
    (0, ' ', 'space between words')
    """
    if not left or not right:
        return 0, "", "nothing to join"
    if plain := at_once(left[-1], right[0]):
        return 0, *plain
    latin = _both_latin(left[-1], right[0])
    if _broken_url(left, right):
        return 0, "", "broken address"
    scripts = {LATIN} if latin else {_script(left[:-13:-1]), _script(right[:12])}
    if left[-1] in MARKS and len(left) > 1 and not left[-2].isspace():
        return join_hyphen(left, right, words, compound=scripts != {LATIN})
    if KOREAN in scripts:
        return 0, *join_korean(left, right, words)
    if CJK in scripts:
        return 0, *_join_cjk(left)
    return 0, *_join_latin(left, right, words)


def at_once(before: str, after: str) -> tuple[str, str] | None:
    """What to put between and why, where the two characters that meet are enough to tell; they mostly are.

    >>> at_once("售", "收"), at_once("k", "A"), at_once("1", "2")
    (('', 'no space in CJK text'), (' ', 'space between words'), None)
    """
    if "\u4e00" <= before <= "\u9fff" and "\u4e00" <= after <= "\u9fff" and before not in _ENDS_BYLINE:
        return "", NOTHING
    if _both_latin(before, after) and not (before.isdigit() and after.isdigit()):
        return " ", SPACE
    return None


def _both_latin(before: str, after: str) -> bool:
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()


def _script(chars: str) -> str:
    """The script of the first of `chars` that has one; quotes, brackets and digits belong to what is behind them."""
    for char in chars:
        if char >= _FIRST and HANGUL.match(char):
            return KOREAN
        if char >= _FIRST and _WIDE.match(char):
            return CJK
        if char.isalpha():
            return LATIN
    return LATIN


def _join_cjk(left: str) -> tuple[str, str]:
    if _BYLINE.search(left[-14:]):
        return " ", "space after a byline"
    return "", NOTHING


def _join_latin(left: str, right: str, words: Words) -> tuple[str, str]:
    before, after, alone = left[-1], right[0], len(left) == 1 or left[-2].isspace()
    if before in "([{" and alone:
        return "", "after an opening bracket"
    if after in ")]}," and before.isalnum() and not right[1:2].strip():
        return "", "before a closing mark"
    if before in "/" and _between_letters(left[:-1], right):
        return "", "slash"
    if (before in DASHES and _between_letters(left[:-1], right)) or (
        after in DASHES and _between_letters(left, right[1:])
    ):
        return (" ", "spaced dash") if words.spaced_dashes else ("", "closed dash")
    if _broken_number(left, right, words):
        return "", "broken number"
    return " ", SPACE


def _between_letters(left: str, right: str) -> bool:
    return left[-1:].isalnum() and right[:1].isalnum()


def _broken_url(left: str, right: str) -> bool:
    """A web or mail address that goes on: it stops at a mark that no sentence ends with."""
    if left[-1] not in ".-_=&?@%+~#" or not right[0].isalnum():
        return False
    return bool(_URL.search(left[-80:])) and (left[-1] != "." or right[0].islower())


def _broken_number(left: str, right: str, words: Words) -> bool:
    """A thousands separator before three digits; or digits that stand together elsewhere in the text."""
    if not right[0].isdigit():
        return False
    if left[-1] in ",.’'" and _THREE.match(right):
        return bool(_GROUPED.get(words.language, _GROUPED["en"]).search(left[-20:]))
    if not left[-1].isdigit():
        return False
    head, tail = re.search(r"\d+$", left[-20:]), re.match(r"\d+", right[:20])
    if not head or not tail:
        return False
    return words.number(head[0] + tail[0]) > 0 and not words.number(tail[0])
