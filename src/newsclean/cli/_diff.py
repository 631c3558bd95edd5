"""What would change, character by character, in the lines of the clean text.

A diff of lines says nothing here: five printed lines become one paragraph, and every one of them is "different". The
result knows exactly which characters went and came, so the clean text is shown with both in their places: `[-gone-]`
and `{+come+}` as in wdiff and `git diff --word-diff`, or struck red and underlined green on a terminal. A line break
that goes is `⏎` inside its line. Lines without a change are left out but for one on either side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

import newsclean
from newsclean._visible import shown, spelled
from newsclean.cli._colour import Paper

__all__ = ["diff"]

_CONTEXT = 1  # lines: a newspaper's paragraph is long
_LONG, _ENDS = 400, 120  # an unchanged stretch beyond so many code points shows only so many of its ends
_GONE, _COME, _SAME = "-", "+", "="


@attrs.define
class _Row:
    """One line of the clean text, and where it begins in both texts (lines from one)."""

    source: int
    clean: int
    parts: list[tuple[str, str]] = attrs.field(factory=list)
    changed: bool = False


def diff(file: str, result: newsclean.Result, paper: Paper) -> Iterator[str]:
    r"""The lines of a diff, without line feeds; nothing for a text that stays as it is.

    >>> import newsclean
    >>> result = newsclean.Cleaner(rules=["number-spacing"]).run("总投资额 6.8 亿元\n")
    >>> print(*diff("page.txt", result, Paper()), sep="\n")
    --- page.txt
    +++ page.txt (cleaned)
    @@ -1 +1 @@
    总投资额[-␠-]6.8[-␠-]亿元
    """
    rows = list(_rows(_parts(result)))
    if any(row.changed for row in rows):
        yield paper.head(f"--- {shown(file)}")
        yield paper.head(f"+++ {shown(file)} (cleaned)")
    for first, last in _groups(rows):
        yield paper.faint(f"@@ -{_lines(rows, first, last, 'source')} +{_lines(rows, first, last, 'clean')} @@")
        for row in rows[first:last]:
            yield "".join(_written(kind, text, paper) for kind, text in row.parts)


def _parts(result: newsclean.Result) -> Iterator[tuple[str, str]]:
    """Both texts as one sequence of what stays, goes and comes."""
    at = 0
    for hunk in result.hunks:
        head = _alike(hunk.before, hunk.after)
        rest = min(len(hunk.before), len(hunk.after)) - head
        tail = min(rest, _alike(hunk.before[::-1], hunk.after[::-1]))
        yield _SAME, result.source[at : hunk.start + head]
        yield _GONE, hunk.before[head : len(hunk.before) - tail]
        yield _COME, hunk.after[head : len(hunk.after) - tail]
        at = hunk.end - tail
    yield _SAME, result.source[at:]


def _alike(one: str, other: str) -> int:
    """How many characters the two begin with in common."""
    differing = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _rows(parts: Iterable[tuple[str, str]]) -> Iterator[_Row]:
    row = _Row(1, 1)
    source = 1
    for kind, text in filter(lambda part: part[1], parts):
        row.changed |= kind != _SAME
        if kind == _GONE:
            row.parts.append((kind, text))
            source += text.count("\n")
            continue
        first, *others = text.split("\n")
        row.parts.append((kind, first))
        for line in others:
            if kind == _COME:
                row.parts.append((kind, "\n"))
            else:
                source += 1
            yield row
            row = _Row(source, row.clean + 1, [(kind, line)], kind != _SAME)
    yield row


def _groups(rows: list[_Row]) -> Iterator[tuple[int, int]]:
    """Half-open spans of rows: those with changes and their neighbours, joined where they touch."""
    last = len(rows) - (not any(text for _, text in rows[-1].parts))  # after a final line feed there is no line
    near = {at for at, row in enumerate(rows) if row.changed for at in range(at - _CONTEXT, at + _CONTEXT + 1)}
    wanted = sorted(at for at in near if 0 <= at < last)
    borders = [at for at, (one, other) in enumerate(pairwise(wanted), 1) if other > one + 1]
    for start, end in pairwise([0, *borders, len(wanted)]):
        if start < end:
            yield wanted[start], wanted[end - 1] + 1


def _lines(rows: list[_Row], first: int, last: int, which: str) -> str:
    """First line and number of lines, as in a unified diff."""
    start = getattr(rows[first], which)
    count = (getattr(rows[last], which) if last < len(rows) else getattr(rows[-1], which) + 1) - start
    return f"{start}" if count == 1 else f"{start},{count}"


def _written(kind: str, text: str, paper: Paper) -> str:
    if not text:
        return ""
    if kind == _SAME:
        cut = f"{text[:_ENDS]} ⋯ {text[-_ENDS:]}" if len(text) > _LONG else text
        return shown(cut.removesuffix("\r"))
    if paper.colour:
        return paper.gone(spelled(text)) if kind == _GONE else paper.come(spelled(text))
    return f"[-{spelled(text)}-]" if kind == _GONE else f"{{+{spelled(text)}+}}"
