"""The metrics count what they say, on pages small enough to count by hand."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("rapidfuzz", reason="scoring needs the extra newsclean[score]")

from newsclean.scoring import count_page, score
from newsclean.scoring._metrics import distance
from newsclean.scoring._text import Aligned, Spaced

RAW = (
    "本报讯 3月 12日，一个\n\n个项目开工，总额35\n亿元。\n\n天天向上。\n\n标题标题1111亿元亿元\n\n"
    "that that co-\noperate well-\nknown\n"
)
TRUTH = "本报讯 3月12日，一个个项目开工，总额35亿元。\n天天向上。\n标题11亿元\nthat that cooperate well-known"
START = len("本报讯3月12日，一个个项目开工，总额35亿元。天天向上。")
PAGE: dict[str, Any] = {"raw": RAW, "truth": TRUTH, "doubled": [{"start": START, "end": START + 6}]}


def test_truth_scores_perfectly() -> None:
    """The truth itself has no distance, no lost paragraph, no wrong wrap."""
    counts = count_page(PAGE, TRUTH)
    assert counts["distance"] == counts["boundaries_invented"] == counts["wraps_wrong"] == 0
    assert counts["boundaries_found"] == counts["boundaries"] == 3
    assert counts["doubled_fixed"] == counts["doubled"] == 1
    assert counts["repetitions"] == 3
    assert counts["wraps"] == 4


def test_layout_makes_no_difference() -> None:
    """Blank lines between paragraphs and indents are free."""
    counts = count_page(PAGE, TRUTH.replace("\n", "\r\n\r\n　　"))
    assert counts["distance"] == counts["boundaries_invented"] == 0


def test_untouched_page() -> None:
    """What the extractor gave: every wrap is wrong, nothing is repaired, no paragraph is lost."""
    counts = count_page(PAGE, RAW)
    assert counts["wraps_wrong"] == counts["wraps"] == 4
    assert counts["boundaries_found"] == 3
    assert counts["boundaries_invented"] == 4
    assert counts["doubled_fixed"] == 0
    assert counts["number_gaps_wrong"] == 1


@pytest.mark.parametrize(
    ("broken", "figure", "wanted"),
    [
        (TRUTH.replace("一个个", "一个"), "repetitions_cut", 1),
        (TRUTH.replace("that that", "that"), "repetitions_cut", 1),
        (TRUTH.replace("标题11亿元", "标题1亿元"), "doubled_cut", 1),
        (TRUTH.replace("标题11亿元", "标题1111亿元"), "doubled_cut", 0),
        (TRUTH.replace("35亿元", "35 亿元"), "wraps_wrong", 1),
        (TRUTH.replace("cooperate", "co-operate"), "wraps_wrong", 1),
        (TRUTH.replace("well-known", "wellknown"), "wraps_wrong", 1),
        (TRUTH.replace("\n天天", "天天"), "boundaries_found", 2),
        (TRUTH.replace("3月12日", "3月 12日"), "number_gaps_wrong", 1),
        (TRUTH.replace("天天向上", "天 天向上"), "cjk_gaps_wrong", 1),
        (TRUTH.replace("本报讯 3", "本报讯3"), "number_gaps_wrong", 1),
    ],
)
def test_one_fault_counts_once(broken: str, figure: str, wanted: int) -> None:
    """A single fault is counted by the figure that is meant for it."""
    assert count_page(PAGE, broken)[figure] == wanted


def test_either_space_or_line_break() -> None:
    """Where the paper could be read both ways, a space and a line break are equally right."""
    page = {"raw": "完。 张三\n下文。", "truth": "完。 张三\n下文。", "soft": [1]}
    for clean in ("完。 张三\n下文。", "完。\n张三\n下文。"):
        counts = count_page(page, clean)
        assert counts["distance"] == counts["boundaries_invented"] == 0


def test_a_soft_place_that_did_not_survive_forgives_nothing() -> None:
    """Where the characters around it are gone, or stand apart, white space counts as everywhere."""
    page = {"raw": "", "truth": "ab cd", "soft": [1]}
    assert distance(page, "ab\ncd") == 0
    assert distance(page, "ab\nxcd") == 2
    assert distance(page, "ab") == 3


def test_what_is_gone_beside_a_span_belongs_to_it() -> None:
    """A span is widened, on both sides, to the next characters that both texts have."""
    aligned = Aligned(Spaced("abcdef"), Spaced("axf"))
    assert aligned.widened(2, 3) == ("bcde", "x")
    assert Aligned(Spaced("abcd"), Spaced("ab")).widened(1, 2) == ("bcd", "b")
    assert Aligned(Spaced("abcd"), Spaced("cd")).widened(2, 3) == ("abc", "c")


def test_groups_are_micro_averages() -> None:
    """Groups add up: a page of a language counts for that language and for all."""
    pages = [{"raw": "a b", "truth": "ab", "lang": "x"}, {"raw": "cdef", "truth": "cdef", "lang": "y"}]
    rows = score(pages, str.upper, ["lang"], extra=False)
    assert rows["all"]["cer_raw"] == pytest.approx(1 / 6)
    assert rows["lang x"]["cer_raw"] == pytest.approx(1 / 2)
    assert rows["lang y"]["cer"] == 1


def test_harm_is_counted_once_for_each_truth() -> None:
    """A truth that a cleaner changes is harm, however many extractors returned the page."""
    pages = [{"raw": "a", "truth": "a"}, {"raw": "a a", "truth": "a"}]
    assert score(pages, lambda text: text + "!")["all"]["harm"] == 1
    assert score(pages, lambda text: text + "!")["all"]["idempotent"] == 0
