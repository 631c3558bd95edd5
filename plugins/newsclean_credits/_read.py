"""Reading one line: is it a credit, or does it end in one, and whom does it name?"""

import re
from collections.abc import Iterator
from functools import cached_property
from types import ModuleType
from typing import Final, TypeAlias

from . import _chinese, _japanese, _korean, _latin
from ._lazy import lazy

Credit: TypeAlias = tuple[int, int, str]
"""Half-open span of code points, and the credited name or names; empty where none is given."""

LONGEST: Final = 80  # code points; a line that is longer is no credit, but may end in one
_OPEN, _SHUT = "[（(\\[【〔]", "[）)\\]】〕]"
MARKS: Final = "▲△▼▽◆■●◎○※*"  # which papers put before a caption or a credit
_END: Final = f"[。.]?[\\s{MARKS}]*"
_WHITE: Final = "".join(filter(str.isspace, map(chr, range(0x3001))))
_START: Final = lazy(f"\\s*[{MARKS}]?\\s*")
_BETWEEN: Final = lazy("[\\s/／，；;]+")
_SENTENCE: Final = '[。！？.!?…”’」』")）\\]】］]'

_BEFORE: Final = lazy(f"{_SENTENCE}|\\s")
_OPENS: Final = lazy(f"{_OPEN}\\s*")
_SHUTS: Final = lazy(_SHUT)
_BRACKETS: Final = lazy(f"^{_OPEN}\\s*|\\s*{_SHUT}$")


class _Form:
    """One form of a credit. Its pattern is large, and compiled when a line first has what every such credit has."""

    def __init__(self, pattern: str, needs: str = "") -> None:
        self._pattern, self._needs = pattern, tuple(map(frozenset, needs.split()))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The form alone: where a credit may begin and end is tried from outside, so that it is compiled only once."""
        return re.compile(self._pattern)

    def may_be_in(self, chars: set[str]) -> bool:
        """Whether a line of these characters has of each kind that this form needs one."""
        return not any(map(chars.isdisjoint, self._needs))


class Language:
    """The forms of one language: as a whole line, in brackets, and at the end of a line."""

    def __init__(self, forms: ModuleType) -> None:
        self._forms = forms
        needs = getattr(forms, "NEEDS", ("",) * (len(forms.STRONG) + len(forms.WEAK)))
        every = [_Form(*form) for form in zip((*forms.STRONG, *forms.WEAK), needs, strict=True)]
        self._strong, self._weak = every[: len(forms.STRONG)], every[len(forms.STRONG) :]

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """A word without which no line is a credit."""
        return _any_of([word.replace("_", " ") for word in self._forms.TRIGGERS.split()])

    @cached_property
    def _alone(self) -> list[re.Pattern[str]]:
        """Credits that set themselves off, at the end of a line."""
        return [re.compile(f"{before}(?P<credit>{form}){_END}\\Z") for before, form in self._forms.SELF]

    def read(self, line: str, whole: bool) -> Credit | None:
        """The credit in a line; unless `whole`, it is only the end of a longer line."""
        span = self._span(line, whole) if self.trigger.search(line) else None
        return (*span, self._names(line[slice(*span)])) if span else None

    def _span(self, line: str, whole: bool) -> tuple[int, int] | None:
        strong, weak = _possible(self._strong, line), _possible(self._weak, line)
        every = strong + weak
        ends = _ends(line)
        found = _whole(line, ends, every) if whole else None
        found = found or _bracket(line, ends, every) or _tail(line, ends, strong)
        for alone in () if found else self._alone:
            if match := alone.search(line):
                return match.span("credit")
        return found

    def _names(self, credit: str) -> str:
        inner = _BRACKETS.sub("", credit)
        forms = [*_possible([*self._strong, *self._weak], inner), *(_Form(form) for _, form in self._forms.SELF)]
        found = next(filter(None, (form.pattern.fullmatch(inner) for form in forms)), None)
        every = [found] if found else _one_by_one(inner, [form.pattern for form in forms])
        names = [next(filter(None, match.groups()), "") for match in every]
        return "、".join(name.strip(" \u3000.") for name in names if name)


def _possible(forms: list[_Form], line: str) -> list[_Form]:
    """Forms that may be in a line, as far as its characters tell."""
    chars = set(line)
    return [form for form in forms if form.may_be_in(chars)]


def _ends(line: str) -> list[int]:
    """Where a credit at the end of a line may end: what follows is a full stop, white space, marks."""
    last = len(line.rstrip(MARKS + _WHITE))
    return [*range(len(line), last - 1, -1), *([last - 1] if line[last - 1 : last] in ("。", ".") else [])]


def _whole(line: str, ends: list[int], forms: list[_Form]) -> tuple[int, int] | None:
    """A line that is a credit, or two."""
    start = _START.match(line).end()  # type: ignore[union-attr]  # which matches nothing as well
    if end := _to_end(line, start, ends, forms):
        return start, end
    for gap in _BETWEEN.finditer(line, start):
        if any(form.pattern.fullmatch(line, start, gap.start()) for form in forms) and (
            end := _to_end(line, gap.end(), ends, forms)
        ):
            return start, end
    return None


def _to_end(line: str, start: int, ends: list[int], forms: list[_Form]) -> int:
    """Where a credit that begins here ends, if it goes up to the end of the line; else 0."""
    for form in forms:
        for end in ends:
            if start < end and form.pattern.fullmatch(line, start, end):
                return end
    return 0


def _bracket(line: str, ends: list[int], forms: list[_Form]) -> tuple[int, int] | None:
    """A credit in brackets at the end of a line."""
    shut = [end for end in ends if end and _SHUTS.match(line, end - 1)]
    for opening in _OPENS.finditer(line) if shut else ():
        for end in shut:
            last = len(line[: end - 1].rstrip())
            if _to_end(line, opening.end(), [last], forms):
                return opening.start(), end
    return None


def _tail(line: str, ends: list[int], forms: list[_Form]) -> tuple[int, int] | None:
    """A credit after the end of a sentence, or after a space."""
    for before in _BEFORE.finditer(line) if forms else ():
        if end := _to_end(line, before.end(), ends, forms):
            return before.end(), end
    return None


def _one_by_one(text: str, forms: list[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    """What the forms match in turn, the first that matches at a place before the others."""
    at = 0
    while found := [match for form in forms if (match := form.search(text, at))]:
        first = min(found, key=lambda match: match.start())
        yield first
        at = max(first.end(), at + 1)


def _any_of(words: list[str]) -> re.Pattern[str]:
    """One of these words; grouped by their first letters, which makes the search about four times as fast.

    >>> _any_of(["Photo", "Picture", "Foto"]).pattern
    'P(?:hoto|icture)|F(?:oto)'
    """
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(re.escape(word[0]), []).append(re.escape(word[1:]))
    return re.compile("|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items()))


_CHINESE, _JAPANESE, _KOREAN, _LATIN = map(Language, (_chinese, _japanese, _korean, _latin))
_KANA: Final = lazy("[\u3041-\u30fa]|写真[：:=＝]|撮影")  # a caption may have no kana
_HANGUL: Final = lazy("[\uac00-\ud7a3]")


def languages(text: str) -> Iterator[Language]:
    """The languages whose credits may stand in a text, by its letters."""
    yield _LATIN
    if not text.isascii():
        yield _CHINESE
        if _KANA.search(text):
            yield _JAPANESE
        if _HANGUL.search(text):
            yield _KOREAN
