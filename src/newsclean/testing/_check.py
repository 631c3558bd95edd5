"""The promises that every result keeps, checked one by one."""

from __future__ import annotations

from bisect import bisect_right

from newsclean._cleaner import Cleaner
from newsclean._result import Result

__all__ = ["check"]


def check(result: Result, cleaner: Cleaner | None = None) -> None:
    r"""Check what holds for every result.

    * The recorded edits, made on the source once more, give the clean text, and so do the hunks.
    * Outside of the hunks source and clean text are equal, character by character; the offsets say so both ways.
    * Hunks are in order and apart; every edit lies inside one, and in every hunk lies an edit.
    * Every edit changes something; edits and labels lie inside the texts; what made them is in the pipeline.
    * With the cleaner: cleaning the clean text changes nothing, and edits are made or held as its safety says.

    Args:
        result: what came back.
        cleaner: the one it came from, to clean the clean text once more.

    Raises:
        AssertionError: a promise is broken; the message says which.

    >>> cleaner = Cleaner(options={"tidy": {"always": True}})
    >>> check(cleaner.run("a \n\n\n\nb"), cleaner)
    """
    assert result.replay() == result.text, "the recorded edits do not give the clean text"
    assert _replaced(result) == result.text, "the hunks do not give the clean text"
    _check_offsets(result)
    _check_changes(result)
    _check_labels(result)
    if cleaner is not None:
        _check_safety(result, cleaner)
        again = cleaner.run(result.text).text
        assert again == result.text, f"cleaning twice changes {result.text!r} to {again!r}"


def _replaced(result: Result) -> str:
    pieces: list[str] = []
    at = 0
    for hunk in result.hunks:
        assert at <= hunk.start <= hunk.end <= len(result.source), f"out of range, or not in order: {hunk}"
        assert 0 <= hunk.clean_start <= hunk.clean_end <= len(result.text), f"out of range: {hunk}"
        assert result.source[hunk.start : hunk.end] == hunk.before, f"not what the source has: {hunk}"
        assert result.text[hunk.clean_start : hunk.clean_end] == hunk.after, f"not what the clean text has: {hunk}"
        pieces += [result.source[at : hunk.start], hunk.after]
        at = hunk.end
    return "".join([*pieces, result.source[at:]])


def _check_offsets(result: Result) -> None:
    """Every unchanged stretch maps to itself, both ways, and so does each of its characters."""
    offsets, source, clean = result.offsets, result.source, result.text
    a = b = 0
    for a0, a1, b0, b1 in (*offsets.spans, (len(source), len(source), len(clean), len(clean))):
        assert source[a:a0] == clean[b:b0], f"not equal outside of the hunks: {source[a:a0]!r} and {clean[b:b0]!r}"
        for i in range(b, b0):
            at = i - b + a
            assert offsets.to_source(i, i + 1) == (at, at + 1), f"to_source({i}, {i + 1}) is not ({at}, {at + 1})"
            assert offsets.to_clean(at, at + 1) == (i, i + 1), f"to_clean({at}, {at + 1}) is not ({i}, {i + 1})"
        a, b = a1, b1


def _check_changes(result: Result) -> None:
    starts = [hunk.start for hunk in result.hunks]
    rules = {step.rule for step in result.pipeline}
    untouched = set(range(len(starts)))
    for change in (*result.changes, *result.held):
        assert 0 <= change.start <= change.end <= len(result.source), f"out of range: {change}"
        assert change.before != change.after, f"changes nothing: {change}"
        assert change.rule in rules, f"made by a rule that is not in the pipeline: {change}"
    for change in result.changes:
        at = bisect_right(starts, change.start) - 1
        inside = at >= 0 and change.end <= result.hunks[at].end
        assert inside, f"outside of every hunk: {change}"
        untouched.discard(at)
    assert not untouched, f"hunks that no edit made: {[result.hunks[at] for at in untouched]}"


def _check_labels(result: Result) -> None:
    rules = {step.rule for step in result.pipeline}
    for label in result.labels:
        assert 0 <= label.start <= label.end <= len(result.text), f"out of range: {label}"
        assert 0 <= label.source[0] <= label.source[1] <= len(result.source), f"out of range: {label}"
        assert label.rule in rules, f"put by a rule that is not in the pipeline: {label}"


def _check_safety(result: Result, cleaner: Cleaner) -> None:
    for change in result.changes:
        assert change.safety >= cleaner.safety, f"made, though it should be held: {change}"
    for change in result.held:
        assert change.safety < cleaner.safety, f"held, though it should be made: {change}"
