"""What fuzzing does with an input, without atheris: some of its first inputs, and every one that ever failed."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

FUZZ = Path(__file__).parents[2] / "fuzz"
FAILED = [
    b"\0\3\0\xef\xbb\xbfFa\xc5\xbfung Gei\xef\xac",  # the place of a bad byte did not count the mark
    b"\0[?\0\xef\xb9\xb9[\xef\xb9\xb9\x91\xe4\xb8",  # idna knows no replacing
    b"\0\1\0" + b"-" * 600,
]


@pytest.fixture(scope="module")
def modules() -> tuple[ModuleType, ModuleType]:
    """`harness` and `seeds` of fuzz/."""
    sys.path.insert(0, str(FUZZ))
    try:
        import harness
        import seeds
    finally:
        sys.path.remove(str(FUZZ))
    return harness, seeds


def test_first_inputs(modules: tuple[ModuleType, ModuleType]) -> None:
    """Every seventh of the inputs that fuzzing begins with keeps all promises."""
    harness, seeds = modules
    for data in list(seeds.inputs())[::7]:
        harness.run(harness.unpack(data))


@pytest.mark.parametrize("data", FAILED)
@pytest.mark.parametrize("more", range(0, 36, 5))
def test_inputs_that_failed(modules: tuple[ModuleType, ModuleType], data: bytes, more: int) -> None:
    """With the default rules, and with the same bytes in other encodings."""
    harness, _ = modules
    harness.run(harness.unpack(data))
    harness.run(harness.unpack(data[:1] + bytes([data[1] | 1, more]) + data[3:]))


def test_an_input_without_a_head_is_one_as_well(modules: tuple[ModuleType, ModuleType]) -> None:
    """Fuzzing may cut anything."""
    harness, _ = modules
    for data in (b"", b"\1", b"\1\0", b"\0\4\377"):
        assert harness.run(harness.unpack(data)) is not None
