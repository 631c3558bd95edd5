"""Links that work in a browser of the repository work on the site.

Pages are written with links between files, some of which the site does not have. `CONTRIBUTING.md` and `CHANGELOG.md`
become pages of the site, where a page says so in a line `<!-- page: CONTRIBUTING.md -->`. A link to any other file
outside of `docs/` is shown as its text alone, since the site cannot know where the repository is. A link whose text is
the name of a file has the title of the page instead.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from sphinx.application import Sphinx

__all__ = ["relinked", "setup"]

DOCS = Path(__file__).resolve().parents[2]
ROOT = DOCS.parent
PAGES = {"CONTRIBUTING.md": "project/contributing.md", "CHANGELOG.md": "project/changelog.md", "README.md": "index.md"}

_TAKEN = re.compile(r"^<!-- page: (\S+) -->\n", re.MULTILINE)
_LINK_OR_CODE = re.compile(
    r"^```.*?^```$|`[^`\n]+`(?!\])|(?<!!)\[(?P<label>[^\]]*)\]\((?!\w+:|#)(?P<path>[^)#\s]+)(?P<anchor>#[^)\s]*)?\)",
    re.MULTILINE | re.DOTALL,
)


def setup(app: Sphinx) -> None:
    """Read every page through `relinked`."""
    app.connect("source-read", _read)


def _read(app: Sphinx, docname: str, content: list[str]) -> None:
    page = DOCS / f"{docname}.md"
    text = relinked(content[0], page, page)
    for name in _TAKEN.findall(text):
        app.env.note_dependency(str(ROOT / name))
    content[0] = _TAKEN.sub(lambda m: relinked((ROOT / m[1]).read_text(encoding="utf-8"), ROOT / m[1], page), text)


def _title(page: Path, label: str) -> str:
    """The heading of a page that is linked by the name of its file; any other label as it is."""
    if not label.endswith(".md"):
        return label
    text = page.read_text(encoding="utf-8")
    name = _TAKEN.search(text)
    found = re.search(r"^# (.*)$", (ROOT / name[1]).read_text(encoding="utf-8") if name else text, re.MULTILINE)
    return found[1] if found else label


def relinked(text: str, written: Path, shown: Path) -> str:
    """The text of a file, with its links as they have to be on a page of the site.

    Args:
        text: Markdown.
        written: the file that it stands in.
        shown: the page of the site that shows it.
    """

    def link(match: re.Match[str]) -> str:
        if not match["path"]:
            return match[0]
        target = (written.parent / match["path"]).resolve()
        if target.parent == ROOT and target.name in PAGES:
            target = DOCS / PAGES[target.name]
        if not target.is_relative_to(DOCS):
            return match["label"]
        there = Path(os.path.relpath(target, shown.parent)).as_posix()
        return f"[{_title(target, match['label'])}]({there}{match['anchor'] or ''})"

    return _LINK_OR_CODE.sub(link, text)
