"""What a rule reads: the text as it stands now, and views of it that are computed when first asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, TypeVar
from unicodedata import east_asian_width

import attrs

from newsclean._edits import Label
from newsclean._stages import Stage

__all__ = ["Document", "Line"]

Seen = TypeVar("Seen")

_SCRIPTS = {
    "latin": r"[A-Za-z\u00c0-\u024f]",
    "han": r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]",
    "kana": r"[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]",  # less its dots and dashes: Chinese has them too
    "hangul": r"[\u1100-\u11ff\uac00-\ud7af]",
    "cyrillic": r"[\u0400-\u04ff]",
}
_LINE = re.compile(r"[^\n\f]+|(?<![^\n\f])(?=[\n\f])")  # an empty line stands before its line break


@attrs.frozen
class Line:
    """One line, without its line break: a half-open span of code points and its text."""

    start: int
    end: int
    text: str

    @property
    def width(self) -> float:
        """Printed width in em, roughly: one for wide and full-width characters, a half for others (UAX #11).

        >>> Line(0, 4, "第12版").width
        3.0
        """
        return sum(1.0 if east_asian_width(c) in "WF" else 0.5 for c in self.text)


@attrs.frozen(slots=False)
class Document:
    r"""A read-only text with the labels that earlier rules put on it.

    Attributes:
        text: the text as the rules before have left it.
        labels: their labels, with spans in `text`.
        edited: the stages in which rules before have changed the text.

    >>> document = Document("本报讯\nnews")
    >>> [line.text for line in document.lines], sorted(document.scripts)
    (['本报讯', 'news'], ['han', 'latin'])
    """

    text: str
    labels: tuple[Label, ...] = ()
    edited: frozenset[Stage] = frozenset()
    _views: dict[Callable[[str], Any], Any] = attrs.field(init=False, factory=dict, eq=False, repr=False)

    def view(self, compute: Callable[[str], Seen]) -> Seen:
        r"""What `compute` makes of the text, worked out once, however many rules ask for it; gone with the text.

        >>> document = Document("one\ntwo")
        >>> document.view(str.splitlines) is document.view(str.splitlines)
        True
        """
        views = self._views
        if compute not in views:
            views[compute] = compute(self.text)
        seen: Seen = views[compute]
        return seen

    def labelled(self, labels: Iterable[Label]) -> Document:
        """The same text with more labels, and with the views of it that are there."""
        more = object.__new__(Document)
        more.__dict__.update(self.__dict__, labels=(*self.labels, *labels))
        return more

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines between line feeds; a form feed ends a line as well."""
        return tuple(Line(m.start(), m.end(), m[0]) for m in _LINE.finditer(self.text))

    @cached_property
    def pages(self) -> tuple[tuple[int, int], ...]:
        """The spans between form feeds."""
        return tuple(m.span() for m in re.finditer(r"[^\f]+", self.text))

    @cached_property
    def scripts(self) -> frozenset[str]:
        """Which of `latin`, `han`, `kana`, `hangul`, `cyrillic` occur at all."""
        if self.text.isascii():
            return frozenset({"latin"} if re.search(_SCRIPTS["latin"], self.text) else ())
        return frozenset(name for name, script in _SCRIPTS.items() if re.search(script, self.text))
