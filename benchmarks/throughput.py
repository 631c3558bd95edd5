"""Throughput beside other libraries, measured in turn: pages one by one, and one long text."""

from __future__ import annotations

from collections.abc import Mapping

import newsclean
import peers
import texts
from section import Goal, Scale, Section, number, table
from timing import in_turn, megabytes, over

OURS = "**newsclean, with provenance**"
LANGUAGES = {"Chinese": "zh", "English": "en"}
WANTED = (("Chinese", peers.FTFY, 6.0), ("Chinese", peers.REGEXES, 1.0), ("English", peers.FTFY, 4.0))

Seconds = Mapping[str, float]


def measure(scale: Scale) -> Section:
    """Both languages, pages and a long text."""
    columns: dict[tuple[str, str], tuple[float, Seconds]] = {}
    for language, code in LANGUAGES.items():
        for kind, documents in _documents(code, scale).items():
            columns[language, kind] = sum(map(megabytes, documents)), _seconds(documents, code, scale.rounds)
    goals = [
        Goal(f"{language}, {kind}: speed beside {peer}", least, found[peer] / found[OURS], "×", least=True)
        for (language, kind), (_, found) in columns.items()
        for wanted, peer, least in WANTED
        if wanted == language and peer in found
    ]
    return Section(f"{_table(columns)}\n\n{_peers()}", goals)


def _documents(code: str, scale: Scale) -> dict[str, list[str]]:
    pages = texts.pages(code)[: scale.pages]
    return {"pages": pages, f"one text of {scale.long / 1e6:g} MB": [texts.long_bytes(scale.long, code)]}


def _seconds(documents: list[str], code: str, rounds: int) -> Seconds:
    these = peers.available(peer for peer in peers.ALL if code == "zh" or not peer.chinese)
    return in_turn({name: over(documents, clean) for name, clean in {OURS: _ours(), **these}.items()}, rounds)


def _ours() -> peers.Clean:
    return newsclean.Cleaner().run


def _table(columns: Mapping[tuple[str, str], tuple[float, Seconds]]) -> str:
    """One row for each cleaner, fastest first; MB/s of UTF-8, and newsclean's speed as a multiple of it."""
    _, first = next(iter(columns.values()))
    names = sorted(first, key=lambda name: first[name])
    heads = ["MB/s of UTF-8; in brackets newsclean's speed beside it", *map(", ".join, columns)]
    rows = ([name, *(_cell(name, size, found) for size, found in columns.values())] for name in names)
    return table(heads, rows)


def _cell(name: str, size: float, found: Seconds) -> str:
    if name not in found:
        return "–"
    speed = number(size / found[name])
    return f"**{speed}**" if name == OURS else f"{speed} ({number(found[name] / found[OURS])}×)"


def _peers() -> str:
    """What the others do, in which version, and which are not there."""
    rows = ([peer.name, peer.installed or "–", peer.does] for peer in peers.ALL if peer.installed is not None)
    known = table(["beside newsclean", "version", "what it does"], rows).replace("|---:|---:|", "|---|---|")
    gone = ", ".join(peers.missing())
    return known + (f"\n\nNot installed, and so not measured: {gone}." if gone else "")
