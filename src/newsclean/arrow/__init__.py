"""Columns of documents: `clean_table`, for Arrow tables and batches, and so for every engine that speaks Arrow.

A document that fails keeps its text and says why in a column of its own, and the batch goes on. Needs the extra
`newsclean[corpus]`.

>>> import newsclean, pyarrow
>>> table = pyarrow.table({"id": [1, 2], "text": ["总投资额 6.8 亿元", None]})
>>> clean_table(table, cleaner=newsclean.Cleaner(rules=["number-spacing"])).to_pylist()
[{'id': 1, 'text': '总投资额6.8亿元', 'error': None}, {'id': 2, 'text': None, 'error': None}]
"""

try:
    import pyarrow  # noqa: F401 - here, so that what is missing is named once
except ImportError as missing:
    raise ImportError("newsclean.arrow needs pyarrow: pip install 'newsclean[corpus]'") from missing

from newsclean.arrow._columns import CHANGES, LABELS
from newsclean.arrow._table import clean_schema, clean_table

__all__ = ["CHANGES", "LABELS", "clean_schema", "clean_table"]
