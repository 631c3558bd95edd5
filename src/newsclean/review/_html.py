"""Markup that cannot be broken into: whatever is text is escaped, always, and only `Html` is taken for markup.

A template engine with autoescape gives the same promise; these thirty lines need no package, and are fast enough for
the tens of thousands of marks that a long text has.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html import escape
from typing import Any, TypeAlias

__all__ = ["Html", "Part", "bar", "data", "join", "tag"]


class Html(str):
    """Markup, as `tag`, `join` and `data` make it."""

    __slots__ = ()


Part: TypeAlias = str | int | float | Iterable["Part"] | None
_VOID = frozenset({"input", "meta", "br"})
# No HTML can hold these: a replacement character stands for them, and signs beside it tell what they are.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def join(parts: Part) -> Html:
    """Markup as it is, text escaped, None left out.

    >>> join(["a < b ", tag("b", "&"), None, 3])
    'a &lt; b <b>&amp;</b>3'
    """
    if parts is None:
        return Html()
    if isinstance(parts, Html):
        return parts
    if isinstance(parts, str | int | float):
        return Html(escape(_UNWRITABLE.sub("\ufffd", str(parts))).replace("\r", "&#13;"))
    return Html("".join(map(join, parts)))


def tag(name: str, /, *children: Part, **attributes: str | float | bool | None) -> Html:
    r"""An element; `class_` is `class`, `data_x` is `data-x`; an attribute that is None or False is left out.

    >>> tag("a", "<x>", class_="m", href='#"', hidden=True, title=None)
    '<a class="m" href="#&quot;" hidden>&lt;x&gt;</a>'
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items() if value is not None)
    start = f"<{name}{written}>"
    return Html(start if name in _VOID else f"{start}{join(children)}</{name}>")


def bar(part: float, class_: str = "bar") -> Html:
    """A bar drawn that full, from 0 to 1; the number stands beside it."""
    return tag("span", tag("span", style=f"width:{100 * part:.1f}%"), class_=class_, aria_hidden="true")


def _attribute(key: str, value: str | float | bool) -> str:
    key = key.rstrip("_").replace("_", "-")
    if isinstance(value, bool):
        return f" {key}" if value else ""
    return f' {key}="{join(value)}"'


def data(name: str, value: Any) -> Html:
    r"""A value as JSON that scripts can read and no parser of HTML can stumble over.

    >>> data("x", "</script>")
    '<script type="application/json" id="x">"\\u003c/script>"</script>'
    """
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    written = written.encode("utf-8", "backslashreplace").decode()  # a lone surrogate as the escape that JSON has
    return Html(f'<script type="application/json" id="{escape(name)}">{written}</script>')
