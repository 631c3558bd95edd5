"""A hyphen at the end of a line: the typesetter's, which goes, or the word's own, which stays.

>>> from ._words import Words
>>> words = Words.of("der die das und den von mit sich")
>>> join_hyphen("des Nord-", "Süd-Konflikts", words)
(0, '', 'hyphen of a compound')
>>> join_hyphen("im Haupt-", "und Nebenfach", words)
(0, ' ', 'suspended compound')
>>> join_hyphen("die Infra-", "struktur", words)
(1, '', "typesetter's hyphen")
"""

import re
from typing import Final

from ._words import Words

MARKS: Final = frozenset("-\u2010\u2011\u00ad\u00ac\ufffe\x02")
_PRINTED: Final = frozenset("-\u2010\u2011")

DROP: Final = "typesetter's hyphen"
KEEP: Final = "hyphen of a compound"
SUSPENDED: Final = "suspended compound"

_LEFT: Final = re.compile(r"[\w’'.]+(?:[-\u2010\u2011\u00ad][\w’'.]+)*$")
_RIGHT: Final = re.compile(r"[\w’']+(?:[-\u2010\u2011\u00ad][\w’']+)*")
_AND: Final = frozenset("and or und oder sowie bzw et ou".split())
_TO: Final = frozenset("to bis".split())
_NUMERALS: Final = frozenset(
    "one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_SELF: Final = frozenset("self well non ex half low high long short full cross near quasi".split())
_SECOND: Final = frozenset(
    "known year years old term time based made like wide free up off out level style class scale day week month "
    "minute hour mile foot led run owned related born bound long awaited school art old-fashioned".split()
)


def join_hyphen(left: str, right: str, words: Words) -> tuple[int, str, str]:
    """`(cut, glue, reason)` for a line that ends in a hyphen or in a mark that an extractor left for one."""
    stem = left.rstrip("".join(MARKS))
    marks = len(left) - len(stem)
    reason = _judge(stem, right, words)
    if reason is DROP:
        return marks, "", DROP
    gap = " " if reason is SUSPENDED else ""
    if left[-1] in _PRINTED:
        return 0, gap, reason
    return marks, "-" + gap, reason


def _judge(stem: str, right: str, words: Words) -> str:
    head, tail = _LEFT.search(stem[-80:]), _RIGHT.match(right[:80])
    if not head or not tail:
        return KEEP
    return _by_words(head[0], tail[0], right, words) or _by_shape(head[0], tail[0], words)


def _by_words(head: str, tail: str, right: str, words: Words) -> str:
    """What the text itself says, conjunctions first."""
    if tail in _AND or (tail in _TO and (head[-1].isdigit() or head.lower() in _NUMERALS)):
        return SUSPENDED
    joined, hyphened = words.count(head + tail), words.count(f"{head}-{tail}")
    if joined != hyphened:
        return DROP if joined > hyphened else KEEP
    return ""


def _by_shape(head: str, tail: str, words: Words) -> str:
    last, first = re.split(r"[-\u2010\u2011\u00ad]", head)[-1], re.split(r"[-\u2010\u2011\u00ad]", tail)[0]
    if last[-1:].isdigit() or first[:1].isdigit() or len(last) == 1:
        return KEEP
    capitals = last.isupper()
    if first[:1].isupper() and not (capitals and first.isupper()):
        return DROP if last in {"Mc", "Mac"} else KEEP
    if capitals and not first.isupper():
        return KEEP
    if words.language == "de":
        return DROP
    last, first = last.lower(), first.lower()
    if last in _NUMERALS or last in _SELF or first in _SECOND:
        return KEEP
    return DROP
