"""Lines as the extractor returned them: where each begins and ends, and what stands between two of them.

Everything is kept in parallel arrays, one entry per line that holds more than white space, because a page has
thousands of lines and a corpus has millions: ten bytes a line, where an object for each would take a hundred.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from ._lazy import lazy

# What `str.splitlines` splits at, so that form feeds and the rarer separators count too.
_ENDS = "\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029"
_LINE = lazy(rf"\S(?:[^{_ENDS}]*\S)?")
_BREAK = lazy("\r\n|[\n\r\v\x1c\x1d\x1e\x85\u2028\u2029]")

# Half an em for each white-space character before a line, an em for the ideographic space.
_LEAD = {"\u3000": 2, "\t": 4, "\u2003": 2, "\u00a0": 1}


@dataclass(slots=True)
class Lines:
    """The lines of `text` that hold more than white space.

    Attributes:
        text: the whole text.
        starts: offset of the first character of each line that is not white space.
        ends: offset after the last such character.
        leads: white space before the line, in half ems.
        trails: whether white space stands between the line's last character and the break.
    """

    text: str
    starts: array[int]
    ends: array[int]
    leads: array[int]
    trails: bytearray

    def __len__(self) -> int:
        return len(self.starts)

    def gap(self, i: int) -> str:
        """What stands between line `i` and the next one: white space with at least one break in it."""
        return self.text[self.ends[i] : self.starts[i + 1]]

    def line(self, i: int) -> str:
        """The characters of line `i`, without white space around them."""
        return self.text[self.starts[i] : self.ends[i]]


def breaks_in(gap: str) -> int:
    r"""How many line breaks a gap holds; two or more mean a blank line.

    >>> breaks_in(" \n"), breaks_in("\r\n\r\n"), breaks_in("\n  \n")
    (1, 2, 2)
    """
    return len(_BREAK.findall(gap)) + gap.count("\f")


def split(text: str) -> Lines:
    r"""The non-blank lines of `text`.

    >>> lines = split("  one \n\ntwo")
    >>> [lines.line(i) for i in range(len(lines))], lines.leads.tolist(), list(lines.trails), lines.gap(0)
    (['one', 'two'], [2, 0], [1, 0], ' \n\n')
    """
    offsets = "I" if len(text) < 1 << 32 else "Q"
    lines = Lines(text, array(offsets), array(offsets), array(offsets), bytearray())
    at = 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        lines.starts.append(start)
        lines.ends.append(end)
        lines.leads.append(_lead(text, at, start) if start and text[start - 1] not in _ENDS else 0)
        lines.trails.append(end < len(text) and text[end] not in _ENDS)
        at = end
    return lines


def _lead(text: str, at: int, start: int) -> int:
    """Half ems of white space before the line that begins at `start`, where the one before it ends at `at`."""
    begin = 1 + max(at - 1, *(text.rfind(end, at, start) for end in _ENDS))
    return sum(_LEAD.get(char, 1) for char in text[begin:start])
