"""Names in backticks, as docstrings have them: a link where it is one of newsclean's public names, else code."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from sphinx import addnodes
from sphinx.application import Sphinx

import newsclean

__all__ = ["setup"]


def setup(app: Sphinx) -> None:
    """Register the role."""
    app.add_role("newsclean", name)


def name(
    role: str, raw: str, text: str, line: int, inliner: Inliner, options: Any = None, content: Any = ()
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """The role: `Cleaner` and `newsclean.Cleaner` are links, `find(document, options)` is code."""
    code = nodes.literal(raw, text, classes=["code"])
    path = text.removeprefix("newsclean.")
    if path.partition(".")[0] not in newsclean.__all__ or not _exists(path):
        return [code], []
    link = addnodes.pending_xref(
        raw, code, refdomain="py", reftype="obj", reftarget=f"newsclean.{path}", refexplicit=True, refwarn=False
    )
    return [link], []


def _exists(path: str) -> bool:
    first, *rest = path.split(".")
    thing: Any = getattr(newsclean, first)
    for part in rest:
        thing = getattr(thing, part, None)
    return thing is not None
