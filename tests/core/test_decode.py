"""Bytes to text: a mark, strict UTF-8, the detector, or an error that says what was tried."""

from __future__ import annotations

import codecs

import chardet
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.languages import CHINESE, GERMAN

from newsclean import Cleaner, DecodeError, OptionError
from newsclean._decode import decode, is_codec, is_foreign


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(codec: str) -> None:
    """The mark names the encoding, and is no part of the text."""
    decoded = decode(CHINESE.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.how) == (CHINESE, codec, "mark")


@pytest.mark.parametrize("order", ["le", "be"])
@pytest.mark.parametrize("width", ["16", "32"])
def test_both_byte_orders_have_marks(width: str, order: str) -> None:
    """The longer marks are tried first, since that of UTF-32 begins with that of UTF-16."""
    mark = getattr(codecs, f"BOM_UTF{width}_{order.upper()}")
    assert decode(mark + CHINESE.encode(f"utf-{width}-{order}")).text == CHINESE


@given(st.text())
def test_utf8_is_never_detected(text: str) -> None:
    """Whatever is valid UTF-8 is UTF-8, however odd: the detector is not asked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chardet, "detect", None)
        data = text.encode()
        assert decode(data).text == data.decode("utf-8-sig")


def test_errors_is_strict_or_replace() -> None:
    """Python's other handlers lose bytes, or write what is no text."""
    with pytest.raises(OptionError, match="errors='ignore': use 'strict' or 'replace'"):
        Cleaner(rules=[]).run(b"", errors="ignore")


def test_the_encoding_given_is_the_only_one_tried() -> None:
    """Even for bytes that are valid UTF-8."""
    assert decode("é".encode(), "cp1252").text == "Ã©"
    assert decode("é".encode(), "cp1252").how == "given"


@pytest.mark.parametrize("name", ["no-such-codec", "rot13", "base64", "a\0b", ""])
def test_an_encoding_must_be_a_codec_for_text(name: str) -> None:
    """The error names the codec."""
    with pytest.raises(DecodeError, match=r"unknown encoding .*: give the name of a Python codec for text"):
        decode(b"text", name)


def test_bytes_that_do_not_fit_the_encoding_given() -> None:
    """The error says which byte, and where."""
    with pytest.raises(DecodeError, match=r"not ascii: byte 0xc3 at 0: .*, or name the right encoding"):
        decode("é".encode(), "ascii")


@pytest.mark.parametrize(
    ("raw", "encoding", "said"),
    [
        ("é", None, None),
        ("é".encode(), None, "utf-8"),
        ("é".encode("utf-16"), None, "utf-16"),
        ((GERMAN * 9).encode("cp1252"), None, "cp1252 (detected)"),
        ("é".encode("latin-1"), "latin-1", "latin-1"),
        (bytearray("é".encode()), None, "utf-8"),
        (memoryview("é".encode()), None, "utf-8"),
    ],
)
def test_a_result_says_how_its_bytes_were_read(raw: str | bytes, encoding: str | None, said: str | None) -> None:
    """The choice is recorded, so that a wrong one can be found."""
    assert Cleaner(rules=[]).run(raw, encoding=encoding).encoding == said


def test_a_document_is_text_or_bytes() -> None:
    """Anything else is a mistake of the caller."""
    with pytest.raises(TypeError, match="a document is str or bytes, not int"):
        Cleaner(rules=[]).run(7)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["gb18030", "utf-16", "utf-32-le", "utf_8_sig"])
def test_a_codec_of_text_is_known_as_one(name: str) -> None:
    """Also one in which a single byte is no text."""
    assert is_codec(name)


@pytest.mark.parametrize("name", ["utf-61", "hex", "rot13", "", "utf-8\0"])
def test_what_is_no_codec_of_text_is_known_as_none(name: str) -> None:
    """Misspelt ones, those that make no text of bytes, and what can be no name at all."""
    assert not is_codec(name)


def test_foreign_are_bytes_that_say_nothing_of_themselves() -> None:
    """Neither text, nor UTF-8, nor what begins with a mark."""
    assert is_foreign("新闻".encode("gb18030"))
    for plain in ("新闻", None, "新闻".encode(), "新闻".encode("utf-16")):
        assert not is_foreign(plain)
