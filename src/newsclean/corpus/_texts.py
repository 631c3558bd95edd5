"""Text files: one document each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean._attempt import told
from newsclean.corpus._members import written
from newsclean.corpus._steps import STEP, Item, Step

if TYPE_CHECKING:
    from newsclean.corpus._job import Job
    from newsclean.corpus._shards import Shard

__all__ = ["read_texts"]


def read_texts(shard: Shard, job: Job) -> Iterator[Step]:
    """The documents of a shard of text files."""
    items: list[Item] = []
    weight = 0
    for place, (path, name) in enumerate(shard.files):
        item = _item(path, name, place, job)
        items.append(item)
        weight += len(item.text or b"")
        if weight >= STEP:
            yield Step(items)
            items, weight = [], 0
    yield Step(items)


def _item(path: str, name: str, place: int, job: Job) -> Item:
    head = f'{{"file": {written(name)}, {written(job.columns.column)}: '
    try:
        return Item(Path(path).read_bytes(), place, name, None, head, "")
    except OSError as error:
        return Item(None, place, name, told(error), head, "")
