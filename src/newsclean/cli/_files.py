"""Reading a document, and writing one so that an old file is either kept whole or replaced whole."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsclean._locks import LOCKS
from newsclean.cli._beside import beside
from newsclean.cli._say import note

__all__ = ["STDIN", "read", "replace", "replacing"]

STDIN = "-"


def read(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`.

    Raises:
        OSError: it cannot be read.
    """
    if not name:  # which Path takes for the working folder
        raise OSError(errno.EINVAL, "an empty name, as of a variable that is not set: give a file, or '-'")
    if name != STDIN:
        return Path(name).read_bytes()
    if sys.stdin is None:
        raise OSError(errno.EBADF, "standard input is closed: give a file")
    if sys.stdin.isatty():
        note("newsclean: reading standard input; end it with Ctrl-D (newsclean -h for help)")
    return sys.stdin.buffer.read()


def replace(path: Path, data: bytes) -> None:
    """Write a file beside the old one and move it into place; see `replacing`."""
    with replacing(path) as file:
        file.write(data)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes the place of `path` once it is complete.

    The new file has the permissions and, where that is allowed, the owner of the old one. A symbolic link stays, and
    the file that it points to is replaced. What is no regular file, such as `/dev/null` or a named pipe, is opened
    and written to. If anything goes wrong the old file is as it was; if the program is killed, so it is, and the new
    one, as far as it got, is removed by the next that writes into the folder.

    Raises:
        OSError: it cannot be written.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as device:
            yield device
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    new, file = beside(target)
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # or a power cut may leave an empty file under the old name
            _dress(new, target)
            if LOCKS:
                os.replace(new, target)
        if not LOCKS:  # Windows moves no file that is open
            os.replace(new, target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _dress(new: Path, old: Path) -> None:
    """Give the new file the old one's permissions and owner, as far as they can be given."""
    if not old.exists():
        return
    state = old.stat()
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(new, state.st_uid, state.st_gid)
    new.chmod(state.st_mode & 0o7777)  # last, since a change of owner clears set-user-id bits
