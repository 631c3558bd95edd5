"""What goes to standard error: one line that says what and what to do."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from pathlib import Path

import pluggy

from newsclean._errors import PluginError, RuleError, UnknownNameError
from newsclean._visible import shown

__all__ = ["complain", "explanation", "note", "place"]

_NOT_THEIRS = [Path(__file__).parents[1], *(Path(str(each.__file__)).parent for each in (importlib, pluggy))]


def complain(message: str, file: str | None = None) -> None:
    """Write one line, however many the message has, and nothing that could steer a terminal."""
    where = f"{file or repr(file)}: " if file is not None else ""
    note(shown(f"newsclean: {where}{' '.join(message.split())}"))


def note(line: str) -> None:
    """Write a line; without standard error, or with a closed one, there is nobody to tell."""
    if sys.stderr is not None:  # for `print` None is standard output, where the text goes
        with contextlib.suppress(OSError, ValueError):
            print(line, file=sys.stderr, flush=True)


def explanation(error: Exception, *, written: bool = False) -> str:
    """What went wrong with a file that was read or `written`, or with the settings, and what to do about it.

    >>> explanation(IsADirectoryError(21, "Is a directory"))
    'is a folder: give a file'
    >>> explanation(PermissionError(13, "Permission denied"))
    'not permitted: check who may read and write it'
    >>> import newsclean
    >>> explanation(newsclean.DecodeError("not UTF-8 ...: name the encoding"))
    'not UTF-8 ...: name the encoding with --encoding'
    >>> explanation(newsclean.DecodeError("... read it with errors='replace', or name the encoding"))
    '... read it with --errors replace, or name the encoding with --encoding'
    """
    match error:
        case FileNotFoundError() if written:
            return "no such folder: make it, or check the name"
        case FileNotFoundError():
            return "no such file: check the name"
        case IsADirectoryError():
            return "is a folder: give a file"
        case PermissionError():
            return "not permitted: check who may read and write it"
        case OSError():
            return error.strerror or str(error) or os.strerror(error.errno or 0)  # damaged files have words alone
        case RuleError() | PluginError():
            return f"{error}{place(error.__cause__)}"
        case UnknownNameError(nearest=str(name)):
            return f"{error}; did you mean {name!r}?"
    said = str(error).replace("errors='replace'", "--errors replace")
    return f"{said} with --encoding" if said.endswith("encoding") else said


def place(error: BaseException | None) -> str:
    """Where in its own code a plugin raised: the innermost line in the folder of the function that was called."""
    import traceback  # of use where a plugin failed alone

    frames = traceback.extract_tb(error.__traceback__) if error else []
    paths = [(Path(frame.filename), frame.lineno) for frame in frames if not frame.filename.startswith("<")]
    outside = [each for each in paths if not any(each[0].is_relative_to(folder) for folder in _NOT_THEIRS)]
    own = [each for each in outside if each[0].parent == outside[0][0].parent]
    return f" ({own[-1][0].name}, line {own[-1][1]})" if own else ""
