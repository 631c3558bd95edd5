"""What each rule does to each class of code points: all of Unicode, one by one, between neighbours of many kinds.

Every code point stands between two Han characters, two Latin letters, digits, kana, Hangul, spaces, Arabic and
Devanagari letters, emoji, and alone on a line; the whole pipeline cleans it. The table says which classes were touched,
by which rules, and what became of them; every class that it does not name came back as it was.

python benchmarks/unicode.py [--quick]
"""

from __future__ import annotations

import argparse
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import newsclean

NEIGHBOURS = {
    "Han": "新闻", "Latin": "ab", "digits": "12", "kana": "かな", "Hangul": "가나", "spaces": "  ",
    "Arabic": "بت", "Devanagari": "कष", "emoji": "😀😎", "a line": "\n\n",
}  # fmt: skip
_BLOCK = 256  # code points in one text


def kind(point: int) -> str:
    """The class of a code point, in the words of the Unicode Standard.

    >>> kind(0x200D), kind(0xFDD0), kind(0x4E00)
    ('default ignorable', 'noncharacter', 'letter')
    """
    if 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE:
        return "noncharacter"
    for name, ranges in _CLASSES:
        if any(first <= point <= last for first, last in ranges):
            return name
    category = unicodedata.category(chr(point))
    return _CATEGORIES.get(category) or _CATEGORIES[category[0]]


_CATEGORIES = {
    "L": "letter", "M": "combining mark", "N": "number", "P": "punctuation", "S": "symbol", "Z": "space",
    "Co": "private use", "Cs": "surrogate", "Cn": "unassigned", "Cf": "other format character",
}  # fmt: skip
_CLASSES: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = (
    ("line end", ((0x0A, 0x0D), (0x85, 0x85), (0x2028, 0x2029))),
    ("soft hyphen", ((0xAD, 0xAD),)),
    ("variation selector", ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF), (0x180B, 0x180D))),
    ("tag character", ((0xE0000, 0xE007F),)),
    ("bidirectional control", ((0x061C, 0x061C), (0x200E, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069))),
    ("default ignorable", ((0x180E, 0x180E), (0x200B, 0x200D), (0x2060, 0x2065), (0x206A, 0x206F), (0xFEFF, 0xFEFF))),
    ("control code", ((0x00, 0x1F), (0x7F, 0x9F))),
    ("presentation form of letters", ((0xFB00, 0xFB4F),)),
    ("radical", ((0x2E80, 0x2FDF),)),
    ("compatibility ideograph", ((0xF900, 0xFAFF), (0x2F800, 0x2FA1F))),
    ("vertical form", ((0xFE10, 0xFE1F), (0xFE30, 0xFE4F))),
    ("combining jamo", ((0x1100, 0x11FF), (0xA960, 0xA97F), (0xD7B0, 0xD7FF))),
)


def changes(
    cleaner: newsclean.Cleaner, points: Iterable[int], neighbours: str
) -> Iterator[tuple[int, newsclean.Change]]:
    """The code points that a cleaning touched, with the change."""
    left, right = neighbours[0], neighbours[1]
    listed = list(points)
    for at in range(0, len(listed), _BLOCK):
        some = listed[at : at + _BLOCK]
        gap = "\n\n" if neighbours != "\n\n" else "新闻。"
        text = gap + gap.join(f"{left}{chr(point)}{right}" for point in some) + gap
        step = len(gap) + 3
        for change in cleaner.run(text).changes:
            for place in range(change.start, max(change.end, change.start + 1)):
                number, inside = divmod(place - len(gap), step)
                if inside == 1 and 0 <= number < len(some):
                    yield some[number], change


def lines(points: Iterable[int], cleaner: newsclean.Cleaner) -> Iterator[str]:
    """The rows of the table: for every class how many code points a rule changes, how, and between which neighbours."""
    listed = list(points)
    totals = Counter(map(kind, listed))
    rows: dict[tuple[str, str, str], tuple[set[int], set[str]]] = defaultdict(lambda: (set(), set()))
    for name, neighbours in NEIGHBOURS.items():
        for point, change in changes(cleaner, listed, neighbours):
            seen, where = rows[kind(point), change.rule, _how(change.after)]
            seen.add(point)
            where.add(name)
    for name in totals.keys() - {key[0] for key in rows}:
        rows[name, "", ""] = (set(), set())
    for (name, rule, how), (seen, where) in sorted(rows.items()):
        between = "all" if len(where) == len(NEIGHBOURS) else ", ".join(n for n in NEIGHBOURS if n in where)
        cells = name, f"{totals[name]:,}", f"{len(seen):,}", f"`{rule}`" if rule else "", how, between
        yield f"| {' | '.join(cells)} |"


def _how(after: str) -> str:
    return "removed" if not after else "a line break" if "\n" in after else "replaced"


def is_dull(point: int) -> bool:
    """Whether it is Han, Hangul, private use beyond the first plane, or not assigned: alike among themselves."""
    if unicodedata.category(chr(point)) == "Cn" or 0x3400 <= point <= 0xA000 or 0xAC00 <= point <= 0xD7A3:
        return True
    return point > 0x20000 and not 0xE0000 <= point <= 0xE0FFF


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="without Han, Hangul, and what is not assigned")
    quick = parser.parse_args().quick
    print("| class | code points | changed | rule | how | between |\n|---|---:|---:|---|---|---|")
    for line in lines((p for p in range(0x110000) if not (quick and is_dull(p))), newsclean.Cleaner()):
        print(line)


if __name__ == "__main__":
    main()
