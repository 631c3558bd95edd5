"""What newsclean is measured beside: nothing, two things that one writes in an afternoon, and two libraries.

Every function takes text and gives text. The libraries are imported when first asked for: install the extra `peers`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

CJK = "\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef"
SENTENCE_END = '。！？”’」』）…．.!?"”)】：:'


def untouched(text: str) -> str:
    """The text as the extractor gave it."""
    return text


def punctuation(text: str) -> str:
    """Join every line with the next unless it ends a sentence; blank lines go; a space between two ASCII characters."""
    paragraphs = [""]
    for line in filter(None, (line.strip() for line in re.split(r"[\r\n\f]+", text))):
        if not paragraphs[-1]:
            paragraphs[-1] = line
        elif paragraphs[-1][-1] == "-" and line[0].islower():
            paragraphs[-1] = paragraphs[-1][:-1] + line
        else:
            space = " " if paragraphs[-1][-1].isascii() and line[0].isascii() else ""
            paragraphs[-1] += space + line
        if paragraphs[-1][-1] in SENTENCE_END:
            paragraphs.append("")
    return "\n".join(filter(None, paragraphs)) + "\n"


def three_regexes(text: str) -> str:
    """`punctuation`, then no space beside CJK, then every immediate repetition of two or more characters collapsed."""
    text = punctuation(text)
    text = re.sub(rf"(?<=[{CJK}]) +| +(?=[{CJK}])", "", text)
    return re.sub(r"([^\n]{2,40}?)\1", r"\1", text)


def ftfy(text: str) -> str:
    """`ftfy` without what it does to full-width punctuation and quotation marks."""
    from ftfy import TextFixerConfig, fix_text

    return fix_text(text, TextFixerConfig(fix_character_width=False, uncurl_quotes=False, normalization=None))


def unstructured(text: str) -> str:
    """The paragraph grouping and white-space cleaning of `unstructured`."""
    from unstructured.cleaners.core import auto_paragraph_grouper, clean_extra_whitespace

    return "\n\n".join(clean_extra_whitespace(part) for part in auto_paragraph_grouper(text).split("\n\n"))


def newsclean(text: str) -> str:
    """The default pipeline."""
    import newsclean

    return newsclean.clean(text)


ALL: tuple[Callable[[str], str], ...] = (untouched, punctuation, three_regexes, ftfy, unstructured, newsclean)
