"""Unicode at its worst: nothing that means something goes, and what goes is recorded."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import newsclean
from newsclean.testing import check

ROOT = Path(__file__).parents[2]

MEANINGFUL = {
    "a family of emoji": "👨‍👩‍👧‍👦 在公园",
    "a flag of tag characters": "🏴󠁧󠁢󠁥󠁮󠁧󠁿 对阵",
    "emoji style and text style": "❤️ 与 ❤︎",
    "a keycap": "按1️⃣键",
    "skin tone": "👍🏽 赞",
    "Persian with a non-joiner": "می‌خواهم بروم",
    "Devanagari with a joiner": "क्‍ष और क्ष",
    "Malayalam chillu by joiner": "ന്‍ അവന്‍",
    "an ideographic variation sequence": "葛󠄀城市と葛󠄁飾区",
    "a standardised variation": "晴︀天",
    "Mongolian variation": "ᠠ᠋ᠠ",
    "direction marks in Hebrew": "הוא אמר (\u200fכן\u200f)!",
    "isolates in Arabic": "قال \u2067Python 3\u2069 اليوم",
    "Thai with break opportunities": "ประเทศ\u200bไทย",
    "private use of a font": "字库 \ue123 造字",
    "musical and mathematical letters": "𝄞 𝒜 𝟘",
    "rare Han": "𠮷野家 𡈽 㐂",
    "stacked marks": "Z̷͈̈ã̶l̴g̵o̶",
    "an interlinear annotation": "\ufff9漢字\ufffaかんじ\ufffb",
}


@pytest.mark.parametrize("text", MEANINGFUL.values(), ids=MEANINGFUL)
def test_what_means_something_stays(text: str) -> None:
    """Also in a paragraph of its own, at the edges, and beside damage that is repaired."""
    cleaner = newsclean.Cleaner()
    assert cleaner.clean(text) == text
    assert cleaner.clean(f"总额 6 亿元\n\n{text}\n\n总额 6 亿元") == f"总额6亿元\n\n{text}\n\n总额6亿元"


@pytest.mark.parametrize(
    "text",
    [
        "\ud800", "a\udfffb", "\udc00\ud800", "\u0301", "\u0301" * 200, "\u200d" * 50, "\ufe0f\ufe0f",
        "\U000e0001\U000e007f", "\u202e" * 30 + "abc", "\ufdd0\uffff\U0010ffff", "\0" * 40, "\r\r\n\n\r",
        "a\x85b\u2028c\u2029d\x0be\x0cf", "\x1c\x1d\x1e\x1f", "\ufeff\ufeff", "\ufffd" * 9,
        "一" + "\u0301" * 9 + "\n" + "\u20dd一", "\u3164\u115f\u1160",
    ],
)  # fmt: skip
def test_what_means_nothing_does_no_harm(text: str) -> None:
    """Alone, again and again, and between lines: every promise is kept."""
    cleaner = newsclean.Cleaner()
    for page in (text, text * 50, f"第一行{text}\n{text}第二行\n{text}", f"标题{text}标题{text}\n"):
        check(cleaner.run(page), cleaner)


def test_a_megabyte_without_a_break() -> None:
    """One line may be as long as it likes."""
    text = "统筹推进总投资额，" * 40_000
    result = newsclean.Cleaner().run(text)
    assert (result.text, result.replay()) == (text, text)


def test_the_table_of_classes_is_true() -> None:
    """docs/reliability.md says what becomes of each class of code points; this is the table without its totals."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        import unicode
    finally:
        sys.path.pop(0)
    points = [point for point in range(0x110000) if not unicode.is_dull(point)]
    made = {line for line in unicode.lines(points, newsclean.Cleaner()) if " 0 |" not in line}
    page = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    assert made
    assert [line for line in made if _without_total(line) not in map(_without_total, page.splitlines())] == []


def _without_total(line: str) -> str:
    cells = line.split("|")
    return "|".join(cells[:2] + cells[3:])
