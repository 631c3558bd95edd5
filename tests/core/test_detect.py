"""The encoding of bytes that do not say it: found out from a page or from two sentences, or not at all."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.core.languages import CHINESE, JAPANESE, TRADITIONAL, by_encoding

from newsclean import DecodeError
from newsclean._decode import decode


def test_the_detector_is_imported_only_when_needed() -> None:
    """It costs as much as all the rest of newsclean."""
    code = "import sys, newsclean; newsclean.Cleaner().run('新闻'.encode()); sys.exit('chardet' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@by_encoding
def test_a_newspaper_page_is_detected(page: str, encoding: str) -> None:
    """Text as long as a page comes back right, or superset names that read it the same."""
    data = (page * 20).encode(encoding)
    decoded = decode(data)
    assert (decoded.text, decoded.how) == (page * 20, "detected")


@by_encoding
def test_a_short_item_is_detected(page: str, encoding: str) -> None:
    """Two sentences are enough."""
    assert decode(page.encode(encoding)).text == page


@by_encoding
@pytest.mark.parametrize("lead", range(4))
def test_where_the_sample_ends_makes_no_difference(page: str, encoding: str, lead: int) -> None:
    """The end of what the detector sees may fall into the middle of a character."""
    text = "x" * lead + page * 60
    assert decode(text.encode(encoding)).text == text


@by_encoding
def test_foreign_text_may_begin_late(page: str, encoding: str) -> None:
    """The detector sees the bytes from the first that is not ASCII, not the first of the file."""
    text = "<p class='head'>0123456789</p>\n" * 400 + page
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("lead", ["", "a", "ab", "abc"])
def test_utf16_without_a_mark_is_detected(codec: str, lead: str) -> None:
    """The sample stays aligned with the code units."""
    text = lead + CHINESE * 12
    assert decode(text.encode(codec)).text == text


def test_pages_of_windows_come_before_their_supersets() -> None:
    """Signs that Windows and other tables read differently are read as Windows does."""
    text = TRADITIONAL + "下午三時～五時，頁碼﹑版次\n"
    assert decode((text * 5).encode("cp950")).text == text * 5
    assert decode((JAPANESE + "10時～12時、C:＼新聞\n").encode("cp932")).encoding == "cp932"


def test_signs_that_only_the_superset_has_are_read_by_it() -> None:
    """Cantonese characters of the Hong Kong supplement."""
    text = (TRADITIONAL + "佢哋話唔知幾時嚟，啲車位早就冇晒。\n") * 5
    assert decode(text.encode("big5hkscs")).text == text


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the city’s budget would not be voted on until the end of next month.",
        "He called it “a first step” and left the room without another word to the members.",
        "Two bridges – one of them a hundred years old – are to be replaced by next spring.",
        "They waited… and then the bus that had been promised for years came round the corner.",
    ],
)
def test_english_with_hardly_a_sign_outside_ascii_is_read(text: str) -> None:
    """Quotes, apostrophes, dashes where English has them are the same bytes in all encodings of Windows."""
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    "data", [b"She left her r\x8esum\x8e on the desk", b"the city of S\x92o \x97Paulo\x94x in March"]
)
def test_other_signs_are_not_taken_for_those(data: bytes) -> None:
    """What stands where no quote or dash stands is not enough to go by."""
    with pytest.raises(DecodeError, match="too little to detect by"):
        decode(data)


@pytest.mark.parametrize(
    ("text", "at"), [("주민들은 새 도로가 내년에 열린다고", 16), (" 새 도로가 내년에 열린다고 말했다.", 9)]
)
def test_a_broken_byte_in_a_short_text_makes_no_cyrillic_of_it(text: str, at: int) -> None:
    """An encoding of one byte a character reads anything: the detector has to be surer of those."""
    data = text.encode("cp949")[:30]
    with pytest.raises(DecodeError, match="too little to detect by"):
        decode(data[:at] + b"\xff" + data[at + 1 :], errors="replace")


@by_encoding
def test_a_broken_byte_does_not_mislead_the_detector(page: str, encoding: str) -> None:
    """Other parts of the text still say what it is; what cannot be read is replaced, and the rest is right."""
    data = (page * 20).encode(encoding)
    at = data.index(b"\n", len(data) // 2) + 1
    read = decode(data[:at] + b"\xff" + data[at:], errors="replace")
    wrong = set(read.text.splitlines()) - set(page.splitlines())
    assert len(wrong) <= 1


def test_utf8_at_the_end_of_a_long_file_is_noticed() -> None:
    """It stands where the detector does not look, and the bytes nearly fit the other encoding: still it is refused."""
    data = (CHINESE * 40).encode("gb18030")
    with pytest.raises(DecodeError, match=f"mostly gb18030, by the look of it, with UTF-8 at {len(data)}: divide it"):
        decode(data + "建设单位负责人介绍".encode())


@by_encoding
def test_text_in_two_encodings_is_refused(page: str, encoding: str) -> None:
    """Files that were put together from others; the error says where the second begins."""
    data = (page * 5).encode(encoding)
    with pytest.raises(DecodeError, match=r"with UTF-8 at \d+|not UTF-8.*at \d+|UTF-8, but for byte .* at \d+"):
        decode(data + (page * 5).encode())
