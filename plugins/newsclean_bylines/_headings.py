"""Kickers, headlines and decks: lines that stand apart so plainly that no measure is needed to see it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newsclean_bylines._gates import beginning, head
from newsclean_bylines._lines import Lines, Spans, split

from ._lazy import lazy

__all__ = ["find"]

Label = tuple[int, int, str, str]

_PROSE = lazy(r"[。！，；、,;…]|[.!?？：:][”’」』\"']?\Z|[-—–]\Z")
_STOPS = ("。", ".", "。”", ".”", "。」")
_GENRES = (
    "报道|纪实|观察|侧记|综述|纪事|扫描|调查|见闻|述评|访谈|专访|探访|走访|采访记|手记|札记|印象|启示|实践|之路"
    "|样本|透视|素描|速写|掠影|回眸"
    "|追记|解读|解析|调研|散记|随笔|小记|记事|特写|巡礼|展望|回顾|巡访|之声|报告"
    "|報道|報導|紀實|觀察|側記|綜述|紀事|掃描|調查|見聞|述評|訪談|專訪|探訪|手記|啟示|實踐|樣本|透視|特寫|巡禮"
)
_DECK = lazy(
    rf"[—–―-]{{1,2}}[^。！？；\n]{{3,38}}(?:{_GENRES})(?:[①-⑩]|[（(][一二三四五六七八九十上中下\d]{{1,2}}[)）])?\Z"
)
_CAPS = lazy(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ\d&’' -]{2,38}[A-ZÀ-ÖØ-Þ\d]\Z")
_HEAD = head("[!-\u024f—–―]")  # any other line is a heading only above a dateline or a caption
_GLUE_WORDS = (
    "a an the and or but nor of in on at to by for from with as is are be vs. via over into off up per not its it"
)
_GLUE = frozenset(_GLUE_WORDS.split())
_SECTION_WORDS = (
    "arts books business city classifieds community culture economy editorial education elections entertainment "
    "environment features finance health housing international jobs justice law letters lifestyle local markets metro "
    "money music nation national obituaries opinion politics property region religion schools science society sports "
    "technology theater traffic transit transport travel weather world "
    "ausland bildung feuilleton gesellschaft gesundheit hintergrund inland justiz kommentar kommunales kommunalpolitik "
    "kultur landkreis leserbriefe lokales lokalsport medien meinung panorama politik polizei ratgeber regionales reise "
    "schule sport stadtrat umwelt verkehr vermischtes wetter wirtschaft wissenschaft"
)
_SECTIONS = frozenset(_SECTION_WORDS.split())


def find(
    text: str, blocks: Iterable[tuple[int, int]] = (), heads: Collection[int] = (), known: Spans | None = None
) -> list[Label]:
    r"""Labels of kind `kicker`, `headline` and `deck`, in order: each a line, or for a deck two, of its own.

    Args:
        text: any text.
        blocks: spans that are recognised already and stand alone; without any, the text is no newspaper page, and
            nothing is labelled.
        heads: offsets at which a dateline or a caption begins a paragraph.
        known: the lines of the text, if they are known.

    >>> text = "第3版\n跨江大桥通车\n本报讯 昨日，大桥通车。"
    >>> [(text[a:b], kind) for a, b, kind, _ in find(text, [(0, 3)], [11])]
    [('跨江大桥通车', 'headline')]
    """
    lines = split(text, blocks, known)
    if not lines.taken and not heads:
        return []
    page = _Page(lines, frozenset(heads))
    labels: list[Label] = []
    for i in sorted(beginning(lines, _HEAD) | {i - 1 for i in page.heads if i}):
        if i in lines.taken or i in page.heads or not page.begins(i):
            continue
        kind, last = page.read(i)
        if kind:
            labels.append((lines.starts[i], lines.ends[last], kind, ""))
            lines.taken.update(range(i, last + 1))
    return labels


class _Page:
    """The lines, and those of them that a dateline or a caption begins."""

    def __init__(self, lines: Lines, heads: frozenset[int]) -> None:
        self.lines = lines
        self.heads = {i for i in range(len(lines)) if lines.starts[i] in heads}

    def begins(self, i: int) -> bool:
        """Whether something new begins with line `i`; a deck begins below its headline."""
        return self.lines.closed(i - 1) or self.lines.line(i)[0] in "—–―"

    def read(self, i: int) -> tuple[str, int]:
        """The kind of line `i` and its last line; an empty kind if it is none of these, for all that can be told."""
        line, after = self.lines.line(i), self.lines.line(i + 1)
        if line[0] in "—–―":
            return self._deck(i, line, after)
        if len(line) > 90 or _PROSE.search(line):
            return "", i
        if self._alone(i):
            return ("headline" if _width(line) > 4 and not line.isupper() else "kicker"), i
        if line[0] < "\u0250":
            return self._latin(i, line, after), i
        return "", i

    def _deck(self, i: int, line: str, after: str) -> tuple[str, int]:
        if _DECK.match(line):
            return "deck", i
        free = len(after) <= 12 and i + 1 not in self.lines.taken
        if free and not line.endswith(("。", "，")) and _DECK.match(line + after):
            return "deck", i + 1
        return "", i

    def _alone(self, i: int) -> bool:
        """One line between something that ends and a dateline: the text of an article never begins so."""
        above = i == 0 or i - 1 in self.lines.taken or self.lines.line(i - 1).endswith(_STOPS)
        return above and i + 1 in self.heads

    def _latin(self, i: int, line: str, after: str) -> str:
        """Capitals set apart; a section's name; a line in title case that broke off, or is wider than that below."""
        if after[:1].islower() or not after:
            return ""
        if _CAPS.match(line) and not after.isupper() and sum(c.isalpha() for c in line) > 3:
            return "kicker"
        if line.lower() in _SECTIONS:
            return "kicker"
        words = line.split()
        capital = [w[0].isupper() or w[0].isdigit() or w[0] in "‘“$€£" for w in words if w.lower() not in _GLUE]
        if len(capital) < 3 or not all(capital) or _title_case(after):
            return ""
        wide = self.lines.ends[i + 1] - self.lines.starts[i + 1]
        return "headline" if len(line) + 1 + len(after.split()[0]) <= 0.9 * wide else ""


def _width(line: str) -> float:
    """Printed width in em, roughly: a half for what is not wide."""
    return sum(1.0 if c > "\u2e7f" else 0.5 for c in line)


def _title_case(line: str) -> bool:
    words = [w for w in line.split() if w.lower() not in _GLUE]
    return sum(w[0].isupper() for w in words) > 0.6 * len(words)
