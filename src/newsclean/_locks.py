"""Locks on files, where there are any: not on Windows, and not on some network file systems."""

from __future__ import annotations

from typing import IO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

__all__ = ["LOCKS", "taken"]

LOCKS = fcntl is not None


def taken(file: IO[bytes], *, wait: bool = False, shared: bool = False) -> bool | None:
    """Lock a file until it is closed.

    Args:
        file: open.
        wait: until whoever has it gives it up.
        shared: with others that share it.

    Returns:
        Whether it is ours; None where there are no locks.
    """
    if fcntl is None:
        return None
    try:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True
