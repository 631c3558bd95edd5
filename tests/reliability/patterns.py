"""Every regular expression of newsclean and its plugins, wherever it is compiled; as JSON on standard output.

A program by itself, since it has to see the modules being imported. `re` is watched; all modules are imported, lazy
patterns are used once, and the texts of all case files are cleaned with every rule on, so that what functions compile
is seen too; and a pattern that is put together of constants of its module is put together here. `unseen` names the
calls in the source of which the pattern is not known then: `file:line`.

For each pattern: where it is, what it is, and a text that it takes more than linear time over. A pattern that is only
ever asked whether it matches one whole text counts as tried at one place, any other at all places of a text.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from newsclean.testing.patterns import attack, trap

ROOT = Path(__file__).parents[2]
SOURCES = (ROOT / "src" / "newsclean", *sorted((ROOT / "plugins").glob("newsclean_*")))
PACKAGES = {source.name for source in SOURCES}
ABSENT = ("newsclean.engines.ray", "newsclean.engines.spark", "newsclean.cli.template")  # start an engine; is no module
CALLS = ("compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")
found: set[tuple[str | bytes, int, str]] = set()  # pattern, flags, and where it was compiled, as file:line
compile_ = re._compile  # type: ignore[attr-defined]


def watch(pattern: Any, flags: int) -> Any:
    """What `re` calls for every pattern."""
    compiled = compile_(pattern, flags)
    place = caller(sys._getframe(1))
    if place:
        found.add((compiled.pattern, compiled.flags, place))
    return compiled


def caller(frame: FrameType | None) -> str:
    """The place in our code that asked for it; empty for code of others."""
    while frame is not None and (
        frame.f_globals.get("__name__") == "re" or frame.f_code.co_filename.endswith("_lazy.py")
    ):
        frame = frame.f_back
    return place_of(frame.f_code.co_filename, frame.f_lineno) if frame and ours(frame.f_code.co_filename) else ""


def ours(file: str) -> bool:
    """Whether it is code of newsclean or of a plugin, and no test."""
    path = Path(file)
    return path.is_relative_to(ROOT) and "tests" not in path.parts and any(path.is_relative_to(s) for s in SOURCES)


def place_of(file: str, line: int) -> str:
    """As it is written in a message."""
    return f"{Path(file).relative_to(ROOT).as_posix()}:{line}"


def import_all() -> None:
    """Every module, and what stands in it to be compiled later."""
    for source in SOURCES:
        package = importlib.import_module(source.name)
        for info in pkgutil.walk_packages(package.__path__, f"{source.name}."):
            if not info.name.startswith((*ABSENT, f"{source.name}.tests")) and not info.name.endswith("__main__"):
                with contextlib.suppress(ImportError):  # of an extra that is not there
                    importlib.import_module(info.name)
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in PACKAGES:
            for key, value in vars(module).items():
                use(value, f"{name}.{key}")


def use(value: Any, name: str) -> None:
    """Have a lazy pattern compiled, and those in a collection."""
    if type(value).__name__ == "_Lazy":
        found.add((value.pattern, value.flags, name))
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            use(item, name)
    elif isinstance(value, dict):
        for item in value.values():
            use(item, name)


def clean_everything() -> None:
    """Every case with every rule on, so that functions compile theirs."""
    import newsclean
    from newsclean.testing import load_cases

    names = [item.rule.name for item in newsclean.Cleaner().catalogue]
    cleaner = newsclean.Cleaner(enable=names, safety="suggest", on_error="skip")
    assert newsclean.Document("一a").scripts
    for folder in sorted((ROOT / "plugins").glob("newsclean_*/tests/cases")):
        for case in load_cases(folder):
            cleaner.run(case.before)


def calls() -> Iterator[tuple[str, range, str | bytes | None]]:
    """The calls of `re` and `lazy` in the source: file, lines, and the pattern if the module's constants tell it."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None) or ""
        if name.partition(".")[0] in PACKAGES and file.endswith(".py") and not file.endswith("_lazy.py"):
            for node in ast.walk(ast.parse(Path(file).read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and is_of_re(node.func) and node.args:
                    yield file, range(node.lineno, (node.end_lineno or 0) + 1), told(node.args[0], vars(module))


def uses(source: Path) -> dict[str, set[tuple[str, int]]]:
    """For each name in a package the methods that are called of it, with how many arguments; none for other uses."""
    found: dict[str, set[tuple[str, int]]] = {}
    for file in source.rglob("*.py"):
        if "tests" not in file.parts:
            tree = ast.parse(file.read_text(encoding="utf-8"))
            called = {id(node.value): node for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
            counts = {id(node.func): len(node.args) for node in ast.walk(tree) if isinstance(node, ast.Call)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load):
                    name, use = node.id if isinstance(node, ast.Name) else node.attr, called.get(id(node))
                    found.setdefault(name, set()).add((use.attr, counts.get(id(use), 0)) if use else ("", 0))
    return found


def anchored(places: set[str], used: dict[str, dict[str, set[tuple[str, int]]]]) -> bool:
    """Whether all uses of a pattern are `match` and `fullmatch` of one text; then it is tried at one place alone."""
    names = [place.split(".") for place in places if ":" not in place]
    ways = [used[name[0]].get(name[-1], {("", 0)}) for name in names]
    return bool(ways) and set().union(*ways) <= {("match", 1), ("fullmatch", 1)}


def told(written: ast.expr, names: dict[str, Any]) -> str | bytes | None:
    """The value of an expression, if the names of the module are all it needs."""
    try:
        value = eval(compile(ast.Expression(written), "<pattern>", "eval"), dict(names))
    except Exception:
        return None
    return value if isinstance(value, str | bytes) else None


def is_of_re(function: ast.expr) -> bool:
    """`re.compile` and its like."""
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.value.id == "re" and function.attr in CALLS
    return isinstance(function, ast.Name) and function.id == "lazy"


def main() -> None:
    """Watch, import, clean, compare with the source."""
    re._compile = watch  # type: ignore[attr-defined]
    import_all()
    clean_everything()
    known, places, unseen = {pattern for pattern, _, _ in found}, {place for _, _, place in found}, []
    for file, lines, pattern in calls():
        if pattern is not None and pattern not in known:
            found.add((pattern, 0, place_of(file, lines[0])))
        elif pattern is None and not any(place_of(file, line) in places for line in lines):
            unseen.append(place_of(file, lines[0]))
    re._compile = compile_  # type: ignore[attr-defined]
    json.dump({"patterns": sorted(judged()), "unseen": sorted(unseen)}, sys.stdout)


def judged() -> Iterator[tuple[str, str, str, str, list[str]]]:
    """Each pattern once: where, what, a reason that it is a trap, and, of a slow text, its kind and its parts."""
    used = {source.name: uses(source) for source in SOURCES}
    places: dict[tuple[str | bytes, int], set[str]] = {}
    for pattern, flags, place in found:
        places.setdefault((pattern, compile_(pattern, flags).flags), set()).add(place)
    for (pattern, flags), where in places.items():
        compiled = compile_(pattern, flags)
        slow = attack(compiled, search=not anchored(where, used))
        yield min(where, key=readable), repr(pattern), trap(compiled), slow.kind if slow else "", list(slow or [])[1:]


def readable(place: str) -> tuple[bool, str]:
    """Names before lines, which change."""
    return ":" in place, place


if __name__ == "__main__":
    main()
