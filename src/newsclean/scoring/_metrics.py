"""The metrics, each a function that counts on one page; counts are added up and divided at the end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rapidfuzz.distance import Levenshtein

from newsclean.scoring._text import Aligned, Spaced

__all__ = ["count_page", "distance"]

HYPHENS = frozenset("-\u00ad\u2010\u2011\ufffe\x02")
_CJK = "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_REPEATS = (
    re.compile(rf"([{_CJK}]{{1,10}})\1+"),
    re.compile(r"(\d{1,4})\1+"),
    re.compile(rf"([{_CJK}]{{2,10}})[、，！。？]\1"),
    re.compile(r"([—…！？.])\1+"),
)
_WORDS_TWICE = re.compile(r"\b((?!\d)\w[\w’'-]*(?: [\w’'-]+){0,2})[ ,]+\1\b", re.IGNORECASE | re.ASCII)
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]")  # Hangul is spaced by words, and left out


def count_page(page: Mapping[str, Any], clean: str) -> Counter[str]:
    """Count everything on one page.

    Args:
        page: `raw` and `truth`, and if known `soft` (indexes of printed characters of the truth after which a space
            and a line break are equally right) and `doubled` (mappings with `start` and `end`, in printed characters
            of the truth).
        clean: what a cleaner made of `raw`.
    """
    truth, raw, out = Spaced(page["truth"]), Spaced(page["raw"]), Spaced(clean)
    soft = frozenset(page.get("soft", ()))
    doubled = [(d["start"], d["end"]) for d in page.get("doubled", ())]
    in_raw, in_out = Aligned(truth, raw), Aligned(truth, out)
    counts: Counter[str] = Counter(pages=1, characters=len(truth.text))
    counts["distance"] = _distance(in_out, soft)
    counts["distance raw"] = _distance(in_raw, soft)
    counts.update(_paragraphs(in_out, soft))
    counts.update(_doubled(in_raw, in_out, doubled))
    counts.update(_repetitions(in_raw, in_out, doubled))
    counts.update(_spaces(in_out, soft))
    counts.update(_wraps(in_raw, in_out, soft))
    return counts


def distance(page: Mapping[str, Any], clean: str) -> int:
    """Edit distance from a clean text to the page's truth, in code points, white space included."""
    return _distance(Aligned(Spaced(page["truth"]), Spaced(clean)), frozenset(page.get("soft", ())))


def _distance(aligned: Aligned, soft: frozenset[int]) -> int:
    """Edit distance, white space included but for kinds of white space that are equally right."""
    forgiven: dict[int, str] = {}
    for i in soft:
        j = aligned.to_other[i]
        if i + 1 < len(aligned.to_other) and 0 <= j == aligned.to_other[i + 1] - 1 and aligned.other.gaps[j]:
            forgiven[j] = aligned.truth.gaps[i]
    return int(Levenshtein.distance(aligned.other.with_gaps(forgiven), aligned.truth.text))


def _paragraphs(aligned: Aligned, soft: frozenset[int]) -> Counter[str]:
    """Paragraph boundaries: found, missed, invented."""
    wanted = {i for i, gap in enumerate(aligned.truth.gaps) if "\n" in gap and i not in soft}
    last = len(aligned.truth.ink)
    found: set[int] = set()
    invented = 0
    for j, gap in enumerate(aligned.other.gaps):
        if "\n" not in gap:
            continue
        _, _, before, after = aligned.around(j)
        here = range(max(before, 0), after)
        hit = next((i for i in here if i in wanted and i not in found), None)
        if hit is not None:
            found.add(hit)
        elif before >= 0 and after < last and soft.isdisjoint(here):
            invented += 1
    return Counter(boundaries=len(wanted), boundaries_found=len(found), boundaries_invented=invented)


def _doubled(in_raw: Aligned, in_out: Aligned, doubled: Sequence[tuple[int, int]]) -> Counter[str]:
    """Overprinted texts that came back exactly once, and those that lost characters."""
    counts: Counter[str] = Counter()
    for start, end in doubled:
        wanted, got = in_raw.widened(start, end)
        if wanted == got:
            continue  # the other copy stands elsewhere: nothing to repair here
        wanted, got = in_out.widened(start, end)
        counts["doubled"] += 1
        counts["doubled_fixed"] += wanted == got
        counts["doubled_cut"] += len(got) < len(wanted)
    return counts


def _repetitions(in_raw: Aligned, in_out: Aligned, doubled: Sequence[tuple[int, int]]) -> Counter[str]:
    """Repetitions that belong to the language, whole in the raw text, and those of them that were shortened."""
    counts: Counter[str] = Counter()
    for start, end in _genuine(in_raw.truth):
        if any(start < d1 and end > d0 for d0, d1 in doubled) or not in_raw.intact(start, end):
            continue
        wanted, got = in_out.widened(start, end)
        counts["repetitions"] += 1
        counts["repetitions_cut"] += len(got) < len(wanted) and not in_out.intact(start, end)
    return counts


def _genuine(truth: Spaced) -> Iterator[tuple[int, int]]:
    for pattern in _REPEATS:
        yield from (match.span() for match in pattern.finditer(truth.ink))
    for match in _WORDS_TWICE.finditer(truth.text):
        before, ink = (len(re.sub(r"[ \n]", "", part)) for part in (truth.text[: match.start()], match[0]))
        yield before, before + ink


def _spaces(aligned: Aligned, soft: frozenset[int]) -> Counter[str]:
    """Spaces next to digits and between CJK characters, where the text around them is whole."""
    counts: Counter[str] = Counter()
    truth, other, to = aligned.truth, aligned.other, aligned.to_other
    for i, (left, right) in enumerate(zip(truth.ink, truth.ink[1:], strict=False)):
        digit = left.isdigit() or right.isdigit()
        wide = not digit and _WIDE.match(left) and _WIDE.match(right)
        j = to[i]
        if not (digit or wide) or i in soft or j < 0 or to[i + 1] != j + 1 or "\n" in truth.gaps[i] + other.gaps[j]:
            continue
        kind = "number_gaps" if digit else "cjk_gaps"
        counts[kind] += 1
        counts[kind + "_wrong"] += bool(other.gaps[j]) != bool(truth.gaps[i])
    return counts


def _wraps(in_raw: Aligned, in_out: Aligned, soft: frozenset[int]) -> Counter[str]:
    """Line breaks inside paragraphs, those with a hyphen among them, and which were handled wrongly."""
    counts: Counter[str] = Counter()
    truth, raw = in_raw.truth, in_raw.other
    for j, gap in enumerate(raw.gaps):
        if "\n" not in gap:
            continue
        left, right, before, after = in_raw.around(j)
        between = raw.ink[left + 1 : right]
        inside = before >= 0 and after == before + 1 < len(truth.ink) and before not in soft
        if not inside or "\n" in truth.gaps[before] or not HYPHENS.issuperset(between):
            continue
        counts["wraps"] += 1
        counts["wraps_wrong"] += not _joined(in_out, before)
    return counts


def _joined(in_out: Aligned, i: int) -> bool:
    """Whether two neighbours of the truth stand in the clean text as they do there."""
    j = in_out.to_other[i]
    if j < 0 or in_out.to_other[i + 1] != j + 1 or "\n" in in_out.other.gaps[j]:
        return False
    return bool(in_out.other.gaps[j]) == bool(in_out.truth.gaps[i])
