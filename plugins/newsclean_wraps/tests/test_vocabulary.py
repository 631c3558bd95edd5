"""How common a word is: what is known with the library of word lists, and without it."""

import sys
from collections.abc import Iterator

import pytest

from newsclean_wraps import _vocabulary


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    """What one test found out is nothing to the next."""
    _vocabulary._counts.cache_clear()
    yield
    _vocabulary._counts.cache_clear()


def test_without_the_library_no_word_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an extra: where it is missing a word is neither common nor rare, and nothing fails."""
    monkeypatch.setitem(sys.modules, "spellchecker", None)
    assert not _vocabulary.known("en")
    assert _vocabulary.frequency("en", "the") == 0


def test_languages_without_a_list() -> None:
    """German has compounds without end: no list is asked, installed or not."""
    assert not _vocabulary.known("de")
    assert _vocabulary.frequency("de", "und") == 0
