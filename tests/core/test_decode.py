"""Bytes to text: a mark, strict UTF-8, the detector, or an error that says what was tried."""

from __future__ import annotations

import codecs
import contextlib
import random
import subprocess
import sys

import chardet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, DecodeError, NewscleanError, OptionError
from newsclean._decode import decode, is_codec, is_foreign

CHINESE = (
    "本报讯 昨日上午，滨海新城轨道交通二号线一期工程全线贯通。该线路全长31.6公里，设车站22座，预计明年上半年试运营。\n"
    "建设单位负责人介绍，施工期间共穿越河道七处、既有铁路两处，没有发生一起责任事故。沿线居民的出行时间将缩短近一半。\n"
)
TRADITIONAL = (
    "【本報訊】市府昨日宣布，明年起擴大補助老舊社區增設電梯，每棟最高可獲兩百萬元，預計三年內完成五百棟。\n"
    "都發局長表示，申請戶數逐年增加，過去因產權複雜而停擺的案件，今後可由專人協助整合，住戶不必再自行奔走。\n"
)
JAPANESE = (
    "県は十日、老朽化した三つの橋の架け替え工事を来年度から始めると発表した。総事業費は約四十八億円を見込む。\n"
    "担当者は「通行止めの期間をできるだけ短くし、地域の暮らしへの影響を抑えたい」と話している。完成は五年後の予定だ。\n"
)
KOREAN = (
    "시는 내년부터 낡은 다리 세 곳을 새로 짓기로 했다고 십일 밝혔다. 총사업비는 약 사백팔십억 원으로 예상된다.\n"
    "담당자는 통행을 막는 기간을 되도록 줄여 주민의 불편을 덜겠다고 말했다. 공사는 다섯 해 뒤에 끝날 예정이다.\n"
)
GERMAN = (
    "Die Stadt will vom nächsten Frühjahr an drei baufällige Brücken ersetzen, für insgesamt rund 48 Millionen Euro.\n"
    "Während der Arbeiten müssen Fußgänger und Radfahrer größere Umwege fahren, erklärte der Bürgermeister.\n"
)
ENGLISH = (
    "The council’s plan — its third this year — would replace the old bridges by next spring, the mayor said.\n"
    "“We can’t wait any longer,” she told reporters. “The city’s engineers have warned us for years.”\n"
)
PAGES = [
    (CHINESE, "gb18030"),
    (TRADITIONAL, "cp950"),
    (JAPANESE, "cp932"),
    (JAPANESE, "euc_jp"),
    (KOREAN, "cp949"),
    (GERMAN, "cp1252"),
    (ENGLISH, "cp1252"),
]
by_encoding = pytest.mark.parametrize(("page", "encoding"), PAGES, ids=[f"{e}-{t[:4]}" for t, e in PAGES])


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
    assert sum(a != b for a, b in zip(read.text[::-1], (CHINESE * 60)[::-1], strict=False)) < 9000


def test_text_that_was_cut_says_so() -> None:
    """A download that broke off ends in the middle of a character."""
    with pytest.raises(DecodeError, match="unexpected end of data; the end seems to be missing"):
        decode(CHINESE.strip().encode()[:-1])


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
