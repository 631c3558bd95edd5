"""The documents in a column: strings as they are, bytes by one encoding for the whole column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import pyarrow as pa

from newsclean._attempt import Outcome, attempt
from newsclean._cleaner import Cleaner
from newsclean._decode import decode, is_foreign
from newsclean._errors import DecodeError

__all__ = ["attempts", "detected", "is_bytes", "text_type", "value_type"]

_STRINGS = ("string", "large_string", "string_view", "null")
_BYTES = ("binary", "large_binary", "binary_view")
_ENOUGH = 64  # documents of a foreign encoding that the detector is shown, ...
_HEAD = 4096  # ... and bytes of each


def value_type(kind: pa.DataType) -> str | None:
    """The name of the type of the values, such as `string`; None if they are neither strings nor bytes."""
    name = str(kind.value_type if pa.types.is_dictionary(kind) else kind)
    return name if name in (*_STRINGS, *_BYTES) else None


def is_bytes(kind: pa.DataType) -> bool:
    """Whether documents of this type have to be decoded."""
    return value_type(kind) in _BYTES


def text_type(kind: pa.DataType) -> pa.DataType:
    """The type of the clean texts for documents of a type."""
    return pa.large_string() if str(value_type(kind)).startswith("large") else pa.string()


def attempts(
    chunks: Sequence[pa.Array], cleaner: Cleaner, encoding: str | None, errors: str, timeout: float | None
) -> Iterator[list[Outcome]]:
    """What became of every document, chunk by chunk."""
    foreign = None if encoding is not None else detected(chunks)
    for chunk in chunks:
        yield [
            attempt(
                cleaner,
                raw,
                encoding=foreign if encoding is None and is_foreign(raw) else encoding,
                errors=errors,
                timeout=timeout,
            )
            for raw in (document.as_py() for document in chunk)
        ]


def detected(chunks: Iterable[pa.Array]) -> str | None:
    """The encoding of those bytes that neither have a byte-order mark nor are UTF-8; None if there are none such.

    It is detected on the first of them, taken together: so short documents are read by what the long ones show.

    >>> detected([pa.array(["本报讯，昨日上午全线贯通。".encode("gb18030"), b"plain"])])
    'gb18030'
    """
    samples: list[bytes] = []
    for chunk in chunks:
        if not is_bytes(chunk.type):
            return None
        samples += (raw for raw in (value.as_py() for value in chunk) if is_foreign(raw))
        if len(samples) >= _ENOUGH:
            break
    try:
        return decode(b"\n".join(raw[:_HEAD] for raw in samples[:_ENOUGH])).encoding if samples else None
    except DecodeError:  # several encodings, or too little to go by: then each document is a case of its own
        return None
