"""Full-width letters and digits, half-width kana: forms that a paper may well have printed."""

from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from ._apply import Edit
from ._lazy import lazy

_FORM: Final = lazy("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+|[\uff61-\uff9f]+")


def find_width(text: str) -> Iterator[Edit]:
    """Full-width Latin letters and digits become ASCII, half-width kana become full-width; off by default.

    Japanese and Chinese papers print ２０２４年 and ＡＢＣ where their style book says so, so this is a choice of the
    reader's, not a repair. Punctuation stays: ，％（）and all the others are what East Asian text is set with; only the
    five half-width marks ｡｢｣､･, which belong to half-width kana, follow them.

    >>> list(find_width("１５％ ﾎﾟﾝﾄﾞ"))
    [(0, 2, '15', 'full-width form'), (4, 9, 'ポンド', 'half-width kana')]
    """
    for match in _FORM.finditer(text):
        reason = "full-width form" if match[0][0] < "\uff61" else "half-width kana"
        yield *match.span(), normalize("NFKC", match[0]), reason
