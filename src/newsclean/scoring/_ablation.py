"""What every rule is worth: the pages cleaned once more without it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from newsclean._cleaner import Cleaner
from newsclean.scoring._metrics import distance

__all__ = ["Worth", "ablate"]


@attrs.frozen
class Worth:
    """What one rule did for the pages.

    Attributes:
        rule: its name.
        gained: characters nearer to the truth, over all pages that are better with the rule.
        cost: characters further from it, over all pages that are worse.
        better: number of pages that are better with the rule.
        worse: number of pages that are worse.
    """

    rule: str
    gained: int
    cost: int
    better: int
    worse: int

    def as_dict(self) -> dict[str, int]:
        """The figures by name."""
        return {key: value for key, value in attrs.asdict(self).items() if key != "rule"}


def ablate(pages: Iterable[Mapping[str, Any]], *, cleaner: Cleaner | None = None) -> list[Worth]:
    """Switch each rule of a pipeline off in turn.

    Args:
        pages: see `newsclean.scoring`.
        cleaner: whose rules; the default pipeline if None.

    >>> page = {"raw": "总额 6.8 亿元", "truth": "总额6.8亿元"}
    >>> ablate([page], cleaner=Cleaner(rules=["number-spacing", "tidy"]))[0]
    Worth(rule='number-spacing', gained=2, cost=0, better=1, worse=0)
    """
    pages, cleaner = list(pages), cleaner or Cleaner()
    with_all = [distance(page, cleaner.clean(page["raw"])) for page in pages]
    return [_worth(step.rule, cleaner.without(step.rule), pages, with_all) for step in cleaner.pipeline]


def _worth(name: str, cleaner: Cleaner, pages: list[Mapping[str, Any]], with_all: list[int]) -> Worth:
    without = (distance(page, cleaner.clean(page["raw"])) for page in pages)
    gains = [one - other for one, other in zip(without, with_all, strict=True)]
    better, worse = [gain for gain in gains if gain > 0], [-gain for gain in gains if gain < 0]
    return Worth(name, sum(better), sum(worse), len(better), len(worse))
