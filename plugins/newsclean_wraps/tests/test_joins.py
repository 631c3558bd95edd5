"""What stands where a soft line break stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean_wraps._joins import Words, join

TEXT = st.text("ab c-—“”’(,.;/19五，。가는다\xad\ufffe", max_size=12).map(str.strip)


def joined(left: str, right: str, text: str = "") -> str:
    """Both lines as one."""
    cut, glue, reason = join(left, right, Words.of(text))
    assert reason
    return left[: len(left) - cut] + glue + right


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("该公司年销售", "收入6.8亿元"),
        ("出口额增长了近", "2100 万元"),
        ("对于“先到", "先得”"),
        ("他说：", "“明天再来。”"),
        ("票价7元。”", "2号线"),
        ("从北京-", "上海"),
        ("新一代5G-", "A网络"),
        ("メーカーの", "データ"),
        ("東京の「銀座」", "で"),
        ("コンピューター", "AI"),
    ],
)
def test_no_space_beside_chinese_and_japanese(left: str, right: str) -> None:
    """Beside Chinese and Japanese letters and punctuation nothing stands, whatever is on the other side."""
    assert joined(left, right) == left + right


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("标准号为 ISO", "9001"),
        ("演员玛丽（Mary", "Poole）说"),
        ("口号是“2024", "2024”，意思是"),
        ("本报记者 张三 通讯员", "李四"),
        ("本报记者王小明报道", "昨天上午"),
        ("the old", "harbour"),
        ("the harbour.", "It was built"),
        ("„Immerhin.“", "„Gut so"),
        ("„Immerhin“, so", "heißt es"),
        ("the year –", "a wet one –"),
        ("in 10", "000 ways"),
        ("on May 10,", "2024 in Bath"),
        ("am 3.", "Mai"),
        pytest.param("in groups of 3,", "400 of them", marks=pytest.mark.xfail(reason="looks like thousands")),
        ("see page 12.", "345 people"),
    ],
)
def test_space_between_words(left: str, right: str) -> None:
    """Latin words, numbers and sentences are parted by a space, also inside Chinese; so is a byline from its text."""
    assert joined(left, right) == f"{left} {right}"


@pytest.mark.parametrize(
    ("left", "right", "text"),
    [
        ("it cost 10,", "000 pounds", "the of and to in that"),
        ("es kostet 10.", "000 Euro", "der die und das den"),
        ("in 20", "24 alone", "The year 2024 was wet"),
        ("and/", "or", ""),
        ("the year—", "a wet one—", ""),
        ("the year", "—a wet one", "closed—dash"),
        ("wrote (", "in haste", ""),
        ("see www.example.", "com/news", ""),
        ("see https://example.com/a-", "b", ""),
        ("write to desk@", "example.com", ""),
        ("said--", "he was sure", "it was--so he thought--late"),
    ],
)
def test_nothing_where_a_unit_was_broken(left: str, right: str, text: str) -> None:
    """Numbers, addresses, slashes, dashes as the text sets them: nothing was taken out, nothing is put in."""
    assert joined(left, right, text) == left + right


def test_dashes_follow_the_text() -> None:
    """A dash between letters gets a space where the text sets spaces around its dashes."""
    assert joined("the year—", "a wet one", "one — two — three") == "the year— a wet one"


@given(TEXT, TEXT, st.text("ab -五가는다\n", max_size=40))
def test_any_lines(left: str, right: str, text: str) -> None:
    """Whatever meets: hyphens are cut and nothing else, and what is put between is a space, a hyphen or nothing."""
    cut, glue, _ = join(left, right, Words.of(text))
    assert set(left[len(left) - cut :]) <= set("-\xad\ufffe")
    assert glue in ("", " ", "-", "- ")


def test_long_lines() -> None:
    """A megabyte without line breaks is looked at only near the break, and its words are counted in one pass."""
    for long in ("a" * 1_000_000 + "1-", "ab " * 300_000 + "infra-", "1" * 1_000_000, "가" * 500_000):
        assert join(long, long[::-1], Words.of(long))[2]


def test_lazy() -> None:
    """Chinese lines ask nothing of the text, so nothing is counted."""
    words = Words.of("甲乙丙丁")
    join("甲乙", "丙丁", words)
    assert vars(words) == {"text": "甲乙丙丁"}
