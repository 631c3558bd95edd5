"""Score a cleaner on pages whose truth is known; needs the extra `newsclean[score]`.

A page is a mapping with `raw` (what the extractor gave), `truth` (one paragraph, headline, caption ... a line), and if
known `soft`, `doubled` (see `newsclean.scoring.count_page`) and whatever fields it shall be grouped by.

| figure | meaning |
|---|---|
| `cer_raw`, `cer` | edit distance to the truth per character of the truth: untouched, and cleaned |
| `para_f1` | paragraph boundaries found and not invented: harmonic mean of precision and recall |
| `doubled_fixed`, `doubled_cut` | share of overprinted texts that came back exactly once; that lost characters |
| `repetitions_cut` | share of repetitions that belong to the language and were shortened |
| `number_spaces`, `cjk_spaces` | share of gaps beside digits (between CJK) with a space too many or missing |
| `wraps_wrong` | share of line breaks inside paragraphs that were left, or joined with the wrong space or hyphen |
| `harm` | share of truths that change when they are cleaned |
| `idempotent` | share of pages that cleaning a second time leaves as they are |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from newsclean.scoring._ablation import Worth, ablate
from newsclean.scoring._metrics import count_page
from newsclean.scoring._text import Spaced

__all__ = ["Worth", "ablate", "count_page", "figures", "score"]

Page = Mapping[str, Any]


def score(
    pages: Iterable[Page], clean: Callable[[str], str], by: Sequence[str] = (), *, extra: bool = True
) -> dict[str, dict[str, float | None]]:
    """Clean every page and count; micro averages for all pages and for each group.

    Args:
        pages: see above.
        clean: text to text.
        by: fields whose values make a group each, such as `lang` and `extractor`.
        extra: clean the truth and the clean text as well, for `harm` and `idempotent`.

    Raises:
        KeyError: a page without `raw` or `truth`.

    >>> page = {"raw": "标题标题11亿元亿元", "truth": "标题1亿元", "doubled": [{"start": 0, "end": 5}]}
    >>> import newsclean
    >>> figures = score([page], newsclean.clean)["all"]
    >>> figures["cer_raw"], figures["cer"], figures["doubled_fixed"]
    (1.0, 0.0, 1.0)
    """
    totals: dict[str, Counter[str]] = {"all": Counter()}
    truths: set[str] = set()
    for page in pages:
        out = clean(page["raw"])
        counts = count_page(page, out)
        if extra:
            counts.update(_extra(page["truth"], out, clean, truths))
        for group in ("all", *(f"{field} {page.get(field, '?')}" for field in by)):
            totals.setdefault(group, Counter()).update(counts)
    return {group: figures(counts) for group, counts in totals.items()}


def figures(counts: Counter[str]) -> dict[str, float | None]:
    """Divide what was counted; None where there was nothing to count."""
    found, invented = counts["boundaries_found"], counts["boundaries_invented"]
    return {
        "pages": counts["pages"],
        "cer_raw": _share(counts, "distance raw", "characters"),
        "cer": _share(counts, "distance", "characters"),
        "para_f1": 2 * found / (counts["boundaries"] + found + invented) if counts["boundaries"] else None,
        "doubled_fixed": _share(counts, "doubled_fixed", "doubled"),
        "doubled_cut": _share(counts, "doubled_cut", "doubled"),
        "repetitions_cut": _share(counts, "repetitions_cut", "repetitions"),
        "number_spaces": _share(counts, "number_gaps_wrong", "number_gaps"),
        "cjk_spaces": _share(counts, "cjk_gaps_wrong", "cjk_gaps"),
        "wraps_wrong": _share(counts, "wraps_wrong", "wraps"),
        "harm": _share(counts, "harmed", "truths"),
        "idempotent": _share(counts, "idempotent", "twice"),
    }


def _share(counts: Counter[str], part: str, whole: str) -> float | None:
    return counts[part] / counts[whole] if counts[whole] else None


def _extra(truth: str, out: str, clean: Callable[[str], str], seen: set[str]) -> Counter[str]:
    counts = Counter(twice=1, idempotent=int(clean(out) == out))
    if truth not in seen:
        seen.add(truth)
        counts.update(truths=1, harmed=int(Spaced(clean(truth)).text != Spaced(truth).text))
    return counts
