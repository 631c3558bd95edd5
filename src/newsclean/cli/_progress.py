"""How far a run is: a bar where somebody looks on, and otherwise a line now and then."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

from newsclean.cli._say import note

if TYPE_CHECKING:
    from newsclean.corpus import Progress

__all__ = ["shown"]

_EVERY = 30.0  # seconds between lines


@contextlib.contextmanager
def shown() -> Iterator[Callable[[Progress], None]]:
    """What to call with each `Progress`."""
    looked_on = sys.stderr is not None and sys.stderr.isatty()
    with _bar() if looked_on and find_spec("rich") else contextlib.nullcontext(_lines()) as show:
        yield show


def described(progress: Progress) -> str:
    """How fast, how long still, and what went wrong.

    >>> from newsclean.corpus import Progress
    >>> described(Progress(60, 100, 20, 1234, 20_000_000, 2, 1, 10.0))
    '1234 documents, 123/s, 2.0 MB/s, 0:00:10 left, 2 failed, 1 worker replaced'
    """
    seconds = max(progress.seconds, 1e-9)
    parts = [f"{progress.documents} documents", f"{progress.documents / seconds:.0f}/s"]
    parts.append(f"{progress.size / seconds / 1e6:.1f} MB/s")
    if progress.resumed < progress.weight < progress.total:
        still = (progress.total - progress.weight) / (progress.weight - progress.resumed)
        parts.append(f"{_clock(seconds * still)} left")
    parts.append(f"{progress.failed} failed")
    if progress.replaced:
        parts.append(f"{progress.replaced} worker{'s' if progress.replaced > 1 else ''} replaced")
    return ", ".join(parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _lines() -> Callable[[Progress], None]:
    said = 0.0

    def show(progress: Progress) -> None:
        nonlocal said
        if progress.seconds >= said + _EVERY:
            said = progress.seconds
            note(f"{progress.weight / max(1, progress.total):4.0%}  {described(progress)}")

    return show


@contextlib.contextmanager
def _bar() -> Iterator[Callable[[Progress], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"))
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("beginning", total=None)

        def show(progress: Progress) -> None:
            bar.update(task, completed=progress.weight, total=progress.total, description=described(progress))

        yield show
