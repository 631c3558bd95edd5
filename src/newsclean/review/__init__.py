"""A page to look at what was changed: source and clean text side by side, every change marked, in one HTML file.

`newsclean.report`, `Result.to_html` and `newsclean --report` are the ways in; docs/report.md shows what it looks like.
"""

from newsclean.review._notebook import notebook
from newsclean.review._picture import picture
from newsclean.review._records import Record, read_records
from newsclean.review._report import report

__all__ = ["Record", "notebook", "picture", "read_records", "report"]
