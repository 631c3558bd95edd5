"""What goes through the pipes between a guard and its child: lengths and bytes, and Arrow data as a stream."""

from __future__ import annotations

from typing import IO, Any

import pyarrow as pa

__all__ = ["BEGUN", "DONE", "FAILED", "packed", "receive", "send", "unpacked"]

BEGUN = b"."  # a document was begun
DONE = b"="  # a batch follows
FAILED = b"!"  # an exception follows


def send(sink: IO[bytes], body: bytes) -> None:
    """Write one message: its length in eight bytes, and itself."""
    sink.write(len(body).to_bytes(8, "little"))
    sink.write(body)
    sink.flush()


def receive(source: IO[bytes]) -> bytes:
    """Read one message.

    Raises:
        EOFError: there is none, or only a part of one.
    """
    head = source.read(8)
    size = int.from_bytes(head, "little")
    body = source.read(size) if len(head) == 8 else b""
    if len(head) < 8 or len(body) < size:
        raise EOFError
    return body


def packed(data: pa.Table | pa.RecordBatch) -> bytes:
    """The data as an Arrow stream."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, data.schema) as stream:
        stream.write(data)
    return bytes(sink.getvalue().to_pybytes())


def unpacked(body: bytes, *, table: bool) -> Any:
    """The data of `packed`, as the table or the batch that it was.

    >>> unpacked(packed(pa.table({"id": [1, 2]})), table=True).to_pydict()
    {'id': [1, 2]}
    """
    with pa.ipc.open_stream(body) as reader:
        if table:
            return reader.read_all()
        return next(iter(reader), None) or pa.RecordBatch.from_pylist([], reader.schema)
