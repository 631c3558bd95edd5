"""What a result is made of: steps, changes, hunks, labels, bytes that were replaced, rules that failed."""

from __future__ import annotations

from typing import Any

import attrs

from newsclean._edits import Safety

__all__ = ["Annotation", "Change", "Failure", "Hunk", "Replaced", "Step"]


@attrs.frozen
class Step:
    """One rule of a pipeline, so that a corpus can say how it was made.

    Attributes:
        rule: its name.
        plugin: the plugin that brought it.
        version: that plugin's version.
        options: the options it ran with, those that were left alone included.
    """

    rule: str
    plugin: str
    version: str
    options: dict[str, Any]


@attrs.frozen
class Change:
    """One edit of one rule.

    Attributes:
        rule: who made it.
        plugin: where that rule comes from.
        start: first code point of the span in the source (in the decoded text, where bytes came in).
        end: the code point after it.
        before: what the rule saw there; earlier rules may have changed it already.
        after: what the rule put there.
        reason: why.
        safety: how sure the rule was.
    """

    rule: str
    plugin: str
    start: int
    end: int
    before: str
    after: str
    reason: str
    safety: Safety


@attrs.frozen
class Hunk:
    """A stretch of the source and what all rules together made of it; between hunks the texts are equal.

    Attributes:
        start: first code point in the source.
        end: the code point after it.
        clean_start: first code point in the clean text.
        clean_end: the code point after it.
        before: the source there.
        after: the clean text there.
    """

    start: int
    end: int
    clean_start: int
    clean_end: int
    before: str
    after: str


@attrs.frozen
class Annotation:
    """A label that a rule put on a stretch of text.

    Attributes:
        kind: the field's term, such as `byline` or `credit`; docs/reference/labels.md has all.
        value: what was read there.
        start: first code point in the clean text.
        end: the code point after it; equal to `start` if the stretch was dropped.
        source: the span in the source.
        rule: who says so.
    """

    kind: str
    value: str
    start: int
    end: int
    source: tuple[int, int]
    rule: str


@attrs.frozen
class Replaced:
    """Bytes that could not be decoded, and became U+FFFD because of `errors="replace"`.

    Attributes:
        start: code point of the U+FFFD in the source.
        byte: offset of the first of the bytes in the data.
        data: the bytes.
        reason: what the codec said.
    """

    start: int
    byte: int
    data: bytes
    reason: str


@attrs.frozen
class Failure:
    """A rule that raised, and was skipped because of `on_error="skip"`."""

    rule: str
    message: str
