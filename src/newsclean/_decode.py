"""Bytes to text: byte-order mark, strict UTF-8, a detector, and otherwise an error that says what was tried."""

from __future__ import annotations

import codecs
import re
from contextvars import ContextVar

import attrs

from newsclean._detect import detect, place
from newsclean._errors import DecodeError, OptionError
from newsclean._records import Replaced

__all__ = ["Decoded", "check_errors", "decode", "is_codec", "is_foreign"]

_MARKS = (  # longer marks first: that of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_STARTS = tuple(mark for mark, _ in _MARKS)
_HANDLER = "newsclean.replace"
_STAND_INS = "\U0010fffe\U0010ffff\U000ffffe\U000fffff\ufdd0\ufdd1"  # noncharacters: no text should have one
_CUT = re.compile("incomplete|truncated|unexpected end")
_bad: ContextVar[tuple[str, bytes, list[tuple[int, bytes, str]]]] = ContextVar("_bad")


@attrs.frozen
class Decoded:
    """A text, how it was read (`given`, `mark`, `utf-8` or `detected`), and which bytes could not be."""

    text: str
    encoding: str
    how: str
    replaced: tuple[Replaced, ...] = ()


def decode(data: bytes, encoding: str | None = None, errors: str = "strict") -> Decoded:
    r"""Decode a document.

    Args:
        data: the document, whole.
        encoding: the name of a Python codec, if it is known; nothing else is tried then.
        errors: `strict`, or `replace`: what cannot be read becomes U+FFFD, and is recorded.

    Raises:
        DecodeError: the bytes are no text in that encoding, or in any that could be established.

    >>> decode("新闻".encode()).encoding, decode("新闻".encode("utf-16")).how
    ('utf-8', 'mark')
    >>> decode(b"\xd0\xc2", "gb18030").text
    '新'
    >>> decode("新\n闻".encode() + b"\xff", "utf-8", errors="replace").replaced
    (Replaced(start=3, byte=7, data=b'\xff', reason='invalid start byte'),)
    """
    if encoding is not None:
        return _read(data, encoding, "given", errors)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _read(data, codec, "mark", errors)
    try:
        return Decoded(data.decode(), "utf-8", "utf-8")
    except UnicodeDecodeError as error:
        codec = detect(data, error)
        return _read(data, codec, "utf-8" if codec == "utf-8" else "detected", errors)


def is_foreign(raw: str | bytes | None) -> bool:
    """Whether these are bytes that neither have a byte-order mark nor are UTF-8."""
    if not isinstance(raw, bytes) or raw.startswith(_STARTS):
        return False
    try:
        raw.decode()
    except UnicodeDecodeError:
        return True
    return False


def is_codec(name: str) -> bool:
    """Whether Python has a codec of that name, and it is one for text.

    >>> is_codec("gb18030"), is_codec("utf-61"), is_codec("hex")
    (True, False, False)
    """
    try:
        b"?".decode(name)
    except LookupError:  # unknown, or none of text
        return False
    except ValueError:  # such as UTF-16, which wants two bytes; a NUL in the name is one as well
        return "\0" not in name
    return True


def check_errors(errors: str) -> None:
    """Refuse what `decode` does not take.

    Raises:
        OptionError: it is neither `strict` nor `replace`.
    """
    if errors not in ("strict", "replace"):
        raise OptionError(f"errors={errors!r}: use 'strict' or 'replace'")


def _read(data: bytes, codec: str, how: str, errors: str) -> Decoded:
    try:
        return _decoded(data, codec, how, errors)
    except UnicodeDecodeError as error:
        where = place(error, _skipped(data, error))
        raise DecodeError(f"{_name(codec, how)} {where}; {_remedy(error, how)}") from None
    except UnicodeError as error:  # of codecs that do not say where, or know no other way, such as idna
        raise DecodeError(f"not {codec}: {error}; name the encoding of the text") from None
    except (LookupError, ValueError):
        raise DecodeError(f"unknown encoding {codec!r}: give the name of a Python codec for text") from None


def _decoded(data: bytes, codec: str, how: str, errors: str) -> Decoded:
    try:
        return Decoded(data.decode(codec), codec, how)
    except UnicodeDecodeError:
        if errors == "replace":
            return _replaced(data, codec, how)
        raise


def _skipped(data: bytes, error: UnicodeDecodeError) -> int:
    """How many bytes of the data the codec does not count: `utf-8-sig` begins behind the mark."""
    return len(data) - len(error.object)


def _name(codec: str, how: str) -> str:
    return f"not {codec}:" if how in ("given", "mark") else f"{codec.upper() if codec == 'utf-8' else codec}, but for"


def _remedy(error: UnicodeDecodeError, how: str) -> str:
    """What to do; a file that ends inside a character has mostly been cut."""
    cut = "the end seems to be missing: " if len(error.object) - error.start < 4 and _CUT.search(error.reason) else ""
    given = how in ("given", "mark")
    return f"{cut}mend the file, read it with errors='replace', or name the {'right ' if given else ''}encoding"


def _replaced(data: bytes, codec: str, how: str) -> Decoded:
    """Decode with U+FFFD for what cannot be read, and say where that was.

    The codec alone knows where it stands in the text, so a stand-in that the text does not hold marks the places.
    """
    for stand_in in _STAND_INS:
        bad: list[tuple[int, bytes, str]] = []
        token = _bad.set((stand_in, data, bad))
        try:
            parts = data.decode(codec, _HANDLER).split(stand_in)
        finally:
            _bad.reset(token)
        if len(parts) == len(bad) + 1:
            break
    else:
        raise DecodeError(f"not {codec}, and full of noncharacters: name the right encoding")
    found, at = [], 0
    for part, (byte, bytes_, reason) in zip(parts, bad, strict=False):
        at += len(part)
        found.append(Replaced(at, byte, bytes_, reason))
        at += 1
    return Decoded("\ufffd".join(parts), codec, how, tuple(found))


def _note(error: UnicodeError) -> tuple[str, int]:
    """What the codec calls for bytes that it cannot read."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stand_in, data, bad = _bad.get()
    bad.append((_skipped(data, error) + error.start, error.object[error.start : error.end], error.reason))
    return stand_in, error.end


codecs.register_error(_HANDLER, _note)
