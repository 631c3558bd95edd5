"""In which typeface a text of Latin script is set.

No text says it. In its own face the full lines of a column are equally wide, but for what did not fit; in another they
stray. So of each line that a reading found to be full the middle of what its measure may be is taken, each line
weighed by how exactly it tells; the face in which they stray least, beside their mean, is the text's.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from math import log
from typing import Final

from ._columns import STEP
from ._divided import divided, divides
from ._faces import FACES, TIMES, Face
from ._learned import OWN, Reading
from ._lines import Lines
from ._width import LATIN, WORD, Widths, in_face

__all__ = ["as_set"]

_Row = tuple[bytes, int, float]
"""A line's characters, its gaps, and the width of the unit that did not fit."""

EQUAL: Final = 1e-3
"""Straying below this is that of numbers, not of lines: equal lines stray in no face."""
SAMPLE: Final = 32
"""Lines of one measure that are looked at."""
FEWEST: Final = 12
"""Lines of one measure that must be there."""
CLEAR: Final = 1.5
"""Nats by which a face must explain them better than Times."""
ROUGH: Final = 0.04
"""Variance of a line's width, in em squared, beside that of what did not fit."""


def as_set(lines: Lines, found: Widths, reading: Reading) -> tuple[Widths, Reading, dict[int, int]]:
    """The widths in the face, and with the units, that a reading suggests; the reading, with the measures that follow.

    The third value says which grid cell each became; where it is empty, nothing has changed.
    """
    face, whole = _face(lines, found, reading), 1 not in found.loose
    in_parts = divides(lines, found, reading) if whole else face is not TIMES  # syllables are to be looked for
    if face is TIMES and not in_parts:
        return found, reading, {}
    now = found if face is TIMES else _in_face(lines, found, face)
    if in_parts:
        now = divided(lines, now, face)
    cells = _rescaled(reading.cells, found, now)
    return now, replace(reading, cells=array("i", (cells.get(cell, cell) for cell in reading.cells))), cells


def _face(lines: Lines, found: Widths, reading: Reading) -> Face:
    """The face in which the full lines of the columns stray least."""
    full = _full(found, reading)
    columns = [_rows(lines, found, ids[:: len(ids) // SAMPLE + 1]) for ids in full.values() if len(ids) >= FEWEST]
    half = sum(map(len, columns)) / 2
    best, least = TIMES, 0.0
    for face in FACES if half else ():
        nats = half * log(max(EQUAL, sum(_straying(rows, face) for rows in columns)))
        if face is TIMES:
            least = nats - CLEAR
        elif nats < least:
            best, least = face, nats
    return best


def _full(found: Widths, reading: Reading) -> dict[int, list[int]]:
    """The lines that are full, by the grid cell of their measure: those that begin and end with a soft break."""
    full: dict[int, list[int]] = defaultdict(list)
    soft, fragment, cells, low, script = reading.soft, reading.fragment, reading.cells, found.low, found.script
    for i in [i for i, both in enumerate(zip(soft, islice(soft, 1, None), strict=False), 1) if both == (True, True)]:
        whole = script[i] == LATIN and not fragment[i - 1] and not fragment[i]
        if whole and 0 < cells[i] < OWN and low[i] < cells[i] * STEP + 0.5:
            full[cells[i]].append(i)
    return full


def _rows(lines: Lines, found: Widths, ids: Sequence[int]) -> list[_Row]:
    chars, text, starts, ends, unit = found.chars, lines.text, lines.starts, lines.ends, found.unit
    return [(chars[starts[i] : ends[i]], len(text[starts[i] : ends[i]].split()) - 1, unit[i + 1]) for i in ids]


def _straying(rows: Sequence[_Row], face: Face) -> float:
    """How far the measures that lines suggest stray from their mean, each weighed by its variance."""
    space, table = face
    scale = space / TIMES.space
    total = middles = squares = 0.0
    for chars, gaps, unit in rows:
        unit *= scale
        middle = sum(chars.translate(table)) / 100 + gaps * space + unit / 2
        weight = 1 / (unit * unit / 12 + ROUGH * scale * scale)
        total += weight
        middles += weight * middle
        squares += weight * middle * middle
    return squares - middles * middles / total


def _in_face(lines: Lines, found: Widths, face: Face) -> Widths:
    """The widths of the lines of Latin script in another face."""
    low, high, unit = found.low[:], found.high[:], found.unit[:]
    for i, script in enumerate(found.script):
        if script == LATIN:
            low[i], high[i], unit[i] = in_face(i, lines, found.chars, face, WORD)
    return replace(found, low=low, high=high, unit=unit)


def _rescaled(cells: Sequence[int], old: Widths, new: Widths) -> dict[int, int]:
    """For each grid cell of Latin script the one of the same measure in new widths."""
    sums: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for cell, before, after, script in zip(cells, old.low, new.low, old.script, strict=True):
        if cell > 0 and script == LATIN:
            both = sums[cell]
            both[0] += before
            both[1] += after
    found = {}
    for cell, (before, after) in sums.items():
        own = OWN if cell > OWN else 0
        found[cell] = own + max(1, round((cell - own) * after / max(before, STEP)))
    return found
