"""Bytes to text: byte-order mark, strict UTF-8, a detector, and otherwise an error that says what was tried."""

from __future__ import annotations

import codecs
import contextlib
import re

import attrs

from newsclean._errors import DecodeError

__all__ = ["Decoded", "decode"]

_MARKS = (  # longer marks first: that of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096  # bytes that the detector sees: its cost grows with them, its answer hardly changes
_ENOUGH = 10  # bytes outside ASCII below which the detector's word is not taken ...
_ENOUGH_ALONE = 4  # ... or so many, if each stands between ASCII, as in English and most of German ...
_CONFIDENCE = 0.05  # ... nor below this: docs/architecture.md has the measurements
_WINDOWS = {  # instead of supersets that read a few signs otherwise than Windows and the web (WHATWG) do
    "big5hkscs": "cp950",
    "shift_jis_2004": "cp932",
    "euc_jis_2004": "euc_jp",
}


@attrs.frozen
class Decoded:
    """A text, and how it was read: `given`, `mark`, `utf-8` or `detected`."""

    text: str
    encoding: str
    how: str


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    r"""Decode a document.

    Args:
        data: the document, whole.
        encoding: the name of a Python codec, if it is known; nothing else is tried then.

    Raises:
        DecodeError: the bytes are no text in that encoding, or in any that could be established.

    >>> decode("新闻".encode()).encoding, decode("新闻".encode("utf-16")).how
    ('utf-8', 'mark')
    >>> decode(b"\xd0\xc2", "gb18030").text
    '新'
    """
    if encoding is not None:
        return Decoded(_strict(data, encoding), encoding, "given")
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, codec), codec, "mark")
    try:
        return Decoded(data.decode(), "utf-8", "utf-8")
    except UnicodeDecodeError as error:
        return _detect(data, error)


def _strict(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise DecodeError(f"not {codec}: {_place(error)}; name the right encoding") from None
    except (LookupError, ValueError):
        raise DecodeError(f"unknown encoding {codec!r}: give the name of a Python codec for text") from None


def _detect(data: bytes, error: UnicodeDecodeError) -> Decoded:
    """Decode by the detector's word; on a guess, not at all."""
    import chardet  # costs as much as all the rest of newsclean: only when needed

    sample = _sample(data, error.start)
    guess = chardet.detect(
        sample, encoding_era=chardet.EncodingEra.MODERN_WEB, prefer_superset=True, compat_names=False
    )
    name, confidence = guess["encoding"], guess["confidence"] or 0.0
    foreign = sum(byte > 127 for byte in sample)
    enough = _ENOUGH if re.search(rb"[\x80-\xff]{2}", sample) else _ENOUGH_ALONE
    tried = f"not UTF-8 ({_place(error)}), no byte-order mark"
    if name is None or confidence < _CONFIDENCE or foreign < enough:
        best = f"best guess {name}, confidence {confidence:.2f}, {foreign} bytes outside ASCII"
        raise DecodeError(f"{tried}, too little to detect by ({best}): name the encoding")
    for codec in (_WINDOWS.get(name), name):
        with contextlib.suppress(UnicodeDecodeError):
            if codec is not None:
                return Decoded(data.decode(codec), codec, "detected")
    raise DecodeError(f"{tried}, and not {name}, which it looks like: name the encoding, or mend the file")


def _sample(data: bytes, at: int) -> bytes:
    """What the detector sees: from the word with the first foreign byte on, never from the middle of a character."""
    low = max(0, at - _SAMPLE // 4)
    first = max(low, data.rfind(b"\n", low, at) + 1, data.rfind(b" ", low, at) + 1)
    if 0 in data[first : first + _SAMPLE]:  # UTF-16 or UTF-32, in which a line feed is not a byte by itself
        first -= first % 4
    return data[first : first + _SAMPLE]


def _place(error: UnicodeDecodeError) -> str:
    return f"byte {error.object[error.start]:#04x} at {error.start}: {error.reason}"
