"""The page that the project began with comes out as the paper printed it, and every change is accounted for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import newsclean
from newsclean.testing import check

SEEDS = Path(__file__).parents[1] / "seeds"
PAGE = (SEEDS / "high-tech-zones.txt").read_bytes()
GOLD = (SEEDS / "high-tech-zones.clean.txt").read_bytes()


@cache
def cleaned() -> newsclean.Result:
    """The page, cleaned once for all tests."""
    return newsclean.Cleaner().run(PAGE)


def test_the_page_comes_out_as_the_paper_printed_it() -> None:
    """Equal to the gold text, byte for byte."""
    assert cleaned().text.split("\n") == GOLD.decode().split("\n")  # lines, so that a difference can be read
    assert cleaned().text.encode() == GOLD


def test_cleaning_the_gold_text_changes_nothing() -> None:
    """Text as the paper printed it is left alone."""
    result = newsclean.Cleaner().run(GOLD)
    assert [(change.rule, change.before, change.after) for change in result.changes] == []


def test_cleaning_twice_is_cleaning_once() -> None:
    """The second time there is nothing to do."""
    result = newsclean.Cleaner().run(cleaned().text)
    assert [(change.rule, change.before, change.after) for change in result.changes] == []


def test_every_change_has_rule_reason_and_place() -> None:
    """Nothing happens to the page that the result does not tell."""
    result = cleaned()
    rules = {step.rule for step in result.pipeline}
    for change in result.changes:
        assert change.rule in rules
        assert change.plugin
        assert change.reason
        assert 0 <= change.start <= change.end <= len(result.source)


def test_the_changes_give_the_clean_text() -> None:
    """Edits replayed, hunks replaced, and every unchanged character traced to its place: all agree."""
    check(cleaned(), newsclean.Cleaner())


def test_every_character_that_was_printed_once_is_still_there() -> None:
    """What was taken away is white space and second copies; what was added is white space."""
    result = cleaned()
    added = "".join(hunk.after for hunk in result.hunks)
    removed = "".join(hunk.before for hunk in result.hunks)
    assert set(added) - set(removed) <= set(" \n")
    assert set("".join(result.text.split())) == set("".join(result.source.split()))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_the_page_may_come_in_another_encoding(encoding: str) -> None:
    """The bytes differ, the text does not."""
    assert newsclean.clean(PAGE.decode().encode(encoding)) == GOLD.decode()
