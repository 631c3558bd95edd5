"""Arrow data as bytes, to be written to a file or a pipe."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

__all__ = ["packed", "unpacked"]


def packed(data: pa.Table | pa.RecordBatch) -> bytes:
    """The data as an Arrow stream."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, data.schema) as stream:
        stream.write(data)
    return bytes(sink.getvalue().to_pybytes())


def unpacked(body: bytes, *, table: bool = False) -> Any:
    """The data of `packed`, as the table or the batch that it was.

    >>> unpacked(packed(pa.table({"id": [1, 2]})), table=True).to_pydict()
    {'id': [1, 2]}
    """
    with pa.ipc.open_stream(body) as reader:
        if table:
            return reader.read_all()
        return next(iter(reader), None) or pa.RecordBatch.from_pylist([], reader.schema)
