"""Text printed over itself glyph by glyph: `TThhee`, `免免申申即即享享`, `目目目目录录录录`.

pdfplumber, and terminals that draw wide characters twice, return each character beside its copies. No language has
five pairs of ideographs or four pairs of letters in a row, nor whole lines in which every character is paired:
高高兴兴 and 其中中国国防 are two pairs, bookkeeper has three.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

from ._glyphs import ROWS, Glyph, Line, cuts, read, rows, worth
from ._lazy import lazy

# Three different characters, each beside its copy; or two with three copies or more.
_CANDIDATE: Final = lazy(r"(\S)(?:\1| \1)(?: ?\1){0,4}+(?! ?\1) {0,2}(\S)(?:(?: ?\2){2,5}+| ?\2(?! ?\2) {0,2}(\S) ?\3)")
_WORD: Final = lazy(r"\S+")
_NEXT_LINE: Final = lazy(r"[^\S\n\f]*\n[^\S\f]*(\S[^\n]*)")
_BRACKETS: Final = frozenset("（）《》〈〉「」『』【】〔〕“”‘’")
_NARROW_PAUSES: Final = frozenset(",;!?")
_HEX: Final = frozenset("abcdef")
_LONGEST: Final = 600
_SURE_LINE: Final = 3.4
_SURE_WIDE: Final = 4.0
_WEAK: Final = 2.4
_SHORT_LINE: Final = 1.4
_ROW: Final = 4.6
_LETTERS: Final = 4


class Stretch(NamedTuple):
    """Part of a line in which characters stand beside their copies; half-open spans of code points.

    Attributes:
        start: first code point.
        end: the code point after the last.
        cuts: the copies.
        whole: the line holds nothing else.
        score: evidence, in ideographs.
        sure: it needs no support.
        copies: how often each character stands.
    """

    start: int
    end: int
    cuts: tuple[tuple[int, int], ...]
    whole: bool
    score: float
    sure: bool
    copies: int


Judged: TypeAlias = dict[str, list[Stretch]]
"""Stretches by the line in which they were found, offsets from where it begins."""


def stretches(text: str, judged: Judged) -> list[Stretch]:
    """Every stretch of the text, in order. What is found in a line is added to `judged`."""
    found: list[Stretch] = []
    done = 0
    for match in _CANDIDATE.finditer(text):
        if match.start() >= done:
            start, done = _line(text, match.start(), match.end(), done)
            line = text[start:done]
            if line not in judged:
                judged[line] = _judge(line)
            found += [_moved(stretch, start) for stretch in judged[line]]
    return list(_with_short_lines(text, found))


def _moved(stretch: Stretch, by: int) -> Stretch:
    cuts = tuple([(start + by, end + by) for start, end in stretch.cuts])
    return stretch._replace(start=stretch.start + by, end=stretch.end + by, cuts=cuts)


def _line(text: str, start: int, end: int, floor: int) -> tuple[int, int]:
    """The line around a span; of a very long one a piece."""
    first = text.rfind("\n", max(floor, start - _LONGEST), start) + 1 or max(floor, start - _LONGEST)
    last = text.find("\n", end, end + _LONGEST)
    return max(first, floor), last if last >= 0 else min(len(text), end + _LONGEST)


def _judge(text: str) -> list[Stretch]:
    line = read(text, 0, len(text))
    complete = _complete(line, _WEAK)
    if complete:
        return [complete]
    return [*_ideographs(line), *(_words(text, 0, len(text)) if line.copies == 2 else [])]


def _complete(line: Line, least: float) -> Stretch | None:
    """The stretch of a line in which everything is doubled, or everything but the narrow characters."""
    glyphs = line.glyphs
    score = worth(glyphs, line.copies)
    if _everything(glyphs) and score >= least:
        return Stretch(glyphs[0].start, glyphs[-1].end, cuts(glyphs), True, score, score >= _SURE_LINE, line.copies)
    wide = [glyph for glyph in glyphs if glyph.kind.startswith("wide")]
    score = worth([glyph for glyph in wide if glyph.kind == "wide"], line.copies)
    if _wide_alone(glyphs, wide) and score >= max(least, _SHORT_LINE):
        whole = len(wide) == len(glyphs)
        return Stretch(glyphs[0].start, glyphs[-1].end, cuts(wide), whole, score, score >= _SURE_WIDE, line.copies)
    return None


def _everything(glyphs: list[Glyph]) -> bool:
    """Every character of the line is beside its copy; brackets may stand once, and one letter in ten."""
    if not _dense(glyphs, ("wide", "letter", "digit"), 0.9) or _paused(glyphs):
        return False
    narrow = [glyph for glyph in glyphs if not glyph.kind.startswith("wide")]
    alone = sum(not glyph.cuts for glyph in narrow)
    return len(narrow) < 2 or alone <= 0.5 * len(narrow) or len(narrow) == len(glyphs)


def _wide_alone(glyphs: list[Glyph], wide: list[Glyph]) -> bool:
    """Every ideograph is beside its copy: terminals draw wide characters twice."""
    if not _dense(wide, ("wide",), 0.88) or _paused(wide):
        return False
    longest = max(map(len, rows(glyphs)), default=0)
    return longest > 3 or not any(glyph.text in _NARROW_PAUSES for glyph in glyphs)


def _dense(glyphs: list[Glyph], kinds: tuple[str, ...], share: float) -> bool:
    chosen = [glyph for glyph in glyphs if glyph.kind in kinds]
    doubled = sum(len(glyph.text) for glyph in chosen if glyph.cuts)
    return bool(chosen) and doubled >= share * sum(len(glyph.text) for glyph in chosen)


def _paused(glyphs: list[Glyph]) -> bool:
    """Full-width commas and stops that stand once: 寻寻觅觅，冷冷清清 is verse."""
    return any(not glyph.cuts and glyph.kind == "wide mark" and glyph.text not in _BRACKETS for glyph in glyphs)


def _ideographs(line: Line) -> Iterator[Stretch]:
    """Five ideographs or more in a row beside their copies, in a line that is otherwise as it should be."""
    for row in rows(line.glyphs):
        if worth([glyph for glyph in row if glyph.kind == "wide"], line.copies) >= _ROW:
            yield Stretch(row[0].start, row[-1].end, cuts(row), False, worth(row, line.copies), True, line.copies)


def _words(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Words of letters that are all beside their copies, four pairs or more in a row."""
    row: list[Glyph] = []
    for word in [*_WORD.finditer(text, start, end), None]:
        glyphs = read(text, *word.span()).glyphs if word else []
        if _doubled_word(glyphs):
            row += glyphs
            continue
        if _letters(row):
            yield Stretch(row[0].start, row[-1].end, cuts(row), False, worth(row, 2), True, 2)
        row = []


def _doubled_word(glyphs: list[Glyph]) -> bool:
    """Every letter and figure is beside its copy, or all but the first and the last."""
    if any(glyph.kind == "wide" for glyph in glyphs):
        return False
    inner = len(glyphs) >= 7 and all(glyph.cuts for glyph in glyphs[1:-1])
    return inner or _dense(glyphs, ("letter", "digit"), 1.0)


def _letters(glyphs: list[Glyph]) -> bool:
    doubled = "".join(glyph.text.lower() for glyph in glyphs if glyph.kind == "letter" and glyph.cuts)
    return len(doubled) >= _LETTERS and not _HEX.issuperset(doubled)


def _with_short_lines(text: str, found: list[Stretch]) -> Iterator[Stretch]:
    """The stretches, and after them lines too short to tell by themselves: `小小零零件件撬撬动动大大市市⏎场场`."""
    for number, stretch in enumerate(found):
        yield stretch
        limit = found[number + 1].start if number + 1 < len(found) else len(text)
        before: Stretch | None = stretch
        while before and before.sure and (after := _NEXT_LINE.match(text, before.end, limit)):
            before = _short(text, *after.span(1), stretch.copies)
            if before:
                yield before


def _short(text: str, start: int, end: int, copies: int) -> Stretch | None:
    if end - start > _LONGEST:
        return None
    line = read(text, start, end)
    if line.copies != copies or any(not glyph.cuts and glyph.kind == "wide" for glyph in line.glyphs):
        return None
    if all(glyph.cuts for glyph in line.glyphs) and any(glyph.text not in ROWS for glyph in line.glyphs):
        return Stretch(line.glyphs[0].start, line.glyphs[-1].end, cuts(line.glyphs), True, _WEAK, True, copies)
    complete = _complete(line, _SHORT_LINE)
    return complete._replace(sure=True) if complete else None
