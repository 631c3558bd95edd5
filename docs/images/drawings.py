"""The drawings of the documentation: `python docs/images/drawings.py` writes the four SVG files beside it.

Colours are variables with two defaults, so that a drawing can be read in light and dark, alone and on the site, which
sets them. Nothing is measured by fonts: every character of a text stands in a cell of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

HERE = Path(__file__).parent
STYLE = """
.newsclean-drawing{--ink:#1c1e21;--soft:#6b7078;--paper:#ffffff;--line:#c3c8cf;--gone:#fbdcd8;--gone-ink:#9b1c10;
--come:#d3efd6;--come-ink:#11632a;--known:#dfe9fb;--known-ink:#1f4f9a;font:14px system-ui,sans-serif;fill:var(--ink)}
@media (prefers-color-scheme:dark){.newsclean-drawing{--ink:#d4d6d9;--soft:#9aa0a8;--paper:#131416;--line:#4a4f57;
--gone:#5a2420;--gone-ink:#ffb4ab;--come:#1f4a2c;--come-ink:#9be0ab;--known:#24395c;--known-ink:#a9c7ff}}
.newsclean-drawing .cjk{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
.newsclean-drawing .soft{fill:var(--soft)}.newsclean-drawing .small{font-size:12px}
.newsclean-drawing .mono{font-family:ui-monospace,"Liberation Mono",Menlo,monospace}
"""


def svg(title: str, width: int, height: int, parts: Iterable[str]) -> str:
    """One drawing; `title` is what a screen reader says."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="newsclean-drawing" role="img" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" aria-label="{escape(title)}">\n<style>{STYLE}</style>\n'
        f'<rect class="ground" width="{width}" height="{height}" fill="var(--paper)"/>'
    )
    return "\n".join([head, *parts, "</svg>\n"])


def text(x: float, y: float, words: str, kind: str = "", anchor: str = "start", fill: str = "", more: str = "") -> str:
    """Some words; `y` is their baseline."""
    colour = f' style="fill:var(--{fill})"' if fill else ""
    return f'<text x="{x:g}" y="{y:g}" class="{kind}" text-anchor="{anchor}" {more}{colour}>{escape(words)}</text>'


def box(x: float, y: float, w: float, h: float, fill: str = "paper", stroke: str = "line", extra: str = "") -> str:
    """A rectangle in two of the colours."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="2" fill="var(--{fill})" '
        f'stroke="var(--{stroke})" {extra}/>'
    )


def line(x1: float, y1: float, x2: float, y2: float, stroke: str = "line", extra: str = "") -> str:
    """A straight line."""
    return f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" stroke="var(--{stroke})" {extra}/>'


def arrow(x1: float, y1: float, x2: float, y2: float, stroke: str = "soft") -> str:
    """A line with a head at its second end; upright or level."""
    if x1 == x2:
        head = f"M{x2 - 4:g},{y2 - 7:g} L{x2:g},{y2:g} L{x2 + 4:g},{y2 - 7:g}"
    else:
        head = f"M{x2 - 7:g},{y2 - 4:g} L{x2:g},{y2:g} L{x2 - 7:g},{y2 + 4:g}"
    return line(x1, y1, x2, y2, stroke) + f'<path d="{head}" fill="none" stroke="var(--{stroke})"/>'


def cells(x: float, y: float, word: str, em: float, fill: str = "", ink: str = "") -> Iterator[tuple[str, float]]:
    """Character by character: a cell, and where the next one begins; half an em for what is narrow."""
    for char in word:
        wide = em if ord(char) > 0x2E80 or char in "“”" else em / 2
        ground = f'<rect x="{x:g}" y="{y:g}" width="{wide:g}" height="{em:g}" fill="var(--{fill})"/>' if fill else ""
        size = f'font-size="{em * (0.55 if char in "⏎␠" else 0.86):g}"'
        yield ground + text(x + wide / 2, y + em * 0.82, char, "cjk", "middle", ink, size), x + wide
        x += wide


def run(x: float, y: float, word: str, em: float, fill: str = "", ink: str = "") -> tuple[str, float]:
    """A run of cells as one piece, and where it ends."""
    done = list(cells(x, y, word, em, fill, ink))
    return "".join(piece for piece, _ in done), done[-1][1] if done else x


def pipeline() -> str:
    """From bytes to a result: who decodes, what a rule does, what is kept."""
    parts = [
        box(10, 20, 110, 40),
        text(65, 45, "bytes", anchor="middle"),
        arrow(120, 40, 150, 40),
        box(150, 20, 150, 40, "known", "known-ink"),
        text(225, 45, "decode", anchor="middle", fill="known-ink"),
        arrow(300, 40, 330, 40),
        box(330, 20, 150, 40),
        text(405, 45, "Document: text, labels", "small", "middle"),
        text(225, 76, "newsclean_decode, or newsclean itself", "small soft", "middle"),
    ]
    stages = ("CHARACTERS", "LINES", "WRAPS", "SPANS", "TIDY")
    for number, stage in enumerate(stages):
        x = 10 + number * 118
        parts += [box(x, 110, 104, 34, "known", "known-ink"), text(x + 52, 132, stage, "small", "middle", "known-ink")]
        parts += [arrow(x + 104, 127, x + 118, 127)] if number < 4 else []
    parts += [
        line(405, 60, 405, 92, "soft"),
        line(405, 92, 62, 92, "soft"),
        arrow(62, 92, 62, 110),
        text(10, 166, "Rules run one after another: by stage, by what they ask of each other, by name.", "small soft"),
        box(10, 185, 576, 130, "paper", "line", 'stroke-dasharray="4 3"'),
        text(22, 205, "every rule", "small soft"),
        box(22, 218, 114, 40, "known", "known-ink"),
        text(79, 243, "find(document)", "small mono", "middle", "known-ink"),
        arrow(136, 238, 178, 238),
        text(155, 230, "edits", "small soft", "middle"),
        box(178, 218, 102, 40),
        text(229, 243, "checked, sorted", "small", "middle"),
        arrow(280, 238, 322, 238),
        text(299, 230, "sure", "small soft", "middle"),
        box(322, 218, 110, 40, "come", "come-ink"),
        text(377, 243, "applied", "small", "middle", "come-ink"),
        arrow(432, 238, 466, 238),
        box(466, 218, 108, 40),
        text(520, 243, "text, one layer", "small", "middle"),
        line(227, 258, 227, 288, "soft"),
        arrow(227, 288, 322, 288),
        text(236, 280, "not sure", "small soft"),
        box(322, 270, 110, 34, "gone", "gone-ink"),
        text(377, 292, "held back", "small", "middle", "gone-ink"),
        arrow(298, 315, 298, 345),
        box(150, 345, 296, 40, "known", "known-ink"),
        text(298, 370, "Result: source, text, layers", anchor="middle", fill="known-ink"),
        text(298, 408, "only when asked for:  offsets · hunks · changes · held · labels", "small soft", "middle"),
    ]
    return svg(
        "Bytes are decoded to a document; rules of five stages propose edits, which are checked, applied "
        "or held back; the result keeps source, text and layers.",
        600,
        425,
        parts,
    )


def offsets() -> str:
    """A source and its clean text, with the stretches that differ."""
    em, top, low = 22.0, 46.0, 150.0
    parts = [text(10, 30, "source", "small soft"), text(10, low + 52, "clean text", "small soft")]
    pieces = [
        ("总额", "总额"),
        ("总额", ""),
        ("1", "1"),
        ("1", ""),
        ("亿元", "亿元"),
        ("⏎", ""),
        ("项目", "项目"),
        ("␠", ""),
        ("31", "31"),
        ("␠", ""),
        ("个", "个"),
    ]
    a = b = 10.0
    ai = bi = 0
    for before, after in pieces:
        gone = not after
        piece, a2 = run(a, top, before, em, "gone" if gone else "", "gone-ink" if gone else "")
        parts += [piece, text(a, top - 4, str(ai), "small soft mono")] if gone or ai == 0 else [piece]
        if gone:
            parts.append(
                f'<path d="M{a:g},{top + em + 3:g} L{a2:g},{top + em + 3:g} L{b:g},{low - 3:g} Z" '
                'fill="var(--gone)" stroke="none" opacity="0.8"/>'
            )
            parts.append(line(b, low - 2, b, low + em + 2, "gone-ink", 'stroke-width="2"'))
            parts.append(text(b, low + em + 15, str(bi), "small soft mono", "middle"))
        else:
            piece, b2 = run(b, low, after, em)
            parts.append(piece)
            b = b2
            bi += len(after)
        a = a2
        ai += len(before)
    parts += [
        line(10, top + em + 3, a, top + em + 3),
        line(10, low - 3, b, low - 3),
        text(340, top + 4, "each red stretch is a hunk: (2, 4) became (2, 2)", "small soft"),
        text(340, top + 22, "between hunks the texts are equal", "small soft"),
    ]
    return svg(
        "Four deletions in a source, each mapped to a place between two characters of the clean text; "
        "everything between them is equal.",
        640,
        215,
        parts,
    )


def column() -> str:
    """A column with its measure: why each line ends where it ends."""
    em, left, top, step = 24.0, 96.0, 56.0, 38.0
    measure = 12
    lines = [
        ("first", 2, "本报讯昨日下午，城东", "大", "10 em: the measure less the indent"),
        ("middle", 0, "大桥正式通车，往来两岸的", "居", "12 em: full, 居 would not have fitted"),
        ("middle", 0, "居民少走六公里。工程历时", "两", "full: 。 inside, the paragraph goes on"),
        ("middle", 0, "两年，比计划提前三个月。", "首", "full, ends with 。, and yet it is soft:"),
        ("middle", 0, "首日通过车辆二万多辆，秩", "序", "the next line is wider than a first line could be"),
        ("last", 0, "序良好。", "", "4 em: room for more, so the break is hard"),
        ("first", 2, "据了解，新桥设双向六", "车", "10 em again: a new paragraph"),
    ]
    right = left + measure * em
    parts = [
        line(left, top - 26, right, top - 26, "soft"),
        line(left, top - 31, left, top - 21, "soft"),
        line(right, top - 31, right, top - 21, "soft"),
        text((left + right) / 2, top - 32, "measure: 12 em", "small soft", "middle"),
        line(left, top - 14, left, top + step * len(lines), "line"),
        line(right, top - 14, right, top + step * len(lines), "line", 'stroke-dasharray="3 3"'),
    ]
    for number, (role, indent, words, ghost, why) in enumerate(lines):
        y = top + number * step
        x = left + indent * em
        if indent:
            parts.append(box(left, y, indent * em, em, "known", "known"))
            parts.append(text(left + em, y + 17, "indent", "small", "middle", "known-ink"))
        piece, end = run(x, y, words, em)
        parts += [text(left - 12, y + 17, role, "small soft", "end"), piece]
        if ghost:
            parts.append(box(end, y, em, em, "gone", "gone-ink", 'stroke-dasharray="3 2"'))
            parts.append(text(end + em / 2, y + 19, ghost, "cjk", "middle", "gone-ink"))
        else:
            parts.append(box(end, y, right - end, em, "come", "come"))
            parts.append(text((end + right) / 2, y + 17, "room", "small", "middle", "come-ink"))
        parts.append(text(right + em + 14, y + 17, why, "small"))
    return svg(
        "A column of twelve em. First lines are short by an indent of two, middle lines are full, and the "
        "character that did not fit is drawn behind each; a last line has room left.",
        720,
        330,
        parts,
    )


def overprint() -> str:
    """How a headline comes to stand twice, and how the tiles show it."""
    em = 24.0
    runs = [("总投资额", "known"), ("1561", "come"), ("亿元项目", "known")]
    parts = [text(10, 24, "on the page: every run is drawn twice, a hair apart", "small soft")]
    x = 10.0
    for word, _ in runs:
        shadow, _ = run(x + 2.2, 34, word, em, "", "soft")
        piece, x = run(x, 34, word, em)
        parts += [shadow, piece]
        parts.append(line(x, 32, x, 62, "soft", 'stroke-dasharray="2 2"'))
    parts.append(text(10, 90, "as extracted: run, copy, run, copy, run, copy", "small soft"))
    x = 10.0
    for word, colour in runs:
        start = x
        piece, x = run(x, 100, word, em)
        parts += [piece]
        copy_from = x
        piece, x = run(x, 100, word, em, "gone", "gone-ink")
        parts += [
            piece,
            f'<path d="M{start + 4:g},130 C{start + 4:g},146 {copy_from + 4:g},146 {copy_from + 4:g},130" '
            'fill="none" stroke="var(--soft)"/>',
        ]
        parts.append(box(start, 150, x - start - 2, 26, colour, f"{colour}-ink"))
        parts.append(text((start + x) / 2, 168, f"tile: {len(word)} × 2", "small", "middle", f"{colour}-ink"))
    parts += [
        text(
            10, 200, "The tiles cover the line from end to end, and their borders fall where the script", "small soft"
        ),
        text(10, 217, "changes: each was printed once. One square inside a sentence (研究研究) stays.", "small soft"),
    ]
    return svg(
        "A headline of three runs, each drawn twice; the extractor reads each run and its copy; three "
        "tiles of two equal halves cover the whole line.",
        620,
        232,
        parts,
    )


DRAWINGS = (pipeline, offsets, column, overprint)

if __name__ == "__main__":
    for draw in DRAWINGS:
        (HERE / f"{draw.__name__}.svg").write_text(draw(), encoding="utf-8")
