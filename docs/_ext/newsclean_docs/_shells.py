"""Blocks of commands without prompts are highlighted as commands, not as the output of some."""

from __future__ import annotations

import re

from sphinx.application import Sphinx

__all__ = ["setup"]

_COMMANDS = re.compile(r"^```console\n((?:(?!\$ |```).*\n)+)^```$", re.MULTILINE)


def setup(app: Sphinx) -> None:
    """Change the language when a page is read."""
    app.connect("source-read", _read, priority=800)


def _read(app: Sphinx, docname: str, content: list[str]) -> None:
    content[0] = _COMMANDS.sub(r"```sh\n\1```", content[0])
