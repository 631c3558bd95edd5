"""Every regular expression of newsclean and its plugins, wherever it is compiled; as JSON on standard output.

A program by itself, since it has to see the modules being imported. `re` is watched; all modules are imported, lazy
patterns are used once, and the texts of all case files are cleaned with every rule on, so that what functions compile
is seen too; and a pattern that is put together of constants of its module is put together here. `unseen` names the
calls in the source of which the pattern is not known then: `file:line`.
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

from newsclean.testing._work import trap

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
    places, unseen = {place for _, _, place in found}, []
    for file, lines, pattern in calls():
        if pattern is not None:
            found.add((pattern, 0, place_of(file, lines[0])))
        elif not any(place_of(file, line) in places for line in lines):
            unseen.append(place_of(file, lines[0]))
    re._compile = compile_  # type: ignore[attr-defined]
    patterns = [(place, repr(pattern), trap(compile_(pattern, flags))) for pattern, flags, place in found]
    json.dump({"patterns": sorted(patterns), "unseen": sorted(unseen)}, sys.stdout)


if __name__ == "__main__":
    main()
