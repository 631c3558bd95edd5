"""Character classes, written to stand inside the brackets of a regular expression."""

from typing import Final

IDEOGRAPH: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Han and kana."""

CERTAIN: Final = "\u3001-\u3003\u3008-\u3011\u3014-\u301f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
"""Punctuation that is as wide as an ideograph by its code point."""

SHARED: Final = "“”‘’…—"
"""Punctuation that Latin text uses too: it counts only near Han or kana."""

FULL: Final = IDEOGRAPH + CERTAIN + SHARED

HANGUL: Final = "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3"

HALF: Final = "0-9A-Za-z"
"""What a Latin font sets, and what a gap before it or behind it belongs to."""

SUFFIX: Final = "%‰℃°+²³㎡㎥"
"""What ends a number or a Latin name, beside its digits and letters."""

SENTENCE: Final = "，。！？；"
"""Punctuation of running text: a line with none of it may be a heading, a table row or a running head."""
