"""A hyphen at the end of a line: the typesetter's, or the word's own."""

import pytest

from newsclean_wraps import _vocabulary
from newsclean_wraps._joins import Words, join

ENGLISH = "the of and to in that for was with is on by at from his as it were\n"
GERMAN = "der die und das den von zu mit sich auf für nicht ist im dem ein eine auch\n"
FRENCH = "le la les des et du une dans que qui pour est par au sur pas ne se\n"
LIST = {"structure": 17180, "infrastructure": 700, "over": 2306193, "eager": 5000, "tidal": 900, "barrier": 3000}


def joined(left: str, right: str, text: str) -> str:
    """Both lines as one."""
    cut, glue, _ = join(left, right, Words.of(text))
    return left[: len(left) - cut] + glue + right


@pytest.fixture
def no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """No word list is installed."""
    monkeypatch.setattr(_vocabulary, "_counts", lambda language: {})


@pytest.fixture
def word_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word list of six words."""
    monkeypatch.setattr(_vocabulary, "_counts", lambda language: LIST if language == "en" else {})


@pytest.mark.parametrize(
    ("left", "right", "text"),
    [
        ("the infra-", "structure", ENGLISH),
        ("the infra-", "structure", ""),
        ("last Mon-", "day.", ENGLISH),
        ("an ex-", "periment", ENGLISH),
        ("she recommend-", "ed", ENGLISH),
        ("die Infra-", "struktur", GERMAN),
        ("eine Unter-", "suchung", GERMAN),
        ("le gouver-", "nement", FRENCH),
        ("soft\xad", "ware", ENGLISH),
        ("soft\ufffe", "ware", ENGLISH),
        ("soft\x02", "ware", ENGLISH),
        ("soft¬", "ware", ENGLISH),
        ("soft\u2010", "ware", ENGLISH),
        ("old Mac-", "Donald", ENGLISH),
        ("the Wed-", ".nesday", ENGLISH),
        ("INFRA-", "STRUCTURE", ENGLISH),
        ("the well-", "known", ENGLISH + "a wellknown man\n"),
        ("the Nord-", "Pas", FRENCH + "le NordPas\n"),
    ],
)
@pytest.mark.usefixtures("no_list")
def test_typesetters_hyphen_goes(left: str, right: str, text: str) -> None:
    """A divided word is put together, whatever sign the division left."""
    assert joined(left, right, text) == left[:-1] + right


@pytest.mark.parametrize(
    ("left", "right", "text"),
    [
        ("des Nord-", "Süd-Konflikts", GERMAN),
        ("per E-", "Mail", GERMAN),
        ("ein US-", "amerikanischer Sender", GERMAN),
        ("die mexikanisch-", "amerikanische Grenze", GERMAN),
        ("Frau Müller-", "Lüdenscheidt", GERMAN),
        ("a well-", "known man", ENGLISH),
        ("twenty-", "five", ENGLISH),
        ("an 18-", "year-old", ENGLISH),
        ("in Covid-", "19 wards", ENGLISH),
        ("the Anglo-", "Saxon", ENGLISH),
        ("self-", "taught", ENGLISH),
        ("“Bye-", "bye,” he said", ENGLISH),
        ("state-of-the-", "art", ENGLISH),
        ("an out-", "of-order sign", ENGLISH),
        ("a London-", "based firm", ENGLISH),
        ("an X-", "ray", ENGLISH),
        ("from 2024-", "2025", ENGLISH),
        ("the infra-", "structure", ENGLISH + "their infra-structure\n"),
        ("a dit-", "il", FRENCH),
        ("l'arc-en-", "ciel", FRENCH),
        ("c'est-à-", "dire", FRENCH),
        ("Aix-en-", "Provence", FRENCH),
        ("the anti-", "“woke” league", ENGLISH),
        ("on WABC-", "TV in town", ENGLISH),
    ],
)
@pytest.mark.usefixtures("no_list")
def test_own_hyphen_stays(left: str, right: str, text: str) -> None:
    """Compounds keep their hyphen: by digits, capitals, the text's own spelling, or the parts they are made of."""
    assert joined(left, right, text) == left + right


@pytest.mark.parametrize(
    ("left", "right", "text"),
    [
        ("Haupt-", "und Nebenfach", GERMAN),
        ("Ein-", "oder Ausgang", GERMAN),
        ("the 18-", "to 25-year-olds", ENGLISH),
        ("10-", "bis 12-mal", GERMAN),
        ("both pre-", "and post-war", ENGLISH),
        ("avant-", "et après-guerre", FRENCH),
        ("to the shop.-", "Apply within", ENGLISH),
    ],
)
@pytest.mark.usefixtures("no_list")
def test_suspended_compound_keeps_hyphen_and_space(left: str, right: str, text: str) -> None:
    """Before a conjunction the second part is still to come; after a full stop a hyphen is a dash."""
    assert joined(left, right, text) == f"{left} {right}"


@pytest.mark.parametrize(
    ("left", "right", "want"),
    [
        ("the self\ufffe", "taught man", "the self-taught man"),
        ("Haupt\xad", "und Nebenfach", "Haupt- und Nebenfach"),
    ],
)
@pytest.mark.usefixtures("no_list")
def test_marks_become_the_hyphen_they_stood_for(left: str, right: str, want: str) -> None:
    """Where an extractor's mark stood for a hyphen that stays, a hyphen is written."""
    assert joined(left, right, ENGLISH) == want


@pytest.mark.parametrize(
    ("left", "right", "want"),
    [
        ("the infra-", "structure", "the infrastructure"),
        ("an over-", "eager clerk", "an over-eager clerk"),
        ("the tidal-", "barrier plan", "the tidal-barrier plan"),
        ("a quango-", "barrier", "a quangobarrier"),
        ("the tidal-", "ness", "the tidalness"),
    ],
)
@pytest.mark.usefixtures("word_list")
def test_word_list(left: str, right: str, want: str) -> None:
    """Both halves in the list and the whole word not: a compound; else a divided word."""
    assert joined(left, right, ENGLISH) == want


@pytest.mark.parametrize(
    ("left", "right", "text"),
    [
        ("the water-", "cooled engine", ENGLISH),
        ("die deutsch-", "jüdische Geschichte", GERMAN),
        ("to co-", "operate", ENGLISH),
    ],
)
@pytest.mark.xfail(reason="no evidence without a word list or the word elsewhere in the text", strict=True)
@pytest.mark.usefixtures("no_list")
def test_known_failures(left: str, right: str, text: str) -> None:
    """Compounds that neither the text nor their shape gives away."""
    assert joined(left, right, text) == left + right


def test_installed_word_list() -> None:
    """Where pyspellchecker is installed, its English list is asked, and no other language."""
    pytest.importorskip("spellchecker")
    assert joined("the water-", "cooled engine", ENGLISH) == "the water-cooled engine"
    assert _vocabulary.known("en")
    assert not _vocabulary.known("de")
