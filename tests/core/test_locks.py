"""Locks on files, and what is said where there are none."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest

from newsclean import _locks
from newsclean._locks import LOCKS, taken


@pytest.mark.skipif(not LOCKS, reason="no locks on this system")
def test_a_lock_is_given_to_one_or_shared(tmp_path: Path) -> None:
    """Who comes second is told so at once, and gets it when the first one closes the file."""
    path = tmp_path / "lock"
    with path.open("ab") as second:
        with path.open("ab") as first:
            assert taken(first) is True
            assert taken(second) is False
            assert taken(second, shared=True) is False
        assert taken(second, wait=True) is True
    with path.open("ab") as first, path.open("ab") as second:
        assert (taken(first, shared=True), taken(second, shared=True)) == (True, True)


@pytest.mark.skipif(not LOCKS, reason="no locks on this system")
def test_a_file_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither ours nor somebody else's: nobody can say."""

    def refuse(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    with (tmp_path / "lock").open("ab") as file:
        assert taken(file) is None


def test_a_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where the module is not there."""
    monkeypatch.setattr(_locks, "fcntl", None)
    with (tmp_path / "lock").open("ab") as file:
        assert taken(file) is None
