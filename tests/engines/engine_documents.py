"""What the tests of the engines clean, and how what comes out has to look."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

import newsclean
from newsclean.arrow import clean_table

SOUND = [f"第{n}号：总投资额 6.8 亿元\n\n统筹推进统筹推进 {n}\n" for n in range(400)]
SAID = {
    7: ("RAISE", "RuleError: rule 'troubles' of plugin 'troubles' failed: ValueError: poison"),
    130: ("EXIT", "WorkerError: ended its process 2 times, with exit code 13"),
    250: ("HANG", "WorkerError: took longer than 2 s"),
    251: ("EXIT", "WorkerError: ended its process 2 times, with exit code 13"),
}
"""Documents that fail, with a guard and a limit of two seconds: what they do, and what is said of it."""


def table(**said: str) -> pa.Table:
    """The sound documents, with an id and a null among them; `d7="RAISE"` has document 7 say so."""
    texts: list[str | None] = [*SOUND]
    for name, word in said.items():
        texts[int(name[1:])] = f"{SOUND[int(name[1:])]} {word}"
    texts[60] = None
    return pa.table({"id": range(len(texts)), "text": texts})


def poisoned() -> pa.Table:
    """With all that fails."""
    return table(**{f"d{number}": word for number, (word, _) in SAID.items()})


def cleaner() -> newsclean.Cleaner:
    """With troubles where documents ask for them; made by the name of the plugin, as another process makes it."""
    return newsclean.Cleaner(plugins=["troubles"])


def sound(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows that did not fail."""
    return [row for row in rows if row["error"] is None]


def expected(data: pa.Table) -> list[dict[str, Any]]:
    """What one machine makes of the documents that do not fail."""
    kept = data.filter(pa.array([row["id"] not in SAID for row in data.to_pylist()]))
    rows: list[dict[str, Any]] = clean_table(kept, cleaner=newsclean.Cleaner(), changes="changes").to_pylist()
    return rows


def whole(changes: str | None = None) -> list[dict[str, Any]]:
    """What one machine makes of the sound documents."""
    rows: list[dict[str, Any]] = clean_table(table(), cleaner=newsclean.Cleaner(), changes=changes).to_pylist()
    return rows


def but(rows: list[dict[str, Any]], number: int) -> list[dict[str, Any]]:
    """The rows less one."""
    return [row for row in rows if row["id"] != number]
