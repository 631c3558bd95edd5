"""Whatever ends the program while it writes, the old file or the new one is there, whole, and half of none for good."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import attrs
import pytest
from tests.conftest import PATIENCE

from newsclean.cli import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, permissions and pipes as POSIX has them")

ENDS = Path(__file__).with_name("ends.py")
PLUGIN = str(Path(__file__).parents[1] / "cli" / "plugin_for_tests.py")
PAGE = " 总投资额 6.8 亿元\n第二行\n" * 300  # more than a buffer holds
LINES, MOMENTS = 12, 4  # for each of five ways
OLD = "旧" * 5000


@attrs.frozen
class Way:
    """One way of writing: the arguments, and the files that are there before."""

    argv: list[str]
    files: dict[str, str]


WAYS = {
    "in place": Way(["-i", "a.txt", "b.txt"], {"a.txt": PAGE, "b.txt": PAGE + "末\n"}),
    "a file": Way(["a.txt", "b.txt", "-o", "./all.txt", "--json"], {"a.txt": PAGE, "b.txt": PAGE, "all.txt": OLD}),
    "over the source": Way(["a.txt", "-o", "a.txt"], {"a.txt": PAGE}),
    "a folder": Way(["a.txt", "b.txt", "-o", "out/"], {"a.txt": PAGE, "b.txt": PAGE, "out/a.txt": OLD}),
    "a report": Way(["a.txt", "--report", "page.html"], {"a.txt": PAGE[:800], "page.html": OLD}),  # the page is longer
}
ways = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


def tried(way: Way, tries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What came of every try; the first is undisturbed."""
    job = json.dumps({**attrs.asdict(way), "tries": [{}, *tries]})
    done = subprocess.run(
        [sys.executable, ENDS], input=job, capture_output=True, check=True, encoding="utf-8", timeout=PATIENCE
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    assert found[0]["code"] == 0, found[0]["err"]
    return found


def assert_whole(way: Way, came: dict[str, Any], new: dict[str, str]) -> None:
    """Every file is the old one or the new one; beside them at most one that was being written."""
    left = dict(came["left"])
    beginnings = [left.pop(name) for name in list(left) if "/.newsclean-" in f"/{name}"]
    assert len(beginnings) <= 1
    assert way.files.keys() <= left.keys() <= new.keys()
    assert [name for name, text in left.items() if text not in (way.files.get(name), new[name])] == []


@ways
def test_killed_while_it_writes(way: Way) -> None:
    """Killed at random lines of what writes, and at random moments: old or new; run again, all is new and tidy."""
    drawn = random.Random(way.argv[0])
    tries: list[dict[str, Any]] = [{"step": (number + drawn.random()) / LINES} for number in range(LINES)]
    tries += [{"share": drawn.random()} for _ in range(MOMENTS)]
    for number, each in enumerate(tries):
        each["again"] = number % 3 == 0
    whole, *killed = tried(way, tries)
    assert {came["code"] for came in killed[:LINES]} == {-9}
    for came in killed:
        assert_whole(way, came, whole["left"])
        assert came.get("then", whole["left"]) == whole["left"]


@ways
def test_no_room_left(way: Way) -> None:
    """A file that cannot grow is told of in one line; the old one stays, and nothing lies about."""
    whole, *full = tried(way, [{"limit": limit} for limit in (0, 9000)])
    for came in full:
        assert came["code"] == 2
        assert all(line.endswith("File too large") for line in came["err"].splitlines())
        assert came["left"] == way.files
    assert whole["left"] != way.files


def _others_may_enter(folder: Path) -> bool:
    """Whether the folder and all above it let others through; a private TMPDIR does not."""
    return all(each.stat().st_mode & 0o001 for each in (folder, *folder.parents))


as_somebody_else = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or not _others_may_enter(Path(tempfile.gettempdir()).resolve()),
    reason="only root can try as somebody else, and where others may enter the temporary folder",
)


@as_somebody_else
@pytest.mark.parametrize(
    ("way", "modes"),
    [
        ("in place", {"a.txt": 0o444, "b.txt": 0o444}),
        ("in place", {".": 0o555}),
        ("over the source", {".": 0o555}),
        ("a file", {"all.txt": 0o400}),
        ("a folder", {"out": 0o555, "out/a.txt": 0o444}),
        ("a folder", {"out": 0o000}),
        ("a report", {"page.html": 0o444}),
        ("a report", {".": 0o555}),
    ],
)
def test_not_permitted(way: str, modes: dict[str, int]) -> None:
    """What may not be written, be it the file or its folder, stays as it is, and a line says so."""
    (_, came) = tried(WAYS[way], [{"user": 65534, "modes": modes}])
    assert came["code"] == 2
    assert "not permitted: check who may read and write it" in came["err"]
    assert "Traceback" not in came["err"]
    assert came["left"] == WAYS[way].files


@as_somebody_else
def test_a_file_that_may_not_be_read_keeps_no_other_from_being_cleaned() -> None:
    """It is told of in its turn, and the next one is cleaned; a file that may only be written can be the output."""
    way = Way(["-i", "a.txt", "b.txt"], {"a.txt": "额 6", "b.txt": "额 7", "out.txt": OLD})
    (_, came) = tried(way, [{"user": 65534, "modes": {"a.txt": 0o200}}])
    assert came["err"] == "newsclean: a.txt: not permitted: check who may read and write it\n"
    assert came["left"] == {"a.txt": "额 6", "b.txt": "额7", "out.txt": OLD}
    (_, came) = tried(
        attrs.evolve(way, argv=["a.txt", "-o", "out.txt"]), [{"user": 65534, "modes": {"out.txt": 0o222}}]
    )
    assert (came["code"], came["left"]["out.txt"]) == (0, "额6")


def test_in_place_of_a_pipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe has no old text that a new one could replace: it is refused before it is opened."""
    os.mkfifo(tmp_path / "pipe")
    assert main(["-i", str(tmp_path / "pipe"), "--isolated", "--plugin", PLUGIN]) == 2
    assert "--in-place needs regular files" in capsys.readouterr().err


def test_from_a_pipe_into_a_pipe(tmp_path: Path) -> None:
    """A named pipe is read and written like a file, and stays a pipe."""
    source, target = tmp_path / "source", tmp_path / "target"
    os.mkfifo(source)
    os.mkfifo(target)
    got: list[bytes] = []
    others = [
        threading.Thread(target=lambda: source.write_bytes("额 6".encode()), daemon=True),
        threading.Thread(target=lambda: got.append(target.read_bytes()), daemon=True),
    ]
    for each in others:
        each.start()
    assert main([str(source), "-o", str(target), "--isolated", "--plugin", PLUGIN]) == 0
    for each in others:
        each.join(PATIENCE)
    assert got == ["额6".encode()]
    assert target.is_fifo()


def test_a_dangling_link_gets_its_file(tmp_path: Path) -> None:
    """What a link points to is made; the link stays."""
    (tmp_path / "a.txt").write_text("额 6", encoding="utf-8")
    (tmp_path / "link").symlink_to("new.txt")
    assert main([str(tmp_path / "a.txt"), "-o", str(tmp_path / "link"), "--isolated", "--plugin", PLUGIN]) == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "new.txt").read_text(encoding="utf-8") == "额6"


def test_what_is_being_written_is_not_tidied_away(tmp_path: Path) -> None:
    """Leftovers go, the unfinished file of a program that lives stays, and so does what is not ours."""
    from newsclean.cli import _beside

    _beside.remove_leftovers.cache_clear()
    path, file = _beside.beside(tmp_path / "page.txt")
    (tmp_path / ".newsclean-1-left.tmp").touch()
    (tmp_path / ".newsclean.tmp").touch()
    _beside.remove_leftovers.cache_clear()
    _beside.remove_leftovers(tmp_path)
    with file:
        assert sorted(tmp_path.iterdir()) == sorted([path, tmp_path / ".newsclean.tmp"])


def test_a_private_text_stays_private_while_it_is_written(tmp_path: Path) -> None:
    """Nobody else may read the new file before it has the permissions of the old one."""
    from newsclean.cli._files import replacing

    target = tmp_path / "private.txt"
    target.touch(mode=0o600)
    with replacing(target) as file:
        assert os.fstat(file.fileno()).st_mode & 0o777 == 0o600
