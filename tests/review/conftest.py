"""A real browser, results to show in it, and pages on a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest
from tests.conftest import PATIENCE
from tests.review import rules_for_tests

import newsclean
from newsclean import _plugins

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
SOURCE = (
    "统筹推进总投资额统筹推进总投资额1561 亿元项目亿元项目\n\n"
    "本报记者王小明\n"
    "本报讯 3月 12日，高新区产业赋能\n\n中心项目现场塔吊林立，700 多名\n工人在紧张作业。\n"
    "图：李四\n"
    "The council AEra of the\ncity\u200b was <script>document.title='run'</script>\n"
    "\" onmouseover=\"document.title='run' <img src=x onerror=\"document.title='run'\">.\n"
    "&amp; &#60; a\ttab\u00a0and\u3000wide\x07\x00 end.\r\n"
)


@pytest.fixture(scope="session")
def cleaner() -> newsclean.Cleaner:
    """With the rules for tests alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_plugins, "_environment", lambda: ())
        return newsclean.Cleaner(plugins=[rules_for_tests], rules=["doubled", "credit", "breaks", "gaps"])


@pytest.fixture(scope="session")
def result(cleaner: newsclean.Cleaner) -> newsclean.Result:
    """A small text with every kind of mark, and with markup that must stay text."""
    return cleaner.run(SOURCE)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium, as the system has it."""
    pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: pip install '.[dev]'")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        import chromium
    if chromium.path() is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    with chromium.launched() as browser:
        yield browser


@attrs.frozen
class Opened:
    """A page in the browser, and what it did that it should not.

    Attributes:
        page: the page.
        faults: messages on the console, errors, and requests but for the file itself.
    """

    page: Page
    faults: list[str]


Open = Callable[..., Opened]


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Write HTML to a file and open that; at the end nothing may have gone wrong in it."""
    contexts = []
    seen: list[Opened] = []

    def show(html: str, place: str = "", width: int = 1280, scheme: str = "light") -> Opened:
        path = tmp_path / f"{len(seen)}.html"
        path.write_bytes(html.encode())
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
        context.set_default_timeout(1000 * PATIENCE)
        contexts.append(context)
        opened = Opened(context.new_page(), [])
        seen.append(opened)
        opened.page.on("console", lambda message: opened.faults.append(message.text))
        opened.page.on("pageerror", lambda error: opened.faults.append(str(error)))
        opened.page.on("dialog", lambda dialog: opened.faults.append(dialog.message))
        opened.page.on("request", lambda request: opened.faults.append(request.url))
        opened.page.goto(path.as_uri() + place)
        assert opened.faults.pop(0) == path.as_uri()
        return opened

    yield show
    for context in contexts:
        context.close()
    assert [fault for opened in seen for fault in opened.faults] == []


def column(page: Page, side: str) -> str:
    """The text of a whole column, as the page holds it."""
    texts: list[str] = page.locator(f".row .{side}").evaluate_all("cells => cells.map(cell => cell.textContent)")
    return "".join(texts)


def told(page: Page) -> str:
    """What the card says."""
    return page.locator("#told").inner_text()
