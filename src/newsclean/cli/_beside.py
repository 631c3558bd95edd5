"""The new file beside the old one: locked for as long as it is written, so that what a killed program left can go."""

from __future__ import annotations

import contextlib
import os
from functools import cache
from pathlib import Path
from typing import BinaryIO

from newsclean._locks import taken

__all__ = ["beside", "remove_leftovers"]

_PREFIX, _SUFFIX = ".newsclean-", ".tmp"


def beside(target: Path) -> tuple[Path, BinaryIO]:
    """A new file in the folder of `target`, and its path; closing it gives up the lock.

    Nobody else can read it if `target` exists, which may be nobody else's business.

    Raises:
        OSError: it cannot be made.
    """
    remove_leftovers(target.parent)
    mode = 0o600 if target.exists() else 0o666
    while True:
        path = target.with_name(f"{_PREFIX}{os.getpid()}-{os.urandom(4).hex()}{_SUFFIX}")
        file = open(path, "xb", opener=lambda name, flags: os.open(name, flags, mode))  # noqa: SIM115 - the caller closes it
        if taken(file, wait=True) is None or _is_at(file, path):
            return path, file
        file.close()  # somebody took it for a leftover before we had the lock


@cache
def remove_leftovers(folder: Path) -> None:
    """Remove what programs that were killed have left in a folder, once for each process and folder.

    What cannot be locked is being written, or stands where locks do not work; it stays.
    """
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            with contextlib.suppress(OSError), path.open("rb") as file:
                if taken(file):
                    path.unlink()


def _is_at(file: BinaryIO, path: Path) -> bool:
    with contextlib.suppress(OSError):
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    return False
