"""Accuracy does not fall below what has been reached, on pages in the repository and, where it is there, on more."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

pytest.importorskip("rapidfuzz", reason="scoring needs the extra newsclean[score]")

ROOT = Path(__file__).parents[1]
BENCH = Path(os.environ.get("NEWSCLEAN_BENCH", ROOT.parent / "shared" / "bench"))


TRUTHS = {"pages": ROOT / "benchmarks" / "pages.jsonl", "dev": BENCH / "dev.jsonl"}


@pytest.mark.parametrize("name", TRUTHS)
def test_no_group_falls(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every figure of every group of pages is at least as good as its floor."""
    truth = TRUTHS[name]
    if not truth.exists():
        pytest.skip(f"{truth} is not here: these pages cannot be published")
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    for module in ("floors", "accuracy", "cleaners"):
        sys.modules.pop(module, None)
    import floors

    assert list(floors.fallen(name, truth)) == []
