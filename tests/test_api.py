"""The public interface changes only when somebody says so."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RENEW = """{what}:
  {lines}
If this is meant: a line in CHANGELOG.md (what went was deprecated for a minor release: docs/project/releasing.md), and
  python tests/api.py > tests/api.txt"""


def now() -> list[str]:
    """The interface as it is."""
    spec = importlib.util.spec_from_file_location("api", HERE / "api.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.api())


def test_public_names_and_signatures_are_as_announced() -> None:
    """tests/api.txt has every public name with its signature: nothing went, came, or takes other arguments."""
    pytest.importorskip("pyarrow", reason="newsclean.arrow needs the extra newsclean[corpus]")
    pytest.importorskip("rapidfuzz", reason="newsclean.scoring needs the extra newsclean[score]")
    is_, was = now(), (HERE / "api.txt").read_text(encoding="utf-8").splitlines()
    for what, lines in (("gone or changed", set(was) - set(is_)), ("new or changed", set(is_) - set(was))):
        assert not lines, RENEW.format(what=what, lines="\n  ".join(sorted(lines)))
