"""THE CONTRACT between newsclean and its plugins: three hooks, and nothing else.

A plugin is any module or object with functions that carry `newsclean.hookimpl` and one of the names below. Installed
in the environment under the entry-point group `newsclean` it is found by itself; otherwise it is given to
`Cleaner(plugins=[...])`. Hooks *register* rules; they never pass text along, so the order in which plugins happen
to be found changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pluggy

from newsclean._rules import Rule

if TYPE_CHECKING:
    from newsclean._result import Result

__all__ = ["GROUP", "hookimpl", "newsclean_cleaned", "newsclean_decode", "newsclean_rules"]

GROUP = "newsclean"
hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


@hookspec
def newsclean_rules() -> Iterable[Rule]:  # type: ignore[empty-body]
    """Register rules: called once for every `Cleaner`.

    Returns:
        The plugin's rules, in any order; their `stage`, `after` and `before` decide when they run.

    Raises:
        PluginError: raised by newsclean for a rule name that another plugin has registered.
    """


@hookspec(firstresult=True)
def newsclean_decode(data: bytes) -> str | None:
    """Decode a document that was given as bytes; the first plugin that returns text is believed.

    Called before newsclean's own decoder, which takes a byte-order mark, then strict UTF-8, then a detector.

    Args:
        data: the document, whole.

    Returns:
        The text, or None to leave the bytes to others.
    """


@hookspec
def newsclean_cleaned(result: Result) -> None:
    """Look at a finished result, to count or to log; nothing that is returned is used.

    Args:
        result: the result, just before `Cleaner.run` returns it.
    """
