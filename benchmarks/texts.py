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


def fibonacci(size: int) -> str:
    """A Fibonacci word: full of squares, without a fourth power."""
    one, two = "ab", "a"
    while len(one) < size:
        one, two = one + two, one
    return one[:size]


def awkward(size: int) -> dict[str, str]:
    """Inputs on which a careless pattern or loop costs more than it should, of about `size` code points each."""
    chinese = long_text(size, "zh")
    return {
        "one line without a break": "".join(chinese.split()),
        "one line of Latin words": " ".join(long_text(size, "en").split()),
        "aaaa…": "a" * size,
        "一一一一…": "一" * size,
        "1111…": "1" * size,
        "abab…": "ab" * (size // 2),
        "中文中文…": "中文" * (size // 2),
        "a b a b…": "a b " * (size // 4),
        "Fibonacci word": fibonacci(size),
        "blank lines": "\n" * size,
        "spaces": " " * size,
        "one-character lines": "一\n" * (size // 2),
        "one-letter lines": "a\n" * (size // 2),
        "doubled runs": "".join(f"标题{i}标题{i}\n" for i in range(size // 16)),
        "doubled runs on one line": "高质量高质量发展发展" * (size // 10),
        "opening brackets": "（" * size,
        "hyphens": "-\n" * (size // 2),
        "credits": "图片来源：" * (size // 5),
    }
