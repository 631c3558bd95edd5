"""Pinned requirements are looked through for what is known of them; what cannot be told is not passed over."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).parents[2] / "requirements" / "audit.py"
BAD = {"id": "X-1", "fixed_in": ["2.1"], "withdrawn": None}
OLD = {"id": "X-0", "fixed_in": [], "withdrawn": "2020-01-01"}


def index(folder: Path, page: str, version: str, *known: dict[str, Any]) -> str:
    """An index of one page."""
    path = folder / "pypi" / page / "json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"info": {"version": version}, "vulnerabilities": known}), encoding="utf-8")
    return folder.as_uri()


@pytest.mark.parametrize(
    ("page", "version", "known", "code", "says"),
    [
        ("a-b/2.0", "2.0", [], 0, "1 requirements: 0 vulnerable, 0 not looked through"),
        ("a-b/2.0", "2.0", [OLD], 0, "1 requirements: 0 vulnerable, 0 not looked through"),
        ("a-b/2.0", "2.0", [OLD, BAD], 1, "a-b 2.0: X-1 (mended in 2.1)"),
        ("a-b", "2.0", [BAD], 1, "a-b 2.0: X-1 (mended in 2.1)"),
        ("a-b", "3.0", [], 2, "a-b 2.0: could not be looked through"),
        ("other", "2.0", [], 2, "a-b 2.0: could not be looked through"),
    ],
)
def test_what_is_known(tmp_path: Path, page: str, version: str, known: list[Any], code: int, says: str) -> None:
    """The page of the release counts, or that of the project if the release is its latest; else nothing is known."""
    (tmp_path / "pins.txt").write_text("a-b==2.0 \\\n    --hash=sha256:00\n", encoding="utf-8")
    command = [
        sys.executable,
        str(PROGRAM),
        str(tmp_path / "pins.txt"),
        "--index",
        index(tmp_path, page, version, *known),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, says in done.stdout) == (code, True), done


def test_requirements_are_pinned_with_hashes() -> None:
    """Every requirement has one version and a hash; what newsclean needs itself is among them."""
    text = PROGRAM.with_name("ci.txt").read_text(encoding="utf-8")
    pins = [part.split()[0] for part in text.split("\n") if part and not part.startswith(" ")]
    assert all("==" in pin for pin in pins)
    assert all("--hash=sha256:" in part for part in text.split("\n") if part.startswith(" "))
    assert {"attrs", "chardet", "click", "pluggy", "wcwidth"} <= {pin.partition("==")[0] for pin in pins}
