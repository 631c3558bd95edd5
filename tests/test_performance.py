"""The measurements of speed work, at a tiny size; what they measure is not looked at."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
SECTIONS = ("Throughput", "Growth", "Awkward", "Memory", "Start", "Rules", "Goals")


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page, as it is in the repository."""
    folder = tmp_path_factory.mktemp("docs")
    (folder / "images").mkdir()
    shutil.copy(ROOT / "docs" / "performance.md", folder)
    return folder


@pytest.fixture(scope="module")
def printed(docs: Path) -> str:
    """What the command prints when it is in a hurry."""
    command = [sys.executable, "benchmarks/performance.py", "--quick", "--write", str(docs)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("title", SECTIONS)
def test_every_section_has_a_table(printed: str, title: str) -> None:
    """Throughput, growth, awkward inputs, memory, start and the goals all come out."""
    section = printed.split(f"\n## {title}\n")[1].split("\n## ")[0]
    head, *rows = [line for line in section.splitlines() if line.startswith("|")]
    assert len(rows) > 2
    assert "newsclean" in section or title in ("Awkward", "Memory", "Rules")
    assert head.count("|") == rows[-1].count("|") or title == "Throughput"


def test_what_is_not_installed_is_said(printed: str) -> None:
    """A library that is missing is named, and the others are measured."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        import peers
    finally:
        sys.path.remove(str(ROOT / "benchmarks"))
    nowhere = peers.Peer("nothing", "nothing", peers._ftfy, "no-such-distribution")
    assert peers.missing([nowhere]) == ["no-such-distribution"]
    assert peers.available([nowhere]) == {}
    gone = ", ".join(peers.missing())
    assert (f"Not installed, and so not measured: {gone}." in printed) == bool(gone)


def test_the_page_takes_the_figures(printed: str, docs: Path) -> None:
    """Every part of the page that is written by the command is, and nothing around it changes."""
    page, before = (folder.joinpath("performance.md").read_text(encoding="utf-8") for folder in (docs, ROOT / "docs"))
    parts = re.compile(r"(<!-- (\w+): made by .*? -->\n).*?(<!-- end of \2 -->)", re.DOTALL)
    assert [match[2] for match in parts.finditer(page)] == [match[2] for match in parts.finditer(before)]
    assert parts.sub(r"\1\3", page) == parts.sub(r"\1\3", before)
    for title in SECTIONS:
        block = printed.split(f"\n## {title}\n\n")[1].split("\n\n## ")[0].rstrip()
        assert f"made by benchmarks/performance.py -->\n\n{block}\n\n<!-- end of {title.lower()} -->" in page


def test_the_picture_is_drawn(printed: str, docs: Path) -> None:
    """An SVG with a title, a description in words, and a curve for each that was measured."""
    picture = ElementTree.fromstring((docs / "images" / "throughput.svg").read_text(encoding="utf-8"))
    name = {"svg": "http://www.w3.org/2000/svg"}
    assert picture.findtext("svg:title", namespaces=name)
    said = picture.findtext("svg:desc", namespaces=name) or ""
    assert len(picture.findall("svg:g", name)) == said.count(";") + 1 >= 3
    assert "newsclean, English" in said
