"""Two texts side by side: what is printed, what white space stands between, and which character is which."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from rapidfuzz.distance import Levenshtein

__all__ = ["Aligned", "Spaced"]

_BLANK = re.compile("[\\t\u00a0\u2002\u2003\u2009\u3000]")
_INK = re.compile(r"[^ \n]")


class Spaced:
    r"""A text as its printed characters and the white space after each of them.

    Kinds of line end, of space, blank lines and indents are layout, and make no difference.

    >>> text = Spaced("  本报讯\u3000近日\r\n\r\n10 亿元")
    >>> text.ink, text.gaps
    ('本报讯近日10亿元', ['', '', ' ', '', '\n', '', ' ', '', ''])
    """

    def __init__(self, text: str) -> None:
        """Normalise and split."""
        text = re.sub(r"\r\n?|\f", "\n", text.replace("\ufeff", ""))
        lines = (line.strip() for line in _BLANK.sub(" ", text).split("\n"))
        self.text = "\n".join(line for line in lines if line)
        places = [match.start() for match in _INK.finditer(self.text)]
        self.ink = "".join(self.text[i] for i in places)
        following = [*places[1:], len(self.text)]
        self.gaps = [self.text[i + 1 : j] for i, j in zip(places, following, strict=True)] if places else []

    def with_gaps(self, gaps: dict[int, str]) -> str:
        """The text with other white space after some characters."""
        if not gaps:
            return self.text
        return "".join(c + gaps.get(i, gap) for i, (c, gap) in enumerate(zip(self.ink, self.gaps, strict=True)))


class Aligned:
    """The characters of a truth found again in another text, by least edit distance; white space is left out.

    Attributes:
        truth: the one text.
        other: the other one.
        to_other: for each character of the truth its index in the other text, or -1.
    """

    def __init__(self, truth: Spaced, other: Spaced) -> None:
        """Align."""
        self.truth, self.other = truth, other
        self.to_other = [-1] * len(truth.ink)
        self._back = [-1] * len(other.ink)
        for op in Levenshtein.opcodes(truth.ink, other.ink):
            if op.tag == "equal":
                self.to_other[op.src_start : op.src_end] = range(op.dest_start, op.dest_end)
                self._back[op.dest_start : op.dest_end] = range(op.src_start, op.src_end)

    @cached_property
    def _found(self) -> list[int]:
        return [j for j, i in enumerate(self._back) if i >= 0]

    def around(self, j: int) -> tuple[int, int, int, int]:
        """The aligned characters at or before `j` and after it in the other text: both there, and both in the truth.

        Where there is none, -1 stands before and the length after.
        """
        k = bisect_right(self._found, j)
        left = self._found[k - 1] if k else -1
        right = self._found[k] if k < len(self._found) else len(self._back)
        in_truth = self._back[left] if k else -1, self._back[right] if k < len(self._found) else len(self.to_other)
        return left, right, *in_truth

    def intact(self, start: int, end: int) -> bool:
        """Whether the truth's characters `start` to `end` stand in the other text one after the other."""
        first = self.to_other[start]
        return first >= 0 and self.to_other[start:end] == list(range(first, first + end - start))

    def widened(self, start: int, end: int) -> tuple[str, str]:
        """What stands for a span of the truth, both texts widened to the next characters that align."""
        to, i, j = self.to_other, start, end
        while i and to[i - 1] < 0:
            i -= 1
        while j < len(to) and to[j] < 0:
            j += 1
        first = to[i - 1] + 1 if i else 0
        last = to[j] if j < len(to) else len(self.other.ink)
        return self.truth.ink[i:j], self.other.ink[first:last]
