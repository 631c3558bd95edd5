"""Patterns that are compiled when they are first used."""

import re

import pytest

from newsclean_credits._lazy import lazy

TEXT = "A1, b22"


def test_it_does_what_the_compiled_pattern_does() -> None:
    """Whichever method is the first."""
    compiled = re.compile("([a-z])([0-9]+)", re.IGNORECASE)
    for name in ("findall", "split"):
        assert getattr(lazy(compiled.pattern, re.IGNORECASE), name)(TEXT) == getattr(compiled, name)(TEXT)
    for name in ("sub", "subn"):
        assert getattr(lazy(compiled.pattern, re.IGNORECASE), name)("x", TEXT) == getattr(compiled, name)("x", TEXT)
    for name, text in (("search", TEXT), ("match", TEXT), ("fullmatch", "B22")):
        assert getattr(lazy(compiled.pattern, re.IGNORECASE), name)(text)[1] == getattr(compiled, name)(text)[1]
    assert [match.span() for match in lazy(compiled.pattern).finditer(TEXT)] == [(4, 7)]
    assert (lazy("a").flags, lazy("a", re.IGNORECASE).pattern) == (re.compile("a").flags, "a")


def test_it_has_nothing_else() -> None:
    """What no finder needs is not there."""
    with pytest.raises(AttributeError, match="scanner"):
        lazy("a").scanner  # type: ignore[attr-defined]  # noqa: B018
