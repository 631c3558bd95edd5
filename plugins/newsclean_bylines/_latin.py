"""Bylines in English and German: a preposition and names, a tagline, a name alone that is known from elsewhere."""

from __future__ import annotations

import re

from newsclean_bylines._reading import Reading

from ._lazy import lazy

__all__ = ["GATE", "STAFF", "more", "read", "tagline"]

GATE = lazy(
    r"(?:By|BY|Von|VON|Text|Story|Words|Written|Reported|Reporting|Compiled|Aufgezeichnet|Interview|[—–-]{1,2})[\s:]"
)
_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*[\wÀ-ÿ.]|[A-Z]\.?)"
_SMALL = r"(?:de|da|del|della|di|du|van|von|vom|zu|zum|der|den|ter|ten|la|le|bin|al|el|st\.|y)"
_NAME = rf"{_WORD}(?:\s(?:{_SMALL}\s){{0,2}}{_WORD}){{1,3}}"
_AND = r"(?:\s?,\s(?:and\s|und\s)?|\s(?:and|AND|und|UND|&)\s)"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME}){{0,4}}"
_DESK = (
    r"(?:[Tt]he )?(?:Associated Press|ASSOCIATED PRESS|Reuters|REUTERS|Staff(?: Reports?| Writers?)?|STAFF REPORTS?"
    r"|Editorial Board|our (?:own )?(?:correspondent|reporter)s?)"
)
_BY = (
    r"(?:By|BY|Von|VON|Text(?: by|:| von)|Story by|Words by|Written by|Reported by|Compiled by|Aufgezeichnet von"
    r"|Interview(?: von|:))"
)
_EXTRA = (
    r"(?:\s?[,|•·/]\s?[\w][\w\s.’'&@-]{1,40}|\s[–—-]\s[A-Z][\w\s.’'&-]{1,40}|\s\([^()]{2,24}\)|\s[\w.+-]+@[\w.-]+"
    r"|\s(?:[Oo]f|OF|[Ff]or|FOR|[Aa]t)\s[A-Zt][\w\s.’'&-]{1,40})?"
)
_LINE = lazy(rf"{_BY}\s+(?P<names>{_NAMES}|{_DESK}){_EXTRA}\Z")
_DASHED = lazy(rf"[—–-]{{1,2}}\s?(?P<names>{_NAMES})\Z")
_UNSER = lazy(rf"(?:Von|VON) (?:unserem|unserer|unseren) [\w-]+(?: [\w-]+)? (?P<names>{_NAMES})\Z")
_TAGLINE = lazy(
    rf"(?P<names>{_NAMES})(?:, [^.]{{3,40}},)? (?:(?:also )?contributed (?:reporting|to)|reported from"
    rf"|reporting from|contributed from)\b"
    r"[^.]{0,80}\.\Z|Reporting by (?P<by>" + _NAMES + r")\b[^.]{0,120}\.?\Z"
)
STAFF = lazy(
    r"(?:(?:Staff|Senior|Contributing|Special|Chief|Associate|Assistant|Political|Business|Sports|Metro|Education"
    r"|Health|City|County|State"
    r"|National|Foreign|White House|STAFF|CONTRIBUTING)\s){1,3}(?:Writers?|Reporters?|Editors?|Correspondents?"
    r"|Photographers?|Columnists?"
    r"|WRITERS?|REPORTERS?|EDITORS?|CORRESPONDENTS?)\Z|Special to [A-Z][\w’'. -]{2,40}\Z"
    r"|(?:The )?Associated Press\Z|[Oo]f [Tt]he [A-Z][\w ’-]{2,30} [Ss]taff\Z"
)
_BARE = lazy(rf"{_NAMES}\Z")
_NOT_NAMES = lazy(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August"
    r"|September|October"
    r"|November|December|Popular|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März"
    r"|Mai|Juni|Juli|Oktober|Dezember"
    r"|University|County|Council|School|Department|Street|Avenue|Court|Committee|Company|Bank|Party|House|Office"
    r"|Club|League|Plan|City"
    r"|Der|Die|Das|The|This|These|That|Many|Some|Most|All|An?|In|On|At|For|Mit|Und|Ein|Eine)\b"
)


def read(line: str) -> Reading | None:
    """Who wrote it, if a line or the end of one is a byline and nothing else; a name alone is not sure.

    >>> read("By JANE ROE and John Q. Public"), read("Von Karl von der Höh, Berlin").names
    (Reading(names=('JANE ROE', 'John Q. Public'), sure=True), ('Karl von der Höh',))
    >>> read("Jane Roe"), read("By The Associated Press").names, read("By Monday Morning"), read("By the way")
    (Reading(names=('Jane Roe',), sure=False), ('The Associated Press',), None, None)
    """
    if len(line) > 110:
        return None
    line = re.sub(r"\s+", " ", line)
    match = _LINE.match(line) or _UNSER.match(line) or _DASHED.match(line)
    if match:
        return _reading(match["names"], sure=True)
    return _reading(line, sure=False) if len(line) <= 40 and _BARE.match(line) else None


def tagline(text: str) -> Reading | None:
    """Who is named in a line such as `Jane Roe reported from Springfield.`, which stands below an article.

    >>> tagline("Jane Roe reported from Springfield.")
    Reading(names=('Jane Roe',), sure=True)
    """
    match = _TAGLINE.match(text)
    return _reading(match["names"] or match["by"], sure=True) if match else None


def more(line: str) -> Reading | None:
    """Names on a second line: `and John Q. Public`.

    >>> more("and John Q. Public")
    Reading(names=('John Q. Public',), sure=True)
    """
    match = re.match(rf"(?:and|AND|und|UND|&)\s(?P<names>{_NAMES})\Z", line)
    return _reading(match["names"], sure=True) if match else None


def _reading(names: str, *, sure: bool) -> Reading | None:
    if _NOT_NAMES.search(names) and not re.match(_DESK, names):
        return None
    people = tuple(n for n in re.split(_AND, names) if n and (n == names or not STAFF.match(n)))
    return Reading(people, sure) if people else None
