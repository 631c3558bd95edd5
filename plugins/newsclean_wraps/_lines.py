"""Lines as the extractor returned them: where each begins and ends, and what stands between two of them.

Everything is kept in parallel lists, one entry per line that holds more than white space, because a page
has thousands of lines and a corpus has millions: a list of ints costs a fraction of a list of objects.
"""

from __future__ import annotations

from dataclasses import dataclass

from ._lazy import lazy

# What `str.splitlines` splits at, so that form feeds and the rarer separators count too.
_LINE = lazy("[^\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029]+")
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
    starts: list[int]
    ends: list[int]
    leads: list[int]
    trails: list[bool]

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
    >>> [lines.line(i) for i in range(len(lines))], lines.leads, lines.trails, lines.gap(0)
    (['one', 'two'], [2, 0], [True, False], ' \n\n')
    """
    lines = Lines(text, [], [], [], [])
    for match in _LINE.finditer(text):
        whole = match.group()
        left = whole.lstrip()
        if left:
            _add(lines, match.start(), whole, left)
    return lines


def _add(lines: Lines, begin: int, whole: str, left: str) -> None:
    """Append one line that is known to hold a character."""
    lead = len(whole) - len(left)
    end = begin + lead + len(left.rstrip())
    lines.starts.append(begin + lead)
    lines.ends.append(end)
    lines.leads.append(sum(_LEAD.get(c, 1) for c in whole[:lead]) if lead else 0)
    lines.trails.append(end < begin + len(whole))
