"""What was read in the wrong encoding is turned back, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean_mojibake
from newsclean.testing import Case, case_params, check_rule
from newsclean_mojibake import plugin

HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=4, max_size=40)


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written."""
    case.check(rules=["mojibake"])


@given(HAN.filter(lambda text: len(text) % 2 == 0))
def test_reading_is_undone(text: str) -> None:
    """Whatever Chinese text GBK can misread whole comes back, or is left as it is: never a third thing."""
    try:
        misread = text.encode().decode("gbk")
    except UnicodeDecodeError:
        return
    assert newsclean_mojibake.fix(misread) in (text, misread)


@given(HAN)
def test_right_text_stays(text: str) -> None:
    """Text that was read rightly is not touched, even if its characters are chosen blindly."""
    assert newsclean_mojibake.fix(text) == text


@given(st.text())
def test_edits_are_in_order(text: str) -> None:
    """Spans lie in the text and do not overlap."""
    at = 0
    for start, end, _, _, _ in newsclean_mojibake.find(text):
        assert at <= start < end <= len(text)
        at = end


def test_rule_keeps_its_promises() -> None:
    """It does not fail, does no harm, comes to rest, and its work grows as the text does."""
    check_rule(
        "mojibake", examples=["鍥剧墖鏉ユ簮", "本报讯\n鏂伴椈鏃ユ姤绀?\n"], clean=["图片来源：新华社\n", "錦繡繁體\n"]
    )


def test_rule_for_latin_keeps_its_promises() -> None:
    """So does the one that asks ftfy, where it is installed."""
    pytest.importorskip("ftfy", reason="needs the extra newsclean[mojibake]")
    check_rule("mojibake-latin", examples=["GrÃ¼ÃŸe aus KÃ¶ln"], clean=["Grüße aus Köln &amp; Bonn"])


def test_latin_through_ftfy() -> None:
    """With ftfy, UTF-8 that was read as a Latin encoding comes back, and nothing else of the line changes."""
    pytest.importorskip("ftfy", reason="needs the extra newsclean[mojibake]")
    text = "“Alles Gute!”\nGrÃ¼ÃŸe aus KÃ¶ln &amp; Bonn，２０２４\n"
    assert newsclean_mojibake.fix(text) == "“Alles Gute!”\nGrüße aus Köln &amp; Bonn，２０２４\n"


def test_lost_byte_is_only_suggested() -> None:
    """A character that lost a byte is not invented; the suggestion says so."""
    found = list(newsclean_mojibake.find("鏂伴椈鏃ユ姤绀?"))
    assert [edit[4] for edit in found] == ["safe", "suggest"]


@pytest.mark.parametrize("odd", ["\ue4c6\ue4c7", "\ud861\udc41"], ids=["private use", "surrogates"])
def test_what_would_be_no_text_stays(odd: str) -> None:
    """Bytes that would come to characters nobody prints, or to none, were no text: the run stays as it is."""
    data = "图片来源".encode() + odd.encode("utf-8", "surrogatepass") + "图片来源".encode()
    assert list(newsclean_mojibake.find(data.decode("gbk"))) == []


def test_without_ftfy_there_is_one_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be repaired without the library is not offered, and `fix` does the rest."""
    monkeypatch.setattr(newsclean_mojibake, "available", lambda: False)
    assert [rule.name for rule in plugin.newsclean_rules()] == ["mojibake"]
    assert newsclean_mojibake.fix("鍥剧墖鏉ユ簮，GrÃ¼ÃŸe") == "图片来源，GrÃ¼ÃŸe"


def test_what_is_only_suggested_is_not_fixed() -> None:
    """A character that lost a byte cannot come back, and `fix` leaves it."""
    broken = "上海市人民政府今天".encode().decode("gbk", "replace")
    assert [edit[4] for edit in newsclean_mojibake.find(broken)] == ["safe", "suggest"]
    assert newsclean_mojibake.fix(broken) == "上海市人民政府今" + broken[12:]
