"""What throughput is compared with. Each does a small part of what newsclean does; the extra `peers` installs them."""

from __future__ import annotations

import re
from collections.abc import Callable

import cleaners

TABLE = dict.fromkeys((*range(9), 11, *range(14, 32), 127, 8203, 65279)) | {0xA0: " "}
RUNS = re.compile(r"([\u4e00-\u9fff]{2,20})\1")
WRAP = re.compile(r"(?<![\n。！？”])\n+(?=[^\n])")
DIGIT = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=\d)|(?<=\d) +(?=[\u4e00-\u9fff])")


def three_regexes(text: str) -> str:
    """Collapse repeated runs, join lines that do not end a sentence, close up digits and CJK."""
    return DIGIT.sub("", WRAP.sub("", RUNS.sub(r"\1", text)))


def translate(text: str) -> str:
    """`str.translate` with a dict of a few control characters."""
    return text.translate(TABLE)


def utf8(text: str) -> str:
    """Encode and decode."""
    return text.encode().decode()


def available() -> dict[str, Callable[[str], str]]:
    """All peers that are installed, by name."""
    found: dict[str, Callable[[str], str]] = {
        "three chained regexes": three_regexes,
        "str.translate, dict": translate,
        "UTF-8, there and back": utf8,
    }
    for name, load in (("ftfy, Chinese-safe", _ftfy), ("zhconv", _zhconv), ("unstructured, grouping", _unstructured)):
        try:
            found[name] = load()
        except ImportError:
            continue
    return found


def _ftfy() -> Callable[[str], str]:
    cleaners.ftfy("")
    return cleaners.ftfy


def _zhconv() -> Callable[[str], str]:
    from zhconv import convert

    convert("后", "zh-hant")  # reads its tables
    return lambda text: str(convert(text, "zh-hant"))


def _unstructured() -> Callable[[str], str]:
    from unstructured.cleaners.core import group_broken_paragraphs

    return lambda text: str(group_broken_paragraphs(text))
