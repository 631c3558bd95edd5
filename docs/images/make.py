"""Make the pictures of docs/report.md: `python docs/images/make.py`, with Playwright and a Chromium on the system.

They show what this version of newsclean does with the seed page and two made-up ones. Fonts are those of the
system; for Chinese texts it should have Noto Serif CJK (Debian: fonts-noto-cjk).
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from playwright.sync_api import Browser

import newsclean
from newsclean.review import Record, notebook, picture
from newsclean.testing import load_cases

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))
from chromium import launched  # noqa: E402

HEADLINE = "统筹推进总投资额统筹推进总投资额15611561亿元项目亿元项目"
PARAGRAPHS = """\
本报讯 3月 12日，石家庄高新区科技创业园区产业赋能中心项目现场塔吊林立，700多名工人在紧张作业，
这个总投资额 6.8 亿元的重点项目预计在今年年底总体竣工。

项目建成后，将为园区 120 余家企业提供中试、检测和算力服务，预计带动就业 2000 多人。
负责人介绍，园区把审批窗口搬到工地旁边，从拿地到开工只用了 42 天，比去年同类项目缩短近一半时间。

“政府把服务送到车间，我们就把心思放在研发上。”一家电子企业的负责人说，二期工程已完成⼟地平整，
设备采购合同金额超过 3 亿元，首批产品计划明年春天下线。

今年以来，这个区新开工亿元以上项目 31 个，技改投资同比增长 18.6%，规模以上工业企业研发投入强度\u200b连续三年提高。
（记者 王小明）
"""
ENGLISH = """\
The new laboratories of the univer-
sity will house the region’s ﬁrst pi-
lot lines for power electronics, and
the ofﬁce that looks after them will
move in before the winter. “We ﬁnd
the talent here,” the director said
on Monday, “and the site is large
enough for 1,200 people.” Work on the
foundations began in April and is two
weeks ahead of what had been planned.
"""
MEASURE, INDENT = 25, 2  # em


def main() -> None:
    """Write every picture."""
    seed = (ROOT / "seeds" / "high-tech-zones.txt").read_text(encoding="utf-8")
    cleaner = newsclean.Cleaner(on_error="skip")
    cases = {name(path): cleaner.run(text(path)) for path in sorted(ROOT.glob("plugins/*/tests/cases/[ws]*.txt"))}
    made_up = newsclean.Cleaner(plugins=[stamps()])
    pages = {
        "high-tech-zones.txt": cleaner.run(seed),
        "made-up.txt": made_up.run(as_tika_reads_it()),
        "laboratories.txt": made_up.run(ENGLISH),
    }
    seed_page, chinese, english = (newsclean.report({name: result}) for name, result in pages.items())
    records = [Record.of(name, result, name) for name, result in (pages | cases).items()]
    with launched() as browser:
        shoot(browser, seed_page, "seed-1280-light", 1280, 820, "light", "#p1c12")
        shoot(browser, seed_page, "seed-1280-dark", 1280, 820, "dark", "#p1c12")
        shoot(browser, seed_page, "seed-390-dark", 390, 780, "dark", "#p1c12")
        shoot(browser, chinese, "marks-1280-light", 1280, 820, "light")
        shoot(browser, english, "marks-390-light", 390, 780, "light")
        shoot(browser, newsclean.report(pages | cases), "several-1280-light", 1280, 600, "light")
        shoot(browser, picture(records, "Seeds and cases"), "picture-1280-light", 1280, 1200, "light")
        shoot(browser, in_a_notebook(pages["made-up.txt"]), "notebook-light", 900, 520, "light")


def as_tika_reads_it() -> str:
    """The paragraphs, broken into lines of a column, with blank lines between all of them."""
    lines = [HEADLINE]
    for paragraph in PARAGRAPHS.split("\n\n"):
        lines += broken(paragraph.replace("\n", ""))
    return "\n\n".join(lines) + "\n"


def broken(paragraph: str) -> Iterator[str]:
    """The lines of a paragraph; no line begins with a closing mark."""
    line, room = "", float(MEASURE - INDENT)
    for unit in re.findall(r"[!-~]+|.", paragraph):
        width = sum(0.5 if char.isascii() else 1 for char in unit)
        if width > room and unit not in "，。、”）":
            yield line.rstrip()
            line, room = "", float(MEASURE)
        line, room = line + unit, room - width
    yield line


def stamps() -> ModuleType:
    """A plugin that holds back what it proposes, so that there is something to decide."""

    def find(document: newsclean.Document, options: None) -> Iterator[newsclean.Edit]:
        for match in re.finditer(r"（记者.{2,6}）", document.text):
            yield newsclean.Edit(*match.span(), "", reason="reporter stamp", safety="suggest")

    @newsclean.hookimpl
    def newsclean_rules() -> Iterator[newsclean.Rule]:
        yield newsclean.Rule("reporter-stamp", find, stage=newsclean.Stage.LINES)

    module = ModuleType("stamps")
    module.newsclean_rules = newsclean_rules  # type: ignore[attr-defined]
    return module


def name(path: Path) -> str:
    """Such as `overprint/wild.txt`."""
    return f"{path.parents[2].name.removeprefix('newsclean_')}/{path.name}"


def text(path: Path) -> str:
    """All texts before cleaning of a file of cases."""
    return "\n\n".join(case.before for case in load_cases(path))


def in_a_notebook(result: newsclean.Result) -> str:
    """A page that looks as much like a notebook as it must."""
    style = "body { margin: 1.2rem 1.6rem; font: 14px/1.5 system-ui, sans-serif }"
    return f"<!DOCTYPE html><meta charset=utf-8><style>{style}</style>{notebook(result)}"


def shoot(browser: Browser, html: str, name: str, width: int, height: int, scheme: str, place: str = "") -> None:
    """Open the page in a window of that size, and keep what is to be seen."""
    scale = 2 if width < 600 else 1
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme=scheme,  # type: ignore[arg-type]
        device_scale_factor=scale,
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.html")
        file.write_bytes(html.encode())
        page.goto(file.as_uri() + place)
        page.wait_for_timeout(200)
        page.screenshot(path=HERE / f"report-{name}.png")
    page.close()


if __name__ == "__main__":
    main()
