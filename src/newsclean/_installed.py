"""Plugins that are installed: the entry points of the environment, and a quick look whether there are any.

`importlib.metadata` takes longer to import than all bundled plugins, and most environments hold no other plugin. So the
files are looked at first that would announce one; it is asked where one does, or where something other than folders of
distributions may hold some.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import PathFinder
from typing import NamedTuple

__all__ = ["Point", "points"]

_SUFFIXES = (".dist-info", "egg-info")


class Point(NamedTuple):
    """An entry point: its name, what it points to, and the version and name of the distribution that has it."""

    name: str
    value: str
    version: str = ""
    distribution: str = ""


def points(group: str) -> list[Point]:
    """The entry points of a group, by name."""
    if not _may_have(group):
        return []
    from importlib import metadata

    found = sorted(metadata.entry_points(group=group), key=lambda point: (point.name, point.value))
    return [
        Point(point.name, point.value, *((point.dist.version, point.dist.name) if point.dist else ()))
        for point in found
    ]


def _may_have(group: str) -> bool:
    """Whether any distribution may have an entry point of this group; when in doubt, yes."""
    if any(hasattr(finder, "find_distributions") and finder is not PathFinder for finder in sys.meta_path):
        return True
    section = f"[{group}]".encode()
    return any(_announced(folder or os.curdir, section) for folder in sys.path if isinstance(folder, str))


def _announced(folder: str, section: bytes) -> bool:
    try:
        names = os.listdir(folder)
    except NotADirectoryError:
        return True  # an archive
    except OSError:
        return False
    return any(name.lower().endswith(_SUFFIXES) and _has(f"{folder}/{name}", section) for name in names)


def _has(distribution: str, section: bytes) -> bool:
    try:
        with open(f"{distribution}/entry_points.txt", "rb", buffering=0) as file:
            return section in file.read()
    except OSError:
        return False
