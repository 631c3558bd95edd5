"""Real pages by the hundred: cleaned twice as once, their truth left alone, every change accounted for.

The pages may not be published: they stand beside the repository, or where NEWSCLEAN_BENCH says.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.testing import check

ROOT = Path(__file__).parents[1]
BENCH = Path(os.environ.get("NEWSCLEAN_BENCH", ROOT.parent / "shared" / "bench"))
DEV = BENCH / "dev.jsonl"

pytestmark = pytest.mark.skipif(not DEV.exists(), reason=f"{DEV} is not here: its pages cannot be published")

LISTED = 12  # failures that a message shows


@cache
def cleaner() -> newsclean.Cleaner:
    """As it comes."""
    return newsclean.Cleaner()


def pages() -> Iterator[dict[str, Any]]:
    """The pages of the set."""
    with DEV.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def changed(texts: Iterable[tuple[str, str]]) -> list[str]:
    """A line for each named text that is not left alone, with its first changes."""
    ran = ((name, cleaner().run(text).changes[:3]) for name, text in texts)
    return [f"{name}: {[(c.rule, c.before, c.after) for c in changes]}" for name, changes in ran if changes]


def test_cleaning_twice_is_cleaning_once() -> None:
    """Every page as an extractor gave it: the second time there is nothing to do."""
    found = changed((page["id"], cleaner().clean(page["raw"])) for page in pages())
    assert not found, "\n".join([f"{len(found)} pages", *found[:LISTED]])


def test_the_truth_is_left_alone() -> None:
    """Every page as it was typeset: nothing changes, and so nothing changes the second time."""
    truths = {page["truth"]: page["id"] for page in pages()}  # each once, though many extractors read it
    found = changed((name, truth) for truth, name in truths.items())
    assert not found, "\n".join([f"{len(found)} of {len(truths)} texts", *found[:LISTED]])


def test_every_change_is_accounted_for() -> None:
    """On every ninth page edits, hunks, offsets and labels are checked character by character."""
    for page in islice(pages(), 0, None, 9):
        check(cleaner().run(page["raw"]))
