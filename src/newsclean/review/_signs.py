"""What does not show, in signs that every system's fonts have: the terminal's, but `␣` and `<TAB>` for rarer ones."""

from __future__ import annotations

from newsclean._visible import look_alike, spelled

__all__ = ["before_and_after", "sign"]

_CONTROLS = (
    "NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI "
    "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US"
)
_PICTURES = {0x2400 + code: f"<{name}>" for code, name in enumerate(_CONTROLS.split())} | {0x2420: "␣", 0x2421: "<DEL>"}


def sign(text: str) -> str:
    r"""A stretch that changes, with everything that does not show as a sign.

    >>> sign("\n a\t\u200b"), sign("")
    ('⏎␣a<TAB><U+200B>', '∅')
    """
    return spelled(text).translate(_PICTURES)


def before_and_after(before: str, after: str) -> tuple[str, str]:
    """Both sides of a change; characters of the same look with their code points.

    >>> before_and_after("⼀", "一")
    ('⼀<U+2F00>', '一<U+4E00>')
    """
    one, other = look_alike(before, after)
    return one.translate(_PICTURES), other.translate(_PICTURES)
