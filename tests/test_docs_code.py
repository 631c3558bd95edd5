"""Every block of code in the documentation is run, in the order of its page; few say why they are not.

A page is run in a folder of its own that holds the seed page as `page.txt`, `pages/a.txt` and `pages/b.txt`, a PDF of
one page as `page.pdf`, and the repository's `seeds/`, `examples/` and `benchmarks/`. Packages are not fetched: `pip
install NAME` is left out, and a project in the current folder is installed without its dependencies. What a reader does
not see stands in comments of Markdown before a block:

* `<!-- not run: why -->`: the block is not run.
* `<!-- needs: pandas, pdftotext -->`: nor is it where one of these, a module or a program, is not installed.
* `<!-- file: rules/my.py -->`: the block is written there, and not run (Python and TOML are read all the same).
* `<!-- into: rules/my.py -->`: the block is a function that takes the place of the one of its name there.
* `<!-- append: cases/wild.txt -->`: the block is written at the end of what stands there.
* `<!-- exit: 1 -->`: the code with which its commands end, if not 0.
* `<!-- first: raw = "..." -->`: Python that is run before it.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib.util
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsclean
from newsclean.cli import main

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("plugins/*/README.md")])
BLOCK = re.compile(
    r"(?P<notes>(?:^<!-- (?:not run|needs|file|into|append|exit|first|command): [^>]*-->\n)*)"  # no > in a note
    r"^```(?P<language>\w+)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
NOTE = re.compile(r"^<!-- (not run|needs|file|into|append|exit|first|command): (.*?) -->$", re.MULTILINE | re.DOTALL)
INSTALLS = ("pip install ", "python -m pip install ")
HERE = re.compile(r"python -m pip install (?:-e )?[\"']?\.")  # the project in the current folder
SIGNS = re.compile(r"[|&;<>()$`*?\[\]~!{}]")  # of a shell
WRITE = {"file", "into", "append"}
FUNCTION = re.MULTILINE | re.DOTALL
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


@attrs.frozen
class Block:
    """A fenced block: its language and code, the line where its code begins, and the notes before it."""

    language: str
    code: str
    line: int
    notes: dict[str, str]


def name_of(page: Path) -> str:
    """A page's path in the repository."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(m["language"], m["code"], text.count("\n", 0, m.start("code")) + 1, dict(NOTE.findall(m["notes"])))
        for m in BLOCK.finditer(text)
    ]


PARAMS = [pytest.param(page, id=name_of(page)) for page in PAGES if blocks(page)]


@pytest.fixture
def folder(tmp_path: Path, page_pdf: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where a page is run: the seed page under the names that examples use; `python` is the one of the tests."""
    seed = (ROOT / "seeds" / "high-tech-zones.txt").read_bytes()
    for name in ("page.txt", "pages/a.txt", "pages/b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(seed)
    for name in ("seeds", "examples", "benchmarks"):
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    path = [str(Path(place).resolve()) for place in os.environ.get("PYTHONPATH", "").split(os.pathsep) if place]
    monkeypatch.setenv("SITE", str(tmp_path / "site"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([*path, str(tmp_path / "site")]))
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    modules = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - modules:  # those that the page wrote; the next page may use the same names
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(tmp_path)):
            del sys.modules[name]


@pytest.mark.skipif(os.name == "nt", reason="the examples are for a POSIX shell")
@pytest.mark.parametrize("page", PARAMS)
def test_code_runs(page: Path, folder: Path) -> None:
    """Python and commands run in the order of the page, and give the output that is shown."""
    namespace: dict[str, Any] = {"newsclean": newsclean, "__name__": "documented"}
    missing: list[str] = []
    for block in blocks(page):
        if "not run" in block.notes:
            continue
        if lacking := [name for name in block.notes.get("needs", "").split(", ") if name and not _there(name)]:
            missing += lacking
            continue
        _run(block, f"{name_of(page)}:{block.line}", namespace)
    if missing:
        pytest.skip(f"the rest ran, but not what needs {', '.join(sorted(set(missing)))}")


def _there(name: str) -> bool:
    try:
        return bool(importlib.util.find_spec(name) or shutil.which(name))
    except ModuleNotFoundError:  # not even the package that the module is in
        return False


def _run(block: Block, where: str, namespace: dict[str, Any]) -> None:
    if "first" in block.notes:
        exec(compile(block.notes["first"], where, "exec"), namespace)
    if written := WRITE & block.notes.keys():
        _write(block, written.pop())
    if block.language in ("python", "pycon"):
        _run_python(block, where, namespace, run=not WRITE & block.notes.keys())
    elif block.language in ("console", "bash", "sh"):
        for command, output in commands(block.code):
            _run_command(command, output, where, int(block.notes.get("exit", 0)))
    elif block.language == "toml":
        tomllib.loads(block.code)
    elif block.language == "json":
        json.loads(block.code)
    else:
        assert block.language in ("text", "html"), f"{where}: no way to run {block.language}; give it the language text"


def _write(block: Block, how: str) -> None:
    path = Path(block.notes[how])
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text(encoding="utf-8") if how != "file" else ""
    if how == "into":
        (name,) = re.findall(r"^def (\w+)", block.code, re.MULTILINE)
        text, number = re.subn(rf"^def {name}\(.*?(?=^\S|\Z)", lambda _: block.code + "\n\n", text, flags=FUNCTION)
        assert number == 1, f"{path} has {number} functions {name}"
        path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
    else:
        path.write_text(text + block.code, encoding="utf-8")


def _run_python(block: Block, where: str, namespace: dict[str, Any], *, run: bool) -> None:
    if not run:
        compile(block.code, where, "exec")
    elif ">>> " in block.code:
        runner = doctest.DocTestRunner(optionflags=OPTIONS)
        test = doctest.DocTestParser().get_doctest(block.code, namespace, where, where, block.line - 1)
        said: list[str] = []
        runner.run(test, out=said.append, clear_globs=False)
        assert not runner.failures, "".join(said)
        namespace.update(test.globs)
    else:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(block.code, where, "exec"), namespace)


def commands(code: str) -> Iterator[tuple[str, str | None]]:
    r"""Commands and the output that is shown for them; None if none is.

    Where a line begins with `$ ` all others are output. A line that ends in `\` goes on.
    """
    lines = re.sub(r"\\\n", "", code).splitlines()
    if not any(line.startswith("$ ") for line in lines):
        yield from ((line, None) for line in lines if line.strip() and not line.startswith("#"))
        return
    for part in re.split(r"^\$ ", "\n".join(lines), flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output if output.strip() else None


def _run_command(command: str, output: str | None, where: str, code: int) -> None:
    if command.startswith("cd "):
        os.chdir(command.removeprefix("cd "))
        return
    if HERE.match(command):
        site = os.environ["SITE"]
        command = f"python -m pip install -q --no-index --no-deps --no-build-isolation --upgrade --target {site} ."
    elif command.startswith(INSTALLS):
        return
    ended, said = _here(command) if _is_plain(command) else _in_a_shell(command)
    ends = {code, 1} if "--check" in command else {code}
    assert ended in ends, f"{where}: {command}\nended with {ended}\n{said}"
    if output is not None:
        same = doctest.OutputChecker().check_output(output.strip() + "\n", said.strip() + "\n", OPTIONS)
        assert same, f"{where}: {command}\ngave\n{said}\nshown is\n{output}"


def _is_plain(command: str) -> bool:
    """Whether it is newsclean alone, with nothing for a shell to do, and no code but newsclean's own."""
    words = shlex.split(command, comments=True)
    own = "--plugin" not in words and not Path(os.environ["SITE"]).exists()
    return words[0] == "newsclean" and own and not any(SIGNS.search(word) for word in words)


def _here(command: str) -> tuple[int, str]:
    """Run newsclean in this process, which is quicker; that the program starts is tested elsewhere."""
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        ended = main(shlex.split(command, comments=True)[1:])
    said.seek(0)
    return ended, said.read()


def _in_a_shell(command: str) -> tuple[int, str]:
    done = subprocess.run(
        ["sh", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False
    )
    return done.returncode, done.stdout


def test_few_blocks_are_not_run() -> None:
    """What does not run says why, and there is little of it."""
    left_out = {
        f"{name_of(page)}:{block.line}": block.notes["not run"]
        for page in PAGES
        for block in blocks(page)
        if "not run" in block.notes
    }
    assert all(len(why) > 10 for why in left_out.values()), left_out
    assert len(left_out) <= 20, left_out
