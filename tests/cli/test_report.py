"""`--report` and `newsclean report`: pages to look at."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_report(run: Run, page: Path, folder: Path) -> None:
    """--report writes a page, and nothing else unless that is asked for as well."""
    ran = run("--report", "review.html", "page.txt")
    assert (ran.code, ran.out, ran.err) == (0, b"", "")
    html = (folder / "review.html").read_text(encoding="utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert "<title>page.txt · newsclean</title>" in html
    assert page.read_bytes() == " 总投资额 6.8 亿元\n第二行\n".encode()


def test_report_beside_the_texts(run: Run, page: Path, folder: Path) -> None:
    """With --output, --in-place, --check or a view there is both."""
    assert run("--report", "a.html", "page.txt", "-o", "clean.txt").code == 0
    assert (folder / "clean.txt").read_text(encoding="utf-8") == " 总投资额6.8亿元\n第二行\n"
    assert run("--report", "b.html", "--check", "page.txt").text == "page.txt\n"
    assert b"spacing" in run("--report", "c.html", "--explain", "page.txt").out
    assert run("--report", "d.html", "--in-place", "page.txt").out == b""
    assert page.read_bytes() == " 总投资额6.8亿元\n第二行\n".encode()
    sizes = {name: (folder / name).stat().st_size for name in ("a.html", "b.html", "c.html", "d.html")}
    assert len(set(sizes.values())) == 1


def test_report_of_several_files(run: Run, page: Path, folder: Path) -> None:
    """Several files make one page with a table; one that cannot be read is left out."""
    ran = run("--report", "review.html", "page.txt", "missing.txt", "-", stdin="额 6".encode())
    assert ran.code == 2
    html = (folder / "review.html").read_text(encoding="utf-8")
    assert '<h1 id="h0">2 texts</h1>' in html
    assert "missing.txt" not in html


def test_report_of_nothing(run: Run, folder: Path) -> None:
    """Where no file can be read no page is written."""
    assert run("--report", "review.html", "missing.txt").code == 2
    assert not (folder / "review.html").exists()


@pytest.mark.parametrize("words", [["page.txt", "--report", "page.txt"], ["page.txt", "--report", "a", "-o", "./a"]])
def test_report_over_another_file(run: Run, page: Path, words: list[str]) -> None:
    """--report never replaces a text."""
    old = page.read_bytes()
    ran = run(*words)
    assert ran.code == 2
    assert "give it a file of its own" in ran.err
    assert page.read_bytes() == old


def test_report_that_cannot_be_written(run: Run, page: Path) -> None:
    """What is wrong with the path is said in a line."""
    ran = run("--report", "nowhere/review.html", "page.txt")
    assert ran.code == 2
    assert ran.err == "newsclean: cannot write to nowhere/review.html: no such folder: make it, or check the name\n"


def test_picture(run: Run, page: Path, folder: Path) -> None:
    """Records of --json become a page about all texts, which links to the files from where it lies."""
    run("--json", "page.txt", "-o", "records.jsonl")
    (folder / "pages").mkdir()
    ran = run("report", "records.jsonl", "-o", "pages/picture.html", "--title", "Two <texts>", plugin=False)
    assert (ran.code, ran.out, ran.err) == (0, b"", "")
    html = (folder / "pages/picture.html").read_text(encoding="utf-8")
    assert "<h1>Two &lt;texts&gt;</h1>" in html
    assert '<a href="../page.txt">page.txt</a>' in html


def test_picture_in_a_pipe(run: Run, page: Path) -> None:
    """Records come from standard input, the page goes to standard output; no name makes a link to elsewhere."""
    record = json.loads(run("--json", "page.txt").text)
    lines = [json.dumps({**record, "file": name}) for name in ("javascript:alert(1)", "-", "//host/a b.txt")]
    html = run("report", stdin="\n".join(lines).encode(), plugin=False).text
    assert "3 texts" in html
    assert 'href="javascript:' not in html
    assert 'href="//' not in html


def test_picture_of_something_else(run: Run, page: Path) -> None:
    """What is no record is an error that says where."""
    ran = run("report", "page.txt", plugin=False)
    assert ran.code == 2
    assert ran.err == "newsclean: page.txt: line 1 is no record of newsclean --json\n"
