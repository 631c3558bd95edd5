"""A text before and after as HTML: what went, what came, what was recognised, and the white space between."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from html import escape

import newsclean

__all__ = ["QUIET", "after", "before"]

QUIET = {"typeset", "drop"}  # labels that one rule puts there for another to read


def before(result: newsclean.Result) -> str:
    """The source; what changes is marked."""
    pieces, at = [], 0
    for hunk in result.hunks:
        gone = _shown(hunk.before, changes=True, beside=hunk.after)
        pieces += [_shown(result.source[at : hunk.start]), f"<del>{gone}</del>" if gone else ""]
        at = hunk.end
    return f"<pre>{''.join(pieces)}{_shown(result.source[at:])}</pre>"


def after(result: newsclean.Result) -> str:
    """The clean text; what came is marked, so is the place of what went, and so are labels."""
    labels = _apart(label for label in result.labels if label.kind not in QUIET)
    edges = {0, len(result.text)}
    edges.update(edge for hunk in result.hunks for edge in (hunk.clean_start, hunk.clean_end))
    edges.update(edge for label in labels for edge in (label.start, label.end))
    hunks = {hunk.clean_start: hunk for hunk in result.hunks}
    inside = [(hunk.clean_start, hunk.clean_end) for hunk in result.hunks]
    opened = {label.start: label for label in labels}
    closed = {label.end for label in labels}
    pieces: list[str] = []
    places = sorted(edges)
    for start, end in zip(places, [*places[1:], places[-1]], strict=True):
        pieces.append("</mark>" if start in closed else "")
        if label := opened.get(start):
            value = f" title='{escape(label.value, quote=True)}'" if label.value else ""
            pieces.append(f"<mark data-kind='{label.kind}'{value}>")
        if (hunk := hunks.get(start)) and not hunk.after:
            pieces.append("<ins class='cut'></ins>")
        came = any(a <= start and end <= b for a, b in inside)
        text = _shown(result.text[start:end], changes=came)
        pieces.append(f"<ins>{text}</ins>" if came and text else text)
    return f"<pre>{''.join(pieces)}</pre>"


def _apart(labels: Iterable[newsclean.Annotation]) -> list[newsclean.Annotation]:
    """Labels that cover something, less those that overlap one before."""
    kept: list[newsclean.Annotation] = []
    for label in sorted(labels, key=lambda label: (label.start, -label.end)):
        if label.start < label.end and (not kept or kept[-1].end <= label.start):
            kept.append(label)
    return kept


def _shown(text: str, *, changes: bool = False, beside: str = "") -> str:
    """White space and what does not show as elements that a style sheet draws; copying gives the text."""
    return "".join(_char(char, changes, beside) for char in text)


def _char(char: str, changes: bool, beside: str) -> str:
    if char == "\n":
        return "<s class='nl'></s>\n"
    if char == " ":
        return "<s class='sp'> </s>"
    if char == "\u3000" or char == "\t":
        return f"<s class='wide'>{char}</s>"
    if not char.isprintable() or unicodedata.category(char) in ("Cf", "Mn", "Co"):
        return f"<s class='code'>{ord(char):04X}</s>"
    return escape(char) + (f"<s class='code'>{ord(char):04X}</s>" if changes and _alike(char, beside) else "")


def _alike(char: str, other: str) -> bool:
    """Whether two characters look the same to most readers, such as ⼀ and 一."""
    return len(other) == 1 and unicodedata.normalize("NFKC", char) == unicodedata.normalize("NFKC", other)
