"""Which encoding bytes are in that are not valid UTF-8: damaged UTF-8, what a detector says, or none for certain."""

from __future__ import annotations

import re

from newsclean._errors import DecodeError

__all__ = ["detect", "place"]

_SAMPLE = 4096  # bytes that the detector sees: its cost grows with them, its answer hardly changes
_ENOUGH = 10  # bytes outside ASCII below which the detector's word is not taken ...
_ENOUGH_ALONE = 4  # ... or so many, if each stands between ASCII, as in English and most of German ...
_CONFIDENCE = 0.05  # ... nor below this: docs/architecture.md has the measurements
_CONFIDENCE_OF_GB = 0.07  # which reads nearly any pairs
_CONFIDENCE_OF_ONE = 0.12  # encodings of one byte a character, which read anything
_DOUBTFUL = 0.3  # below which the detector is asked for parts of the sample: one bad byte misleads it for the whole
_PARTS = 4
_LONG = 200  # bytes of a sample that is worth dividing
_ENOUGH_UTF16 = 120  # bytes without a mark, in which chance does not make UTF-16 of something else
_WINDOWS = {  # instead of supersets that read a few signs otherwise than Windows and the web (WHATWG) do
    "big5hkscs": "cp950",
    "shift_jis_2004": "cp932",
    "euc_jis_2004": "euc_jp",
}
_SOUND = 4  # valid characters to each bad place that make damaged UTF-8 of what is none
_NEARLY = 20  # foreign bytes to each bad place that make a damaged file of what is no file in that encoding
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_UTF8_RUN = re.compile(rb"(?:[\xe3-\xed][\x80-\xbf]{2}){6}")  # Han, kana, Hangul; what others write is seldom so long
_FOREIGN = re.compile(rb"[\x80-\xff]")
_TYPED = re.compile(  # apostrophe, quotes, dash, dots in English; the same bytes in all encodings of Windows
    rb"(?<=[A-Za-z])\x92(?=[A-Za-z])|(?<![A-Za-z0-9])[\x91\x93](?=[A-Za-z0-9])"
    rb"|(?<=[A-Za-z0-9.,!?])[\x92\x94](?![A-Za-z0-9])|(?<=[A-Za-z])\x85"
    rb"|(?<![^ ])[\x96\x97](?= )|(?<=[A-Za-z0-9])[\x96\x97](?=[A-Za-z0-9])"
)
_BETWEEN_TYPED = 20  # bytes to each of these: no other language has so few foreign bytes
_FORMATS = {  # what is given by mistake for the text that was to be taken out of it, by its first bytes
    b"%PDF-": "a PDF",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"II*\0": "an image",
    b"MM\0*": "an image",
    b"PK\x03\x04": "a ZIP archive, as documents of offices are",
    b"\xd0\xcf\x11\xe0": "a document of an old office",
    b"\x1f\x8b": "compressed with gzip",
}
_DOUBLE = re.compile(r"gb|big5|hkscs|cp9[345]|shift|euc|uhc|johab|iso2022|hz|utf")


def place(error: UnicodeDecodeError, skipped: int = 0) -> str:
    """Which byte was no text, where, and why; a codec that skips a mark counts from behind it."""
    return f"byte {error.object[error.start]:#04x} at {error.start + skipped}: {error.reason}"


def detect(data: bytes, error: UnicodeDecodeError) -> str:
    """The codec to decode with: it fits the data, or all of it but a few bad bytes.

    Args:
        data: bytes without a byte-order mark that are not UTF-8.
        error: why they are not.

    Raises:
        DecodeError: it cannot be said for certain, or the data are in more than one encoding.

    >>> data = "市政府昨日宣布，明年起扩大补助老旧社区。".encode("gb18030")
    >>> try:
    ...     data.decode()
    ... except UnicodeDecodeError as error:
    ...     detect(data, error)
    'gb18030'
    """
    for begins, what in _FORMATS.items():
        if data.startswith(begins):
            raise DecodeError(f"is {what}, no text: take the text out of it first")
    sample = _sample(data, error.start)
    if _is_damaged_utf8(data[max(0, error.start - _SAMPLE) : error.start + _SAMPLE]) and _is_damaged_utf8(data):
        return "utf-8"
    tried = f"not UTF-8 ({place(error)}), no byte-order mark"
    name = _guess(data, sample, tried)
    for codec in (_WINDOWS.get(name), name):
        if codec is not None and _fits(data, codec, 0):
            _refuse_mixed(data, codec, tried)
            return codec
    if _fits(data, name, len(_FOREIGN.findall(data)) // _NEARLY):
        _refuse_mixed(data, name, tried)
        return name
    raise DecodeError(f"{tried}, and not {name}, which it looks like: name the encoding, or mend the file")


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether characters of several bytes that are valid UTF-8 far outnumber the places that are not."""
    return sum(1 for _ in _UTF8.finditer(data)) >= _SOUND * _bad_places(data, "utf-8")


def _bad_places(data: bytes, codec: str) -> int:
    """At how many places the data are not in that encoding."""
    return data.decode(codec, "replace").count("\ufffd") - data.decode(codec, "ignore").count("\ufffd")


def _fits(data: bytes, codec: str, most: int) -> bool:
    """Whether the data are in that encoding, but for `most` places."""
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return most > 0 and _bad_places(data, codec) <= most
    return True


def _guess(data: bytes, sample: bytes, tried: str) -> str:
    """The detector's word; a guess is none."""
    name, confidence = _ask(sample)
    if confidence < _DOUBTFUL and len(sample) >= _LONG:
        name, confidence = max((_ask(part) for part in _parts(sample)), key=lambda said: said[1])
    foreign = len(_FOREIGN.findall(sample))
    enough = _ENOUGH if re.search(rb"[\x80-\xff]{2}", sample) else _ENOUGH_ALONE
    short = name is not None and name.startswith("utf") and len(sample) < _ENOUGH_UTF16
    few = foreign < enough and not (name == "cp1252" and _is_typed(data))
    if name is None or confidence < _floor(name) or few or short:
        if name is None and foreign >= enough:
            raise DecodeError(f"{tried}, and like no text ({foreign} bytes outside ASCII): if it is, name the encoding")
        best = f"best guess {name}, confidence {confidence:.2f}, {foreign} bytes outside ASCII"
        raise DecodeError(f"{tried}, too little to detect by ({best}): name the encoding")
    return name


def _floor(name: str) -> float:
    """The confidence below which the detector has found nothing better."""
    if name == "gb18030":
        return _CONFIDENCE_OF_GB
    return _CONFIDENCE if _DOUBLE.match(name.lower()) else _CONFIDENCE_OF_ONE


def _is_typed(data: bytes) -> bool:
    """Whether it is English, of whose few foreign bytes each stands where one types what it is in Windows."""
    foreign = len(_FOREIGN.findall(data))
    return len(data) >= _BETWEEN_TYPED * foreign and len(_TYPED.findall(data)) == foreign


def _ask(sample: bytes) -> tuple[str | None, float]:
    """What the detector says, and how sure it is."""
    import chardet  # costs as much as all the rest of newsclean: only when needed

    said = chardet.detect(sample, encoding_era=chardet.EncodingEra.MODERN_WEB, prefer_superset=True, compat_names=False)
    return said["encoding"], said["confidence"] or 0.0


def _parts(sample: bytes) -> list[bytes]:
    """The whole sample, and parts of it, cut after line feeds or spaces, which no other character contains."""
    parts, at, size = [sample], 0, len(sample) // _PARTS + 1
    while at < len(sample):
        end = max(sample.find(b"\n", at + size), sample.find(b" ", at + size)) + 1 or len(sample)
        parts.append(sample[at:end])
        at = end
    return parts


def _refuse_mixed(data: bytes, codec: str, tried: str) -> None:
    """Refuse data that fit an encoding of East Asia or of one byte, but hold what only UTF-8 looks like.

    Six Han, kana or Hangul in a row are 18 bytes that text in another encoding hardly ever has; in one of one byte,
    which reads anything, a third of the foreign bytes must not stand in pairs such as C3 BC.
    """
    if _DOUBLE.match(codec.lower()):
        found = None if codec.lower().startswith("utf") else _UTF8_RUN.search(data)
    else:
        pairs = [match.span() for match in _UTF8.finditer(data)]
        many = 3 * sum(end - start for start, end in pairs) >= len(_FOREIGN.findall(data))
        found = _UTF8.search(data) if pairs and many else None
    if found:
        both = f"mostly {codec}, by the look of it, with UTF-8 at {found.start()}"
        raise DecodeError(f"{tried}; {both}: divide it, or name the encoding")


def _sample(data: bytes, at: int) -> bytes:
    """What the detector sees: from the word with the first foreign byte on, never from the middle of a character."""
    low = max(0, at - _SAMPLE // 4)
    first = max(low, data.rfind(b"\n", low, at) + 1, data.rfind(b" ", low, at) + 1)
    if 0 in data[first : first + _SAMPLE]:  # UTF-16 or UTF-32, in which a line feed is not a byte by itself
        first -= first % 4
    return data[first : first + _SAMPLE]
