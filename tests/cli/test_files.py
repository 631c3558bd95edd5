"""Where the text goes: a file, a folder, back in place; and what stays when something goes wrong."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsclean.cli._files import replace

if TYPE_CHECKING:
    from tests.cli.conftest import Run

CLEAN = " 总投资额6.8亿元\n第二行\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions, links and devices as POSIX has them")


def nothing_left_over(folder: Path) -> bool:
    """Whether no half-written file lies about."""
    return not list(folder.rglob(".newsclean*"))


def test_output_to_a_file(run: Run, page: Path, folder: Path) -> None:
    """--output takes the text of one input; standard output stays empty."""
    ran = run(page, "-o", "clean.txt")
    assert (ran.code, ran.out, ran.err) == (0, b"", "")
    assert (folder / "clean.txt").read_text(encoding="utf-8") == CLEAN
    assert nothing_left_over(folder)


def test_output_over_the_input(run: Run, page: Path) -> None:
    """The input may be the output: it is read whole before it is replaced."""
    run(page, "-o", page)
    assert page.read_text(encoding="utf-8") == CLEAN


def test_output_of_empty_input(run: Run, folder: Path) -> None:
    """An empty text makes an empty file."""
    run("-o", "empty.txt")
    assert (folder / "empty.txt").read_bytes() == b""


@pytest.mark.parametrize("existing", [True, False])
def test_several_to_a_folder(run: Run, page: Path, folder: Path, existing: bool) -> None:
    """Several inputs go to a folder, made if need be, under their own names."""
    (folder / "b.txt").write_text("无\n", encoding="utf-8")
    if existing:
        (folder / "out").mkdir()
    assert run(page, "b.txt", "./b.txt", "-o", "out").code == 0
    assert (folder / "out/page.txt").read_text(encoding="utf-8") == CLEAN
    assert (folder / "out/b.txt").read_text(encoding="utf-8") == "无\n"


def test_one_to_a_folder(run: Run, page: Path, folder: Path) -> None:
    """A slash at the end says that the output is a folder, for one input as well."""
    assert run(page, "-o", "deep/out/").code == 0
    assert (folder / "deep/out/page.txt").read_text(encoding="utf-8") == CLEAN


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["page.txt", "sub/page.txt", "-o", "out"], "both be written to"),
        (["page.txt", "-", "-o", "out"], "no name"),
        (["page.txt", "sub/page.txt", "-o", "page.txt"], "both be written"),
        (["page.txt", "b.txt", "-o", "c.txt"], "c.txt is a file: several inputs need a folder"),
        (["page.txt", "b.txt", "-o", "c.txt/below"], "c.txt/below: Not a directory"),
    ],
)
def test_output_that_cannot_be(run: Run, page: Path, folder: Path, args: list[str], says: str) -> None:
    """What cannot go to a folder is refused before anything is written."""
    (folder / "c.txt").touch()
    ran = run(*args)
    assert (ran.code, ran.out) == (2, b"")
    assert says in ran.err
    assert not (folder / "out").exists()


def test_failed_input_leaves_the_output_alone(run: Run, folder: Path) -> None:
    """No output file is touched for an input that cannot be read."""
    (folder / "old.txt").write_text("old", encoding="utf-8")
    assert run("missing.txt", "-o", "old.txt").code == 2
    assert (folder / "old.txt").read_text(encoding="utf-8") == "old"


def test_in_place(run: Run, page: Path, folder: Path) -> None:
    """--in-place replaces files that change, and writes nothing to standard output."""
    ran = run("--in-place", page)
    assert (ran.code, ran.out, ran.err) == (0, b"", "")
    assert page.read_text(encoding="utf-8") == CLEAN
    assert nothing_left_over(folder)


def test_in_place_leaves_unchanged_files_untouched(run: Run, folder: Path) -> None:
    """A file that is clean is not written, whatever its encoding."""
    path = folder / "clean.txt"
    path.write_bytes("干净\r\n".encode("utf-16"))
    os.utime(path, (1, 1))
    before = path.stat()
    assert run("-i", path).code == 0
    assert path.read_bytes() == "干净\r\n".encode("utf-16")
    assert (path.stat().st_ino, path.stat().st_mtime) == (before.st_ino, 1)


def test_in_place_with_a_record(run: Run, page: Path) -> None:
    """With --json or --explain the files are replaced, and the record of it goes to standard output."""
    assert '"before": " "' in run("-i", "--json", page).text
    assert page.read_text(encoding="utf-8") == CLEAN


@posix
def test_in_place_keeps_permissions(run: Run, page: Path) -> None:
    """The new file has the old one's permissions."""
    page.chmod(0o640)
    run("-i", page)
    assert page.stat().st_mode & 0o7777 == 0o640


@posix
def test_new_file_has_the_usual_permissions(run: Run, page: Path, folder: Path) -> None:
    """A file that was not there gets what the umask leaves."""
    old = os.umask(0o027)
    try:
        run(page, "-o", "new.txt")
    finally:
        os.umask(old)
    assert (folder / "new.txt").stat().st_mode & 0o777 == 0o640


@posix
def test_in_place_through_a_link(run: Run, page: Path, folder: Path) -> None:
    """A symbolic link stays one; the file that it points to is replaced."""
    link = folder / "link.txt"
    link.symlink_to(page.name)
    run("-i", link)
    assert link.is_symlink()
    assert page.read_text(encoding="utf-8") == CLEAN


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everything")
def test_in_place_respects_write_protection(run: Run, page: Path) -> None:
    """A file that may not be written is not replaced either."""
    page.chmod(0o444)
    ran = run("-i", page)
    assert ran.code == 2
    assert "not permitted" in ran.err


@posix
def test_output_to_a_device(run: Run, page: Path) -> None:
    """What is no regular file is written to, never replaced."""
    assert run(page, "-o", "/dev/null").code == 0
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError("full")])
def test_interrupted_write_leaves_the_old_file(
    page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    """Until the new file is complete the old one is there, whole; and no half of the new one stays."""

    def interrupt(_: int) -> None:
        raise error

    old = page.read_bytes()
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises((KeyboardInterrupt, OSError)):
        replace(page, b"new")
    assert page.read_bytes() == old
    assert nothing_left_over(folder)


@posix
def test_full_disk_leaves_the_old_file(program: Run, page: Path, folder: Path) -> None:
    """A file that cannot be written to its end is told of in one line, and the old one stays."""

    def limit() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))

    page.write_bytes(page.read_bytes() * 10_000)
    old = page.read_bytes()
    ran = program("-i", page, env={"PYTHONDONTWRITEBYTECODE": "1"}, preexec_fn=limit)
    assert ran.code == 2
    assert ran.err == f"newsclean: {page}: File too large\n"
    assert page.read_bytes() == old
    assert nothing_left_over(folder)
