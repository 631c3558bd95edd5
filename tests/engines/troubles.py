"""A plugin for tests: documents that fail, end their process, never end, or have a worker killed once.

What is killed was started by the test: the process itself, or with `KILL PARENT` the one that started it, which is the
engine's worker if a guard's child cleans. A file in the folder `NEWSCLEAN_TROUBLES` says that it was done.
"""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newsclean


def find(document: newsclean.Document, options: Any) -> list[newsclean.Finding]:
    """Do what the text says."""
    text = document.text
    if "RAISE" in text:
        raise ValueError("poison")
    if "EXIT" in text:
        os._exit(13)
    if "HANG" in text:
        re.match("(a+)+$", "a" * 60 + "b")
    if "PRINT" in text:
        print("said on standard output")
    if "KILL" in text and _first_time(re.sub(r"\W", "", text[text.index("KILL") :])):
        os.kill(os.getppid() if "PARENT" in text else os.getpid(), signal.SIGKILL)
    return []


def _first_time(name: str) -> bool:
    try:
        (Path(os.environ["NEWSCLEAN_TROUBLES"]) / name).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """One rule."""
    yield newsclean.Rule("troubles", find, stage=newsclean.Stage.CHARACTERS)
