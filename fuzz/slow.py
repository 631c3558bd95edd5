"""Looks for inputs that are slow: `python fuzz/slow.py [--seconds N] [FOLDER]`; needs nothing but newsclean.

Fuzzed pieces are blown up to between 10,000 and 100,000 code points: repeated, numbered, taking turns, as lines in any
order, all of one and then all of the other. Every rule alone and the default rules read each, and the seconds of CPU
are divided by its code points. What was slowest is changed a little and tried again, so that the search climbs.

Beyond 20 µs a code point an input is measured three times more, and the least counts; if that is too much as well, it
is written to FOLDER (by default `build/fuzz`) as `slow-RULE-...`, and the exit code is 1. At the end stands what was
slowest of each rule. `python fuzz/slow.py FOLDER/slow-...` measures one again.
"""

from __future__ import annotations

import argparse
import sys
import time
import zlib
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

import harness
import newsclean
import pieces
import targets
from ledger import Ledger

_MOST: Final = 20e-6  # seconds a code point
_SIZES: Final = (10_000, 20_000, 50_000, 100_000)
_DEFAULT: Final = "all that run by default"
_SEED: Final = 2  # bytes before those of the pieces: how it grows, and to which size
_WAYS: Final = 8


class Slow(NamedTuple):
    """What a rule took longest for: seconds a code point, and the input."""

    cost: float
    data: bytes


def main() -> None:
    """Look for so long, or measure one input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("where", nargs="?", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int)
    given = parser.parse_args()
    if given.where.is_file():
        text = blown_up(given.where.read_bytes())
        print(f"{len(text):,} code points, that begin with {text[:200]!r}")
        for name, cleaner in _cleaners().items():
            print(f"{name}: {_least(cleaner, text) * 1e6:.2f} µs a code point")
        return
    seed = given.seed if given.seed is not None else len(list(given.where.glob("run-*.json")))
    sys.exit(1 if look(given.where, given.seconds, Random(seed)) else 0)


def blown_up(data: bytes) -> str:
    """The long text that bytes stand for.

    >>> text = blown_up(bytes([0, 1, 0, 0, 60, 7]))
    >>> len(text), len(set(text)) < 20
    (20000, True)
    """
    how, size = (*data[:_SEED], 0, 0)[:_SEED]
    length = _SIZES[size % len(_SIZES)]
    text = pieces.text(data[_SEED:]) or " "
    middle = len(text) // 2
    one, other = text[:middle] or text, text[middle:]
    lines, drawn, times = text.split("\n"), Random(how), length // len(text) + 1
    match how % _WAYS:
        case 0:
            grown = text * times
        case 1:
            grown = (text + "\n") * times
        case 2:
            grown = "".join(f"{text}{number}" for number in range(times))
        case 3:
            grown = one * times + other * times
        case 4:
            grown = "\n".join(drawn.choices(lines, k=length // (sum(map(len, lines)) // len(lines) + 1) + 1))
        case 5:
            grown = "".join(drawn.choices((one, other, "\n"), k=3 * times))
        case 6:
            grown = (text.replace("\n", "") or " ") * (2 * times)
        case _:
            grown = "".join(f"{one}{number}\n{other}{number}\n" for number in range(times))
    return (grown * (length // len(grown) + 1))[:length]


def look(folder: Path, seconds: float, drawn: Random) -> int:
    """Until the time is up; how many inputs were too slow."""
    ledger, cleaners, end = Ledger(folder, "slow"), _cleaners(), time.monotonic() + seconds
    slowest = dict.fromkeys(cleaners, Slow(0.0, b""))
    found = 0
    while time.monotonic() < end:
        data = _next(slowest, drawn)
        text = blown_up(data)
        for name, cleaner in cleaners.items():
            cost = _cost(cleaner, text)
            target = "default" if name == _DEFAULT else "alone"
            ledger.note(target, 1, cost * len(text))
            if cost > _MOST and (cost := _least(cleaner, text)) > _MOST:
                found += 1
                ledger.failures[target] += 1
                path = folder / f"slow-{name.replace(' ', '_')}-{zlib.crc32(data):08x}"
                path.write_bytes(data)
                print(f"{path}: {cost * 1e6:.1f} µs a code point: {pieces.text(data[_SEED:])!r}", flush=True)
            slowest[name] = max(slowest[name], Slow(cost, data))
    ledger.write()
    for name, slow in sorted(slowest.items(), key=lambda item: -item[1].cost):
        cost = min(slow.cost, _least(cleaners[name], blown_up(slow.data)))
        print(f"{name}: {cost * 1e6:.2f} µs a code point at most: {pieces.text(slow.data[_SEED:])[:80]!r}")
    return found


def _next(slowest: dict[str, Slow], drawn: Random) -> bytes:
    """A new input, or one that was the slowest for some rule, with some bytes changed, dropped or put in."""
    slow = drawn.choice(list(slowest.values())).data
    if not slow or drawn.random() < 0.5:
        return drawn.randbytes(_SEED + pieces.HEAD + 2 * int(60 ** drawn.random()))
    data = bytearray(slow)
    for _ in range(drawn.choice((1, 2, 4))):
        at = drawn.randrange(len(data))
        match drawn.randrange(3):
            case 0:
                data[at] = drawn.randrange(256)
            case 1:
                del data[at - at % 2 : at - at % 2 + 2]
            case _:
                data[at - at % 2 : at - at % 2] = drawn.randbytes(2)
        if not data:
            return drawn.randbytes(8)
    return bytes(data)


def _cleaners() -> dict[str, newsclean.Cleaner]:
    names = [item.rule.name for item in harness.cleaners(0).catalogue]
    return {_DEFAULT: harness.cleaners(0)} | {name: targets.cleaner(name, 0) for name in names}


def _cost(cleaner: newsclean.Cleaner, text: str) -> float:
    """Seconds of CPU a code point."""
    begun = time.process_time()
    cleaner.run(text)
    return (time.process_time() - begun) / len(text)


def _least(cleaner: newsclean.Cleaner, text: str) -> float:
    return min(_cost(cleaner, text) for _ in range(3))


if __name__ == "__main__":
    main()
