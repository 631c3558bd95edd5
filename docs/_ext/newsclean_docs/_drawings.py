"""Drawings of `docs/images/drawings.py` stand in the page itself, where they take the colours of the site.

In a browser of the repository they are images, and take the colours of the system.
"""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

__all__ = ["setup"]

DOCS = Path(__file__).resolve().parents[2]
_IMAGE = re.compile(r"^!\[[^\]]*\]\(([^)\s]+\.svg)\)$", re.MULTILINE)


def setup(app: Sphinx) -> None:
    """Replace images of drawings when a page is read."""
    app.connect("source-read", _read)


def _read(app: Sphinx, docname: str, content: list[str]) -> None:
    folder = (DOCS / docname).parent

    def inline(match: re.Match[str]) -> str:
        path = (folder / match[1]).resolve()
        app.env.note_dependency(str(path))
        svg = path.read_text(encoding="utf-8")
        if 'class="newsclean-drawing"' not in svg:  # its style sheet may be meant for itself alone
            return match[0]
        return f'````{{raw}} html\n<figure class="drawing" tabindex="0">{svg}</figure>\n````'

    content[0] = _IMAGE.sub(inline, content[0])
