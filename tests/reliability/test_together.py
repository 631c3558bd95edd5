"""One cleaner, used by many at the same time, gives what it gives alone."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import newsclean
from newsclean.testing import load_cases

ROOT = Path(__file__).parents[2]
THREADS = 8


def documents() -> list[str | bytes]:
    """Cases of all plugins, as text and in several encodings, some with a bad byte."""
    texts = [case.before for folder in sorted((ROOT / "plugins").glob("*/tests/cases")) for case in load_cases(folder)]
    found: list[str | bytes] = list(texts[::3])
    for number, text in enumerate(texts[::7]):
        found.append(
            text.encode(("utf-8", "gb18030", "utf-16")[number % 3], "replace") + (b"\xff" if number % 2 else b"")
        )
    return found


def clean(cleaner: newsclean.Cleaner, document: str | bytes) -> newsclean.Result | str:
    """The result, or the error."""
    try:
        return cleaner.run(document, errors="replace")
    except newsclean.DecodeError as error:
        return str(error)


_cleaner = newsclean.Cleaner()


def clean_here(document: str | bytes) -> newsclean.Result | str:
    """What a worker does."""
    return clean(_cleaner, document)


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads take turns a thousand times as often."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(before)


def test_eight_threads(impatient: None) -> None:
    """All begin at once, each at another document, and do all of them."""
    cleaner, work = newsclean.Cleaner(), documents()
    begin = threading.Barrier(THREADS)

    def share(number: int) -> list[newsclean.Result | str]:
        begin.wait()
        return [clean(cleaner, document) for document in work[number:] + work[:number]]

    with ThreadPoolExecutor(THREADS) as pool:
        found = list(pool.map(share, range(THREADS)))
    alone = [clean(newsclean.Cleaner(), document) for document in work]
    for number, results in enumerate(found):
        assert results == alone[number:] + alone[:number]


def test_views_of_one_result_from_eight_threads(impatient: None) -> None:
    """What a result works out when it is asked for is the same for whoever asks first."""
    text = (ROOT / "seeds" / "high-tech-zones.txt").read_text(encoding="utf-8")
    cleaner = newsclean.Cleaner()
    result, other = cleaner.run(text), cleaner.run(text)
    begin = threading.Barrier(THREADS)

    def look(_: int) -> tuple[object, ...]:
        begin.wait()
        return result.hunks, result.changes, result.held, result.labels, result.offsets.spans

    with ThreadPoolExecutor(THREADS) as pool:
        looks = set(pool.map(look, range(THREADS)))
    assert looks == {(other.hunks, other.changes, other.held, other.labels, other.offsets.spans)}


def test_a_pool_of_processes() -> None:
    """Results come back as they are made here."""
    work = documents()[::5]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(clean_here, work, chunksize=20)) == [clean_here(document) for document in work]
