"""Targets below the rules: the check of edits, layers and their map, and bytes to text, each beside a slow oracle."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import harness
import pieces
from newsclean import DecodeError, Edit, EditError, Label, OffsetMap, Safety
from newsclean._decode import Decoded, decode
from newsclean._edits import sift
from newsclean._layers import Layer

__all__ = ["decoding", "edits", "offsets", "written"]

_SAFETIES: tuple[Any, ...] = ("safe", "likely", "suggest", Safety.SAFE, Safety.LIKELY, 1, 3, "SAFE", "unsure", None, 0)
_FOREIGN = "\U000f0000"  # where code points begin that no source of `offsets` holds


def edits(data: bytes) -> None:
    """What a rule may yield, right or wrong: `sift` refuses what overlaps or runs out, keeps the rest, in order."""
    length = data[0] % 24 if data else 0
    source = "".join(chr(0x4E00 + at % 7) for at in range(length))
    found = [_finding(*data[at : at + 4]) for at in range(1, len(data) - 3, 4)]
    spans = sorted((f.start, f.end) if isinstance(f, Edit | Label) else f[:2] for f in found)
    good = _all_in(spans, length) and _apart(sorted(_span(f) for f in found if not isinstance(f, Label)))
    good = good and all(isinstance(f, Edit | Label) or len(f) < 5 or f[4] in _SAFETIES[:8] for f in found)
    try:
        kept, labels = sift(iter(found), source)
    except EditError:
        assert not good, f"refused: {found!r} for {length} code points"
        return
    assert good, f"let through: {found!r} for {length} code points"
    assert labels == [f for f in found if isinstance(f, Label)]
    wanted = sorted((_plain(f) for f in found if not isinstance(f, Label)), key=lambda edit: edit[:2])
    assert kept == [edit for edit in wanted if source[edit[0] : edit[1]] != edit[2]]
    layer = Layer.of(0, kept)
    assert list(layer) == kept
    assert layer.apply(source) == _applied(source, kept)


def _finding(at: int, size: int, what: int, how: int) -> Any:
    start = at % 28 - 2
    end = start + size % 5 - (size > 250)
    replacement = "".join(chr(0x4E00 + (what + i) % 7) for i in range(what % 4))
    match how % 4:
        case 0:
            return start, end, replacement, "why"
        case 1:
            return start, end, replacement, "why", _SAFETIES[how // 4 % (8 if how < 224 else len(_SAFETIES))]
        case 2:
            return Edit(start, end, replacement, "why", _SAFETIES[how // 4 % 8])
        case _:
            return Label(start, end, "byline") if how > 127 else (start, end, replacement, "why")


def _span(finding: Any) -> tuple[int, int]:
    return (finding.start, finding.end) if isinstance(finding, Edit) else finding[:2]


def _plain(finding: Any) -> tuple[int, int, str, str, Safety]:
    if isinstance(finding, Edit):
        return finding.start, finding.end, finding.replacement, finding.reason, finding.safety
    return *finding[:4], Safety.of(finding[4]) if len(finding) == 5 else Safety.SAFE


def _all_in(spans: list[tuple[int, int]], length: int) -> bool:
    return all(0 <= start <= end <= length for start, end in spans)


def _apart(spans: list[tuple[int, int]]) -> bool:
    return all(a[1] <= b[0] and not (a == b and a[0] == a[1]) for a, b in pairwise(spans))


def _applied(text: str, made: list[Any]) -> str:
    for start, end, replacement, *_ in reversed(made):
        text = text[:start] + replacement + text[end:]
    return text


def offsets(data: bytes) -> None:
    """Layers on a text of which no two code points are equal, so that each can be followed by itself."""
    length = data[0] % 40 if data else 0
    source = text = "".join(chr(0x4E00 + at) for at in range(length))
    layers: list[Layer] = []
    for number, part in enumerate(data[1:].split(b"\xff")[:6]):
        layers.append(Layer.of(number, list(_walk(part, len(text), number))))
        text = layers[-1].apply(text)
    found = OffsetMap.of(layers, length)
    grown = OffsetMap((), length)
    for layer in layers:
        grown = grown.then(layer)
    assert found.spans == grown.spans, "composed at once, and one by one"
    assert (found.source_length, found.clean_length) == (length, len(text))
    kept = {char: at for at, char in enumerate(text) if char < _FOREIGN}
    changed = {at for a0, a1, _, _ in found.spans for at in range(a0, a1)}
    assert {at for at in range(length) if source[at] not in kept} == changed, "hunks are what was changed, no more"
    _check_spans(found, [(ord(char) - 0x4E00, at) for char, at in kept.items()], data)


def _walk(part: bytes, length: int, number: int) -> Iterator[tuple[int, int, str, str, Safety]]:
    at, inserted = 0, -1
    for i, byte in enumerate(part):
        start = at + (byte & 7) // 2
        end = start + (byte >> 3 & 3)
        if end > length:
            return
        if start == end == inserted:
            continue
        replacement = "".join(chr(0xF0000 + number * 4096 + i * 4 + n) for n in range(byte >> 5 & 3))
        if start < end or replacement:
            yield start, end, replacement, "why", Safety.SAFE
            at, inserted = end, end if start == end else -1


def _check_spans(found: OffsetMap, kept: list[tuple[int, int]], data: bytes) -> None:
    """Both ways, each that was kept is where it is, and spans between two of them are spans between these."""
    for a, b in kept:
        assert found.to_source(b, b + 1) == (a, a + 1)
        assert found.to_clean(a, a + 1) == (b, b + 1)
    if kept:
        (a0, b0), (a1, b1) = sorted(kept[byte % len(kept)] for byte in (*data[-2:], 0, 0)[:2])
        assert found.to_source(b0, b1 + 1) == (a0, a1 + 1)
        assert found.to_clean(a0, a1 + 1) == (b0, b1 + 1)
    for low in range(0, found.clean_length + 1, 3):
        start, end = found.to_source(low, min(low + 4, found.clean_length))
        assert 0 <= start <= end <= found.source_length


def written(data: bytes) -> tuple[bytes, str | None, str]:
    """Bytes of a document, perhaps damaged; the encoding that is said to be theirs; and what to do with bad ones.

    | byte | what |
    |---|---|
    | 0 | the encoding in which it is written |
    | 1 | bits: 1 it is named, 2 another one is named, 4 `replace`, 8 cut, 16 a bad byte, 32 more in UTF-8, 64 no text |
    | 2 | where it is cut or damaged, and the other encoding |
    """
    first, how, where = (*data[:3], 0, 0, 0)[:3]
    codec = harness.ENCODINGS[first % len(harness.ENCODINGS)]
    made, body = data[3:], pieces.text(data[3:])
    if not how & 64:
        made = body.encode("utf-8", "surrogatepass")
        with contextlib.suppress(LookupError, UnicodeError):
            made = body.encode(codec, "ignore")
    at = where * len(made) // 256
    if how & 32:
        made += body.encode("utf-8", "ignore")
    if how & 16:
        made = made[:at] + bytes([where]) + made[at + 1 :]
    if how & 8:
        made = made[: at + 1]
    named = harness.ENCODINGS[where % len(harness.ENCODINGS)] if how & 2 else codec if how & 1 else None
    return made, named, "replace" if how & 4 else "strict"


def decoding(data: bytes) -> None:
    """Bytes come out as the codec has them, or are refused; each bad byte is where it is said to be."""
    made, encoding, errors = written(data)
    try:
        found = decode(made, encoding, errors)
    except DecodeError:
        assert not _is_utf8(made) or encoding is not None or made[:2] in (b"\xff\xfe", b"\xfe\xff"), "UTF-8 was refused"
        return
    _check_decoded(found, made, encoding, errors)


def _check_decoded(found: Decoded, made: bytes, encoding: str | None, errors: str) -> None:
    assert encoding is None or found.encoding == encoding
    if not found.replaced:
        assert made.decode(found.encoding) == found.text, "not what the codec makes of it"
        return
    assert errors == "replace", "bytes were replaced, though nobody asked for it"
    with_none = "".join(part for at, part in enumerate(found.text) if at not in {bad.start for bad in found.replaced})
    assert made.decode(found.encoding, "ignore") == with_none, "not what the codec makes of what it can read"
    harness.check_replaced(found.replaced, found.text, made)
    byte = [bad.byte for bad in found.replaced]
    assert byte == sorted(byte), "bad bytes are in order"


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
