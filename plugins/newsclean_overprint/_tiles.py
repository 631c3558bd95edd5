"""Tiles: a run of characters as often as it was printed."""

from typing import Final, NamedTuple

from ._sequence import PAGE, Sequence

REACH: Final = 160


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


def doubled(read: Sequence) -> dict[int, list[int]]:
    """The lengths of the runs that stand twice, for every border where one begins, in order."""
    return {at: found for at in read.starts if (found := lengths(read, at))}


def lengths(read: Sequence, at: int) -> list[int]:
    """The lengths of the runs that stand twice from index `at` on, up to `REACH`.

    Where a run's first characters come again within it, the first three places are tried, so that the time for one
    index is bounded.
    """
    chars = read.chars
    found = [1] if chars.startswith(chars[at], at + 1) and repeats(read, at, 1, 2) else []
    key = chars[at : at + 2]
    if key.isascii():
        for n in (2, 3):
            if chars.startswith(chars[at : at + n], at + n) and repeats(read, at, n, 2):
                found.append(n)
        key = chars[at : at + 4]
    second = at + len(key) - 1
    farthest = at + REACH + len(key)
    for _ in range(3):
        second = chars.find(key, second + 1, farthest)
        if second < 0:
            break
        if repeats(read, at, second - at, 2):
            found.append(second - at)
    return found


def repeats(read: Sequence, at: int, length: int, copies: int) -> bool:
    """Whether so many characters stand `copies` times from index `at` on, broken into lines alike."""
    chars, broken = read.chars, read.broken
    end = at + copies * length
    if end > len(chars) or chars[at + length : end] != chars[at : end - length]:
        return False
    if read.gaps.find(PAGE, at + 1, end) >= 0:
        return False
    pattern = broken[at + 1 : at + length]
    if 1 in pattern and not all(broken[at : end + 1 : length]):
        return False  # lines seen from within: a run that goes over a line end is a block of whole lines
    if broken[at + 1 : end - length] == broken[at + length + 1 : end]:
        return True
    return copies > 2 and all(broken[k + 1 : k + length] == pattern for k in range(at + length, end, length))
