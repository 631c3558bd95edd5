"""What stands where a soft line break stood."""

import pytest
from newsclean_wraps._joins import Words, join


@pytest.mark.parametrize(
    ("left", "right", "want"),
    [
        ("该公司年销售", "收入6.8亿元", "该公司年销售收入6.8亿元"),
        ("出口额增长了近", "2100 万元", "出口额增长了近2100 万元"),
        ("对于“先到", "先得”", "对于“先到先得”"),
        ("标准号为 ISO", "9001", "标准号为 ISO 9001"),
        ("the old", "harbour", "the old harbour"),
        ("it cost 10,", "000 pounds", "it cost 10,000 pounds"),
        ("on May 10,", "2024 in Bath", "on May 10, 2024 in Bath"),
        ("the Nord-", "Süd-Konflikt", "the Nord-Süd-Konflikt"),
        ("„Immerhin.“", "„Gut so", "„Immerhin.“ „Gut so"),
        ("in the years 2024-", "2025", "in the years 2024-2025"),
    ],
)
def test_join(left: str, right: str, want: str) -> None:
    """Two printed lines come together as they would stand in one line."""
    cut, glue, reason = join(left, right, Words.of(""))
    assert left[: len(left) - cut] + glue + right == want
    assert reason
