"""The letters of a pattern: as few characters as it tells apart, one for each set of them that it treats alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

__all__ = ["ATOMS", "MANY", "REPEATS", "WORD", "Letters", "has_loop", "parts"]

MANY: Final = 64  # a repetition that may be as long as this counts as one without end
ATOMS: Final = (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY)  # items of a pattern that read one character
REPEATS: Final = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_FOLDED: Final = int(re.IGNORECASE)  # a plain number, which is compared a million times
WORD: Final = (op.CATEGORY, op.CATEGORY_WORD)
_SAMPLE: Final = "\t\n\v\f\r \x1c\x85\xa0\u2028\u3000_aZé0９²-.!、。”“\"'‐一가あア\u0300\ud800\U0001f600\uffff"
_IS: Final[dict[Any, Callable[[str], bool]]] = {
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
}
_IS_NOT: Final = {
    op.CATEGORY_NOT_DIGIT: op.CATEGORY_DIGIT,
    op.CATEGORY_NOT_SPACE: op.CATEGORY_SPACE,
    op.CATEGORY_NOT_WORD: op.CATEGORY_WORD,
}


class Letters:
    """The letters, and the sets of them that items of the pattern read, as bits.

    Attributes:
        chars: a character for each letter.
        flags: of the pattern, those written in it as well.
    """

    def __init__(self, pattern: re.Pattern[Any], tree: Any) -> None:
        """Find out what the pattern tells apart."""
        self.flags: int = tree.state.flags
        self._ascii = isinstance(pattern.pattern, bytes) or bool(self.flags & re.ASCII)
        self._sets: dict[str, int] = {}
        self.chars = self._told_apart(tree, isinstance(pattern.pattern, bytes))

    def _told_apart(self, tree: Any, is_bytes: bool) -> list[str]:
        written = {repr(atom): atom for atom in _atoms(tree)}
        self._atoms = {key: self._atom(atom) for key, atom in written.items()}
        points = {point for atom in written.values() for point in _points(atom)} | set(map(ord, _SAMPLE))
        near = {min(max(point + by, 0), 0x10FFFF) for point in points for by in (-1, 0, 1)}
        chosen: dict[tuple[bool, ...], str] = {}
        for char in map(chr, sorted(near, key=_readable)):
            if char < "\u0100" or not is_bytes:
                always = (char == "\n", _is(op.CATEGORY_WORD, char, self._ascii))
                chosen.setdefault((*always, *(self._has(atom, char) for atom in self._atoms.values())), char)
        return list(chosen.values())

    def _atom(self, atom: Any) -> _Atom:
        return _Atom(atom, bool(self.flags & re.DOTALL), self._ascii)

    def _has(self, atom: _Atom, char: str) -> bool:
        if self.flags & _FOLDED:
            return any(atom.has(each) for each in {char, char.lower()[:1], char.upper()[:1]})
        return atom.has(char)

    def read_by(self, atom: Any) -> int:
        """The letters that an item of the pattern reads."""
        key = repr(atom)
        if key not in self._sets:
            made = self._atoms.get(key) or self._atom(atom)
            self._sets[key] = sum(1 << number for number, char in enumerate(self.chars) if self._has(made, char))
        return self._sets[key]


class _Atom:
    """What reads one character, ready to be asked."""

    def __init__(self, atom: Any, dotall: bool, ascii_only: bool) -> None:
        code, value = atom
        self._but = code is op.NOT_LITERAL or code is op.ANY or (code is op.IN and value[0][0] is op.NEGATE)
        items = value if code is op.IN else [atom]
        self._points = {each for kind, each in items if kind in (op.LITERAL, op.NOT_LITERAL)}
        self._points |= {10} if code is op.ANY and not dotall else set()
        self._ranges = [each for kind, each in items if kind is op.RANGE]
        self._categories = [each for kind, each in items if kind is op.CATEGORY]
        self._ascii = ascii_only

    def has(self, char: str) -> bool:
        """Whether it reads this one."""
        point = ord(char)
        return self._but is not (
            point in self._points
            or any(low <= point <= high for low, high in self._ranges)
            or any(_is(category, char, self._ascii) for category in self._categories)
        )


def has_loop(pattern: re.Pattern[Any]) -> bool:
    """Whether anything in a pattern may be repeated without end; what has no loop takes linear time.

    >>> has_loop(re.compile("a{1,9}b?")), has_loop(re.compile("(?:ab*)?"))
    (False, True)
    """
    return any(
        code in REPEATS and value[1] > MANY for code, value in _all(_parser.parse(pattern.pattern, pattern.flags))
    )


def _is(category: Any, char: str, ascii_only: bool) -> bool:
    if category in _IS_NOT:
        return not _is(_IS_NOT[category], char, ascii_only)
    return _IS[category](char) and (char.isascii() or not ascii_only)


def _atoms(tree: Iterable[Any]) -> Iterator[Any]:
    """All items that read one character."""
    return ((code, value) for code, value in _all(tree) if code in ATOMS)


def _all(items: Iterable[Any]) -> Iterator[Any]:
    """All items, however deep."""
    for code, value in items:
        yield code, value
        for part in parts(code, value):
            yield from _all(part)


def parts(code: Any, value: Any) -> Iterable[Any]:
    """The patterns inside one item of a pattern."""
    if code in REPEATS:
        return [value[2]]
    if code is op.SUBPATTERN:
        return [value[3]]
    if code is op.BRANCH:
        return list(value[1])
    if code in (op.ASSERT, op.ASSERT_NOT):
        return [value[1]]
    if code is op.GROUPREF_EXISTS:
        return [value[1], value[2] or ()]
    return [value] if code is op.ATOMIC_GROUP else []


def _readable(point: int) -> tuple[bool, bool, int]:
    """Letters, digits and the blank first: examples are to be read."""
    char = chr(point)
    return not (char.isalnum() or char == " "), not char.isprintable(), point


def _points(atom: Any) -> list[int]:
    """The code points that an item names."""
    code, value = atom
    if code in (op.LITERAL, op.NOT_LITERAL):
        return [value]
    if code is op.RANGE:
        return list(value)
    return [point for item in value for point in _points(item)] if code is op.IN else []
