"""How rules are told apart: a hue, a kind of line below, and a letter, so that colour is never the only sign."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property

import attrs

from newsclean._records import Step
from newsclean._result import Result

__all__ = ["Rules", "letter", "style"]

# Degrees in OKLCH, at one lightness and chroma, so that no rule shouts; neighbours in the pipeline lie far apart.
_HUES = (255, 30, 150, 320, 75, 200, 0, 120, 285, 50, 175, 345)
_LINES = ("solid", "dashed", "dotted", "double")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@attrs.frozen(slots=False)
class Rules:
    """The rules of some pipelines, numbered in their order.

    Attributes:
        steps: one for each rule.
    """

    steps: tuple[Step, ...]

    @classmethod
    def of(cls, results: Collection[Result]) -> Rules:
        """All rules that ran: first those that had something to say, since their signs should differ most."""
        steps = {step.rule: step for result in results for step in result.pipeline}
        busy = {change.rule for result in results for change in (*result.changes, *result.held)}
        return cls(tuple(sorted(steps.values(), key=lambda step: step.rule not in busy)))

    @property
    def names(self) -> list[str]:
        """Their names."""
        return [step.rule for step in self.steps]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each."""
        return {name: number for number, name in enumerate(self.names)}


def letter(number: int) -> str:
    """A short name for a rule: a, b ... z, a1, b1 ...

    >>> letter(2), letter(28)
    ('c', 'c1')
    """
    round_, place = divmod(number, len(_LETTERS))
    return f"{_LETTERS[place]}{round_ or ''}"


def style(names: Sequence[str]) -> str:
    """The classes `.r0`, `.r1` ... for style.css to work with.

    >>> style(["wraps"])
    '.r0{--h:255;--line:solid;--letter:"a"}'
    """
    return "\n".join(
        f'.r{n}{{--h:{_HUES[n % len(_HUES)]};--line:{_LINES[n % len(_LINES)]};--letter:"{letter(n)}"}}'
        for n in range(len(names))
    )
