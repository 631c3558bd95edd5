"""Newspaper-like text out of bytes: pieces of the plugins' cases, put together as the bytes say.

A byte that is changed changes a piece, a line end or a measure, and never breaks a character in two; so most inputs
look enough like a page for the rules to have something to do, which text of random bytes does not.

| byte | what |
|---|---|
| 0 | whose cases the pieces are of: a plugin's, or those of all |
| 1 | how it is set: six bits are a measure in em, below 8 none; 64 blank lines between, 128 every third line twice |
| 2, 4, ... | what comes next: a line, a piece, white space, something odd, what came before again, any code point |
| 3, 5, ... | which |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from newsclean.testing import load_cases

__all__ = ["HEAD", "lines", "pieces", "text"]

HEAD: Final = 2  # bytes before those of the pieces
_MEASURE, _BLANK, _TWICE = 63, 64, 128
_PLUGINS: Final = sorted((Path(__file__).parents[1] / "plugins").glob("newsclean_*/tests/cases"))
_LINE, _OWN, _ALL, _SPACE, _ODD, _AGAIN = 32, 144, 192, 216, 228, 244  # below which a first byte is one of these
_SPACES: Final = (
    "\n",
    "\n\n",
    " ",
    "\u3000",
    "-\n",
    "\n \n",
    "  ",
    "\xa0",
    "\r\n",
    "\f",
    "\t",
    "\n\n\n\n",
    "，\n",
    "。\n",
)
_ODDITIES: Final = (
    *("\u00ad", "\u200b", "\u200d", "\u200c", "\ufeff", "\u202e", "\u2060", "\0", "\x0b", "\x85", "\u2028", "\x1b"),
    *("\ud800", "\udfff", "\ufffe", "\uf0b7", "\ue000", "\u0301", "\u3099", "\u1161", "\u11ab", "\ufe0f", "\U000e0100"),
    *(
        "👩\u200d👩\u200d👧",
        "🇨🇳",
        "\ufb01",
        "\ufe30",
        "\u2f00",
        "\uf900",
        "\uff76\uff9e",
        "Ã¼",
        "â€œ",
        "ä¸­",
        "\\",
        "<b>",
        "\U0010ffff",
    ),
)
_LEAST: Final = 8  # code points of a line
_CUT = re.compile(r"\n+|[^\n]{1,7}")
_FEW: Final = 40  # code points of the longest piece


@cache
def pieces(number: int) -> tuple[str, ...]:
    """The pieces of one plugin's cases, and as the last those of all."""
    return tuple(sorted({piece for folder in _folders(number) for piece in _pieces(folder)}))


@cache
def lines(number: int) -> tuple[str, ...]:
    """The lines of one plugin's cases, whole, with their line feeds."""
    return tuple(sorted({line + "\n" for folder in _folders(number) for line in _lines(folder)}))


def _folders(number: int) -> list[Path]:
    return _PLUGINS if number == len(_PLUGINS) else [_PLUGINS[number]]


def _lines(folder: Path) -> Iterator[str]:
    for case in load_cases(folder):
        yield from (case.before + "\n" + case.after).split("\n")


def _pieces(folder: Path) -> Iterator[str]:
    """Parts of lines, words, runs of a few code points, and single ones."""
    for line in _lines(folder):
        yield from (line[at : at + _FEW] for at in range(0, len(line), _FEW))
        yield from line.split(" ")
        yield from _CUT.findall(line)
        yield from line


def text(data: bytes) -> str:
    r"""The text that bytes stand for.

    >>> text(b""), text(bytes([0, 0, 192, 0]))
    ('', '\n')
    """
    home, shape = (*data[:HEAD], 0, 0)[:HEAD]
    home %= len(_PLUGINS) + 1
    whole, own, every = lines(home), pieces(home), pieces(len(_PLUGINS))
    made: list[str] = []
    for kind, which in zip(data[HEAD::2], data[HEAD + 1 :: 2], strict=False):
        number = kind << 8 | which
        if kind < _LINE:
            made.append(whole[number % len(whole)])
        elif kind < _OWN:
            made.append(own[number % len(own)])
        elif kind < _ALL:
            made.append(every[number % len(every)])
        elif kind < _SPACE:
            made.append(_SPACES[which % len(_SPACES)])
        elif kind < _ODD:
            made.append(_ODDITIES[which % len(_ODDITIES)])
        elif kind < _AGAIN:
            made += made[-1 - which % 4 :] * (1 + which // 4 % 2)
        else:
            made.append(chr(number * 363 % 0x110000))
    return _set("".join(made), shape)


def _set(joined: str, shape: int) -> str:
    """In lines of a measure, if the shape says so."""
    measure = shape & _MEASURE
    if measure < _LEAST:
        return joined
    run = joined.replace("\n", "")
    if len(run.encode("utf-8", "surrogatepass")) < 2 * len(run):
        measure *= 2  # letters are narrow
    found = [run[at : at + measure] for at in range(0, len(run), measure)]
    if shape & _TWICE:
        found = [line for number, line in enumerate(found) for _ in range(1 + (number % 3 == 0))]
    return ("\n\n" if shape & _BLANK else "\n").join(found)
