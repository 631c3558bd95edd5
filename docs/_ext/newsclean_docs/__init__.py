"""What the documentation site makes by itself from the package, so that it cannot differ from it."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

from . import _drawings, _generated, _links, _names, _shells

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register all parts."""
    _drawings.setup(app)
    _generated.setup(app)
    _links.setup(app)
    _names.setup(app)
    _shells.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
