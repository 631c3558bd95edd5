"""draft"""
from __future__ import annotations
from ._lines import split
from ._width import widths
from ._model import decide
from ._edits import edits
from ._blocks import borders


def find(text, *, blocks=()):
    lines = split(text)
    hard, leaning = borders(lines, blocks)
    return edits(lines, decide(lines, widths(lines), hard, leaning))


def fix(text, **options):
    out = []; at = 0
    for s, e, new, *_ in find(text, **options):
        out.append(text[at:s]); out.append(new); at = e
    out.append(text[at:])
    return ''.join(out)
