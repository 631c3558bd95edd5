"""Characters: one rule for each kind of character that a page did not print."""

from collections.abc import Iterable, Iterator

import newsclean
from newsclean_characters import OFF_BY_DEFAULT, finder, may_be_broken

# The first line of every page, here since the pages are imported with the finders, when they are wanted.
SUMMARIES = {
    "soft-hyphens": "Soft hyphens inside words go; those that stand for printed hyphens become hyphens.",
    "control-characters": "Control characters go; C1 controls become the Windows-1252 characters they stand for.",
    "zero-width": "Zero-width characters go where they mean nothing: "
    "byte-order marks inside text, U+200B, stray joiners.",
    "line-ends": "Every line ends in one line feed: CRLF, CR, VT, NEL and U+2028 become LF, U+2029 a blank line.",
    "ligatures": "Ligatures are spelled out: ﬁ ﬂ ﬀ ﬃ ﬄ ﬅ ﬆ, and the Armenian ones.",
    "radicals": "Radicals become the ideographs that they stand for: ⼀ becomes 一, ⻓ becomes 长.",
    "compatibility-ideographs": "Compatibility ideographs become the ordinary ones that look the same: "
    "U+F90A becomes 金.",
    "vertical-forms": "Punctuation of vertical lines becomes the ordinary one: "
    "︵ becomes （, ﹁ becomes 「, ︱︱ becomes ——.",
    "composition": "Decomposed characters are composed: "
    "a letter and its combining mark, Hangul from its parts, kana with dakuten.",
    "spaces": "No-break, thin, hair, en and em spaces become the space that everybody searches for.",
    "bullets": "Private-use bullets of Symbol and Wingdings become the bullets that the page shows.",
    "width": "Full-width Latin letters and digits become ASCII, half-width kana become full-width; off by default.",
}


class _Find:
    # Its page is that of the finder, which is imported when it first runs or when somebody reads the page.
    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
        if self._name in OFF_BY_DEFAULT or document.view(may_be_broken):
            return finder(self._name)(document.text)
        return ()

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return finder(self._name).__doc__


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rules, each after those that stand before it; a repair of encodings needs the characters raw."""
    before = ["mojibake-latin", "mojibake"]
    for name, summary in SUMMARIES.items():
        yield newsclean.Rule(
            name,
            _Find(name),
            stage=newsclean.Stage.CHARACTERS,
            summary=summary,
            after=before,
            default=name not in OFF_BY_DEFAULT,
        )
        before.append(name)
