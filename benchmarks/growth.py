"""How cost grows with the size of a document, beside two others; a table and a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import newsclean
import peers
import plot
import texts
from section import Goal, Scale, Section, number, table
from timing import in_turn, megabytes, over

CHINESE, ENGLISH = "newsclean, Chinese", "newsclean, English"
OURS = {CHINESE: "zh", ENGLISH: "en"}
OTHERS = {peers.FTFY: "ftfy, Chinese", peers.REGEXES: "regexes, Chinese"}
MOST = 11.0
LARGE = 10**7
PICTURE = "throughput.svg"

Curves = Mapping[str, Mapping[int, float]]
"""MB/s of UTF-8 by the size of a document in bytes, for each that was measured."""


def measure(scale: Scale) -> Section:
    """Documents of all sizes, everything in turn."""
    curves = _curves(scale)
    steps = {name: _steps(curves[name]) for name in OURS}
    small = [step for found in steps.values() for size, step in found.items() if size > 1000 or size == scale.sizes[-1]]
    goal = Goal("Growth: time of ten times the text, the most of all steps from 1 kB on", MOST, max(small), "×")
    return Section(_table(curves, steps), [goal], {PICTURE: plot.draw(curves)})


def _curves(scale: Scale) -> Curves:
    """Everything up to 10 MB in turn; what is larger by itself, and only newsclean."""
    clean = newsclean.Cleaner().run
    others = peers.available(peer for peer in peers.ALL if peer.name in OTHERS)
    ours = {name: (clean, code) for name, code in OURS.items()}
    usual = [size for size in scale.sizes if size <= LARGE]
    curves = _speeds(ours | {OTHERS[name]: (other, "zh") for name, other in others.items()}, usual, scale)
    for size in scale.sizes[len(usual) :]:
        for name, curve in _speeds(ours, [size], scale).items():
            curves[name] |= curve
    return curves


def _speeds(
    cleaners: Mapping[str, tuple[peers.Clean, str]], sizes: Sequence[int], scale: Scale
) -> dict[str, dict[int, float]]:
    tasks, amounts = {}, {}
    for name, (clean, code) in cleaners.items():
        for size in sizes:
            documents = texts.pieces(size, scale.sample, code)
            tasks[f"{name} {size}"] = over(documents, clean)
            amounts[f"{name} {size}"] = sum(map(megabytes, documents))
    seconds = in_turn(tasks, scale.rounds)
    return {name: {size: amounts[f"{name} {size}"] / seconds[f"{name} {size}"] for size in sizes} for name in cleaners}


def _steps(speeds: Mapping[int, float]) -> dict[int, float]:
    """The time of each size, as a multiple of the time of a tenth of it."""
    return {size: 10 * speeds[size // 10] / speed for size, speed in speeds.items() if size // 10 in speeds}


def _table(curves: Curves, steps: Mapping[str, Mapping[int, float]]) -> str:
    heads = ["size of a document", *curves, *(f"{name}: time beside a tenth of the text" for name in OURS)]
    rows = []
    for size in curves[CHINESE]:
        speeds = (number(curve[size]) if size in curve else "–" for curve in curves.values())
        times = (f"{step[size]:.1f}×" if size in step else "" for step in steps.values())
        rows.append([plot.in_bytes(size), *speeds, *times])
    return "MB/s of UTF-8:\n\n" + table(heads, rows)
