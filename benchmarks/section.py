"""What every part of the measurements gives: Markdown tables, goals beside what is reached, pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

__all__ = ["FULL", "QUICK", "TENTH", "Goal", "Scale", "Section", "table"]


@dataclass(frozen=True)
class Scale:
    """How much is measured: as for the documentation, or just enough to see that everything works.

    Attributes:
        rounds: of which the median is taken.
        pages: at most so many of each language, one by one.
        long: bytes of the long text.
        sizes: bytes of a document, ten times as much at each step.
        sample: bytes of documents at least, where each is small.
        awkward: code points of an awkward input, about.
        memory: code points of the texts whose memory is counted.
        starts: rounds of starting an interpreter.
    """

    rounds: int
    pages: int
    long: int
    sizes: tuple[int, ...]
    sample: int
    awkward: int
    memory: int
    starts: int


FULL = Scale(5, 1000, 10**7, tuple(10**k for k in range(2, 8)), 10**5, 10**6, 10**6, 11)
TENTH = Scale(5, 1000, 10**6, FULL.sizes[:-1], 10**5, 10**5, 10**5, 11)
QUICK = Scale(1, 1, 3000, (100, 1000), 1000, 200, 1000, 1)


@dataclass(frozen=True)
class Goal:
    """What was aimed at, and what came out.

    Attributes:
        what: in words.
        bound: the number aimed at.
        reached: the number that came out.
        unit: behind both numbers.
        least: whether the bound is the least that is wanted, rather than the most.
    """

    what: str
    bound: float
    reached: float
    unit: str = ""
    least: bool = False

    @property
    def met(self) -> bool:
        """Whether it is reached."""
        return self.reached >= self.bound if self.least else self.reached <= self.bound

    def row(self) -> tuple[str, str, str, str]:
        """A row of the table of goals.

        >>> Goal("growth", 11, 10.04, "×").row()
        ('growth', 'at most 11×', '10.0×', 'yes')
        """
        bound = f"{'at least' if self.least else 'at most'} {self.bound:g}{self.unit}"
        return self.what, bound, f"{number(self.reached)}{self.unit}", "yes" if self.met else "**no**"


@dataclass(frozen=True)
class Section:
    """One part of the measurements.

    Attributes:
        text: Markdown.
        goals: those that this part measures.
        pictures: file names and contents.
    """

    text: str
    goals: Sequence[Goal] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; all columns but the first are numbers.

    >>> print(table(["", "MB/s"], [["ftfy", "3.1"]]))
    |  | MB/s |
    |---|---:|
    | ftfy | 3.1 |
    """
    lines = [heads, *rows]
    head, *body = (f"| {' | '.join(cells)} |" for cells in lines)
    return "\n".join([head, f"|---{'|---:' * (len(heads) - 1)}|", *body])


def number(value: float) -> str:
    """Three digits or so, and no more.

    >>> number(0.01234), number(3.14159), number(42.42), number(1234.5)
    ('0.012', '3.14', '42.4', '1,234')
    """
    digits = 3 if value < 0.0995 else 2 if value < 9.995 else 1 if value < 99.95 else 0
    return f"{value:,.{digits}f}"
