"""Bytes to text: byte-order mark, strict UTF-8, a detector, and otherwise an error that says what was tried."""

from __future__ import annotations

import codecs

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
_ENOUGH = 24  # bytes outside ASCII below which the detector's word is not taken ...
_CONFIDENCE = 0.05  # ... nor below this, which running text in a wrong encoding does not reach


@attrs.frozen
class Decoded:
    """A text, and how it was read: `given`, `mark`, `utf-8`, `detected` or `plugin`."""

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
        codec = _detect(data, error)
    return Decoded(_strict(data, codec), codec, "detected")


def _strict(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except LookupError:
        raise DecodeError(f"unknown encoding {codec!r}: give the name of a Python codec") from None
    except UnicodeDecodeError as error:
        raise DecodeError(
            f"not {codec}: byte {error.object[error.start]:#04x} at {error.start} ({error.reason}); "
            "name the right encoding"
        ) from None


def _detect(data: bytes, error: UnicodeDecodeError) -> str:
    """The detector's word on the bytes from the first that is not ASCII; nothing on a guess."""
    import chardet  # costs as much as all the rest of newsclean: only when needed

    first = max(0, error.start - 64)
    guess = chardet.detect(
        data[first : first + _SAMPLE],
        encoding_era=chardet.EncodingEra.MODERN_WEB,
        prefer_superset=True,
        compat_names=False,
    )
    name, confidence = guess["encoding"], guess["confidence"] or 0.0
    foreign = sum(byte > 127 for byte in data[first : first + _SAMPLE])
    if name is None or confidence < _CONFIDENCE or foreign < _ENOUGH:
        raise DecodeError(
            f"not UTF-8 (byte {data[error.start]:#04x} at {error.start}), no byte-order mark, and too little to detect "
            f"by (best guess {name}, confidence {confidence:.2f}, {foreign} bytes): name the encoding"
        )
    return str(name)
