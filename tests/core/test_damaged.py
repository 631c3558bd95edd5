"""Bytes that are no text: told of by their place, or replaced and recorded."""

from __future__ import annotations

import codecs
import contextlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.languages import CHINESE

from newsclean import Cleaner, DecodeError, NewscleanError
from newsclean._decode import decode


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"\xff\xfe\xfd",
            r"not utf-16: byte 0xfd at \d: truncated data; the end seems to be missing: mend the file, ",
        ),
        (b"caf\xe9", r"not UTF-8 \(byte 0xe9 at 3: .*\), no byte-order mark, too little to detect by \(best guess "),
        (b"\x80\x81\xfe\xff", "too little to detect by"),
        (bytes(range(128, 256)) * 8, "name the encoding"),
        (random.Random(1).randbytes(2000), r"like no text \(\d+ bytes outside ASCII\): if it is, name the encoding"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF, no text: take the text out of it first"),
        (b"\x89PNG\r\n\x1a\n", "is an image"),
        (b"PK\x03\x04\x14\0\x08\x08\x08\0\xf4", "is a ZIP archive"),
        (b"\x1f\x8b\x08\0", "is compressed with gzip"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes, message: str) -> None:
    """The error says what was tried, where it failed, and what to do."""
    with pytest.raises(DecodeError, match=message):
        decode(data)


def test_text_with_a_broken_byte_is_refused() -> None:
    """What is detected must fit the whole, and the error says what it looks like, and where it does not."""
    with pytest.raises(DecodeError, match=r"gb18030, but for byte 0xff at \d+: .*, or name the encoding"):
        decode((CHINESE * 50).encode("gb18030") + b"\xff\xff\n")


def test_utf8_with_a_broken_byte_is_still_utf8() -> None:
    """However long the text; the detector, left to itself, takes it for something else."""
    data = (CHINESE * 60).encode()
    broken = data[:9000] + b"\xff" + data[9001:]
    with pytest.raises(DecodeError, match=r"UTF-8, but for byte 0x\w\w at \d+: .*read it with errors='replace'"):
        decode(broken)
    read = decode(broken, errors="replace")
    assert (read.encoding, read.how) == ("utf-8", "utf-8")
    whole = [data[:9000].decode(errors="ignore"), data[9001:].decode(errors="ignore")]
    assert read.text.replace("\ufffd", "") == "".join(whole)


def test_text_that_was_cut_says_so() -> None:
    """A download that broke off ends in the middle of a character."""
    with pytest.raises(DecodeError, match="unexpected end of data; the end seems to be missing"):
        decode(CHINESE.strip().encode()[:-1])


def test_what_was_replaced_is_recorded() -> None:
    """Each place with its code point, its bytes and the reason; also where the text itself has U+FFFD."""
    result = Cleaner(rules=[]).run("新\ufffd闻".encode() + b"\xff\xe6\x96" + b"!", encoding="utf-8", errors="replace")
    assert result.source == "新\ufffd闻\ufffd\ufffd!"
    assert [(r.start, r.byte, r.data) for r in result.replaced] == [(3, 9, b"\xff"), (4, 10, b"\xe6\x96")]
    assert all(result.source[r.start] == "\ufffd" and r.reason for r in result.replaced)


@given(st.binary(max_size=60), st.sampled_from(["utf-8", "gb18030", "cp932", "ascii", "utf-16", "iso2022_jp"]))
def test_replaced_bytes_are_found_in_any_data(data: bytes, encoding: str) -> None:
    """The text is what Python makes of the bytes, and every record points at a U+FFFD of it."""
    read = decode(data, encoding, errors="replace")
    assert read.text == data.decode(encoding, "replace")
    assert all(read.text[r.start] == "\ufffd" and data[r.byte :].startswith(r.data) for r in read.replaced)


def test_a_mark_counts_in_the_places_of_bad_bytes() -> None:
    """Bytes are counted from the beginning of the data, whether or not the codec skips a mark."""
    data = codecs.BOM_UTF8 + "新".encode() + b"\xff"
    assert [bad.byte for bad in decode(data, errors="replace").replaced] == [6]
    with pytest.raises(DecodeError, match="byte 0xff at 6: "):
        decode(data)


@pytest.mark.parametrize(
    ("codec", "data"), [("idna", b"\xef\xb9?[.\x91"), ("idna", b"a" * 70), ("punycode", b"\xff-a!")]
)
@pytest.mark.parametrize("errors", ["strict", "replace"])
def test_codecs_with_errors_of_their_own(codec: str, data: bytes, errors: str) -> None:
    """Some codecs of Python do not say where, and know no replacing: what they say is an error of decoding as well."""
    with contextlib.suppress(DecodeError):
        decode(data, codec, errors)


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    """Never another error than newsclean's own."""
    with contextlib.suppress(NewscleanError):
        assert isinstance(decode(data).text, str)


def test_bad_bytes_among_every_noncharacter() -> None:
    """Where a text holds all the noncharacters that could mark a bad place, it is refused, not mixed up."""
    text = "\U0010fffe\U0010ffff\U000ffffe\U000fffff\ufdd0\ufdd1"
    assert decode(text[:-1].encode() + b"\xff", "utf-8", "replace").replaced[0].byte == len(text[:-1].encode())
    with pytest.raises(DecodeError, match="full of noncharacters"):
        decode(text.encode() + b"\xff", "utf-8", "replace")


def test_the_handler_is_for_decoding_alone() -> None:
    """Whoever encodes with it gets the error as it is."""
    with pytest.raises(UnicodeEncodeError):
        "新".encode("ascii", "newsclean.replace")
