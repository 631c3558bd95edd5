"""How fast the review page of a large text is made and opened: `python benchmarks/review_page.py [FILE]...`.

Without FILE it takes the seed page, over and over, to 1 MB. Needs Playwright and a Chromium on the system.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser

import newsclean
from chromium import launched

SEED = Path(__file__).parents[1] / "seeds" / "high-tech-zones.txt"
SIZE = 1_000_000  # bytes of UTF-8
TIMES = """() => {
    const [page] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return [paint.startTime / 1000, page.loadEventEnd / 1000];
}"""


def main() -> None:
    """Print a line for every text."""
    cleaner = newsclean.Cleaner()
    with launched() as browser:
        for path in [Path(name) for name in sys.argv[1:]] or [SEED]:
            text = path.read_text(encoding="utf-8")
            text *= max(1, SIZE // len(text.encode()))
            print(f"{path.name}: {len(text.encode()) / 1e6:.2f} MB", measured(browser, cleaner.run(text)))


def measured(browser: Browser, result: newsclean.Result) -> str:
    """Seconds to make the page, to its first paint, until it is loaded, and to select a change."""
    begun = time.perf_counter()
    html = result.to_html().encode()
    made = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.html")
        file.write_bytes(html)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(file.as_uri())
        paint, loaded = page.evaluate(TIMES)
        begun = time.perf_counter()
        page.keyboard.press("j")
        page.locator(".source .m.now").wait_for()
        step = time.perf_counter() - begun
        page.close()
    size = f"{len(result.changes):,} changes, {len(html) / 1e6:.1f} MB of HTML"
    return f"{size}; made {made:.2f} s, first paint {paint:.2f} s, loaded {loaded:.2f} s, first j {step:.2f} s"


if __name__ == "__main__":
    main()
