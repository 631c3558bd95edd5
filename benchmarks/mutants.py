"""Mutation testing: is every small change of the code noticed by some test?

Each mutant of `mutations.py` runs in a process of its own, forked when all that tests need is loaded: the tests that
execute the changed lines, the fastest first, until one fails. A mutant in the body of a function is put into the loaded
function; others are imported anew, and so are those that nothing has noticed there, since a function may be called
once and before any test. Where a test takes three times as long as without the mutant, and some seconds more, it has
failed; tests of more than a second are left out. Prints the mutants that nothing has noticed, and how many there are of
each file. POSIX alone.

python benchmarks/mutants.py [--again FILE] [PATH ...]
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import pickle
import resource
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from hypothesis import Phase, settings

from mutations import Mutant, mutants
from reached import ROOT, Reached

PATHS = (
    *(f"src/newsclean/{name}.py" for name in ("_edits", "_offsets", "_cleaner", "_rules")),
    *("plugins/newsclean_numbers", "plugins/newsclean_credits"),
)
TESTS = ("tests/core", "tests/test_api.py", "tests/reliability/test_rules_that_misbehave.py", "src/newsclean")
_OPTIONS = (
    *("-s", "--assert=plain", "--hypothesis-profile=mutants", "-p", "no:cacheprovider", "-p", "no:terminal"),
    *("-o", "addopts=--import-mode=importlib --doctest-modules"),  # the rest of it is for the terminal
)
_LOADED = ("attrs", "chardet", "click", "concurrent.futures", "hypothesis", "multiprocessing", "pluggy", "wcwidth")
_SAID = os.fdopen(os.dup(2), "w")  # which children keep
_IMPORT = 5  # seconds of processor time, about
_MEMORY = 4 << 30  # bytes; a mutant may ask for all there is

Tests = Mapping[str, float]  # and how many seconds each takes without a mutant
Run = Callable[[Mutant, Tests], bool]
"""Runs tests with a mutant; tells whether all pass."""


class Loop:
    """In the place of a run of all tests: what runs some of them, with changed functions, in other processes."""

    def __init__(self, run: Callable[[Run, set[str]], None]) -> None:
        """Take what shall be done; it is told which tests do not pass a second time, and so are of no use here."""
        self.run = run

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Do it."""
        items = {item.nodeid: item for item in session.items}

        def passes(test: str) -> bool:
            before = session.testsfailed
            session.config.hook.pytest_runtest_protocol(item=items[test], nextitem=None)
            return session.testsfailed == before

        def swapped(mutant: Mutant, tests: Tests) -> bool:
            _swap(mutant, functions)
            for test, seconds in tests.items():
                _limit(seconds)
                if not passes(test):
                    return False
            return True

        for test in items:
            passes(test)  # so that patterns are compiled
        once = in_child(lambda: {test for test in items if not passes(test)})
        functions = [each for each in gc.get_objects() if isinstance(each, FunctionType)]
        gc.freeze()  # so that no child looks at what is there
        self.run(swapped, once)
        return True


def _swap(mutant: Mutant, functions: Iterable[FunctionType]) -> None:
    """Give every function of the file the code of the mutant."""
    name = str(mutant.path)
    codes = {(code.co_qualname, code.co_firstlineno): code for code in _codes(compile(mutant.tree, name, "exec"))}
    for function in functions:
        if (old := function.__code__).co_filename == name:
            function.__code__ = codes.get((old.co_qualname, old.co_firstlineno), old)


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


class Chosen:
    """Makes pytest run some tests alone, in this order."""

    def __init__(self, tests: Tests) -> None:
        """Take their names, and what they need."""
        self.tests = tests

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Put them into the place of all."""
        by_name = {item.nodeid: item for item in items}
        items[:] = [by_name[test] for test in self.tests]

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Let it take as long as it may."""
        _limit(self.tests[nodeid])


def imported(mutant: Mutant, tests: Tests) -> bool:
    """Run tests of code that nothing has imported yet; this module of it is the mutant."""
    normal = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, fullname: str) -> CodeType | None:
        if self.path == str(mutant.path):
            return compile(mutant.tree, self.path, "exec")
        return normal(self, fullname)

    _limit(_IMPORT)
    SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment]
    files = {test.partition("::")[0]: None for test in tests}
    return pytest.main([*_OPTIONS, "-x", *files], [Chosen(tests)]) == 0


def _limit(seconds: float) -> None:
    """End this process, unless it is done, or sets another limit, after three times as long and a few seconds."""
    more = 3 + 3 * seconds
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + more), resource.RLIM_INFINITY))
    signal.alarm(10 * int(more))  # for what waits, on a busy machine


def in_child(run: Callable[[], Any]) -> Any:
    """What a function gives in a forked process that says nothing; None where it does not come back."""
    with tempfile.TemporaryFile() as kept:
        if pid := os.fork():
            os.waitpid(pid, 0)
            kept.seek(0)
            given = kept.read()
            return pickle.loads(given) if given else None
        try:
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            kept.write(pickle.dumps(run()))
            kept.flush()
        finally:
            os._exit(0)


class Trial:
    """Tests, and the mutants that are tried on them."""

    def __init__(self, every: Sequence[Mutant], files: Iterable[Path]) -> None:
        """See first what each test does."""
        self.every = every
        homes = {file.parent for file in files}
        plugins = sorted(str(home.relative_to(ROOT)) for home in homes if home.parent == ROOT / "plugins")
        self.where = [*(TESTS if len(plugins) < len(homes) else ()), *plugins]
        self.reached = Reached({str(file) for file in files})
        self.reached.lines, self.reached.seconds = in_child(self._reach)

    def _reach(self) -> tuple[object, object]:
        sys.settrace(self.reached.trace)
        pytest.main([*_OPTIONS, *self.where], [self.reached])
        sys.settrace(None)
        return self.reached.lines, self.reached.seconds

    def survivors(self) -> set[int]:
        """The numbers of the mutants that nothing notices."""
        inside = [number for number, mutant in enumerate(self.every) if mutant.function]
        outside = [number for number, mutant in enumerate(self.every) if not mutant.function]
        left: set[int] = in_child(lambda: self._swapped(inside))
        return self._left(imported, [*outside, *sorted(left)])

    def _swapped(self, numbers: Sequence[int]) -> set[int]:
        left: set[int] = set()

        def run(swapped: Run, once: set[str]) -> None:
            self.reached.seconds = {test: s for test, s in self.reached.seconds.items() if test not in once}
            left.update(self._left(swapped, numbers))

        pytest.main([*_OPTIONS, *self.where], [Loop(run)])
        return left

    def _left(self, run: Run, numbers: Sequence[int]) -> set[int]:
        tests = {number: self.reached.tests(self.every[number]) for number in numbers}
        left: set[int] = set()
        for done, number in enumerate(numbers):
            print(f"\r{done} of {len(numbers)} ", end="", file=_SAID, flush=True)
            if self._pass(run, self.every[number], tests[number]):
                left.add(number)
                print(f"\r{shown(self.every[number])}", file=_SAID, flush=True)
        return left

    def _pass(self, run: Run, mutant: Mutant, names: Sequence[str]) -> bool:
        tests = {name: self.reached.seconds[name] for name in names}
        return not tests or in_child(lambda: run(mutant, tests)) is True


def shown(mutant: Mutant) -> str:
    """File, line and change."""
    return f"{mutant.path.relative_to(ROOT)}:{mutant.lines[0]}: {mutant.change}"


def main(paths: Iterable[str], again: Path | None) -> None:
    """Try every mutant of these files and folders, or those that an earlier run has printed."""
    files = [file for path in paths for file in (sorted((ROOT / path).glob("*.py")) or [ROOT / path])]
    every = [mutant for file in files for mutant in mutants(file)]
    if again:
        said = {tuple(line.split(":", 2)[::2]) for line in again.read_text(encoding="utf-8").splitlines()}
        every = [each for each in every if (str(each.path.relative_to(ROOT)), f" {each.change}") in said]
    for module in _LOADED:
        importlib.import_module(module)
    phases = [Phase.explicit, Phase.generate]  # one example that fails is enough, however long it is
    settings.register_profile("mutants", deadline=None, derandomize=True, report_multiple_bugs=False, phases=phases)
    left = Trial(every, files).survivors()
    counts: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for number, mutant in enumerate(every):
        name = str(mutant.path.relative_to(ROOT))
        counts[name][number in left] += 1
        if number in left:
            print(shown(mutant))
    counts["all"] = sum(counts.values(), Counter())
    for name, of in counts.items():
        print(f"{name}: {of[False]} of {of.total()} noticed, {of[False] / of.total():.1%}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", default=PATHS, metavar="PATH", help="files, or folders of plugins")
    parser.add_argument("--again", type=Path, metavar="FILE", help="what an earlier run has printed")
    given = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))  # as `python -m pytest` does
    main(given.paths, given.again)
