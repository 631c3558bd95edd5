"""The texts that speed is measured on: whole pages as extractors gave them, and inputs made to be awkward."""

from __future__ import annotations

import json
from itertools import cycle, islice
from pathlib import Path

HERE = Path(__file__).parent
SEED = HERE.parent / "seeds" / "high-tech-zones.txt"
PAGES = HERE / "pages.jsonl"


def pages(*languages: str) -> list[str]:
    """Raw pages in these languages; the seed page stands before the Chinese ones."""
    records = map(json.loads, PAGES.read_text(encoding="utf-8").splitlines())
    found = [record["raw"] for record in records if record["lang"] in languages]
    return [SEED.read_text(encoding="utf-8"), *found] if "zh" in languages else found


def long_text(size: int, *languages: str) -> str:
    """One text of about `size` code points: pages one after the other, again and again."""
    parts = pages(*languages)
    average = sum(map(len, parts)) / len(parts)
    return "\n".join(islice(cycle(parts), 1 + int(size / average)))[:size]


def long_bytes(size: int, *languages: str) -> str:
    """The same, of about `size` bytes of UTF-8."""
    sample = "".join(pages(*languages))
    return long_text(round(size * len(sample) / len(sample.encode())), *languages)


def pieces(size: int, sample: int, *languages: str) -> list[str]:
    """Documents of about `size` bytes each, cut from one text of `sample` bytes; one if that is shorter."""
    text = long_bytes(max(size, sample), *languages)
    count = max(1, sample // size)
    step = len(text) // count
    return [text[n * step : (n + 1) * step] for n in range(count)]
