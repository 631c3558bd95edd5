"""What surrounds the breaks, as flags: stretched gaps, blank lines, white space left at line ends, indents.

What they mean differs from extractor to extractor, and is learned (`_evidence`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from . import _costs as costs
from ._indents import indents
from ._lines import Lines, breaks_in

__all__ = ["are_few", "flags"]

_SPACED: Final = re.compile(r"(?<=[^\x00-\u02ff]) (?=[^\x00-\u02ff])")


def flags(lines: Lines, texts: Sequence[str]) -> dict[str, bytes]:
    r"""For each break whether a flag is set, by the names of flags; `texts` are the lines. Empty where none can be.

    >>> from ._lines import split
    >>> found = flags(split("one\n\ntwo \nthree"), ["one", "two", "three"])
    >>> found["blank"], found["trail"], found["stretched"]
    (b'\x01\x00', b'\x00\x01', b'')
    """
    gaps = zip(lines.ends, islice(lines.starts, 1, None), strict=False)
    spaced = " " in lines.text and ("  " in lines.text or not lines.text.isascii())
    return {
        "stretched": bytes([_stretched(text) for text in texts[:-1]]) if spaced else b"",
        "blank": bytes([start - end > 1 and breaks_in(lines.text[end:start]) > 1 for end, start in gaps]),
        "trail": bytes(map(bool, lines.trails[:-1])),
        **indents(lines),
    }


def are_few(flag: Sequence[int]) -> bool:
    r"""Whether a flag is so seldom set that it is an exception.

    >>> are_few(b"\x00\x00\x00\x01"), are_few(b"\x01\x01\x00")
    (True, False)
    """
    return sum(flag) < costs.FEW * len(flag)


def _stretched(text: str) -> bool:
    """Whether the gaps of a line were stretched so far that the extractor made two spaces, or a break, of one."""
    if "\n" in text:
        return True
    if "  " in text:
        return text.count("  ") * 2 >= len(text.split()) - 1
    return " " in text and not text.isascii() and len(_SPACED.findall(text)) * 3 >= len(text)
