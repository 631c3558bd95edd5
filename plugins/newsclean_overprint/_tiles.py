"""Tiles: a run of characters as often as it was printed."""

from typing import Final, NamedTuple

from ._sequence import LINE, PAGE, Sequence

REACH: Final = 160
_BROKEN: Final = bytes(int(gap >= LINE) for gap in range(256))


class Tile(NamedTuple):
    """`copies` times the same `length` characters from index `start` of a sequence on.

    >>> Tile(4, 3, 2).end
    10
    """

    start: int
    length: int
    copies: int

    @property
    def end(self) -> int:
        """The index after the last copy."""
        return self.start + self.length * self.copies

    @property
    def second(self) -> int:
        """The index where the second copy begins."""
        return self.start + self.length


def lengths(read: Sequence, at: int, copies: int) -> list[int]:
    """The lengths of the runs that stand `copies` times from index `at` on, up to `REACH`.

    Where a run's first characters come again within it, the first three places are tried, so that the time for one
    index is bounded.
    """
    chars = read.chars
    found = [1] if chars.startswith(chars[at], at + 1) and _repeats(read, at, 1, copies) else []
    key = chars[at : at + 2]
    if key.isascii():
        found += [n for n in (2, 3) if chars.startswith(chars[at : at + n], at + n) and _repeats(read, at, n, copies)]
        key = chars[at : at + 4]
    second = at + len(key) - 1
    for _ in range(3):
        second = chars.find(key, second + 1, at + REACH + len(key))
        if second < 0:
            break
        if _repeats(read, at, second - at, copies):
            found.append(second - at)
    return found


def _repeats(read: Sequence, at: int, length: int, copies: int) -> bool:
    chars, gaps = read.chars, read.gaps
    end = at + copies * length
    if chars[at + length : end] != chars[at : end - length] or end > len(chars):
        return False
    if PAGE in gaps[at + 1 : end]:
        return False
    pattern = _breaks(gaps, at, length)
    if 1 in pattern and not all(gaps[start] >= LINE for start in range(at, end + 1, length)):
        return False  # lines seen from within: a run that goes over a line end is a block of whole lines
    return all(_breaks(gaps, start, length) == pattern for start in range(at + length, end, length))


def _breaks(gaps: bytearray, at: int, length: int) -> bytearray:
    """Where lines end inside a copy: the copies of one run are broken alike."""
    return gaps[at + 1 : at + length].translate(_BROKEN)
