"""Parts of pages that are made when the site is built: `<!-- generated: rules -->` is replaced by what is made.

In a browser of the repository the comment does not show, so such a page says where else the same can be read.
"""

from __future__ import annotations

import re

from sphinx.application import Sphinx

from . import _commands, _gallery, _rules

__all__ = ["setup"]

MAKERS = {
    "commands": _commands.commands,
    "gallery": _gallery.gallery,
    "options": _rules.options,
    "overview": _rules.overview,
    "rules": _rules.rules,
}
_WANTED = re.compile(r"^<!-- generated: (\w+) -->$", re.MULTILINE)


def setup(app: Sphinx) -> None:
    """Fill pages when they are read, and read such pages every time."""
    app.connect("source-read", _read, priority=900)
    app.connect("env-get-outdated", _outdated)


def _read(app: Sphinx, docname: str, content: list[str]) -> None:
    text = _WANTED.sub(lambda match: MAKERS[match[1]](), content[0])
    if text != content[0]:
        app.env.metadata.setdefault(docname, {})["generated"] = "yes"
        content[0] = text


def _outdated(app: Sphinx, env: object, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    return [name for name in app.env.all_docs if app.env.metadata.get(name, {}).get("generated")]
