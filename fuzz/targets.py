"""What can be fuzzed, by name: from whole pipelines, the slowest, to the map of offsets, the fastest.

Every target takes bytes, makes its input of them, and raises where a promise is broken. Random bytes do as well as
those that coverage has chosen, so `fuzz.py` and `many.py` share the targets, and either's failure runs under both.
"""

from __future__ import annotations

import random
import traceback
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import core
import harness
import newsclean
import pieces
from newsclean.testing import check

__all__ = ["TARGETS", "cleaner", "kept", "shown"]

_VARIANTS: Final = 12  # of the options and the safety of a rule alone
_SETS: Final = 768  # of rules in some order
_HEAD: Final = 2
_THOROUGH: Final = 8  # texts whose length this divides are checked in all that is promised
_RESTLESS: Final = frozenset({"letterspacing", "wraps"})  # on what fuzzing makes up


def alone(data: bytes) -> None:
    """One rule, with any options."""
    with_ = _one(data)
    name = with_.pipeline[0].rule
    spread = with_.pipeline[0].options.get("style") == "space"  # makes lines longer, which may be running heads no more
    _clean(with_, pieces.text(data[_HEAD:]), at_rest=name not in _RESTLESS and not spread)


def rules(data: bytes) -> None:
    """From two rules to all of them, in any order, with any options."""
    _clean(_several(data), pieces.text(data[_HEAD:]))


def default(data: bytes) -> None:
    """The rules that run by default, in their order."""
    _clean(harness.cleaners(0), pieces.text(data))


def pipelines(data: bytes) -> None:
    """What `harness` says: text or bytes of any kind, all encodings, long ones too."""
    harness.run(harness.unpack(data))


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "alone": alone,
    "rules": rules,
    "default": default,
    "pipelines": pipelines,
    "decoding": core.decoding,
    "edits": core.edits,
    "offsets": core.offsets,
}


def _one(data: bytes) -> newsclean.Cleaner:
    """The rule that the first bytes say, and its options."""
    names = _names()
    first, second = (*data[:_HEAD], 0, 0)[:_HEAD]
    return cleaner(names[first % len(names)], second % _VARIANTS)


def _several(data: bytes) -> newsclean.Cleaner:
    """The rules that the first bytes say, and their order."""
    return cleaner("", int.from_bytes(data[:_HEAD], "big") % _SETS)


def _clean(with_: newsclean.Cleaner, text: str, at_rest: bool = False) -> None:
    result = with_.run(text)
    assert result.source == text
    assert not result.errors
    if len(text) % _THOROUGH == 0:
        check(result)
    else:
        _check_quickly(result)
    if at_rest and result.changed and with_.safety is newsclean.Safety.LIKELY:
        again = with_.clean(result.text)
        assert again == result.text, f"cleaning twice changes {result.text!r} to {again!r}"


def _check_quickly(result: newsclean.Result) -> None:
    """What `check` does, but for the offsets of every single code point, which take longer than cleaning does."""
    source, clean = result.source, result.text
    made, at = [], 0
    for hunk in result.hunks:
        assert at <= hunk.start <= hunk.end <= len(source), f"out of range, or not in order: {hunk}"
        assert clean[hunk.clean_start : hunk.clean_end] == hunk.after, f"not what the clean text has: {hunk}"
        made += [source[at : hunk.start], hunk.after]
        at = hunk.end
    assert "".join([*made, source[at:]]) == clean, "the hunks do not give the clean text"
    assert result.replay() == clean, "the recorded edits do not give the clean text"
    for change in (*result.changes, *result.held):
        assert 0 <= change.start <= change.end <= len(source), f"out of range: {change}"
        assert change.before != change.after, f"changes nothing: {change}"
    for label in result.labels:
        assert 0 <= label.start <= label.end <= len(clean), f"out of range: {label}"


@cache
def _names() -> tuple[str, ...]:
    return tuple(sorted(item.rule.name for item in harness.cleaners(0).catalogue))


@cache
def cleaner(name: str, number: int) -> newsclean.Cleaner:
    """A rule alone, or without a name some rules; the number says which options, safety and order."""
    drawn = random.Random(f"{name} {number}")
    catalogue = {item.rule.name: item.rule for item in harness.cleaners(0).catalogue}
    some = [name] if name else drawn.sample(_names(), drawn.choice([2, 3, 4, 6, len(_names())]))
    options = dict(harness.options(catalogue, some, drawn))
    safety = drawn.choice(["suggest", "likely", "safe"])
    return newsclean.Cleaner(rules=some, safety=safety, options=options if number else None)


def shown(target: str, data: bytes) -> str:
    """The input in words, to make a test of."""
    if target == "alone":
        with_ = _one(data)
    elif target == "rules":
        with_ = _several(data)
    elif target == "default":
        return repr(pieces.text(data))
    elif target == "pipelines":
        return repr(harness.unpack(data))
    else:
        return repr(core.written(data)) if target == "decoding" else repr(data)
    settings = [(step.rule, step.options) for step in with_.pipeline]
    return f"{settings}, safety {with_.safety.name.lower()}: {pieces.text(data[_HEAD:])!r}"


def kept(folder: Path, target: str, data: bytes) -> str:
    """Keep an input on which a promise was just broken, and say all about it; `many.py` runs the file again."""
    path = folder / f"failed-{target}-{zlib.crc32(data):08x}"
    path.write_bytes(data)
    return f"{path}: {shown(target, data)}\n{traceback.format_exc(limit=-3)}"
