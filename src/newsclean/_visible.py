"""Text for people's eyes: what does not show gets a symbol, and nothing in a document can steer the terminal."""

from __future__ import annotations

import unicodedata

__all__ = ["look_alike", "shown", "spelled"]

_JOINERS = "\u200c\u200d"  # part of how Persian, Hindi or an emoji is written: running text keeps them as they are
_SYMBOLS = {" ": "␠", "\n": "⏎", "\x7f": "␡", **{chr(code): chr(0x2400 + code) for code in range(32) if code != 10}}
_NOTHING = "∅"


def spelled(text: str) -> str:
    r"""A stretch that changes, with everything in it that does not show: `⏎`, `␠`, `<U+200B>`; `∅` if it is empty.

    >>> spelled("\n \u200b亿元"), spelled("\t\r"), spelled(""), spelled("\u0301")
    ('⏎␠<U+200B>亿元', '␉␍', '∅', '◌́')
    """
    if not text:
        return _NOTHING
    base = "◌" if unicodedata.combining(text[0]) else ""  # or the accent lands on whatever stands before it
    if text.isprintable():
        return base + text.replace(" ", "␠")
    return base + "".join(map(_symbol, text))


def shown(text: str) -> str:
    r"""Running text: spaces, tabs and joiners as they are, only what steers or hides gets a symbol.

    >>> shown("a b\u00a0c\td"), shown("\x1b[31m"), shown("\u200b")
    ('a b\xa0c\td', '␛[31m', '<U+200B>')
    """
    if text.isprintable():
        return text
    return "".join(char if char == "\t" or char in _JOINERS or _is_space(char) else _symbol(char) for char in text)


def look_alike(before: str, after: str) -> tuple[str, str]:
    """One character for another of the same look, such as ⼀ for 一: both with their code points.

    >>> look_alike("⼀", "一"), look_alike("“", "”")
    (('⼀<U+2F00>', '一<U+4E00>'), ('“', '”'))
    """
    alike = unicodedata.normalize("NFKC", before) == unicodedata.normalize("NFKC", after)
    if len(before) == len(after) == 1 and alike and (before + after).isprintable() and " " not in (before, after):
        return f"{before}{_code(before)}", f"{after}{_code(after)}"
    return spelled(before), spelled(after)


def _symbol(char: str) -> str:
    return _SYMBOLS.get(char) or (char if char.isprintable() else _code(char))


def _is_space(char: str) -> bool:
    return unicodedata.category(char) == "Zs"


def _code(char: str) -> str:
    return f"<U+{ord(char):04X}>"
