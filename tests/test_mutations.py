"""The small changes that mutation testing tries."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = '''
"""What is left as it is: this, and `__all__`."""
__all__ = ["f"]
LIMIT: int = 7

def f(text: str = "", *, most: int | None = None) -> int | None:
    """Nothing of this."""
    at = 0
    for character in text:
        if character == "," and not at:
            raise ValueError("a comma")
        at += 1
    return at if at < LIMIT else None
'''
CHANGES = """
4: 7 -> 8
6: '' -> 'mutant'
8: at = 0 -> pass
8: 0 -> 1
10: character == ',' and (not at) -> not (character == ',' and (not at))
10: character == ',' and (not at) -> character == ',' or not at
10: character == ',' -> character != ','
10: ',' -> ''
10: not at -> at
11: raise ValueError('a comma') -> pass
12: at += 1 -> pass
12: at += 1 -> at -= 1
12: 1 -> 2
13: return at if at < LIMIT else None -> return None
13: at < LIMIT -> not at < LIMIT
13: at < LIMIT -> at <= LIMIT
"""


def test_every_small_change_is_there_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Comparisons, operators, constants, conditions, statements, results; no annotations, docstrings, words."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    from mutations import mutants

    file = tmp_path / "code.py"
    file.write_text(CODE)
    found = list(mutants(file))
    assert [f"{mutant.lines[0]}: {mutant.change}" for mutant in found] == CHANGES.split("\n")[1:-1]
    assert [mutant.function for mutant in found] == [False] * 2 + [True] * 14
    for mutant in found:
        compile(mutant.tree, "code.py", "exec")
