"""What every engine calls with a batch: one cleaner for each process, and a child process where one is needed."""

from __future__ import annotations

from typing import Any

from newsclean._cleaner import Cleaner
from newsclean._limit import can_limit
from newsclean.arrow import clean_table
from newsclean.arrow._columns import Data
from newsclean.engines._guard import Guard

__all__ = ["CleanBatches"]


class CleanBatches:
    """Cleans the batches that an engine hands over, with a `Cleaner` that is made once in each process.

    It pickles as its settings, so an engine may send it along, or make it where it is needed.

    Args:
        column: the column with the documents: strings or bytes.
        cleaner: does the cleaning; `Cleaner()` if None. It pickles as its settings: plugins that are modules or names
            of modules have to be there on every node.
        timeout: seconds of processor time, or ten times as many by the clock, after which a document has failed. In the
            main thread of a process a timer does it, which waits for C code to return; in another, as in Ray Data, and
            with `guard=True`, the child process is ended.
        guard: clean in a child process, so that a document which ends or crashes the process fails like any other.
            A child that died is replaced, and its batch begun again; the document that was at work for the second
            time is set aside. Costs the transfer of the batches, and a process more for each worker.
        columns: the other arguments of `clean_table`: `into`, `changes`, `labels`, `change_rate`, `error`, `encoding`,
            `errors`.

    >>> import newsclean, pyarrow
    >>> clean = CleanBatches("page", cleaner=newsclean.Cleaner(rules=["number-spacing"]), error=None)
    >>> clean(pyarrow.table({"page": ["总投资额 6.8 亿元"]})).to_pydict()
    {'page': ['总投资额6.8亿元']}
    """

    def __init__(
        self,
        column: str = "text",
        *,
        cleaner: Cleaner | None = None,
        timeout: float | None = None,
        guard: bool = False,
        **columns: str | None,
    ) -> None:
        self.cleaner = Cleaner() if cleaner is None else cleaner
        self.columns: dict[str, Any] = {"column": column, **columns}
        self.timeout = timeout
        self.guard = guard
        self._guard: Guard | None = None

    def __call__(self, batch: Data) -> Data:
        """The batch with clean texts and the columns asked for; see `clean_table` for what it raises."""
        if self.guard or (self.timeout is not None and not can_limit()):
            self._guard = self._guard or Guard(self.cleaner, self.columns, self.timeout)
            return self._guard.clean(batch)
        return clean_table(batch, cleaner=self.cleaner, timeout=self.timeout, **self.columns)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_guard": None}

    def __repr__(self) -> str:
        return f"<CleanBatches {self.columns['column']!r}, {self.cleaner!r}>"
