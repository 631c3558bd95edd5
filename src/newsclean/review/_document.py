"""The file around it all: everything inside, nothing from elsewhere, and no script but the one that is ours."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from newsclean.review._html import Html, Part, join, tag

__all__ = ["asset", "document"]

# The page may load nothing and run nothing but these scripts, whatever a text may hold (Content Security Policy).
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src {hashes}; base-uri 'none'; form-action 'none'"
_FIRST = 'document.documentElement.classList.add("js")'


@cache
def asset(name: str) -> str:
    """A style sheet or script of this package."""
    return files("newsclean.review").joinpath(name).read_text(encoding="utf-8")


def document(title: str, body: Part, style: str, *scripts: str) -> str:
    """A page in one file.

    Args:
        title: of the window.
        body: markup.
        style: CSS of our making.
        *scripts: JavaScript of our making; it runs when the body is there.
    """
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in (_FIRST, *scripts))
    head = (
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_POLICY.format(hashes=hashes)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", title),
        tag("style", Html(style)),
        tag("script", Html(_FIRST)),
    )
    after = (tag("script", Html(script)) for script in scripts)
    page = tag("html", tag("head", head), "\n", tag("body", join(body), after), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def _hash(script: str) -> str:
    return b64encode(sha256(script.encode()).digest()).decode()
