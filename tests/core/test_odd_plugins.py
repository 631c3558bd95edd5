"""Plugins that do what is odd and allowed, or fail in a way of their own."""

from __future__ import annotations

from types import ModuleType
from typing import NamedTuple

import pytest

import newsclean
from newsclean._edits import sift


class Named(NamedTuple):
    """An edit with names, as a plugin may have it."""

    start: int
    end: int
    replacement: str
    reason: str


class Incomparable(int):
    """A number that fails when it is compared."""

    def __le__(self, other: object) -> bool:
        """Fail."""
        raise TypeError("not with me")

    __ge__ = __le__


def test_a_named_tuple_is_an_edit() -> None:
    """A tuple of four is safe, of whatever class it is."""
    assert sift([Named(0, 1, "", "why")], "ab")[0] == [(0, 1, "", "why", newsclean.Safety.SAFE)]


def test_an_error_of_the_plugin_s_own_numbers_is_not_explained_away() -> None:
    """Where start and end are int, and comparing them fails all the same, the error is the plugin's."""
    with pytest.raises(TypeError, match="not with me"):
        sift([(Incomparable(0), 1, "", "why")], "ab")


def test_an_error_of_newsclean_in_a_hook_comes_as_it_is() -> None:
    """A plugin that refuses bytes in newsclean's own words is not said to have failed."""
    plugin = ModuleType("refusing")

    @newsclean.hookimpl
    def newsclean_decode(data: bytes) -> str:
        raise newsclean.DecodeError(f"{len(data)} bytes of a format that is not served")

    vars(plugin)["newsclean_decode"] = newsclean_decode
    with pytest.raises(newsclean.DecodeError, match=r"^4 bytes of a format"):
        newsclean.Cleaner(plugins=[plugin]).run(b"text")
