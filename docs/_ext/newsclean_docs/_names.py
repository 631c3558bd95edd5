"""Names in backticks, as docstrings have them: a link where it is one of newsclean's public names, else code."""

from __future__ import annotations

import re
import sys
from typing import Any

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import newsclean

__all__ = ["setup"]

_COLON = "\ue000"


def setup(app: Sphinx) -> None:
    """Register the role; show public names where they are public, not where they are defined."""
    app.add_role("newsclean", name)
    app.connect("missing-reference", _in_the_standard_library)
    app.connect("missing-reference", _private)
    app.connect("autodoc-process-docstring", _hide_colon, priority=400)  # before napoleon, and after it
    app.connect("autodoc-process-docstring", _show_colon, priority=600)
    for public in newsclean.__all__:
        thing = getattr(newsclean, public)
        if getattr(thing, "__module__", "").startswith("newsclean."):
            thing.__module__ = "newsclean"


def _in_the_standard_library(
    app: Sphinx, env: BuildEnvironment, node: addnodes.pending_xref, content: nodes.Element
) -> nodes.reference | None:
    """Types of Python itself: a link, whose address follows from the name, so that no inventory is fetched."""
    target = node.get("reftarget", "")
    module, _, last = target.rpartition(".")
    if node.get("refdomain") != "py" or module.partition(".")[0] not in sys.stdlib_module_names or not last:
        return None
    uri = f"https://docs.python.org/3/library/{module}.html#{target}"
    return nodes.reference("", "", content, internal=False, refuri=uri)


def _private(
    app: Sphinx, env: BuildEnvironment, node: addnodes.pending_xref, content: nodes.Element
) -> nodes.Element | None:
    """A type variable or the like that has no entry: its name alone."""
    return content if re.match(r"newsclean\.(\w+\.)*_", node.get("reftarget", "")) else None


def _hide_colon(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Keep napoleon from reading a type before the first colon of what is said about an attribute."""
    if what in ("attribute", "property") and lines:
        lines[0] = lines[0].replace(": ", f"{_COLON} ")


def _show_colon(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    lines[:] = [line.replace(_COLON, ":") for line in lines]


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
