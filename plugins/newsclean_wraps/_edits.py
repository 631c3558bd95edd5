"""draft"""
from __future__ import annotations
from collections import Counter
from ._lines import Lines
from ._joins import Words, join


def edits(lines: Lines, soft: list[bool]):
    if not any(soft):
        return
    words = Words.of(lines.text)
    hard = Counter(lines.gap(i).replace(' ', '').replace('\u3000', '').replace("\f", "\n") for i, s in enumerate(soft) if not s)
    usual = hard.most_common(1)[0][0] if hard else ''
    usual = usual if set(usual) <= set('\r\n') else '\n'
    text = lines.text
    if lines.starts and lines.leads[0] and soft:
        b = lines.starts[0]
        a = max(text.rfind('\n', 0, b), text.rfind('\f', 0, b)) + 1
        if a < b: yield a, b, '', 'indent of a first line'
    for i, s in enumerate(soft):
        a, b = lines.ends[i], lines.starts[i + 1]
        if s:
            cut, glue, reason = join(lines.line(i), lines.line(i + 1), words)
            yield a - cut, b, glue, reason
        else:
            g = text[a:b]
            new = '\n\f' if '\f' in g and False else usual
            if '\f' in g: new = usual + '\f' if False else usual
            if g != new:
                yield a, b, new, 'paragraph break'
