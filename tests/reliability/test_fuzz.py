"""What fuzzing does with an input, without atheris: some of its first inputs, and every one that ever failed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest

import newsclean
from newsclean.testing import check

FUZZ = Path(__file__).parents[2] / "fuzz"
FAILED = [
    b"\0\3\0\xef\xbb\xbfFa\xc5\xbfung Gei\xef\xac",  # the place of a bad byte did not count the mark
    b"\0[?\0\xef\xb9\xb9[\xef\xb9\xb9\x91\xe4\xb8",  # idna knows no replacing
    b"\0\1\0" + b"-" * 600,
]


RESTLESS = [
    # cleaned of some of its copies, and the next time of some more: a row of so many is no overprint at all
    "\x05\n肰㨨ɗ夰明摄Ƌ-\n" * 30,
    "a一abthe aanewsnewsb-\n" * 12,  # joined, and then one line printed over itself
    # one space of the dash went, and so it was no dateline any more, and the other one went as well
    "Harwich Falls — The two-year flood-c他\ntrml levee will opentlock reported from Port Alder.",
    "资 5 6 1 元“2 才；S 用 w 装，t 者 d",  # once the number was whole, the other gaps looked like an extractor's
    "留\ufffe\u00adR",  # a mark that nobody saw before the soft hyphen beside it was gone
]


@pytest.fixture(scope="module")
def fuzz() -> Iterator[dict[str, ModuleType]]:
    """The modules of fuzz/ that need no atheris."""
    sys.path.insert(0, str(FUZZ))
    try:
        import core
        import harness
        import ledger
        import many
        import seeds
        import slow
        import targets

        yield {each.__name__: each for each in (core, harness, ledger, many, seeds, slow, targets)}
    finally:
        sys.path.remove(str(FUZZ))


@pytest.fixture(scope="module")
def modules(fuzz: dict[str, ModuleType]) -> tuple[ModuleType, ModuleType]:
    """`harness` and `seeds`."""
    return fuzz["harness"], fuzz["seeds"]


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


@pytest.mark.parametrize("target", ["alone", "rules", "default", "pipelines", "decoding", "edits", "offsets"])
def test_random_inputs(fuzz: dict[str, ModuleType], target: str) -> None:
    """Every target is there, and keeps its promises on a few inputs; with the empty one as well."""
    assert target in fuzz["targets"].TARGETS
    run, drawn = fuzz["targets"].TARGETS[target], Random(target)
    run(b"")
    for _ in range(40):
        run(fuzz["many"].drawn_for(target, drawn))


def shifted(self: Any, start: int, end: int) -> tuple[int, int]:
    """Offsets that map everything to the beginning."""
    return 0, end - start


BREAKS: list[tuple[str, Any, str, Callable[..., Any]]] = [
    ("offsets", newsclean.OffsetMap, "to_source", shifted),
    ("alone", newsclean.OffsetMap, "to_clean", shifted),
    ("default", newsclean.Result, "replay", lambda self: self.source),
    ("decoding", "core", "decode", lambda data, encoding, errors: {}[data]),
    ("edits", "core", "sift", lambda found, text: ([], [])),
    ("rules", newsclean.Cleaner, "run", lambda self, text: {}[text]),
]


@pytest.mark.parametrize(("target", "where", "name", "broken"), BREAKS, ids=[each[0] for each in BREAKS])
def test_what_is_broken_is_found(
    fuzz: dict[str, ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    target: str,
    where: Any,
    name: str,
    broken: Callable[..., Any],
) -> None:
    """A target notices a core that does wrong; the run goes on, and keeps and counts the inputs."""
    for each in fuzz["targets"].TARGETS:
        fuzz["targets"].TARGETS[each](b"")  # cleaners that are remembered were made by a sound core
    monkeypatch.setattr(fuzz.get(where, where) if isinstance(where, str) else where, name, broken)
    failed = fuzz["many"].run(tmp_path, 0.2, 1, [target])
    assert failed > 0
    assert any(tmp_path.glob(f"failed-{target}-*"))
    assert f"| random | {target} |" in fuzz["ledger"].total([tmp_path])


@pytest.mark.parametrize("text", RESTLESS)
def test_texts_that_did_not_come_to_rest(text: str) -> None:
    """Put together at random, they were changed once more when they were cleaned again."""
    cleaner = newsclean.Cleaner()
    check(cleaner.run(text), cleaner)


def test_blown_up_pieces_are_as_long_as_they_say(fuzz: dict[str, ModuleType]) -> None:
    """What is measured has a size to divide by, however it grows."""
    drawn = Random(3)
    for how in range(8):
        data = bytes([how, 0]) + drawn.randbytes(30)
        assert len(fuzz["slow"].blown_up(data)) == len(fuzz["slow"].blown_up(bytes([how]))) == 10_000
