"""Datelines: agency, place and date at the head of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from newsclean_bylines import _han, _heads_han, _heads_latin
from newsclean_bylines._gates import beginning
from newsclean_bylines._heads import Found
from newsclean_bylines._lines import Lines, Spans, split

__all__ = ["find"]

Label = tuple[int, int, str, str]


def find(text: str, blocks: Iterable[tuple[int, int]] = (), known: Spans | None = None) -> list[Label]:
    """Labels of kind `dateline`, in order; the value tells what it says as `agency=…; place=…; date=…; names=…`.

    Args:
        text: any text.
        blocks: spans that are recognised already.
        known: the lines of the text, if they are known.

    >>> [(text[a:b], value) for text in ("新华社北京5月3日电（记者 王小川）近日",) for a, b, _, value in find(text)]
    [('新华社北京5月3日电（记者 王小川）', 'agency=新华社; place=北京; date=5月3日; names=王小川')]
    """
    lines = split(text, blocks, known)
    readers = list(_readers(text))
    labels: list[Label] = []
    upto = 0
    for i in sorted(beginning(lines, *(gate for _, gate in readers))) if readers else ():
        for reader, _ in readers if i not in lines.taken and lines.starts[i] >= upto else ():
            if (found := reader(lines, i)) is not None:
                upto = found[0]
                if (end := _short_of_the_line(lines, i, upto)) and not _is_byline(lines, i, end):
                    labels.append((lines.starts[i], end, "dateline", found[1]))
                break
    return labels


def _short_of_the_line(lines: Lines, i: int, end: int) -> int:
    """The end of the label; 0 for none.

    A label that fills its line says "a block of its own", which a dateline never is: so the reporters in brackets are
    left out where the line ends with them, as is the dash; a dateline that still fills the line goes without a label.
    """
    start = lines.starts[i]
    if end in lines.ends[i : i + 3] and lines.text[end - 1] in "—–-":
        return start + len(lines.text[start:end].rstrip("—–- "))
    if end in lines.ends[i : i + 3]:
        end = max(lines.text.rfind(mark, start, end) for mark in "（(〔【[")
    return end if end > start else 0


def _is_byline(lines: Lines, i: int, end: int) -> bool:
    """Whether the line names reporters and nothing else: 本报讯记者 王小川, without a sentence of theirs behind it."""
    return _han.GATE.search(lines.text, end, lines.ends[i]) is not None and _han.read(lines.line(i)) is not None


def _readers(text: str) -> Iterator[tuple[Callable[[Lines, int], Found], re.Pattern[str]]]:
    """Readers for the scripts of the text, only if what each goes by is in it at all; and which lines each may read."""
    if not text.isascii():
        if any(c in text for c in "讯訊电電导導道"):
            yield _heads_han.read, _heads_han.HEAD
        if "】" in text or "］" in text or "＝" in text:
            from newsclean_bylines import _heads_east  # its patterns take long to compile: only when wanted

            yield _heads_east.read_kana, _heads_east.HEAD_KANA
        if ("=" in text or "＝" in text) and re.search("[가-힣]", text):
            from newsclean_bylines import _heads_east

            yield _heads_east.read_hangul, _heads_east.HEAD_HANGUL
    if "—" in text or "–" in text or "--" in text or " - " in text:
        yield _heads_latin.read, _heads_latin.HEAD
    if " und " in text:
        yield _heads_latin.read_german, _heads_latin.HEAD
