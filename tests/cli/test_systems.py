"""Systems that lack something: locks, owners of files, one tree of files, an extra, somebody who types."""

from __future__ import annotations

import errno
import fcntl
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.conftest import PATIENCE

from newsclean import _locks
from newsclean.cli import _beside, _files
from newsclean.cli._files import replace
from newsclean.cli._report import _linked
from newsclean.review import Record

if TYPE_CHECKING:
    from tests.cli.conftest import Run

CLEAN = " 总投资额6.8亿元\n第二行\n"


def in_place(run: Run, page: Path) -> str:
    """Clean a file in place; nothing else is left in its folder."""
    assert run("-i", page).code == 0
    assert list(page.parent.iterdir()) == [page]
    return page.read_text(encoding="utf-8")


def test_no_locks_at_all(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python knows no locks, as on Windows, files are replaced all the same, once they are closed."""
    moved_open: list[bool] = []
    usual = os.replace

    def spy(old: Path, new: Path) -> None:
        moved_open.append(any(os.path.samefile(f"/proc/self/fd/{n}", old) for n in open_files()))
        usual(old, new)

    monkeypatch.setattr(_locks, "fcntl", None)
    monkeypatch.setattr(_files, "LOCKS", False)
    monkeypatch.setattr(os, "replace", spy)
    assert in_place(run, page) == CLEAN
    assert moved_open == [False]


def open_files() -> list[str]:
    """The numbers of the files that this process has open."""
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("which files are open is seen on Linux")
    return [name for name in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{name}")]


def test_a_file_system_without_locks(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where locks do not work, as on some network file systems, files are replaced; leftovers stay."""

    def refuse(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    (page.parent / ".newsclean-1-00.tmp").touch()
    assert run("-i", page).code == 0
    assert page.read_text(encoding="utf-8") == CLEAN
    assert (page.parent / ".newsclean-1-00.tmp").exists()


def test_a_new_file_that_is_taken_for_a_leftover(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If somebody removes the new file before it is locked, another one is made."""
    usual, removed = _locks.taken, list[Path]()

    def late(file: Any, *, wait: bool = False) -> bool | None:
        if not removed:
            removed.append(Path(file.name))
            removed[0].unlink()
        return usual(file, wait=wait)

    monkeypatch.setattr(_beside, "taken", late)
    assert in_place(run, page) == CLEAN
    assert len(removed) == 1


def test_files_without_owners(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where files have no owners their permissions are kept all the same."""
    monkeypatch.delattr(os, "chown")
    page.chmod(0o640)
    assert in_place(run, page) == CLEAN
    assert page.stat().st_mode & 0o777 == 0o640


def test_a_file_that_may_not_be_written(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not replaced, though the folder would allow it."""
    old = page.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError, match=str(page)):
        replace(page, b"new")
    assert page.read_bytes() == old


def test_a_text_on_another_drive(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A page that lies on another drive of Windows links to it by its full path."""

    def refuse(*_: Any) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr(os.path, "relpath", refuse)
    linked = _linked(Record(str(tmp_path / "a b.txt"), 1, {}, 0), Path("pages"))
    assert linked.href == f"{tmp_path.as_posix()}/a%20b.txt"


@pytest.mark.parametrize(
    ("words", "missing", "says"),
    [
        (["corpus", "a.jsonl", "out"], "pyarrow", "newsclean.arrow needs pyarrow: pip install 'newsclean[corpus]'"),
        (["score", "page.txt"], "rapidfuzz", "pip install 'newsclean[score]'"),
    ],
)
def test_an_extra_that_is_missing(page: Path, words: list[str], missing: str, says: str) -> None:
    """One line that says what to install."""
    code = f"import sys; sys.modules[{missing!r}] = None\nfrom newsclean.cli import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, timeout=PATIENCE)
    assert done.returncode == 2
    assert done.stderr.decode().endswith(f"{says}\n")
    assert done.stderr.count(b"\n") == 1


def test_somebody_who_has_to_type(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    """Who starts the program without a file, on a terminal, is told that it reads what they type."""
    keyboard = io.TextIOWrapper(io.BytesIO(b"text"))
    monkeypatch.setattr(keyboard, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stdin", keyboard)
    assert _files.read("-") == b"text"
    assert "end it with Ctrl-D" in capsys.readouterr().err
