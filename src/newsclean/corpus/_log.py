"""What has happened to every shard, a line each: added to while a run goes on, read by the next, and by the report."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

__all__ = ["Log"]


class Log:
    """A file of lines; the last one may be cut off by a kill, and then does not count."""

    def __init__(self, path: Path) -> None:
        """Open it to add to it.

        Raises:
            OSError: it cannot be written.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._file = path.open("a+b")
        self._file.write(b"\n")  # after what may have been cut off

    def add(self, entry: Mapping[str, Any]) -> None:
        """Write one line, and have it on disk.

        Raises:
            OSError: it cannot be written.
        """
        self._file.write(json.dumps(entry, ensure_ascii=True).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file; it can still be read."""
        self._file.close()

    def finished(self, out: Path) -> set[int]:
        """The shards that are done and whose files are there, as large as they were."""
        return {
            entry["done"]
            for _, entry in _entries(self._path)
            if "done" in entry and all(_is_there(out / name, size) for name, size in entry["files"])
        }

    def done(self) -> Iterator[dict[str, Any]]:
        """What was written about the shards that are done, in their order; one at a time is in memory."""
        places = {entry["done"]: at for at, entry in _entries(self._path) if "done" in entry}
        with self._path.open("rb") as file:
            for number in sorted(places):
                file.seek(places[number])
                yield json.loads(file.readline())

    @staticmethod
    def files(path: Path) -> set[str]:
        """All files that were or may have been written, by their paths in the output."""
        found: set[str] = set()
        for _, entry in _entries(path):
            found.update(each if isinstance(each, str) else each[0] for each in entry["files"])
        return found


def _entries(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Where every line begins, and what it says."""
    if not path.exists():
        return
    at = 0
    with path.open("rb") as lines:
        for line in lines:
            if line.strip():
                with contextlib.suppress(ValueError):  # cut off
                    yield at, json.loads(line)
            at += len(line)


def _is_there(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False
