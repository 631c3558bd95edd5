"""Each plugin folder is a distribution of its own, whose finder needs neither newsclean nor pluggy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import ROOT, Environment, pip, run

COLUMN = [  # paragraphs, as they are set
    [
        "本报讯 昨日上午，滨海新城轨道交通二号线一期工程",
        "全线贯通。该线路全长三十一公里，设车站二十二座，",
        "预计明年上半年试运营。",
    ],
    [
        "建设单位负责人介绍，施工期间共穿越河道七处、",
        "既有铁路两处，没有发生一起责任事故。沿线居民的出",
        "行时间将缩短近一半。",
    ],
]
DROP = {"action": "drop"}
SAMPLES: dict[str, tuple[str, str, dict[str, str]]] = {  # before, after, options
    "newsclean_bylines": ("（记者 王小川）", "（记者 王小川）", {}),  # labels, and leaves the text alone
    "newsclean_characters": ("\u2f00\u200b", "一", {}),
    "newsclean_credits": ("一\n图片来源：新华社\n二\n", "一\n二\n", DROP),
    "newsclean_furniture": ("……的新路。（下转第3版）\n", "……的新路。\n", DROP),
    "newsclean_letterspacing": ("该 公 司 年 销 售 收 入 大 幅 增 长\n", "该公司年销售收入大幅增长\n", {}),
    "newsclean_mojibake": ("鍥剧墖鏉ユ簮", "图片来源", {}),
    "newsclean_numbers": ("总投资额 6.8 亿元", "总投资额6.8亿元", {}),
    "newsclean_overprint": ("总投资额总投资额15611561亿元亿元", "总投资额1561亿元", {}),
    "newsclean_tidy": ("a \n\n\n\nb\n", "a\n\nb\n", {}),
    "newsclean_wraps": (
        "".join(f"{line}\n" for lines in COLUMN for line in lines),
        "".join(f"{''.join(lines)}\n" for lines in COLUMN),
        {},
    ),
}
PLUGINS = sorted(path.parent.name for path in (ROOT / "plugins").glob("newsclean_*/__init__.py"))
FIX = """
import importlib, json, sys
package, text, options = sys.argv[1:]
print(ascii(importlib.import_module(package).fix(text, **json.loads(options))))
"""
ABSENT = "from importlib.util import find_spec; print([n for n in ('newsclean', 'pluggy', 'attrs') if find_spec(n)])"


@pytest.fixture(scope="module")
def finders(environment: Environment, plugin_wheels: dict[str, Path]) -> Path:
    """An environment with all plugins and nothing else."""
    return environment("--no-index", *plugin_wheels.values())


def test_plugins_bring_nothing_along(finders: Path, tmp_path: Path) -> None:
    """Neither newsclean nor what that needs is there."""
    assert run(finders / "python", "-c", ABSENT, cwd=tmp_path).strip() == "[]"


def fixed(programs: Path, package: str, cwd: Path) -> bool:
    """Whether the finder in an environment does to its sample what it should."""
    before, after, options = SAMPLES[package]
    return run(programs / "python", "-c", FIX, package, before, json.dumps(options), cwd=cwd).strip() == ascii(after)


@pytest.mark.parametrize("package", PLUGINS)
def test_a_finder_works_alone(finders: Path, package: str, tmp_path: Path) -> None:
    """`fix` of a plugin that was installed by itself acts."""
    assert fixed(finders, package, tmp_path)


def test_a_folder_installs_as_it_stands(environment: Environment, tmp_path: Path) -> None:
    """`pip install ./plugins/newsclean_overprint`, with nothing prepared."""
    assert fixed(environment(ROOT / "plugins" / "newsclean_overprint"), "newsclean_overprint", tmp_path)


def test_one_or_the_other(
    environment: Environment, wheel: Path, plugin_wheels: dict[str, Path], tmp_path: Path
) -> None:
    """Newsclean and a plugin of its own beside it own the same files, so a plugin's README says: one or the other.

    While both are there the plugin counts once. To remove it takes its files from newsclean, which then says so.
    """
    programs = environment(wheel)
    pip("install", programs, "--no-index", plugin_wheels["newsclean_overprint"])
    listed = run(programs / "newsclean", "plugins", "--json", cwd=tmp_path)
    assert [json.loads(line)["plugin"] for line in listed.splitlines()].count("overprint") == 1
    assert fixed(programs, "newsclean_overprint", tmp_path)

    pip("uninstall", programs, "-y", "newsclean-overprint")
    said = run(programs / "newsclean", "plugins", cwd=tmp_path, ends_with=2)
    assert "bundled plugin 'overprint'" in said
    assert "reinstall newsclean, or block 'overprint'" in said

    pip("install", programs, "--no-deps", "--force-reinstall", wheel)
    assert fixed(programs, "newsclean_overprint", tmp_path)
