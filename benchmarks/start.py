"""What it costs to begin: an interpreter that imports newsclean, the command, the first cleaner and the next, a page.

CPU time of processes of their own, in turn with a bare interpreter and with the imports of others. Bytecode is there,
as `pip install` leaves it, in a folder for the time of the measurement.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import peers
import texts
from section import Goal, Scale, Section, table
from timing import spent

IMPORT, CLEANER = 60.0, 5.0  # milliseconds
AFTER_IMPORT = "import newsclean, time; C = newsclean.Cleaner; begin = time.process_time(); "
TELL = "; print(time.process_time() - begin)"
MODULES = {"ftfy": "ftfy", "zhconv": "zhconv", "unstructured": "unstructured.cleaners.core"}
PAGES = {"Chinese": "zh", "English": "en"}


def measure(scale: Scale) -> Section:
    """Everything in turn; milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        clocks = {name: partial(_process, words, Path(folder)) for name, words in _whole().items()}
        parts = {name: partial(_told, code, Path(folder)) for name, code in _parts(Path(folder)).items()}
        found = _milliseconds({**clocks, **parts}, scale)
    bare = found["a bare interpreter"]
    rows = [(name, f"{found[name]:.1f}", f"{found[name] - bare:.1f}" if name in clocks else "") for name in found]
    heads = ["", "ms of CPU", "more than a bare interpreter"]
    return Section(table(heads, rows), [*_goals(found, bare)])


def _whole() -> dict[str, list[str]]:
    """What an interpreter is told that is measured from its start to its end."""
    return {
        "a bare interpreter": ["-c", "pass"],
        "`import newsclean`": ["-c", "import newsclean"],
        "`newsclean --version`": ["-m", "newsclean", "--version"],
        **{f"`import {MODULES[p]}`": ["-c", f"import {MODULES[p]}"] for p in MODULES if p not in peers.missing()},
    }


def _parts(folder: Path) -> dict[str, str]:
    """What is measured inside an interpreter that has imported newsclean."""
    found = {"the first `Cleaner()`": "C()", "the second": "C(); begin = time.process_time(); C()"}
    for language, code in PAGES.items():
        page = folder / f"{code}.txt"
        page.write_text(texts.pages(code)[0], encoding="utf-8")
        read = f"c = C(); page = open({str(page)!r}, encoding='utf-8').read(); "
        found[f"its first page, {language}"] = f"{read}begin = time.process_time(); c.run(page)"
        found[f"the same {language} page again"] = f"{read}c.run(page); begin = time.process_time(); c.run(page)"
    return {name: AFTER_IMPORT + code + TELL for name, code in found.items()}


def _milliseconds(clocks: dict[str, Callable[[], float]], scale: Scale) -> dict[str, float]:
    for clock in clocks.values():
        clock()  # compiles what it imports
    return {name: seconds * 1e3 for name, seconds in spent(clocks, scale.starts).items()}


def _goals(found: dict[str, float], bare: float) -> list[Goal]:
    return [
        Goal("Start: `import newsclean`", IMPORT, found["`import newsclean`"] - bare, " ms"),
        Goal("Start: `newsclean --version`", IMPORT, found["`newsclean --version`"] - bare, " ms"),
        Goal("Start: the first `Cleaner()`", CLEANER, found["the first `Cleaner()`"], " ms"),
        Goal("Start: the second", CLEANER, found["the second"], " ms"),
    ]


def _run(words: list[str], bytecode: Path) -> str:
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(bytecode), "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run([sys.executable, *words], capture_output=True, encoding="utf-8", check=True, env=env).stdout


def _process(words: list[str], bytecode: Path) -> float:
    """CPU seconds of an interpreter from its start to its end."""
    before = _children()
    _run(words, bytecode)
    return _children() - before


def _children() -> float:
    """CPU seconds of all processes that were waited for."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _told(code: str, bytecode: Path) -> float:
    """What an interpreter says that a part of its work took."""
    return float(_run(["-c", code], bytecode))
