"""Count and search for the costs of the rule `wraps`: what stands in `plugins/newsclean_wraps/_costs.py`.

    python benchmarks/estimate_wraps.py DEV.jsonl                # shares of line ends and starts, by script and role
    python benchmarks/estimate_wraps.py DEV.jsonl --search 600   # prices of changes, ten minutes of coordinate search

`DEV.jsonl` holds typeset pages as extractors returned them: `raw`, `truth` (one paragraph a line), `lang`. A break of
`raw` is soft where `truth` goes on, hard where it begins a new line, and left out where the two cannot be aligned.
The first command prints the shares that `P_END` and `P_START` round; the second prices that lose fewer breaks (a soft
break left and a hard one lost count the same), which are taken over only where they also serve other pages.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from newsclean_wraps import _costs, _lines, _marks, _model, _page, _width

SCRIPTS = ("Han, kana", "Latin", "Hangul")
ROLES = {"hs": "soft", "ss": "soft", "sh": "last", "hh": "only"}
PRICES: tuple[str, ...] = ("SWITCH", "SWITCH_MID", "LOCAL", "LEAVE", "TURN", "DISPLAY", "OWN_ENTER", "HEAD", "TAIL")
PRICES += ("FOLD", "FRAG_W", "NUMBER", "DATED", "ITEM", "STOP", "LEANS", "REST_FREE", "HEADLINE", "TORN")
PRICES += ("INTERRUPTED", "WHOLE", "COMMA", "SPEAKS", "WANTING", "TRAIL")

Page = tuple[str, list[str]]


def labels(raw: str, truth: str) -> list[str]:
    """For each break between lines of `raw`: `s` soft, `h` hard, `?` unknown."""
    solid, given = "".join(truth.split()), "".join(raw.split())
    ends = {k for k, _ in _ends(truth)}
    at = [-1] * len(given)
    for step in Levenshtein.opcodes(given, solid):
        if step.tag == "equal":
            at[step.src_start : step.src_end] = range(step.dest_start, step.dest_end)
    found = []
    for k, _ in _ends(raw)[:-1]:
        last = k - 2 if at[k - 1] < 0 and given[k - 1] in "-\xad¬\ufffe" else k - 1  # the typesetter's hyphen went
        left, right = at[last], at[k] if k < len(at) else -1
        found.append("?" if left < 0 or right != left + 1 else "h" if right in ends else "s")
    return found


def _ends(text: str) -> list[tuple[int, str]]:
    """How many characters that are no white space stand before the end of each line that is not blank."""
    found, count = [], 0
    for line in text.splitlines():
        if line.strip():
            count += len("".join(line.split()))
            found.append((count, line))
    return found


def read(path: Path) -> list[Page]:
    """The pages, with their labels; those whose columns the extractor mixed are left out."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [(r["raw"], labels(r["raw"], r["truth"])) for r in rows if not r.get("notes", {}).get("interleaved")]


def count(pages: list[Page]) -> None:
    """Print the shares of classes of line ends by role, and of line starts by break."""
    ends: dict[tuple[int, str], Counter[str]] = {}
    starts: dict[tuple[int, str], Counter[str]] = {}
    for raw, known in pages:
        lines = _lines.split(raw)
        scripts = _width.widths(lines).script
        if len(known) != len(lines) - 1:
            continue
        for i, (before, after) in enumerate(zip(["h", *known], known, strict=False)):
            if role := ROLES.get(before + after):
                ends.setdefault((scripts[i], role), Counter())[_marks.end_class(lines.line(i))] += 1
                where = f"{after} behind a sentence end" if _marks.end_class(lines.line(i)) == "final" else after
                starts.setdefault((scripts[i + 1], where), Counter())[_marks.start_class(lines.line(i + 1))] += 1
    for title, table, classes in (("ends", ends, _marks.ENDS), ("starts", starts, _marks.STARTS)):
        print(title, *classes)
        for (script, role), counter in sorted(table.items()):
            print(SCRIPTS[script], role, *(round(counter[name] / counter.total(), 4) for name in classes))


def wrong(pages: list[Page]) -> int:
    """Breaks with a known label that the model reads otherwise."""
    total = 0
    for raw, known in pages:
        lines = _lines.split(raw)
        soft = _model.decide(lines, _width.widths(lines))
        total += sum(label != "?" and (label == "s") != joins for label, joins in zip(known, soft, strict=False))
    return total


def search(pages: list[Page], seconds: float) -> None:
    """Try each price a third up and down, keep what helps, halve the step of what does not."""
    rng, until = random.Random(1), time.monotonic() + seconds
    best, steps = wrong(pages), dict.fromkeys(PRICES, 0.35)
    while time.monotonic() < until and max(steps.values()) > 0.05:
        name = rng.choice([name for name in PRICES if steps[name] > 0.05])
        old = getattr(_costs, name)
        for value in (old * (1 + steps[name]), old * (1 - steps[name])):
            setattr(_costs, name, value)
            _page.forget()
            if (now := wrong(pages)) < best:
                best = now
                print(f"{name} = {value:.3g}  # {best} breaks wrong", flush=True)
                break
        else:
            setattr(_costs, name, old)
            _page.forget()
            steps[name] /= 2


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--search", type=float, metavar="SECONDS")
    given = parser.parse_args()
    pages = read(given.pages)
    print(len(pages), "pages,", sum(len(found) for _, found in pages), "breaks")
    if given.search:
        search(pages[::3], given.search)
    else:
        count(pages)


if __name__ == "__main__":
    main()
