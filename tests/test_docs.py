"""What the documentation shows is true: links lead somewhere, commands and names exist, pages are complete.

That its code runs is the business of `test_docs_code.py`.
"""

from __future__ import annotations

import ast
import contextlib
import inspect
import io
import json
import re
import runpy
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import newsclean
from newsclean import hookspecs
from newsclean.cli import main

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("*/*/README.md")])
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
COMMAND = re.compile(r"(?:^|\| )(newsclean(?: [^|>#\n]*)?)", re.MULTILINE)


def name_of(page: Path) -> str:
    """A page's path in the repository."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path, *languages: str) -> Iterator[tuple[int, str]]:
    """Line and text of the fenced blocks in some languages."""
    text = page.read_text(encoding="utf-8")
    for match in FENCED.finditer(text):
        if match[1] in languages:
            yield text.count("\n", 0, match.start()) + 2, match[2]


every_page = pytest.mark.parametrize("page", PAGES, ids=name_of)


@every_page
def test_results_in_comments_come_out(page: Path) -> None:
    """`expression   # -> value`: the expression has that value."""
    for _, code in blocks(page, "python"):
        for expression, value in re.findall(r"^(newsclean\..*?)\s+# -> (.*)$", code, re.MULTILINE):
            assert eval(expression, {"newsclean": newsclean}) == ast.literal_eval(value)


@every_page
def test_plugins_in_full_work(page: Path) -> None:
    """A block that registers rules is a plugin that newsclean takes."""
    for _, code in blocks(page, "python"):
        if "@newsclean.hookimpl" in code and "import newsclean" in code and "import newsclean_" not in code:
            module = ModuleType("documented")
            exec(code, vars(module))
            assert "documented" in {plugin.name for plugin in newsclean.Cleaner(plugins=[module]).plugins}


def test_the_plugin_of_the_readme_deletes_stamps() -> None:
    """The first plugin that anybody reads does what it says."""
    (code,) = [code for _, code in blocks(ROOT / "README.md", "python") if "@newsclean.hookimpl" in code]
    module = ModuleType("stamps")
    exec(code, vars(module))
    assert newsclean.clean("本报讯(记者王小明)近日，", plugins=[module]) == "本报讯近日，"
    assert newsclean.clean("本报讯(记者王小明)近日，", plugins=[module], block=["stamps"]) == "本报讯(记者王小明)近日，"


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link names a file or folder of the repository."""
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@every_page
def test_commands_have_the_options_that_they_show(page: Path) -> None:
    """Every long option in an example of the command line is one that `newsclean -h` lists."""
    commands = [found for _, code in blocks(page, "console", "bash", "sh") for found in COMMAND.findall(code)]
    options = {word.split("=")[0] for command in commands for word in shlex.split(command) if word.startswith("--")}
    assert options <= known_options()


@cache
def known_options() -> set[str]:
    """The long options of all commands."""
    commands = ([], *([name] for name in ("corpus", "explain-rule", "new-plugin", "plugins", "rules")))
    texts = (newsclean_says(*command, "--help") for command in commands)
    return {option for text in texts for option in re.findall(r"--[a-z-]+", text)} | {"--help"}


def newsclean_says(*words: str) -> str:
    """The standard output of the program."""
    with contextlib.redirect_stdout(io.StringIO()) as said:
        assert main(words) == 0
    return said.getvalue()


@pytest.mark.parametrize("name", ["main", "tests"])
def test_the_readme_has_its_two_commands(name: str) -> None:
    """Each is one line in a block of its own, where `.ci/run` finds it."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"<!-- command: {name} -->\n```\w+\n(.*?)\n```", text, re.DOTALL)
    assert found.startswith("python -m venv .venv && ")
    assert "\n" not in found


def test_the_architecture_names_every_module() -> None:
    """The table of modules is complete, and names none that is gone."""
    table = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("its one idea")[1].split("\n\n")[0]
    named = {name for row in table.splitlines()[2:] for name in re.findall(r"`(\w+)/?`", row.split("|")[1])}
    found = {path.stem for path in (ROOT / "src" / "newsclean").iterdir() if path.suffix in (".py", "")}
    assert named == found - {"__pycache__", "__main__"}


def test_the_index_lists_every_page() -> None:
    """Every page of the site is in a list that a reader of the file sees, and in a table of contents of the site."""
    text = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {page.relative_to(ROOT / "docs").as_posix() for page in PAGES if page.is_relative_to(ROOT / "docs")}
    contents = "\n".join(re.findall(r"^```\{toctree\}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)).splitlines()
    assert set(LINK.findall(text)) >= pages - {"index.md"}
    assert {f"{line}.md" for line in contents} >= pages - {"index.md"}


def test_every_kind_of_label_is_documented() -> None:
    """What the rules put on pages of every language stands in the table of labels, with the rule that says so."""
    table = (ROOT / "docs" / "reference" / "labels.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1:] for line in table.splitlines() if line.startswith("| `")]
    named = {kind: re.findall(r"`([\w-]+)`", row[3]) for row in rows for kind in re.findall(r"`(\w+)`", row[0])}
    cleaner = newsclean.Cleaner(options={rule: {"action": "drop"} for rule in ("credits", "furniture")})
    pages = (ROOT / "benchmarks" / "pages.jsonl").read_text(encoding="utf-8").splitlines()[::4]
    labels = [label for page in pages for label in cleaner.run(json.loads(page)["raw"]).labels]
    assert {label.kind for label in labels} == named.keys()
    assert all(label.rule in named[label.kind] for label in labels)


def test_hooks_are_documented_as_they_are() -> None:
    """Every hook has a heading on its page, which is its signature; there is no heading for a hook that is gone."""
    page = (ROOT / "docs" / "reference" / "hooks.md").read_text(encoding="utf-8")
    hooks = [hook for name, hook in vars(hookspecs).items() if name.startswith("newsclean_")]
    signatures = [f"{hook.__name__}{inspect.signature(hook)}".replace("'", "") for hook in hooks]
    assert re.findall(r"^## `(.*)`$", page, re.MULTILINE) == signatures


def test_every_public_name_is_in_the_reference() -> None:
    """The page of the Python interface has an entry for each name of `newsclean.__all__`, and none that is gone."""
    page = (ROOT / "docs" / "reference" / "api.md").read_text(encoding="utf-8")
    named = re.findall(r"^\.\. \w+(?::\w+)?:: newsclean\.(\w+)(?:\(\))?$", page, re.MULTILINE)
    assert set(named) - {"arrow", "corpus", "engines", "testing", "scoring"} == set(newsclean.__all__) - {"__version__"}


def test_drawings_are_what_their_script_draws() -> None:
    """`python docs/images/drawings.py` would change nothing."""
    folder = ROOT / "docs" / "images"
    drawn = runpy.run_path(str(folder / "drawings.py"))["DRAWINGS"]
    for draw in drawn:
        assert (folder / f"{draw.__name__}.svg").read_text(encoding="utf-8") == draw()
