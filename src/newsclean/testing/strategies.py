"""Hypothesis strategies for text that looks like a newspaper's; needs the extra `newsclean[testing]`.

* `cjk_text`, `latin_text`, `mixed_text`: words in any order, with the spaces and line breaks of extractors;
* `prose`: clean paragraphs, whole sentences, nothing to repair;
* `wrapped`: prose set in a column, with a line break where the measure was full;
* `doubled_runs`: headlines printed over themselves, such as `标题标题11亿元亿元`;
* `pages`: all of these one after the other, with bylines, credits, page numbers.

All of them shrink to short texts and take no text from outside. `check_rule` draws from them; your own tests can too:

>>> from hypothesis import given
>>> @given(wrapped("en"))
... def test_no_line_is_wider_than_the_measure(text):
...     assert all(len(line) <= 2 * 30 for line in text.splitlines())
>>> test_no_line_is_wider_than_the_measure()
"""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import east_asian_width

from newsclean.testing._vocabulary import FURNITURE, LANGUAGES, SENTENCES, WORDS

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise ImportError(f"{error}: pip install 'newsclean[testing]'") from None

__all__ = ["LANGUAGES", "cjk_text", "doubled_runs", "latin_text", "mixed_text", "pages", "prose", "wrapped"]

_CJK, _LATIN = ("zh", "ja", "ko"), ("en", "de")
_GLUE = ("", "", "", " ", "\n", "\n\n", "\u3000")
_SPACED = (" ", " ", " ", "  ", "\n", "\n\n", "-\n", "\u00a0")
_UNBROKEN = "，。、；：？！）》」』”’％,.;:?!)%"  # no line begins with these (kinsoku)


def cjk_text(languages: Sequence[str] = _CJK, max_words: int = 30) -> st.SearchStrategy[str]:
    """Chinese, Japanese or Korean words and numbers in any order, mostly without spaces, with line breaks anywhere."""
    return _words(languages, _GLUE, max_words)


def latin_text(languages: Sequence[str] = _LATIN, max_words: int = 30) -> st.SearchStrategy[str]:
    """English or German words and numbers in any order, with spaces, line breaks and hyphens at line ends."""
    return _words(languages, _SPACED, max_words)


def mixed_text(max_words: int = 30) -> st.SearchStrategy[str]:
    """Words of all languages in one text, as in a headline with a company's name, joined by anything."""
    words = st.sampled_from([word for language in LANGUAGES for word in WORDS[language]])
    return _joined(words, (*_GLUE, *_SPACED, "\f", "\u200b", "\r\n"), max_words)


@st.composite
def prose(draw: st.DrawFn, *languages: str, max_paragraphs: int = 5) -> str:
    """Clean paragraphs of one language: no sentence twice, one paragraph a line, blank lines between or none.

    Args:
        draw: given by Hypothesis.
        languages: of `LANGUAGES`; one of them is chosen. All if there are none.
        max_paragraphs: at most so many.
    """
    language = draw(st.sampled_from(languages or LANGUAGES))
    sentences = draw(st.lists(_sentences(language), min_size=1, max_size=3 * max_paragraphs, unique=True))
    size = draw(st.integers(1, 3))
    space = "" if language in ("zh", "ja") else " "
    paragraphs = [space.join(sentences[at : at + size]) for at in range(0, len(sentences), size)]
    return draw(st.sampled_from(["\n", "\n\n"])).join(paragraphs[:max_paragraphs]) + draw(st.sampled_from(["", "\n"]))


@st.composite
def wrapped(
    draw: st.DrawFn,
    *languages: str,
    measure: st.SearchStrategy[int] = st.integers(8, 30),  # noqa: B008 - a strategy is a value that never changes
    indent: int = 0,
) -> str:
    """Prose set in one column, as an extractor gives it back: a line of text for every printed line.

    Args:
        draw: given by Hypothesis.
        languages: as for `prose`.
        measure: the width of the column in em: a wide character has one, others have a half.
        indent: of first lines in em; the text shows it only as what is missing there.
    """
    width = draw(measure)
    paragraphs = [line for line in draw(prose(*languages)).split("\n") if line]
    lines = [line for paragraph in paragraphs for line in typeset(paragraph, width, indent)]
    return draw(st.sampled_from(["\n", "\n", "\n\n", "\n \n"])).join(lines)


@st.composite
def doubled_runs(draw: st.DrawFn, *languages: str, max_runs: int = 5) -> str:
    """A headline of which every run (what was set in one font) is there two or three times in a row.

    Args:
        draw: given by Hypothesis.
        languages: of `LANGUAGES`; one of them is chosen. All if there are none.
        max_runs: at most so many.
    """
    words = WORDS[draw(st.sampled_from(languages or LANGUAGES))]
    runs = draw(st.lists(st.sampled_from(words), min_size=1, max_size=max_runs))
    copies, between = draw(st.integers(2, 3)), draw(st.sampled_from(["", "", " ", "\n"]))
    return "".join(between.join([run] * copies) for run in runs)


@st.composite
def pages(draw: st.DrawFn, *languages: str, parts: Sequence[str] = (), max_parts: int = 6) -> str:
    """Headlines, columns, loose words, page furniture one after the other, and whatever is given.

    Args:
        draw: given by Hypothesis.
        languages: of `LANGUAGES`; all if there are none.
        parts: texts of your own to put among them, such as the artefact that a rule repairs.
        max_parts: at most so many.
    """
    chosen = languages or LANGUAGES
    furniture = st.sampled_from([line for language in chosen for line in FURNITURE[language]])
    words = _words(chosen, (*_GLUE, *_SPACED), 8)
    kinds = [prose(*chosen), wrapped(*chosen), doubled_runs(*chosen), furniture, words]
    if parts:
        kinds += [st.sampled_from(list(parts))] * 2
    pieces = draw(st.lists(st.one_of(kinds), max_size=max_parts))
    glue = draw(st.lists(st.sampled_from(["\n", "\n", "\n\n", "", " ", "\f"]), min_size=max_parts, max_size=max_parts))
    return "".join(piece + space for piece, space in zip(pieces, glue, strict=False))


def typeset(paragraph: str, measure: float, indent: float = 0) -> list[str]:
    """The printed lines of a paragraph in a column; widths in em. Words stay whole, and so do numbers.

    >>> typeset("该公司年销售收入6.8亿元。", 6, 2)
    ['该公司年', '销售收入6.8', '亿元。']
    """
    lines, room = [""], measure - indent
    for unit in _units(paragraph):
        width = sum(1.0 if east_asian_width(char) in "WF" else 0.5 for char in unit)
        if width > room and lines[-1] and unit not in _UNBROKEN:
            lines.append("")
            room = measure
        lines[-1] += unit if lines[-1] else unit.lstrip(" ")
        room -= width
    return [line.rstrip(" ") for line in lines]


def _units(paragraph: str) -> list[str]:
    """What no line break may divide: a wide character, or a run of others up to a space."""
    units: list[str] = []
    for char in paragraph:
        whole = units and units[-1] != " " and char != " " and _narrow(units[-1][-1]) and _narrow(char)
        if whole:
            units[-1] += char
        else:
            units.append(char)
    return units


def _narrow(char: str) -> bool:
    return east_asian_width(char) not in "WF" and char != " "


@st.composite
def _sentences(draw: st.DrawFn, language: str) -> str:
    return "".join(draw(st.sampled_from(slot)) for slot in SENTENCES[language])


def _words(languages: Sequence[str], glue: Sequence[str], most: int) -> st.SearchStrategy[str]:
    return st.sampled_from(languages).flatmap(lambda name: _joined(st.sampled_from(WORDS[name]), glue, most))


def _joined(words: st.SearchStrategy[str], glue: Sequence[str], most: int) -> st.SearchStrategy[str]:
    return st.lists(st.tuples(words, st.sampled_from(glue)), max_size=most).map(
        lambda drawn: "".join(word + space for word, space in drawn)
    )
