"""No regular expression takes more than linear time: all of them are looked at, wherever they are compiled."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

KNOWN = {
    "src/newsclean/scoring/_metrics.py": "three words, from a word boundary on, twice",
}
NOT_WRITTEN_OUT = {
    "plugins/newsclean_bylines/_gates.py": "makes patterns for the top of modules, where they are looked at",
    "src/newsclean/cli/_rule_page.py": "the name of an option in the documentation of its class",
    "src/newsclean/testing/_fuzz.py": "the pattern of a rule, which is to be looked at itself",
}


@cache
def found() -> dict[str, Any]:
    """What the program beside this one says."""
    done = subprocess.run([sys.executable, Path(__file__).with_name("patterns.py")], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def test_every_pattern_is_looked_at() -> None:
    """Those at the top of modules, lazy ones, and those that functions compile; a few hundred."""
    assert [place for place in found()["unseen"] if place.split(":")[0] not in NOT_WRITTEN_OUT] == []
    assert len({pattern for _, pattern, _ in found()["patterns"]}) > 300


def test_no_pattern_is_a_trap() -> None:
    """No reference back to a group of any length, no repetition of a repetition."""
    traps = [(place, pattern, why) for place, pattern, why in found()["patterns"] if why]
    assert [each for each in traps if each[0].split(":")[0] not in KNOWN] == []
