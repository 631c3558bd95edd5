"""What goes to standard error: one line that says what and what to do."""

from __future__ import annotations

import os
import sys

from newsclean._visible import shown

__all__ = ["complain", "explanation", "note"]


def complain(message: str, file: str | None = None) -> None:
    """Write one line, however many the message has, and nothing that could steer a terminal."""
    where = f"{file}: " if file is not None else ""
    note(shown(f"newsclean: {where}{' '.join(message.split())}"))


def note(line: str) -> None:
    """Write a line; without standard error, or with a closed one, there is nobody to tell."""
    try:
        print(line, file=sys.stderr, flush=True)
    except (AttributeError, OSError, ValueError):
        return


def explanation(error: Exception) -> str:
    """What went wrong with a file, and what to do about it.

    >>> explanation(IsADirectoryError(21, "Is a directory"))
    "is a folder: give the files in it, such as 'FOLDER/*.txt'"
    >>> import newsclean
    >>> explanation(newsclean.DecodeError("not UTF-8 ...: name the encoding"))
    'not UTF-8 ...: name the encoding with --encoding'
    """
    match error:
        case FileNotFoundError():
            return "no such file: check the name"
        case IsADirectoryError():
            return "is a folder: give the files in it, such as 'FOLDER/*.txt'"
        case PermissionError():
            return "not permitted: check who may read and write it"
        case OSError():
            return error.strerror or os.strerror(error.errno or 0)
    return f"{error} with --encoding" if str(error).endswith("encoding") else str(error)
