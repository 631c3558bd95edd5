"""Colour: on a terminal only, never against NO_COLOR, never the only sign (what goes is struck, what comes lined)."""

from __future__ import annotations

import os
import shutil
import sys

import attrs
import click

__all__ = ["Paper"]


@attrs.frozen
class Paper:
    """What is written on: whether it takes colours, and how many cells wide it is.

    Attributes:
        colour: styles come out as ANSI sequences; else as nothing.
        width: cells of the terminal; None for files and pipes, which take lines of any length.
    """

    colour: bool = False
    width: int | None = None

    @classmethod
    def of(cls, choice: str, to_file: bool) -> Paper:
        """Standard output or a file, with `auto`, `always` or `never` for colours."""
        terminal = not to_file and sys.stdout is not None and sys.stdout.isatty()
        refused = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        colour = choice == "always" or (choice == "auto" and terminal and not refused)
        return cls(colour, shutil.get_terminal_size().columns if terminal else None)

    def gone(self, text: str) -> str:
        """Text that is taken out."""
        return self._style(text, fg="red", strikethrough=True)

    def come(self, text: str) -> str:
        """Text that is put in."""
        return self._style(text, fg="green", underline=True)

    def head(self, text: str) -> str:
        """A heading."""
        return self._style(text, bold=True)

    def faint(self, text: str) -> str:
        """What is not the matter."""
        return self._style(text, fg="cyan")

    def held(self, text: str) -> str:
        """What was held back."""
        return self._style(text, fg="yellow")

    def _style(self, text: str, **look: str | bool) -> str:
        return click.style(text, **look) if self.colour and text else text  # type: ignore[arg-type]
