"""How much of newsclean its tests run: lines and branches of every package, beside what must be reached.

    pip install "coverage>=7.11"
    python tests/branches.py                   # all tests: some ten minutes
    python tests/branches.py --quick           # the core and the plugins, by their own tests: one minute
    python tests/branches.py --only engines    # by the tests of the engines, where Ray and Spark are installed

Ends with 1 if a test fails or a package does not reach what it must. Programs that tests start are measured as well;
what is killed is not, since it cannot say any more what it has run. So the tests call what runs in workers in their own
process too. No page that cannot be published is needed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
CORE = "core"
MUST = {CORE: 100.0, "package": 98.0, "engine": 75.0, "plugin": 95.0}
"""Per cent of lines and branches. The core is `src/newsclean/*.py`; what lies in folders there are packages."""

APART = {"engines/ray.py": "ray", "engines/spark.py": "pyspark"}
"""Modules that need what few environments have. Much of them runs in workers that an engine kills."""

QUICK = (
    *("tests/core", "tests/test_properties.py", "tests/reliability/test_rules_that_misbehave.py", "plugins"),
    *("tests/corpus/test_arrow.py", "tests/corpus/test_worker.py", "tests/cli/test_config.py"),  # documents of many
    *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "src" / "newsclean").glob("*.py")),  # doctests
)
LEFT_OUT = (
    # no file may grow there, nor that of coverage, which says so where these look
    *("--deselect", "tests/cli/test_files.py::test_full_disk_leaves_the_old_file"),
    *("--deselect", "tests/corpus/test_runs.py::test_a_full_disk"),
    # these run what is installed elsewhere, or take the time
    *("--ignore", "tests/packaging", "--ignore", "tests/test_performance.py"),
)


class Covered(NamedTuple):
    """Lines and branches, and how many of them were run."""

    lines: int = 0
    lines_run: int = 0
    branches: int = 0
    branches_run: int = 0

    def plus(self, other: Covered) -> Covered:
        """Both together."""
        return Covered(*(one + another for one, another in zip(self, other, strict=True)))

    @property
    def share(self) -> float:
        """Per cent of lines and branches together, as coverage counts them; rounded down, so that 100 is all."""
        all_of_it = self.lines + self.branches
        return (self.lines_run + self.branches_run) * 1000 // all_of_it / 10 if all_of_it else 100.0


def measure(folder: Path, tests: tuple[str, ...]) -> tuple[int, dict[str, Covered]]:
    """Run tests; how they ended, and what they covered of every file, by its path."""
    paths = os.pathsep.join(str(ROOT / name) for name in ("src", "plugins"))
    own = {"PYTHONPATH": paths, "COVERAGE_FILE": str(folder / "data"), "NEWSCLEAN_BENCH": str(folder / "none")}
    how: dict[str, Any] = {"cwd": ROOT, "env": os.environ | own}
    coverage = [sys.executable, "-m", "coverage"]
    ended = subprocess.run([*coverage, "run", "-m", "pytest", "-q", "-r", "fE", *LEFT_OUT, *tests], **how).returncode
    subprocess.run([*coverage, "combine", "-q"], capture_output=True, **how)  # what was killed in mid-write is no data
    subprocess.run([*coverage, "json", "-q", "-o", folder / "found.json"], check=True, **how)
    found: Mapping[str, Any] = json.loads((folder / "found.json").read_text(encoding="utf-8"))["files"]
    return ended, {Path(name).as_posix(): _covered(each["summary"]) for name, each in found.items()}


def _covered(summary: Mapping[str, int]) -> Covered:
    names = ("num_statements", "covered_lines", "num_branches", "covered_branches")
    return Covered(*(summary[name] for name in names))


def place(path: str) -> tuple[str, str]:
    """The package that a file counts for, and its kind, which is a key of `MUST`; no kind if nothing can be asked.

    >>> place("src/newsclean/_edits.py"), place("src/newsclean/cli/_say.py")
    (('core', 'core'), ('newsclean.cli', 'package'))
    >>> place("plugins/newsclean_tidy/__init__.py")
    ('newsclean_tidy', 'plugin')
    """
    top, _, inside = path.partition("/")
    package, _, name = inside.partition("/")
    if top == "plugins":
        return package, "plugin"
    folder, _, module = name.partition("/")
    if name in APART:
        return f"newsclean.{folder}.{module.removesuffix('.py')}", "engine" if find_spec(APART[name]) else ""
    return (f"newsclean.{folder}", "package") if module else (CORE, CORE)


def packages(files: Mapping[str, Covered]) -> dict[tuple[str, str], Covered]:
    """What was covered of each package, the core first and the plugins last."""
    found: dict[tuple[str, str], Covered] = {}
    for path, covered in files.items():
        found[place(path)] = found.get(place(path), Covered()).plus(covered)
    return dict(sorted(found.items(), key=lambda item: (item[0][0] != CORE, item[0][1] == "plugin", item[0])))


def table(found: Mapping[tuple[str, str], Covered]) -> Iterator[str]:
    """As Markdown."""
    yield "| package | lines | not run | branches | not run | covered | at least |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for (name, kind), each in found.items():
        least = f"{MUST[kind]:g} %" if kind else "not installed"
        missed = each.lines - each.lines_run, each.branches - each.branches_run
        yield (
            f"| `{name}` | {each.lines:,} | {missed[0]:,} | {each.branches:,} | {missed[1]:,} "
            f"| {each.share:.1f} % | {least} |"
        )


def main() -> int:
    """Measure, show, and say whether it is enough."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=["engines"])
    parser.add_argument("--missing", action="store_true", help="name the files that are not covered in full")
    chosen = parser.parse_args()
    tests = QUICK if chosen.quick else ("tests/engines", "src/newsclean/engines") if chosen.only else ()
    with tempfile.TemporaryDirectory() as folder:
        ended, files = measure(Path(folder), tests)
    found = packages(files)
    if chosen.quick or chosen.only:
        kinds = (CORE, "plugin") if chosen.quick else ()
        found = {key: each for key, each in found.items() if key[1] in kinds or f".{chosen.only}" in key[0]}
    print("", *table(found), sep="\n")
    if chosen.missing:
        short_of = {path: each.share for path, each in files.items() if each.share < 100 and place(path) in found}
        print("", *(f"{share:5.1f} % {path}" for path, share in short_of.items()), sep="\n")
    short = [name for (name, kind), each in found.items() if kind and each.share < MUST[kind]]
    print(*(f"{name}: less than it must be" for name in short), sep="\n", end="\n" if short else "")
    return 1 if ended or short else 0


if __name__ == "__main__":
    raise SystemExit(main())
