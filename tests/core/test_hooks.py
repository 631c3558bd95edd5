"""The two other hooks: decoding, and looking at every result; what is said where one fails."""

from __future__ import annotations

import pytest

import newsclean
from newsclean import Cleaner, PluginError


class Hooks:
    """A plugin with the two other hooks."""

    def __init__(self) -> None:
        """Nothing seen yet."""
        self.seen: list[newsclean.Result] = []

    @newsclean.hookimpl
    def newsclean_decode(self, data: bytes) -> str | None:
        """Read a format of its own."""
        return data[4:].decode("latin-1") if data.startswith(b"OWN:") else None

    @newsclean.hookimpl
    def newsclean_cleaned(self, result: newsclean.Result) -> None:
        """Remember what was cleaned."""
        self.seen.append(result)


def test_a_plugin_may_decode() -> None:
    """What a plugin can read is believed; the rest goes to newsclean's own decoder; an encoding given comes first."""
    cleaner = Cleaner(plugins=[Hooks()])
    own = cleaner.run(b"OWN:\xe9")
    assert (own.text, own.encoding) == ("é", "plugin")
    assert cleaner.run("é".encode()).encoding == "utf-8"
    assert cleaner.run(b"OWN:\xe9", encoding="latin-1").text == "OWN:é"


def test_a_plugin_sees_every_result() -> None:
    """After the cleaning, and whatever it returns."""
    hooks = Hooks()
    cleaner = Cleaner(plugins=[hooks])
    results = [cleaner.run("a"), cleaner.run("b")]
    assert hooks.seen == results


@pytest.mark.parametrize("hook", ["newsclean_decode", "newsclean_cleaned"])
def test_a_hook_that_fails_is_named(hook: str) -> None:
    """Hook and plugin stand in the error."""

    class Broken:
        @newsclean.hookimpl
        def newsclean_decode(self, data: bytes) -> None:
            self.fail("newsclean_decode")

        @newsclean.hookimpl
        def newsclean_cleaned(self, result: newsclean.Result) -> None:
            self.fail("newsclean_cleaned")

        def fail(self, name: str) -> None:
            if name == hook:
                raise OSError("disk full")

    with pytest.raises(PluginError, match=rf"{hook}\(\) of plugin 'Broken' failed: OSError: disk full"):
        Cleaner(plugins=[Broken()]).run(b"text")


def test_a_hook_of_several_plugins_that_fails_names_them() -> None:
    """Any of them may be the one."""

    class Fine:
        @newsclean.hookimpl
        def newsclean_cleaned(self) -> None:
            pass

    class Broken:
        @newsclean.hookimpl
        def newsclean_cleaned(self) -> None:
            raise OSError("disk full")

    with pytest.raises(PluginError, match=r"of plugin 'Fine' or 'Broken' failed|of plugin 'Broken' or 'Fine' failed"):
        Cleaner(plugins=[Fine(), Broken()]).run("text")


def test_a_decoder_gives_text() -> None:
    """Bytes from a decoder are a mistake of the plugin."""

    class Wrong:
        @newsclean.hookimpl
        def newsclean_decode(self, data: bytes) -> bytes:
            return data

    with pytest.raises(PluginError, match=r"newsclean_decode\(\) of a plugin gave bytes: it gives str or None"):
        Cleaner(plugins=[Wrong()]).run(b"text")
