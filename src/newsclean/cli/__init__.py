"""The command line: `newsclean [FILE...]`, `newsclean rules`, `explain-rule`, `plugins`, `score`, ...; see docs/cli.md.

This is the outermost layer: it turns whatever may go wrong into one line and an exit code. Everything else is
imported when it is needed, so that an interrupt at any time, and `newsclean --version`, are dealt with cheaply.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from click import Command

__all__ = ["CHANGED", "CLOSED_PIPE", "COMMANDS", "DONE", "FAILED", "INTERRUPTED", "SOME_FAILED", "main"]

DONE = 0
CHANGED = 1  # --check: something would change
FAILED = 2  # bad usage or bad input
SOME_FAILED = 3  # corpus: done, but for some documents
INTERRUPTED = 130  # 128 + SIGINT, as shells have it
COMMANDS = ("rules", "explain-rule", "plugins", "new-plugin", "score", "corpus", "report")
CLOSED_PIPE = 141  # 128 + SIGPIPE: what a shell reports for `cat` as well


def main(args: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        args: the command line without the program's name; `sys.argv` if None.

    Returns:
        The exit code: 0 done, 1 `--check` found changes, 2 bad usage or input, 3 some documents of a corpus failed,
        130 interrupted, 141 closed pipe.
    """
    try:
        asked = sys.argv[1:] if args is None else list(args)
        return DONE if asked == ["--version"] and _version() else _guarded(args)
    except KeyboardInterrupt:
        return INTERRUPTED


def _version() -> bool:
    """Say the version without click, for scripts that ask all the time; False if that failed and is to be explained."""
    from newsclean import __version__

    try:
        print(f"newsclean {__version__}", flush=True)
    except OSError:
        return False
    return True


def _guarded(args: Sequence[str] | None) -> int:
    import click

    from newsclean.cli._output import ClosedPipe
    from newsclean.cli._say import complain, explanation

    try:
        return _dispatch(args)
    except ClosedPipe:
        return CLOSED_PIPE
    except click.Abort:
        return INTERRUPTED
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "newsclean"
        complain(f"{error.format_message().rstrip('.')} (see {command} -h)")
    except click.ClickException as error:
        complain(error.format_message())
    except OSError as error:  # such as a working folder that is gone
        complain(explanation(error), error.filename)
    return FAILED


def _dispatch(args: Sequence[str] | None) -> int:
    """Run the command that the first word names, or else the one that cleans."""
    given = list(sys.argv[1:] if args is None else args)
    command: Command | None = None
    if given[:1] in (["rules"], ["plugins"], ["explain-rule"]):
        from newsclean.cli import _inspect

        command = getattr(_inspect, given[0].replace("-", "_"))
    elif given[:1] == ["score"]:
        from newsclean.cli._score import score as command
    elif given[:1] == ["new-plugin"]:
        from newsclean.cli._new_plugin import new_plugin as command
    elif given[:1] == ["report"]:
        from newsclean.cli._report import report as command
    elif given[:1] == ["corpus"]:
        from newsclean.cli._corpus import corpus as command
    if command:
        return int(command.main(given[1:], prog_name=f"newsclean {given[0]}", standalone_mode=False) or DONE)
    from newsclean.cli._clean import clean

    # None, not the list: click expands globs on Windows, where shells do not, only if it reads sys.argv itself
    return int(clean.main(args, prog_name="newsclean", standalone_mode=False) or DONE)
