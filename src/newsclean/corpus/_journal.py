"""What is done of a shard, step by step, on disk: whoever takes over, after a death or a break, goes on from there."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from newsclean.arrow._stream import packed, unpacked
from newsclean.corpus._tally import Tally

__all__ = ["Chunk", "Journal"]

_HEAD = struct.Struct("<QI")  # length and checksum of what follows: a step that was cut off does not count


@attrs.frozen
class Chunk:
    """What became of one step.

    Attributes:
        tally: what was counted.
        content: what goes out: bytes of lines, a batch of rows, or names and bytes of files.
        records: the lines beside, if they are wanted.
    """

    tally: Tally
    content: Any
    records: bytes = b""


class Journal:
    """The steps of one shard that are done."""

    def __init__(self, path: Path) -> None:
        """Open it; what was being written when a worker died is dropped.

        Raises:
            OSError: it cannot be read or written.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file: BinaryIO = path.open("a+b")
        self.tally = Tally()
        self.steps = 0
        end = 0
        for chunk in self.chunks():
            self.tally.add(chunk.tally)
            self.steps += 1
            end = self._file.tell()
        self._file.truncate(end)

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def append(self, chunk: Chunk) -> None:
        """Add a step.

        Raises:
            OSError: it cannot be written.
        """
        data = _packed(chunk)
        self._file.write(_HEAD.pack(len(data), zlib.crc32(data)) + data)
        self._file.flush()  # a worker that dies leaves it to the system
        self.tally.add(chunk.tally)
        self.steps += 1

    def chunks(self) -> Iterator[Chunk]:
        """The steps, one after the other."""
        self._file.seek(0)
        while len(head := self._file.read(_HEAD.size)) == _HEAD.size:
            length, checksum = _HEAD.unpack(head)
            data = self._file.read(length)
            if len(data) < length or zlib.crc32(data) != checksum:
                return
            yield _unpacked(data)


def _packed(chunk: Chunk) -> bytes:
    """A step as bytes: a line of JSON that says what follows, then that. No pickle: files run no code here."""
    head: dict[str, Any] = {"tally": chunk.tally.as_dict(), "records": len(chunk.records)}
    match chunk.content:
        case bytes(content):
            head["kind"] = "lines"
        case list(files):
            head |= {"kind": "files", "files": [[name, len(data)] for name, data in files]}
            content = b"".join(data for _, data in files)
        case batch:
            head["kind"] = "rows"
            content = packed(batch)
    return json.dumps(head).encode() + b"\n" + chunk.records + content


def _unpacked(data: bytes) -> Chunk:
    line, _, rest = data.partition(b"\n")
    head = json.loads(line)
    records, content = rest[: head["records"]], rest[head["records"] :]
    tally = Tally(**head["tally"])
    if head["kind"] == "rows":
        return Chunk(tally, unpacked(content), records)
    if head["kind"] == "lines":
        return Chunk(tally, content, records)
    files, at = [], 0
    for name, size in head["files"]:
        files.append((name, content[at : at + size]))
        at += size
    return Chunk(tally, files, records)
