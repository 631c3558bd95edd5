"""Ideographs under other code points: radicals, and characters kept apart for the sake of old character sets.

A font that draws 一 for U+4E00 and for U+2F00 has one glyph for both; software that goes back from the glyph to a
code point takes the first it finds, which is the radical. So ⼀, ⽅, ⻓ and ⾏ come out of PDFs from browsers, office
programs and text-recognition services, look right, and are found by no search.
"""

from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from ._apply import Edit, by_table
from ._lazy import lazy

_KANGXI: Final = {char: normalize("NFKC", char) for char in map(chr, range(0x2F00, 0x2FD6))}
# Unicode Character Database, property Equivalent_Unified_Ideograph; without the radicals that are drawn unlike
# their ideograph (⺈ for 刀, ⺮ for 竹), which no glyph can have in common with it.
_SUPPLEMENT: Final = dict(
    zip(
        "⺁⺂⺃⺅⺆⺉⺊⺋⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺞⺟⺠⺡⺢⺣⺤⺦⺨⺬⺭⺯⺰⺱⺲⺳⺹⺺⺾⺿⻀⻁⻂"
        "⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        "厂乛乚亻冂刂卜㔾兀尣尢巳幺彑彐忄扌攵旡歺母民氵氺灬爫丬犭示礻糹纟罓罒㓁耂肀艹艹艹虎衤"
        "覀西见角讠贝车辶辶辶钅長镸长门阝青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
        strict=True,
    )
)
RADICAL: Final = lazy("[\u2e81-\u2ef3\u2f00-\u2fd5]")
# Three radicals have descendants that are drawn differently from country to country: door, blue, yellow.
_NATIONAL: Final = {
    "simplified": {"⼾": "户", "⾭": "青", "⿈": "黄"},
    "traditional": {"⼾": "戶", "⾭": "青", "⿈": "黃"},
    "japanese": {"⼾": "戸", "⾭": "青", "⿈": "黄"},
    "korean": {},
}


def find_radicals(text: str) -> Iterator[Edit]:
    """Radicals become the ideographs that they stand for: ⼀ becomes 一, ⻓ becomes 长.

    The Kangxi radicals (U+2F00 to U+2FD5) and those of the CJK Radicals Supplement that look like an ideograph.
    ⼾ is 户 in simplified Chinese, 戸 in Japanese and 戶 elsewhere, whatever the compatibility mapping says.

    >>> from newsclean_characters import fix
    >>> fix("⽤⼾的⽣⽇，⼀个⻓句⼦")
    '用户的生日，一个长句子'
    """
    if not RADICAL.search(text):
        return iter(())
    table = _KANGXI | _SUPPLEMENT | _NATIONAL[_script(text)]
    return by_table(text, RADICAL, table, "radical for an ideograph")


# Korean character sets hold some ideographs once for each reading, drawn alike (Big5 holds two of them twice). Seven
# of these, and those from U+FA10 on, are drawn unlike their ordinary twin in Japan, where JIS X 0213 keeps them apart.
# All are written as escapes: an editor that normalises would turn them into their twins.
_BY_READING: Final = lazy(
    "[\uf900-\uf91c\uf91e-\uf927\uf92a-\uf935\uf937-\uf96f\uf971-\uf9cf\uf9d1-\uf9db\uf9dd-\ufa0d]"
)
BY_SHAPE: Final = lazy("[\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufa2d\ufa30-\ufa6d]")
_VARIATION: Final = lazy("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_KANA_OR_HANGUL: Final = lazy("[\u3041-\u30ff\uac00-\ud7a3]")


def find_compatibility_ideographs(text: str) -> Iterator[Edit]:
    r"""Compatibility ideographs become the ordinary ones that look the same: U+F90A becomes 金.

    Korean sets hold some ideographs once for each reading, and fonts have one glyph for all: 不, 年, 金, 理 come out
    under the code point of the second reading. Those that Japan keeps for their shape (福 with the old radical,
    U+FA1B) are replaced in Chinese text as well; in text with kana or Hangul they stay, for names are written with
    them. The twelve of the block that have no twin (﨑 among them) always stay, and so does a character with a
    variation selector.

    >>> [edit[:3] for edit in find_compatibility_ideographs("\uf967是\uf90a")]
    [(0, 1, '不'), (2, 3, '金')]
    """
    if not BY_SHAPE.search(text):
        return
    asian = _KANA_OR_HANGUL.search(text)
    for match in (_BY_READING if asian else BY_SHAPE).finditer(text):
        start, end = match.span()
        if not _VARIATION.match(text, end):
            yield start, end, normalize("NFC", match[0]), "compatibility ideograph"


_HAN: Final = lazy("[\u4e00-\u9fff]")
_KANA: Final = lazy("[\u3041-\u30ff]")
_HANGUL: Final = lazy("[\uac00-\ud7a3]")
_SIMPLIFIED: Final = lazy("[这们国来时为会说个对学东车长门见发业产动电开关现实经济]")
_TRADITIONAL: Final = lazy("[這們國來時為會說個對學東車長門見發業產動電開關現實經濟]")


def _script(text: str) -> str:
    """Whose ideographs these are; a foreign word or two decides nothing."""
    ideographs = len(_HAN.findall(text))
    if 10 * len(_KANA.findall(text)) > ideographs:
        return "japanese"
    if 10 * len(_HANGUL.findall(text)) > ideographs:
        return "korean"
    more = len(_TRADITIONAL.findall(text)) - len(_SIMPLIFIED.findall(text))
    return "traditional" if more > 0 else "simplified"


_UPRIGHT: Final = dict(
    zip(
        "︐︑︒︓︔︕︖︗︘︙︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈",
        "，、。：；！？〖〗…（）｛｝〔〕【】《》〈〉「」『』［］",
        strict=True,
    )
)
VERTICAL_FORM: Final = lazy("[\ufe10-\ufe19\ufe31\ufe35-\ufe44\ufe47\ufe48]")
_VERTICAL: Final = lazy(VERTICAL_FORM.pattern.replace("\ufe31", "") + "|\ufe31{2}")


def find_vertical_forms(text: str) -> Iterator[Edit]:
    """Punctuation of vertical lines becomes the ordinary one: ︵ becomes （, ﹁ becomes 「, ︱︱ becomes ——.

    A page set vertically draws its brackets turned, and extractors return the turned forms. Stays: a single ︱ and
    ︰, which writers use as a bar and a colon of horizontal text.

    >>> list(find_vertical_forms("︵上︶"))
    [(0, 1, '（', 'vertical form'), (2, 3, '）', 'vertical form')]
    """
    if not VERTICAL_FORM.search(text):
        return
    for match in _VERTICAL.finditer(text):
        yield *match.span(), _UPRIGHT.get(match[0], "——"), "vertical form"
