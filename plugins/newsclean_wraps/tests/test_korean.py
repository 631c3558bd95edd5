"""Korean breaks: inside a word, or between words."""

import textwrap
from itertools import pairwise

import pytest

from newsclean_wraps._joins import Words, join

ARTICLE = """
시의회는 어제 본회의를 열어 내년도 살림살이를 담은 예산안을 통과시켰다. 의원들은 밤늦게까지 이어진 토론 끝에
도로 정비 비용을 줄이고 어린이집 지원을 늘리기로 뜻을 모았다. 시장은 결과를 존중한다면서도 도로가 너무 낡아
더는 미루기 어렵다고 말했다. 주민들은 공사가 늦어지면 장마철에 물난리를 겪을 수 있다고 걱정한다. 시는 급한
구간부터 손보고 나머지는 내년 봄에 다시 논의하기로 했다.
"""


def joined(left: str, right: str, text: str = "") -> str:
    """Both lines as one."""
    cut, glue, _ = join(left, right, Words.of(text))
    return left[: len(left) - cut] + glue + right


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("시장은 내년 예산을", "줄이기로 했다"),
        ("학교에서", "아이들이 뛰어논다"),
        ("비가 그치고", "해가 떴다"),
        ("비가 그쳤다.", "해가 떴다"),
        ("올해 말까지", "30곳으로 늘린다"),
        ("인공위성(GPS)", "신호를"),
        ("시장은", "“곧 시작한다”고 말했다"),
    ],
)
def test_space_between_words(left: str, right: str) -> None:
    """After particles, endings and full stops a word has ended."""
    assert joined(left, right) == f"{left} {right}"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("시장은 내년 예", "산을 줄이기로 했다"),
        ("공사를 서둘러 마치겠다”", "고 설명했다"),
        ("길이 막혔", "다고 한다"),
        ("천천", "히 걸었다"),
        ("구석", "구석 살폈다"),
        ("나머지를 지원하", "기로 했다"),
    ],
)
def test_nothing_inside_a_word(left: str, right: str) -> None:
    """Nouns torn in two, endings and quoting particles at the start of a line belong to the line before."""
    assert joined(left, right) == left + right


def test_page_that_wraps_at_spaces() -> None:
    """Where all breaks of a page fit word ends, they are taken for word ends, also the doubtful ones."""
    text = "\n".join(textwrap.wrap(" ".join(ARTICLE.split()), 16))
    assert Words.of(text).korean.space("낯선 갈", "매기")
    assert joined("지원을", "늘리기로", text) == "지원을 늘리기로"


def test_page_that_wraps_anywhere() -> None:
    """A page wrapped at any syllable is restored, but for at most one break in twenty."""
    source = " ".join(ARTICLE.split())
    lines = [source[at : at + 13] for at in range(0, len(source), 13)]
    words = Words.of("\n".join(line.strip() for line in lines))
    pairs = list(pairwise(lines))
    right = sum((join(a.strip(), b.strip(), words)[1] == " ") == (a + b != (a.rstrip() + b.lstrip())) for a, b in pairs)
    assert right >= len(pairs) - 2


def test_blanks_at_line_ends() -> None:
    """Where an extractor kept the blanks of the breaks, they decide, against the model if need be."""
    source = " ".join(ARTICLE.split()) + " 그 섬에는 갈 매기가 산다."
    lines = [source[at : at + 13] for at in range(0, len(source), 13)]
    kept = [a + " " if b.startswith(" ") else a for a, b in zip(lines, [*lines[1:], ""], strict=False)]
    text = "\n".join(line.lstrip() for line in kept) + "\n낯선 갈 \n매기가\n"
    words = Words.of(text)
    assert join("낯선 갈", "매기가", words)[1] == " "
    pairs = list(pairwise(lines))
    assert all(
        (join(a.strip(), b.strip(), words)[1] == " ") == (a.endswith(" ") or b.startswith(" ")) for a, b in pairs
    )


def test_the_text_itself() -> None:
    """Syllables that the text writes together elsewhere are put together, those it writes apart are not."""
    assert joined("누리", "마루에서", "그 누리마루에 갔다\n이 누리마루는 크다\n") == "누리마루에서"
    assert joined("누리", "마루에서", "그 누리 마루에 갔다\n이 누리 마루는 크다\n") == "누리 마루에서"


@pytest.mark.xfail(reason="noun after noun: papers write it both ways", strict=True)
def test_noun_after_noun() -> None:
    """Two nouns in a row are a compound or two words; only the text could say which."""
    assert joined("어제 열린 마을", "잔치") == "어제 열린 마을 잔치"
    assert joined("오래된 밤나", "무골") == "오래된 밤나무골"
    assert joined("새로 지은 별빛", "마루") == "새로 지은 별빛 마루"
