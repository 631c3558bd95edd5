"""The files of a corpus: found, named, and known again by their fingerprints."""

from __future__ import annotations

import glob
import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from newsclean._errors import NewscleanError
from newsclean.corpus._formats import FORMATS, format_of

__all__ = ["Source", "find", "stems"]

_ENDS = 1 << 16  # bytes at either end of a file that its fingerprint covers, beside its size and time
_WILD = frozenset("*?[")


@attrs.frozen
class Source:
    """A file of the corpus.

    Attributes:
        path: where it is.
        name: its path below the folder that was given, with `/`; or its file name.
        format: see `FORMATS`.
        size: bytes.
        modified: time of the last change, in nanoseconds.
        ends: hash of its first and last 64 kB; empty for one that cannot be read, which fails when it is its turn.
    """

    path: str
    name: str
    format: str
    size: int
    modified: int
    ends: str


def find(given: str, out: Path) -> list[Source]:
    """The files that a path, folder or pattern stands for, sorted by name.

    In folders all files of our formats are taken, at any depth; hidden ones are left out, and those in `out`, and
    reports and records of earlier runs.

    Raises:
        NewscleanError: there are none, one has another format, or all lie where the output goes.
        OSError: one cannot be read.
    """
    path = Path(given)
    below = os.path.join(os.path.realpath(out), "")
    if path.is_dir():
        found, root = sorted(_below(path)), path
    elif path.exists() or not _WILD & set(given):
        found, root = [path], path.parent
    else:
        found = sorted(Path(each) for each in glob.glob(given, recursive=True) if _is_meant(Path(each)))
        root = Path(os.path.commonpath([each.parent for each in found])) if found else path
    paths = [each for each in found if not os.path.realpath(each).startswith(below)]  # no output is an input
    if found and not paths:
        raise NewscleanError(f"{given} lies in {out}, where the output goes: give the output a folder of its own")
    if not paths:
        raise NewscleanError(f"{given}: no files in it of the formats {', '.join(FORMATS)}")
    read = _source if found == [path] else _one_of_many
    return [read(each, each.relative_to(root).as_posix()) for each in paths]


def _is_meant(path: Path) -> bool:
    """Whether it is a file, or would be one: a link that leads nowhere is told of."""
    return path.is_file() or not path.exists()


def _one_of_many(path: Path, name: str) -> Source:
    """A file, or that there is one: a dead link, or what may not be read, keeps no other from being cleaned."""
    try:
        return _source(path, name)
    except OSError:
        form = format_of(name)
        if form is None:
            raise
        return Source(str(path), name, form, 0, 0, "")


def _below(folder: Path) -> Iterator[Path]:
    for top, folders, files in os.walk(folder):
        ours = {"failures.jsonl", "records"} if ".newsclean" in folders else set()  # beside the texts of an earlier run
        folders[:] = [each for each in folders if not each.startswith(".") and each not in ours]
        names = (each for each in files if not each.startswith(".") and each not in ours)
        yield from (Path(top, each) for each in names if format_of(each))


def _source(path: Path, name: str) -> Source:
    form = format_of(name)
    if form is None:
        path.stat()  # a name that is wrong is told as such
        raise NewscleanError(f"{path}: not one of the formats {', '.join(FORMATS)}")
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise NewscleanError(f"{path}: no regular file: leave it out")
    with path.open("rb") as file:
        state = os.fstat(file.fileno())
        ends = hashlib.blake2b(file.read(_ENDS), digest_size=16)
        if state.st_size > _ENDS:
            file.seek(max(_ENDS, state.st_size - _ENDS))
            ends.update(file.read())
    return Source(str(path), name, form, state.st_size, state.st_mtime_ns, ends.hexdigest())


def stems(sources: Iterable[Source]) -> dict[str, str]:
    """For each file of lines or rows, by name, what the names of its shards begin with.

    That is its name without suffix, if no other begins like this; text files are together in `texts`.
    """
    short = {each.name: each.name[: -len(each.format) - 1] for each in sources if each.format != "txt"}
    times = Counter([*short.values(), "texts"])
    return {name: stem if times[stem] == 1 else name for name, stem in short.items()}
