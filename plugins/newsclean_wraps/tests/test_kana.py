"""Proportional kana: in the font in which a text was set more of its lines agree on a measure."""

from __future__ import annotations

import random

import pytest

from newsclean_wraps import fix
from newsclean_wraps._kana import _NARROWER, proportional
from newsclean_wraps._lines import split
from newsclean_wraps._width import widths

PHRASES = """
    古い水車は四年のあいだ止まったままで 洪水が軸から羽根をもぎ取ってから 誰も直そうとはしなかった
    隣の谷から来た粉屋は 一年のうちに回してみせると言い 秋までの家賃はいらないと頼んだ
    町の人たちは学校の台所で相談して 壁がもう一度の冬に耐えるかどうかを 報告書で確かめることにした
    はじめの一袋は町のものになり それからは取れた分の十に一つを渡すと 話はごく簡単にまとまった
    """.split()  # noqa: SIM905 -- a list of phrases reads better so


def set_in(narrow: bool, measure: float = 18.0, paragraphs: int = 12) -> tuple[str, str]:
    """A column of paragraphs with indents, in a proportional font or not, and the paragraphs."""
    rng = random.Random(3)
    texts = ["、".join(rng.sample(PHRASES, 9)) + "。" for _ in range(paragraphs)]
    lines: list[str] = []
    for text in texts:
        room = measure - 1
        line = ""
        for char in text:
            em = 1.0 - (_NARROWER.get(char, 0.0) if narrow else 0.0)
            if em > room and char not in "、。ーっゃゅょ":
                lines.append(line)
                line, room = "", measure
            line, room = line + char, room - em
        lines.append(line)
    return "\n".join(lines) + "\n", "\n".join(texts) + "\n"


@pytest.mark.parametrize("narrow", [True, False])
def test_the_font_in_which_lines_agree(narrow: bool) -> None:
    """Kana are taken for narrow where the full lines are equally wide so, and only there."""
    page = split(set_in(narrow)[0])
    found = widths(page)
    assert (proportional(found, page) is not found) == narrow


@pytest.mark.parametrize("narrow", [True, False])
def test_paragraphs_in_either_font(narrow: bool) -> None:
    """Paragraphs are found again in both, but for one whose last line may happen to be full."""
    page, wanted = set_in(narrow)
    assert len(set(wanted.splitlines()) - set(fix(page).splitlines())) <= 2
