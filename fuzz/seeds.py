"""The inputs that fuzzing begins with: the cases of all plugins, as text and in the encodings of their languages."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

from harness import pack
from newsclean.testing import load_cases

__all__ = ["inputs", "write"]

PLUGINS = Path(__file__).parents[1] / "plugins"
_ENCODED = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "cp1252", "utf-16", "utf-16-le", "utf-8-sig")


def inputs() -> Iterator[bytes]:
    """Every case with the default rules and with some others, and some of them as bytes."""
    for folder in sorted(PLUGINS.glob("newsclean_*/tests/cases")):
        for case in load_cases(folder):
            chance = zlib.crc32(case.before.encode("utf-8", "replace"))
            yield pack(case.before)
            yield pack(case.before, cleaner=chance % 255 + 1)
            yield from _as_bytes(case.before, _ENCODED[chance % len(_ENCODED)])


def _as_bytes(text: str, encoding: str) -> Iterator[bytes]:
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        return
    yield b"\0\1\0" + data
    yield b"\0\3\0" + data[:-1]


def write(folder: Path, target: int) -> None:
    """One file for each, behind the byte that names the target; and some of bytes at random for the others."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = Random(1)
    made = [bytes([target]) + data for data in inputs()]
    made += [bytes([first % 16]) + drawn.randbytes(2 * drawn.randint(2, 60)) for first in range(640)]
    for data in made:
        (folder / f"{zlib.crc32(data):08x}").write_bytes(data)
