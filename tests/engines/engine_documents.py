"""What the tests of the engines clean, and how what comes out has to look."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

import newsclean
from newsclean.arrow import clean_table

SOUND = [f"第{n}号：总投资额 6.8 亿元\n\n统筹推进统筹推进 {n}\n" for n in range(200)]
SAID = {
    7: ("RAISE", "RuleError: rule 'troubles' of plugin 'troubles' failed: ValueError: poison"),
    70: ("EXIT", "WorkerError: ended its process 2 times, with exit code 13"),
    150: ("HANG", "WorkerError: took longer than 2 s"),
    151: ("EXIT", "WorkerError: ended its process 2 times, with exit code 13"),
}
"""Documents that fail, with a guard and a limit of two seconds: what they do, and what is said of it."""

RULES = ("troubles", "overprint", "number-spacing")
"""Few, so that a process is quick to begin; that all rules run elsewhere as well is a test of `test_batches.py`."""

REASONS = {number: why for number, (_, why) in SAID.items()}


def table(**said: str) -> pa.Table:
    """The sound documents, with an id and a null among them; `d7="RAISE"` has document 7 say so."""
    texts: list[str | None] = [*SOUND]
    for name, word in said.items():
        texts[int(name[1:])] = f"{SOUND[int(name[1:])]} {word}"
    texts[60] = None
    return pa.table({"id": range(len(texts)), "text": texts})


def killed(word: str, *, poisoned: bool = False) -> pa.Table:
    """With a document that has a process killed, once, and with all that fails."""
    words = {f"d{number}": said for number, (said, _) in SAID.items()} if poisoned else {}
    return table(**words, d100=word)


def cleaner() -> newsclean.Cleaner:
    """With troubles where documents ask for them; made by the name of the plugin, as another process makes it."""
    return newsclean.Cleaner(plugins=["troubles"], rules=RULES)


def sound(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows that did not fail."""
    return [row for row in rows if row["error"] is None]


def expected(data: pa.Table) -> list[dict[str, Any]]:
    """What one machine makes of the documents that do not fail, whatever they say."""
    failing = {number for number, (word, _) in SAID.items() if word in str(data["text"][number])}
    kept = data.filter(pa.array([number not in failing for number in range(len(data))]))
    rows: list[dict[str, Any]] = clean_table(
        kept, cleaner=newsclean.Cleaner(rules=RULES[1:]), changes="changes"
    ).to_pylist()
    return rows
