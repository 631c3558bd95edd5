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
LINE = "reads one line, which was found to be short before (60 to 110 characters)"
CREDIT = "reads the 80 characters that a credit may have (LONGEST)"
WINDOW = "searches the last 20, 40 or 80 characters before a place"
ONCE = "is tried once for each line or mark, and goes on behind what it has read"
FIRST = "ends at the first: a look back says that only the second character of a run may begin"
SLOW = {  # for each pattern or file: why more than linear time does no harm
    "newsclean_bylines._hangul._LINE": LINE,
    "newsclean_bylines._heads_latin._LATIN": ONCE,
    "newsclean_bylines._heads_latin._PERIOD": ONCE,
    "newsclean_bylines._kana._NOTES": "reads a name, of 20 characters at most",
    "newsclean_bylines._latin._TAGLINE": "Python does not try the ways, as measured; a line about reporters",
    "newsclean_credits._lines._NEXT": ONCE,
    "newsclean_credits._read._BRACKETS": CREDIT,
    "newsclean_furniture._context._WORDS": LINE,
    "newsclean_furniture._continuations._KANA": LINE,
    "newsclean_furniture._folio._NOISE": LINE,
    "newsclean_furniture._imprint._ITEM": LINE,
    "newsclean_furniture._imprint.LABEL": LINE,
    "newsclean_letterspacing._gaps.GAP": FIRST,
    "newsclean_letterspacing._lines._DATELINE": ONCE,
    "newsclean_letterspacing._punctuation._GAP": FIRST,
    "newsclean_letterspacing._punctuation._NEXT": FIRST,
    "newsclean_letterspacing._words._BEFORE_NAMES": FIRST,
    "newsclean_letterspacing._words._WIDE": FIRST,
    "newsclean_numbers._borders._BEFORE": WINDOW,
    "newsclean_numbers._borders._GAP": FIRST,
    "newsclean_numbers._inside._LONG": FIRST,
    "newsclean_numbers._inside._SIGN": FIRST,
    "newsclean_numbers._inside._TRACKED": FIRST,
    "newsclean_numbers._printed._CAPTION": "reads the 12 characters before a gap",
    "newsclean_numbers._printed._NUMBER_AFTER": ONCE,
    "newsclean_overprint._display._CREDIT": ONCE,
    "newsclean_overprint._display._NEXT_LINE": ONCE,
    "newsclean_overprint._glyphs._RUN": "refers back to one character, and takes what it finds",
    "newsclean_overprint._letters._NEXT_LINE": ONCE,
    "newsclean_wraps._hyphens._LEFT": WINDOW,
    "newsclean_wraps._joins._URL": WINDOW,
    "plugins/newsclean_bylines/_bylines.py": ONCE,
    "plugins/newsclean_bylines/plugin.py": "divides the value of a label",
    "plugins/newsclean_credits/_read.py": CREDIT,
    "plugins/newsclean_furniture/_folio.py": LINE,
    "plugins/newsclean_wraps/_joins.py": WINDOW,
    "src/newsclean/_rules.py": "reads the name of a rule",
    "src/newsclean/cli/_rule_page.py": "reads an annotation in our own code",
    "src/newsclean/scoring/_metrics.py": "is for scoring, on pages that whoever scores has chosen",
}
ATOMIC = {"plugins/newsclean_credits/_read.py": "names of Japanese credits: an atomic group takes one way, the longest"}
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
    assert len({pattern for _, pattern, *_ in found()["patterns"]}) > 300


def test_no_pattern_is_a_trap() -> None:
    """No reference back to a group of any length, no repetition of a repetition."""
    traps = [(place, pattern, why) for place, pattern, why, *_ in found()["patterns"] if why]
    assert [each for each in traps if each[0].split(":")[0] not in KNOWN] == []


def test_no_pattern_takes_more_than_linear_time_where_that_does_harm() -> None:
    """For each that does on some text, which is shown, there is a reason above; and none above that is not needed."""
    slow = {}
    for place, pattern, _, kind, parts in found()["patterns"]:
        known = ATOMIC if kind == "exponential" else SLOW
        if kind and place.split(":")[0] not in known:
            slow[place] = (kind, parts, pattern)
    assert slow == {}
    assert {place.split(":")[0] for place, _, _, kind, _ in found()["patterns"] if kind} == {*SLOW, *ATOMIC}
