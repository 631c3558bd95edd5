"""Each plugin folder is a distribution of its own, whose finder needs neither newsclean nor pluggy."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import ROOT, Environment, install_into, run

SAMPLES = {  # before, after
    "newsclean_bylines": ("本报讯\n", "本报讯\n"),
    "newsclean_characters": ("\u2f00\u200b", "一"),
    "newsclean_credits": ("图片来源：新华社\n", "图片来源：新华社\n"),
    "newsclean_furniture": ("一\n", "一\n"),
    "newsclean_letterspacing": ("该 公 司 年 销 售 收 入 大 幅 增 长\n", "该公司年销售收入大幅增长\n"),
    "newsclean_mojibake": ("鍥剧墖鏉ユ簮", "图片来源"),
    "newsclean_numbers": ("总投资额 6.8 亿元", "总投资额6.8亿元"),
    "newsclean_overprint": ("总投资额总投资额15611561亿元亿元", "总投资额1561亿元"),
    "newsclean_tidy": ("a \n\n\n\nb\n", "a\n\nb\n"),
    "newsclean_wraps": ("", ""),
}
PLUGINS = sorted(path.parent.name for path in (ROOT / "plugins").glob("newsclean_*/__init__.py"))
FIX = "import importlib, sys; print(ascii(importlib.import_module(sys.argv[1]).fix(sys.argv[2])))"
ABSENT = "from importlib.util import find_spec; print([n for n in ('newsclean', 'pluggy', 'attrs') if find_spec(n)])"


@pytest.fixture(scope="module")
def finders(environment: Environment, plugin_wheels: dict[str, Path]) -> Path:
    """An environment with all plugins and nothing else."""
    return environment("--no-index", *plugin_wheels.values())


def test_plugins_bring_nothing_along(finders: Path, tmp_path: Path) -> None:
    """Neither newsclean nor what that needs is there."""
    assert run(finders / "python", "-c", ABSENT, cwd=tmp_path).strip() == "[]"


@pytest.mark.parametrize("package", PLUGINS)
def test_a_finder_works_alone(finders: Path, package: str, tmp_path: Path) -> None:
    """`fix` of a plugin that was installed by itself acts."""
    before, after = SAMPLES[package]
    assert run(finders / "python", "-c", FIX, package, before, cwd=tmp_path).strip() == ascii(after)


def test_a_folder_installs_as_it_stands(environment: Environment, tmp_path: Path) -> None:
    """`pip install ./plugins/newsclean_overprint`, with nothing prepared."""
    programs = environment(ROOT / "plugins" / "newsclean_overprint")
    before, after = SAMPLES["newsclean_overprint"]
    assert run(programs / "python", "-c", FIX, "newsclean_overprint", before, cwd=tmp_path).strip() == ascii(after)


def test_beside_newsclean_a_stand_alone_plugin_counts_once(
    environment: Environment, wheel: Path, plugin_wheels: dict[str, Path], tmp_path: Path
) -> None:
    """Both would own the same files: it works while both are there, but to remove the one takes them from the other.

    So a plugin's README says: one or the other.
    """
    programs = environment(wheel)
    install_into(programs, "--no-index", plugin_wheels["newsclean_overprint"])
    code = "import newsclean; print([p.name for p in newsclean.Cleaner().plugins].count('overprint'))"
    assert run(programs / "python", "-c", code, cwd=tmp_path).strip() == "1"
    before, after = SAMPLES["newsclean_overprint"]
    assert run(programs / "python", "-c", FIX, "newsclean_overprint", before, cwd=tmp_path).strip() == ascii(after)
