"""Count what the rules change in the files that are named on the command line."""

import sys
from collections import Counter
from pathlib import Path

import newsclean


class Statistics:
    """A plugin that only looks on.

    >>> statistics = Statistics()
    >>> newsclean.clean("总投资额 6.8 亿元", plugins=[statistics])
    '总投资额6.8亿元'
    >>> statistics.documents, statistics.edits["number-spacing"]
    (1, 2)
    """

    def __init__(self) -> None:
        """Begin at nothing."""
        self.documents = self.changed = 0
        self.edits: Counter[str] = Counter()

    @newsclean.hookimpl
    def newsclean_cleaned(self, result: newsclean.Result) -> None:
        """Count one document, and its edits by rule."""
        self.documents += 1
        self.changed += result.changed
        self.edits.update(change.rule for change in result.changes)

    def __str__(self) -> str:
        """A table."""
        rules = [f"{count:3}  {rule}" for rule, count in self.edits.most_common()]
        return "\n".join([f"documents: {self.documents}, changed: {self.changed}", *rules])


if __name__ == "__main__":
    statistics = Statistics()
    cleaner = newsclean.Cleaner(plugins=[statistics])
    for name in sys.argv[1:]:
        cleaner.clean(Path(name).read_bytes())
    print(statistics)
