"""Characters: cases from files, and what holds for any text."""

from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
import newsclean_characters
from newsclean.testing import Case, case_params, check, check_rule
from newsclean_characters import OFF_BY_DEFAULT, RULES, find_compatibility_ideographs, find_radicals, fix, may_be_broken
from newsclean_characters.plugin import SUMMARIES

CASES = Path(__file__).parent / "cases"
DEFAULT = [name for name in RULES if name not in OFF_BY_DEFAULT]

# Every character that some rule looks at, between characters that give it a context.
BROKEN = (
    "\x00\x02\x0b\x1f\x7f\x80\x85\x93\x9d\r\u00ad\ufffe\uffff\ufeff\u200b\u200c\u200d\u200e\u202c\u2060\ufffc\u2028"
    "\u2029ﬁﬅ⼀⼾⻓⺮\uf967\uf929\ufa1b\ufa11︵︱﹁\u0308\u0301\u3099\u1112\u1161\u11ab\u00a0\u2003\u202f\uf0b7\uf0a7\ufe0f"
)
SOUND = "aeuÄÃâ1- \t\n\f。，“か한가國国日م" + "ไ👨\u3000"
texts = st.text(st.sampled_from(BROKEN + SOUND), max_size=40) | st.text(max_size=40)


@pytest.mark.parametrize("case", case_params(CASES))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written (known failures fail, strictly)."""
    case.check(rules=DEFAULT)


@pytest.mark.parametrize("case", case_params(CASES / "width"))
def test_width_case(case: Case) -> None:
    """The rule that is off by default does what its cases say."""
    case.check(rules=["width"])


@given(texts)
def test_fixing_twice_changes_nothing(text: str) -> None:
    """What `fix` gives has nothing left to fix."""
    fixed = fix(text)
    assert fix(fixed) == fixed


@given(texts)
def test_finders_give_sorted_edits_in_range(text: str) -> None:
    """Edits of one rule are sorted, lie inside the text, do not overlap, and change something."""
    for find in RULES.values():
        at = 0
        for start, end, replacement, *_ in find(text):
            assert at <= start < end <= len(text)
            assert text[start:end] != replacement
            at = end


@given(texts)
def test_pipeline_does_what_fix_does(text: str) -> None:
    """The rules, run by newsclean in the order that they ask for, give what `fix` gives, and keep all invariants."""
    cleaner = newsclean.Cleaner(rules=DEFAULT)
    result = cleaner.run(text)
    assert result.text == fix(text)
    check(result, cleaner)


@given(st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20) | st.sampled_from("\t\n\f，。％“”１Ａ")))
def test_printable_ascii_and_full_width_forms_stay(text: str) -> None:
    """Nothing that a newspaper prints is touched by the rules that are on."""
    assert fix(text) == text


def test_rules_keep_their_promises() -> None:
    """They do not fail, do no harm, come to rest, and their work grows as the text does."""
    clean = ["Title\n\n  indented “text”, 1,561 — done.\n", "本报讯　近日，（记者）２０２４年。\n"]
    examples = [
        "the ﬁrst ﬂight",
        "⼀⼾",
        "a\u200bb",
        "infra\u00adstructure",
        "one\r\ntwo",
        "6\u00a0km",
        "\uf0b7 item",
    ]
    check_rule(*DEFAULT, examples=examples, clean=clean, texts=texts)


def test_rules_run_in_the_order_of_the_table() -> None:
    """Newsclean orders the rules as `RULES` does, and leaves out those that are off."""
    ours = [step.rule for step in newsclean.Cleaner().pipeline if step.plugin == "characters"]
    assert ours == DEFAULT


def test_one_rule_can_be_blocked() -> None:
    """Blocking one rule leaves the others on."""
    assert newsclean.Cleaner(block=["spaces"]).clean("ﬁx\u00a0it") == "fix\u00a0it"


def test_unknown_rule_is_refused() -> None:
    """A misspelt rule name is an error that lists the known ones."""
    with pytest.raises(ValueError, match="known: soft-hyphens"):
        fix("text", rules=["ligature"])


def test_every_kangxi_radical_is_replaced() -> None:
    """All 214, each by one ideograph."""
    radicals = "".join(map(chr, range(0x2F00, 0x2FD6)))
    assert all(0x4E00 <= ord(edit[2]) <= 0x9FFF for edit in find_radicals(radicals))
    assert len(list(find_radicals(radicals))) == 214


def test_compatibility_ideographs_become_their_canonical_equivalents() -> None:
    """What is replaced is replaced by what Unicode calls the same character; what has no equivalent stays."""
    block = "".join(map(chr, range(0xF900, 0xFB00)))
    for start, _, replacement, *_ in find_compatibility_ideographs(block):
        assert replacement == normalize("NFC", block[start]) != block[start]


def test_finder_needs_nothing_but_the_standard_library() -> None:
    """The package does not import its plugin module, so newsclean need not be there."""
    assert not hasattr(newsclean_characters, "newsclean")


def test_summaries_are_the_first_lines_of_the_pages() -> None:
    """What `newsclean rules` says in one line begins the rule's page, and the table holds every rule in its order."""
    assert list(SUMMARIES) == list(RULES)
    for name, find in RULES.items():
        assert SUMMARIES[name] == (find.__doc__ or "").partition("\n")[0]


def test_finders_are_there_by_name() -> None:
    """Whatever the package promises can be imported from it, and nothing else."""
    for name in newsclean_characters.__all__:
        assert getattr(newsclean_characters, name)
    missing = "find_nothing"
    with pytest.raises(AttributeError, match=missing):
        getattr(newsclean_characters, missing)


@given(texts)
def test_rules_look_at_nothing_but_what_may_be_broken(text: str) -> None:
    """A text that holds no character of the common table is one that every rule which is on leaves alone."""
    if not may_be_broken(text):
        assert [edit for name in DEFAULT for edit in RULES[name](text)] == []


@pytest.mark.parametrize("text", ["plan\u00e2\u0080\u00ad x", "voil\u00e2\u00a0\u009d x"])
def test_bytes_of_a_misread_character_stay_together(text: str) -> None:
    """A soft hyphen or a no-break space that is a byte of UTF-8 is left for whoever puts the character together."""
    assert fix(text) == text
