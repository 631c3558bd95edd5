"""Chromium without a window, as the system has it, for what looks at pages: a benchmark, the pictures, the tests."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator

from playwright.sync_api import Browser, sync_playwright

__all__ = ["launched", "path"]

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Nothing but the page: no sandbox (containers), and none of what a browser asks the network for by itself.
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def path() -> str | None:
    """Where it is; None if there is none."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


@contextlib.contextmanager
def launched() -> Iterator[Browser]:
    """It, until the end of the block."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path(), args=_ARGUMENTS)
        yield browser
        browser.close()
