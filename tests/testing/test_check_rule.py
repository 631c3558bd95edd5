"""`check_rule` finds what is wrong with a rule, and lets one pass with which nothing is."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator

import attrs
import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st

from newsclean import Cleaner, Document, Edit, Finding, Rule, RuleError, Safety, Stage
from newsclean.testing import _fuzz, check_rule

Find = Callable[[Document, None], Iterable[Finding]]


def stamps(document: Document, options: None) -> Iterator[Finding]:
    """A rule with which nothing is wrong."""
    return ((*match.span(), "", "stamp") for match in re.finditer("（完）", document.text))


def fails_now_and_then(document: Document, options: None) -> Iterator[Finding]:
    """Fail on a line of seven characters."""
    yield from (Edit(0, 0) for line in document.lines if 1 / (len(line.text) - 7) == 2)


def overlaps(document: Document, options: None) -> Iterator[Finding]:
    """Two digits at a time, at every digit."""
    return ((m.start(), m.start() + 2, "", "pair") for m in re.finditer(r"(?=\d\d)", document.text))


def out_of_range(document: Document, options: None) -> Iterator[Finding]:
    """One character more than there is."""
    yield len(document.text), len(document.text) + 1, "", "too far"


def never_rests(document: Document, options: None) -> Iterator[Finding]:
    """One space less each time."""
    return ((m.start(), m.start() + 1, "", "space") for m in re.finditer(r"(?<! )  ", document.text))


def harms(document: Document, options: None) -> Iterator[Finding]:
    """A comma is no artefact."""
    return ((*match.span(), "", "comma") for match in re.finditer("，|, ", document.text))


def suggests(document: Document, options: None) -> Iterator[Finding]:
    """The same as a suggestion does no harm."""
    return ((*match.span(), "", "comma", Safety.SUGGEST) for match in re.finditer("，", document.text))


def slices_the_rest(document: Document, options: None) -> Iterator[Finding]:
    """Take a character off the front, and copy all that is left."""
    text = document.text
    while text:
        text = text[1:]
    yield from ()


def counts_from_the_start(document: Document, options: None) -> Iterator[Finding]:
    """Go back to the beginning for every line."""
    for line in document.lines:
        document.text.count("\n", 0, line.start)
    yield from ()


def compares_all_with_all(document: Document, options: None) -> Iterator[Finding]:
    """Look at every pair of lines."""
    lines = document.text.splitlines()
    yield from ((0, 0, "", "same") for a in lines for b in lines if a is not b and a == b + "never")


def looks_back_a_little(document: Document, options: None) -> Iterator[Finding]:
    """A window of bounded size is work, but no more for a longer text."""
    text = document.text
    for at in range(len(text)):
        if text[max(0, at - 600) : at] == "never":
            yield at, at, "", "never"


@pytest.fixture
def no_shrinking() -> Iterator[None]:
    """That the text is the shortest is Hypothesis's own business, and takes it most of the time."""
    before = settings.get_current_profile_name()
    settings.register_profile("no shrinking", phases=[Phase.explicit, Phase.generate])
    settings.load_profile("no shrinking")
    yield
    settings.load_profile(before)


def test_a_good_rule_passes() -> None:
    """With the examples on which it acts, and with what is clean."""
    check_rule(Rule("stamps", stamps), examples=["全线贯通。（完）"], clean=["全线贯通（完工）。"])


@pytest.mark.usefixtures("no_shrinking")
@pytest.mark.parametrize(
    ("find", "error", "message"),
    [
        (fails_now_and_then, RuleError, "ZeroDivisionError"),
        (overlaps, RuleError, "overlap"),
        (out_of_range, RuleError, "lies outside the text"),
        (harms, AssertionError, "changes clean text"),
        (slices_the_rest, AssertionError, "'x' is not linear"),
        (counts_from_the_start, AssertionError, "'x' is not linear"),
        (compares_all_with_all, AssertionError, "'x' is not linear"),
    ],
)
def test_a_bad_rule_is_found(find: Find, error: type[Exception], message: str) -> None:
    """Crashes, overlaps, spans out of range, no rest, harm, too much work: the message says which."""
    with pytest.raises(error, match=message):
        check_rule(Rule("x", find), max_examples=50)


def test_a_rule_that_does_not_come_to_rest_is_found() -> None:
    """On a text of the author's own strategy: cleaning twice must be cleaning once."""
    with pytest.raises(AssertionError, match="cleaning twice changes 'a  b' to 'a b'"):
        check_rule(Rule("x", never_rests), texts=st.just("a   b"))


@pytest.mark.parametrize("find", [suggests, looks_back_a_little])
def test_what_is_no_fault(find: Find) -> None:
    """A suggestion is no harm, and a window no quadratic time."""
    check_rule(Rule("x", find, stage=Stage.LINES), max_examples=10)


def test_an_example_has_to_be_one() -> None:
    """A rule that does nothing on what it is for was not tested."""
    with pytest.raises(AssertionError, match="does nothing on the example '全线贯通。'"):
        check_rule(Rule("stamps", stamps), examples=["全线贯通。"])


def test_clean_text_of_the_author_counts_as_well() -> None:
    """Text that is said to be clean has to stay."""
    with pytest.raises(AssertionError, match="changes clean text"):
        check_rule(Rule("stamps", stamps), clean=["标题（完）"])


def test_a_rule_that_changes_clean_text_by_its_nature() -> None:
    """Without languages no clean prose is drawn, which such a rule would not leave as it is."""
    cleaner = Cleaner(plugins=[_fuzz._Carrier([Rule("x", harms)])], rules=["x"])
    _fuzz._draw(cleaner, [], (), st.just("字，字"), 20)
    with pytest.raises(AssertionError, match="changes clean text"):
        _fuzz._draw(cleaner, [], ("zh",), st.just("字，字"), 20)


def test_no_rule_is_a_mistake() -> None:
    """Something has to be checked."""
    with pytest.raises(ValueError, match="name at least one rule"):
        check_rule()


def test_a_slow_pattern_is_found() -> None:
    """It is read, wherever at the top of the rule's modules it stands."""

    @attrs.frozen
    class Finder:
        __module__ = "slow_patterns"

        def __call__(self, document: Document, options: None) -> Iterable[Finding]:
            return ()

    module = type(sys)("slow_patterns")
    module.SLOW = re.compile(r"(.{2,})\1")  # type: ignore[attr-defined]
    sys.modules["slow_patterns"] = module
    try:
        with pytest.raises(AssertionError, match=r"slow_patterns.SLOW is not linear: .* a reference back to a group"):
            check_rule(Rule("x", Finder()), max_examples=1)
    finally:
        del sys.modules["slow_patterns"]


@pytest.mark.parametrize("name", ["hypothesis", "pytest"])
def test_nothing_heavy_is_imported_before_it_is_needed(name: str) -> None:
    """`import newsclean.testing` takes neither Hypothesis nor pytest."""
    code = f"import sys, newsclean.testing; sys.exit({name!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "use", ["newsclean.testing.strategies", "newsclean.testing; newsclean.testing.check_rule('tidy')"]
)
def test_without_hypothesis_the_error_names_the_extra(use: str) -> None:
    """One line that says what to install."""
    code = f"import sys; sys.modules['hypothesis'] = None; import {use}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert done.stderr.splitlines()[-1].endswith("pip install 'newsclean[testing]'")
