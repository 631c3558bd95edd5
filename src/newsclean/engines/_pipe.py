"""What goes through the pipes between a guard and its child: lengths and bytes."""

from __future__ import annotations

from typing import IO

__all__ = ["BEGUN", "DONE", "FAILED", "receive", "send"]

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
