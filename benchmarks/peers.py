"""What throughput is compared with. Each does a small part of what newsclean does; the extra `peers` installs them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version

import cleaners

Clean = Callable[[str], object]

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


def _zhconv() -> Clean:
    from zhconv import convert

    return lambda text: convert(text, "zh-hant")


def _pangu() -> Clean:
    from pangu import space_text

    return partial(space_text)


def _autocorrect() -> Clean:
    from autocorrect_py import format as spaced

    return partial(spaced)


def _plsfix() -> Clean:
    from plsfix import fix_text

    return partial(fix_text)


def _ftfy() -> Clean:
    return cleaners.ftfy


def _unstructured() -> Clean:
    return cleaners.unstructured


@dataclass(frozen=True)
class Peer:
    """One thing to compare with.

    Attributes:
        name: in the tables.
        does: the part of the work that it does.
        load: gives the function, or raises ImportError.
        package: the distribution that brings it; None if it needs none.
        chinese: whether it has nothing to do in text without Chinese.
    """

    name: str
    does: str
    load: Callable[[], Clean]
    package: str | None = None
    chinese: bool = False

    @property
    def installed(self) -> str | None:
        """The version that is there; None if it is not."""
        try:
            return version(self.package) if self.package else ""
        except PackageNotFoundError:
            return None


FTFY, REGEXES = "ftfy, Chinese-safe", "three chained regexes"
ALL: tuple[Peer, ...] = (
    Peer("UTF-8, there and back", "encodes and decodes", lambda: utf8),
    Peer("str.translate, dict", "drops control characters", lambda: translate),
    Peer(REGEXES, "collapse repeated Chinese, join lines, close up digits", lambda: three_regexes),
    Peer(
        "regexes of the accuracy table",
        "join lines, close up Chinese, collapse repetitions",
        lambda: cleaners.three_regexes,
    ),
    Peer(FTFY, "mojibake, ligatures, control characters", _ftfy, "ftfy"),
    Peer("plsfix (Rust)", "ftfy once more, with its defaults", _plsfix, "plsfix"),
    Peer("unstructured, grouping", "joins lines, cleans white space", _unstructured, "unstructured"),
    Peer("zhconv", "simplified to traditional characters", _zhconv, "zhconv", chinese=True),
    Peer("pangu", "spaces between Chinese and Latin", _pangu, "pangu", chinese=True),
    Peer("autocorrect (Rust)", "spaces and punctuation", _autocorrect, "autocorrect-py", chinese=True),
)


def available(peers: Iterable[Peer] = ALL) -> dict[str, Clean]:
    """The functions of all that are installed, by name, each called once so that its tables are read."""
    found: dict[str, Clean] = {}
    for peer in peers:
        if peer.installed is not None:
            found[peer.name] = peer.load()
            found[peer.name]("后")
    return found


def missing(peers: Iterable[Peer] = ALL) -> list[str]:
    """The distributions that are not installed."""
    return [peer.package for peer in peers if peer.package and peer.installed is None]
