"""Repairs text that PDF extractors and OCR engines pulled out of newspaper pages, and records every change.

>>> import newsclean
>>> newsclean.clean("统筹推进总投资额统筹推进总投资额15611561亿元项目亿元项目")
'统筹推进总投资额1561亿元项目'
"""

from newsclean._api import clean, report
from newsclean._cleaner import Cleaner
from newsclean._document import Document, Line
from newsclean._edits import Edit, Finding, Label, Safety
from newsclean._errors import (
    DecodeError,
    EditError,
    NewscleanError,
    OptionError,
    PluginError,
    RuleError,
    UnknownNameError,
    WorkerError,
)
from newsclean._offsets import OffsetMap
from newsclean._records import Annotation, Change, Failure, Hunk, Replaced, Step
from newsclean._result import Result
from newsclean._rules import Rule
from newsclean._stages import Stage
from newsclean.hookspecs import hookimpl

__version__ = "0.1.0"

__all__ = [
    "Annotation",
    "Change",
    "Cleaner",
    "DecodeError",
    "Document",
    "Edit",
    "EditError",
    "Failure",
    "Finding",
    "Hunk",
    "Label",
    "Line",
    "NewscleanError",
    "OffsetMap",
    "OptionError",
    "PluginError",
    "Replaced",
    "Result",
    "Rule",
    "RuleError",
    "Safety",
    "Stage",
    "Step",
    "UnknownNameError",
    "WorkerError",
    "__version__",
    "clean",
    "hookimpl",
    "report",
]
