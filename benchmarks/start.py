"""What it costs to begin: an interpreter that imports newsclean, the command, the first cleaner and the next.

CPU time of processes of their own, in turn with a bare interpreter and with the imports of others.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import peers
from section import Goal, Scale, Section, table
from timing import spent

HERE = Path(__file__).parent
IMPORT, CLEANER = 60.0, 5.0  # milliseconds
AFTER_IMPORT = "import newsclean, time; C = newsclean.Cleaner; begin = time.process_time(); "
TELL = "; print(time.process_time() - begin)"
MODULES = {"ftfy": "ftfy", "zhconv": "zhconv", "unstructured": "unstructured.cleaners.core"}


def measure(scale: Scale) -> Section:
    """Everything in turn; milliseconds."""
    seed = repr(str(HERE.parent / "seeds" / "high-tech-zones.txt"))
    page = f"page = open({seed}, encoding='utf-8').read()"
    inside = {
        "the first `Cleaner()`": "C()",
        "the second": "C(); begin = time.process_time(); C()",
        "its first page": f"c = C(); {page}; begin = time.process_time(); c.run(page)",
        "the same page again": f"c = C(); {page}; c.run(page); begin = time.process_time(); c.run(page)",
    }
    whole = {
        "a bare interpreter": ["-c", "pass"],
        "`import newsclean`": ["-c", "import newsclean"],
        "`newsclean --version`": ["-m", "newsclean", "--version"],
        **{f"`import {MODULES[p]}`": ["-c", f"import {MODULES[p]}"] for p in MODULES if p not in peers.missing()},
    }
    clocks: dict[str, Callable[[], float]] = {name: partial(_process, words) for name, words in whole.items()}
    clocks |= {name: partial(_told, AFTER_IMPORT + code + TELL) for name, code in inside.items()}
    found = {name: seconds * 1e3 for name, seconds in spent(clocks, scale.starts).items()}
    bare = found["a bare interpreter"]
    rows = [(name, f"{found[name]:.1f}", f"{found[name] - bare:.1f}" if name in whole else "") for name in clocks]
    heads = ["", "ms of CPU", "more than a bare interpreter"]
    return Section(table(heads, rows), [*_goals(found, bare)])


def _goals(found: dict[str, float], bare: float) -> list[Goal]:
    return [
        Goal("Start: `import newsclean`", IMPORT, found["`import newsclean`"] - bare, " ms"),
        Goal("Start: `newsclean --version`", IMPORT, found["`newsclean --version`"] - bare, " ms"),
        Goal("Start: the first `Cleaner()`", CLEANER, found["the first `Cleaner()`"], " ms"),
        Goal("Start: the second", CLEANER, found["the second"], " ms"),
    ]


def _run(words: list[str]) -> str:
    return subprocess.run([sys.executable, *words], capture_output=True, encoding="utf-8", check=True).stdout


def _process(words: list[str]) -> float:
    """CPU seconds of an interpreter from its start to its end."""
    before = _children()
    _run(words)
    return _children() - before


def _children() -> float:
    """CPU seconds of all processes that were waited for."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _told(code: str) -> float:
    """What an interpreter says that a part of its work took."""
    return float(_run(["-c", code]))
