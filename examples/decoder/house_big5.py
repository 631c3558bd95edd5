r"""Big5 with a paper's own characters in the user-defined area (lead bytes FA to FE).

>>> newsclean_decode(b"\xa4\xfd\xfa\x40")
'王堃'
>>> newsclean_decode("王堃".encode()) is None  # UTF-8: newsclean's own decoder knows it
True
"""

import codecs

import newsclean

HOUSE = {b"\xfa\x40": "堃", b"\xfa\x41": "喆", b"\xfa\x42": "峯", b"\xfa\x43": "汮"}
"""The paper's table: from its type foundry, or from looking at pages."""


def _own(error: UnicodeError) -> tuple[str, int]:
    """What stands for two bytes that cp950 does not know."""
    if isinstance(error, UnicodeDecodeError):
        pair = bytes(error.object[error.start : error.start + 2])
        if pair in HOUSE:
            return HOUSE[pair], error.start + 2
    raise error


codecs.register_error("house-big5", _own)


@newsclean.hookimpl
def newsclean_decode(data: bytes) -> str | None:
    """The text, if these bytes are Big5 with at least one character of the house; else None, for others to read."""
    if not any(pair in data for pair in HOUSE) or _is_utf8(data):
        return None
    try:
        return data.decode("cp950", "house-big5")
    except UnicodeDecodeError:
        return None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
