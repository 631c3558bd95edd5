"""Estimate the weights of `newsclean_wraps._korean_table`: does a space stand between these syllables?

    python benchmarks/korean_spacing.py --out plugins/newsclean_wraps/_korean_table.py \
        benchmarks/korean_sentences.txt@3 ko_ud_kaist.txt rust-by-example-ko.txt

Needs scikit-learn. Each file is clean Korean text, one sentence or paragraph a line; `@3` counts a file three times.
Every gap between two characters of which at least one is Hangul is an example, as a layout that wraps at any
syllable may break there; a logistic regression with an L1 penalty chooses the few thousand features that carry
weight, rounded to quarters of a log-odd. `--hold-out FILE` prints the error on text that was not learnt from.

The table in the package was counted on
- `korean_sentences.txt`: 500 sentences written for this purpose (counted three times, being nearest to newspapers);
- the UD Korean Kaist treebank (Choi et al. 1994, Chun et al. 2018; CC BY-SA 4.0), 2,187 sentences;
- the Korean translation of *Rust by Example* (MIT or Apache-2.0), 842 paragraphs.

What it holds are weights of syllable n-grams and classes, no text. With the last fifth of the treebank held out, 4.0 %
of its gaps are judged wrong (5.3 % of the gaps of newspaper sentences, a quarter of which are misspelt in the source).
"""

import argparse
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from newsclean_wraps._korean_model import REACH, features

HANGUL = re.compile("[가-힣]")
NO_START = set(".,!?”’)]%:;…~·》〉」』")
NO_END = set("“‘([《〈「『")
STEP = 4
"""Weights are rounded to this part of a log-odd ..."""
LEAST = 0.6
"""... and left out up to this one: a third of the features go, the held-out error stays."""
MOST = 6.0

Gap = tuple[str, str, bool]


def gaps(line: str) -> Iterator[Gap]:
    """Every place of a line where a layout may break it: what is before, what is after, whether a space is there."""
    line = " ".join(line.split())
    for found in re.finditer(r"(?<=\S) ?(?=\S)", line):
        left, right = line[: found.start()], line[found.end() :]
        if not (HANGUL.match(left[-1]) or HANGUL.match(right[0])):
            continue
        if not found[0] and (right[0] in NO_START or left[-1] in NO_END):
            continue
        yield left[-REACH:], right[:REACH], bool(found[0])


def read(argument: str) -> list[Gap]:
    """The gaps of a file; `name@3` counts it three times."""
    name, _, times = argument.partition("@")
    lines = Path(name).read_text("utf-8").splitlines()
    return [gap for line in lines if HANGUL.search(line) for gap in gaps(line)] * int(times or 1)


def estimate(examples: list[Gap], penalty: float) -> tuple[float, dict[str, float]]:
    """Intercept and weights of the features that carry weight."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    names: Callable[[Gap], Any] = lambda gap: features(gap[0], gap[1])  # noqa: E731
    vectorizer = CountVectorizer(analyzer=names, binary=True, min_df=2)
    matrix = vectorizer.fit_transform(examples)
    model = LogisticRegression(C=penalty, solver="liblinear", l1_ratio=1, random_state=0)
    model.fit(matrix, [space for _, _, space in examples])
    weights = {name: model.coef_[0][at] for name, at in vectorizer.vocabulary_.items()}
    rounded = {name: round(max(-MOST, min(MOST, w)) * STEP) / STEP for name, w in weights.items() if abs(w) > LEAST}
    return float(model.intercept_[0]), rounded


def error(examples: list[Gap], intercept: float, weights: dict[str, float]) -> float:
    """Share of the gaps that the model gets wrong."""
    wrong = 0
    for left, right, space in examples:
        odds = intercept + sum(weights.get(name, 0.0) for name in set(features(left, right)))
        wrong += (odds > 0) != space
    return wrong / max(1, len(examples))


def table(intercept: float, weights: dict[str, float]) -> str:
    """The module, as text."""
    by_step: dict[int, list[str]] = {}
    for name, weight in sorted(weights.items()):
        by_step.setdefault(round(weight * STEP), []).append(name)
    lines = [
        '"""Weights of the features of `_korean_model` in quarters of a log-odd, by `benchmarks/korean_spacing.py`."""',
        "",
        "# ruff: noqa: E501",
        "",
        "from typing import Final",
        "",
        f"INTERCEPT: Final = {intercept:.2f}",
        "",
        "TABLE: Final = {",
    ]
    for step, names in sorted(by_step.items()):
        lines += [f"    {step}: (", *(f"        {row!r}" for row in _rows(names)), "    ),"]
    return "\n".join([*lines, "}", ""])


def _rows(names: list[str]) -> Iterator[str]:
    """Names joined to rows of at most 200 columns, a space after each."""
    row, columns = "", 0
    for name in names:
        width = sum(2 if HANGUL.match(char) else 1 for char in name) + 1
        if columns + width > 200:
            yield row
            row, columns = "", 0
        row, columns = f"{row}{name} ", columns + width
    yield row


def main() -> None:
    """Read, estimate, write, and say how good it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="clean Korean text; FILE@3 counts three times")
    parser.add_argument("--out", type=Path, help="the module to write")
    parser.add_argument("--penalty", type=float, default=2.0, help="inverse strength of the L1 penalty")
    parser.add_argument("--hold-out", nargs="*", default=[], help="text to measure the error on")
    options = parser.parse_args()
    intercept, weights = estimate([gap for name in options.files for gap in read(name)], options.penalty)
    print(f"{len(weights)} features")
    for name in options.hold_out:
        examples = read(name)
        print(f"{name}: {error(examples, intercept, weights):.4f} of {len(examples)} gaps wrong")
    if options.out:
        options.out.write_text(table(intercept, weights), "utf-8")


if __name__ == "__main__":
    main()
