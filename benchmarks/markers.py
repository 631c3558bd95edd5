"""Parts of pages of the documentation that a program writes: they stand between two comments."""

from __future__ import annotations

import re
from pathlib import Path

__all__ = ["SCALE", "filled", "show"]

SCALE = Path(__file__).parents[1] / "docs" / "scale.md"


def filled(page: str, name: str, content: str) -> str:
    r"""The page with one of its parts anew.

    Raises:
        ValueError: it has no such part.

    >>> filled("<!-- x: made by y -->\nold\n<!-- end of x -->\n", "x", "new")
    '<!-- x: made by y -->\n\nnew\n\n<!-- end of x -->\n'
    """
    begin, end = re.search(rf"<!-- {name}: .*-->\n", page), page.find(f"<!-- end of {name} -->")
    if begin is None or end < begin.end():
        raise ValueError(f"no part {name!r} in the page")
    return f"{page[: begin.end()]}\n{content.strip()}\n\n{page[end:]}"


def show(name: str, content: str, write: bool, page: Path = SCALE) -> None:
    """Print a part, or write it into its page."""
    if write:
        page.write_text(filled(page.read_text(encoding="utf-8"), name, content), encoding="utf-8")
    else:
        print(content)
