r"""A few neighbouring lines as one sequence of characters, with what stood between them kept aside.

The copies of an overprinted run may stand side by side, be parted by a space, or by a line break with or without an
empty line. So white space is taken out, and for every character is noted which gap stood before it, and whether the
class of characters changes there: a border. Layout programs set each class in a font of its own, so runs end there.
"""

from bisect import bisect_right
from typing import Final, NamedTuple

from ._lazy import lazy

HAN: Final = "\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
KANA: Final = "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"
HANGUL: Final = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"

IDEOGRAPH, SYLLABLE, DIGIT, LETTER, MARK, ROW = range(1, 7)
"""Classes of characters. A `ROW` is a mark that comes doubled or in rows by nature: …… —— ！！ == ··."""
SPACE, LINE, BLANK, PAGE = range(1, 5)

# ASCII letters and other letters are two classes: ü often comes from another font than its neighbours.
_TOKEN: Final = lazy(
    rf"([{HAN}{KANA}]+)|([{HANGUL}]+)|(\d+)|([A-Za-z_]+|[^\W\d_A-Za-z{HAN}{KANA}{HANGUL}]+)"
    r"|([^\s\w—–―─━…‥~～．.·•・。！？!?*=#＿＝＊－+|｜\\<>□■○●◎△▲▽▼◇◆☆★※×-])|([^\s\w])|(\s+)"
)
_GAP_TOKEN: Final = 7
_BROKEN: Final = bytes(int(gap >= LINE) for gap in range(256))
_LINE_END: Final = lazy(r"\r\n?|[\n\x0b\x1c-\x1e\x85\u2028\u2029]")


class Sequence(NamedTuple):
    """The characters of a zone without white space, and what is known of each.

    Attributes:
        chars: the characters.
        starts: where each token (characters of one class) begins in `chars`.
        sources: where it begins in the text, in code points.
        gaps: per character what stood before it: 0 nothing, `SPACE`, `LINE`, `BLANK` (an empty line), `PAGE`; and one
            more for the end.
        borders: per character 1 where a token begins; one more for the end.
        classes: per character its class, from `IDEOGRAPH` to `ROW`.
        broken: per character 1 where a line or a page ended before it; one more for the end.
    """

    chars: str
    starts: list[int]
    sources: list[int]
    gaps: bytearray
    borders: bytearray
    classes: bytearray
    broken: bytes

    def source(self, index: int) -> int:
        """Where the character of this index stands in the text."""
        token = bisect_right(self.starts, index) - 1
        return self.sources[token] + index - self.starts[token]

    def token_end(self, index: int) -> int:
        """The index after the token in which this character stands."""
        token = bisect_right(self.starts, index)
        return self.starts[token] if token < len(self.starts) else len(self.chars)

    def line_end(self, index: int, farthest: int) -> int:
        """The index after the line in which this character stands, or one beyond `farthest`."""
        token = bisect_right(self.starts, index)
        while token < len(self.starts) and self.gaps[self.starts[token]] < LINE:
            if self.starts[token] > farthest:
                return self.starts[token]
            token += 1
        return self.starts[token] if token < len(self.starts) else len(self.chars)


def begins_line(text: str, at: int) -> bool:
    """Whether a line of the text begins at this offset."""
    return at == 0 or _LINE_END.match(text, at - 1) is not None


def sequence(zone: str, *, airy: bool = False, begins: bool = True, ends: bool = True) -> Sequence:
    r"""Read a stretch of text as a sequence.

    Args:
        zone: a few lines.
        airy: empty lines stand after every line here, so they say nothing.
        begins: the zone begins where a line does.
        ends: the text ends with the zone.

    >>> read = sequence("免申\n免申”9 9")
    >>> read.chars, list(read.gaps), read.source(4)
    ('免申免申”99', [2, 0, 2, 0, 0, 0, 1, 2], 5)
    """
    words: list[str] = []
    starts: list[int] = []
    sources: list[int] = []
    classes = bytearray()
    gaps = bytearray((LINE if begins else 0,))
    for match in _TOKEN.finditer(zone):
        kind, word = match.lastindex or MARK, match[0]
        if kind == _GAP_TOKEN:
            gaps[-1] = max(gaps[-1], _gap(word, airy))
            continue
        starts.append(len(classes))
        sources.append(match.start())
        words.append(word)
        classes += bytes((kind,)) * len(word)
        gaps += bytes(len(word))
    if ends:
        gaps[-1] = max(gaps[-1], LINE)
    broken = bytes(gaps.translate(_BROKEN))
    return Sequence("".join(words), starts, sources, gaps, _borders(starts, len(classes)), classes, broken)


def _gap(space: str, airy: bool) -> int:
    if space == " ":
        return SPACE
    if space == "\n":
        return LINE
    if "\f" in space:
        return PAGE
    breaks = len(_LINE_END.findall(space))
    return BLANK if breaks > 1 and not airy else LINE if breaks else SPACE


def _borders(starts: list[int], length: int) -> bytearray:
    borders = bytearray(length + 1)
    for start in starts:
        borders[start] = 1
    borders[length] = 1
    return borders
