"""Datelines in English and German: `LONDON, March 3 (Reuters) —`, `Neustadt (dpa) –`, a bare `Neustadt.`."""

from __future__ import annotations

from newsclean_bylines._gates import head
from newsclean_bylines._heads import Found, value
from newsclean_bylines._lines import Lines

from ._lazy import lazy

__all__ = ["HEAD", "read", "read_german"]

_MONTH = (
    r"(?:Jan(?:\.|uary)?|Feb(?:\.|ruary)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:\.|ust)?|Sept?(?:\.|ember)?"
    r"|Oct(?:\.|ober)?|Nov(?:\.|ember)?"
    r"|Dec(?:\.|ember)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|JAN\.?|FEB\.?|MARCH|APRIL|MAY|JUNE|JULY"
    r"|AUG\.?|SEPT\.?|OCT\.?|NOV\.?|DEC\.?)"
)
_UPPER = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.’'-]{2,}(?: {1,3}[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.’'-]+){0,3}"
_TITLE = (
    r"(?:St\. |Bad |Los |San |New |El |La |Le )?[A-ZÀ-ÖØ-Þ][a-zà-ÿ’'ß-]+(?:(?: {1,3}|-)(?:(?:am|an der|ob der|im|in"
    r"|of|upon|de|la|del) )?[A-ZÀ-ÖØ-Þ][a-zà-ÿ’'ß-]+){0,2}"
)
_AG = r"\((?P<agency>(?!\d)[A-Za-zÀ-ÿ][\w/ .,’&-]{1,24})\)"
_DASH = r"(?:—|–|--|-)"
_LATIN = lazy(
    rf"(?P<place>{_UPPER}|{_TITLE})(?P<region>,\s{{1,3}}[A-Z][\w.]+(?:\s{{1,3}}[A-Z][\w.]+)?)??"
    rf"(?:,?\s{{1,3}}(?P<date>{_MONTH}\s{{1,3}}\d{{1,2}}"
    rf"|\d{{1,2}}\.?\s{_MONTH}))?(?:,?\s{{1,3}}{_AG})?\.?\s{{0,3}}(?P<dash>{_DASH})\s{{0,3}}(?=(?P<next>[^\W_]+"
    rf"|\S))"
)
_PERIOD = lazy(rf"(?P<place>{_UPPER}|{_TITLE})(?:\s{{1,3}}{_AG})?\.(?=\s{{1,3}}[A-ZÀ-ÖØ-Þ„“\"»])")
HEAD = head("[A-ZÀ-ÖØ-Þ]")
_STARTER_WORDS = (
    "The A An When After In On At It He She They We As For With More If While Since Before Police Officials Residents "
    "Voters Der Die Das Ein Eine Im Am Nach Mit Bei Wegen Weil Wenn Rund Mehr Für Auf Seit"
)
_STARTERS = frozenset(_STARTER_WORDS.split())
_NO_PLACES = (
    "Ja Nein Doch Richtig Stimmt Genau Danke Schade Klar Fast Endlich Warum Kein Keine Hinweis Foto Yes Maybe "
    "Right Sure Well Exactly Note Photo U.S. U.N. E.U. U.K. D.C. NATO Prof Capt Supt Dipl Herr Frau Sept Abs Kap Asst "
    "Atty Comm Messrs"
)
_NO_PLACE = frozenset(_NO_PLACES.split())
_PEOPLE = (
    "Mayor President Governor Senator Judge Sheriff Chief Councilman Councilwoman Sen Gov Rep Mr Mrs Ms Dr King Queen "
    "Prince Pope Sir Lord Lady Father Sister Bishop General Captain Officer Sergeant Coach Herr Frau Minister"
)
_NO_FIRST = _STARTERS.union(_PEOPLE.split())


def read(lines: Lines, i: int) -> Found:
    """A place and a dash before a sentence; in small letters only with an agency or a date, or where it may begin."""
    text, start = lines.text, lines.starts[i]
    limit = lines.ends[min(i + 1, len(lines) - 1)]  # the sentence may begin on the next line
    match = _LATIN.match(text, start, limit) if text[start].isupper() else None
    if match and match.start("dash") >= lines.ends[i] and not (match["agency"] or match["date"]):
        return None
    if not match or match["place"] in _NO_PLACE or match["place"].split()[0] in _NO_FIRST:
        return None
    upper, told = match["place"].isupper(), bool(match["agency"] or match["date"])
    after = match["next"]
    spaced = text[match.start("dash") - 1].isspace() and text[match.end("dash")].isspace()
    if not spaced and not (match["date"] and match["dash"] == "—"):
        return None
    sentence = after[0].isupper() or after[0] in "“\"„‘'«»" or after[0].isdigit()
    if not sentence or (match["dash"] == "-" and not told):
        return None
    if not (told or upper or after in _STARTERS or lines.parted(i)):
        return None
    region = (match["region"] or "").strip(", ")
    place = match["place"] + (f", {region}" if region else "")
    return match.start("dash") + len(match["dash"]), value(place, match["agency"], match["date"])


def read_german(lines: Lines, i: int) -> Found:
    """A place with a full stop behind it, as German papers have it: only where a paragraph may begin."""
    text, start = lines.text, lines.starts[i]
    match = _PERIOD.match(text, start, lines.ends[i]) if text[start].isupper() else None
    if not match or len(match["place"]) < 4 or match["place"] in _NO_PLACE:
        return None
    words = match["place"].split()
    if words[0] in _STARTERS or len(words[-1]) < 4 or not _below_heading(lines, i):
        return None
    return match.end(), value(match["place"], match["agency"])


def _below_heading(lines: Lines, i: int) -> bool:
    """Whether what stands above line `i` ends there: a sentence, or a headline, with a noun, a number or a quote."""
    if lines.closed(i - 1):
        return True
    above = lines.line(i - 1)
    noun = not above.split()[-1][0].islower() or above[-1] in "“”«»"
    return noun and (lines.closed(i - 2) or lines.parted(i))
