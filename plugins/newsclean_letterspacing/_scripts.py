"""Character classes, written to stand inside the brackets of a regular expression."""

from typing import Final

IDEOGRAPH: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Han and kana."""

CERTAIN: Final = "\u3001-\u3003\u3008-\u3011\u3014-\u301f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
"""Punctuation that is as wide as an ideograph by its code point."""

SHARED: Final = "“”‘’…—·"
"""Punctuation that Latin text uses too: it says nothing about the script around it."""

WIDE: Final = IDEOGRAPH + CERTAIN + SHARED + "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
"""Everything that fills an em in Chinese and Japanese text, but for the ideographic space."""

HANGUL: Final = "\uac00-\ud7a3"

OPENING: Final = "（《〈「『【〔〖［｛“‘"
CLOSING: Final = "，。、；：！？）》〉」』】〕〗］｝”’"
SENTENCE_END: Final = "。！？!?…”’』」）)】.；：:"
