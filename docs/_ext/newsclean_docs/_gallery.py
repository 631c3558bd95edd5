"""The gallery: every case of every plugin's tests, before and after, cleaned while the site is built.

A case whose text does not come out as its file says stops the build, as it fails the tests.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape
from pathlib import Path
from unicodedata import east_asian_width

import newsclean
from newsclean.testing import Case, load_cases

from ._marked import QUIET, after, before

__all__ = ["gallery"]

ROOT = Path(__file__).resolve().parents[3]
KINDS = {"wild": "met in real files", "synthetic": "made to show it"}
SHOWN = 4  # cases to look at without opening the rest
BESIDE = 42  # half em: longer lines of the source and of the clean text stand below each other
TITLES = {  # those that people come for first
    "overprint": "Text printed over itself",
    "wraps": "Line breaks",
    "numbers": "Spaces at numbers",
    "letterspacing": "Gaps of justified lines",
    "credits": "Image credits",
    "furniture": "Page furniture",
    "bylines": "Bylines, datelines, captions, headings",
    "characters": "Characters that the page did not print",
    "mojibake": "Mojibake",
    "tidy": "White space that is left over",
}
_LABELLED = re.compile(r"⟦[^|⟧]*\|(.*?)⟧", re.DOTALL)  # how some case files write what a label covers


def gallery() -> str:
    """A section for every plugin that has cases, as Markdown."""
    catalogue = newsclean.Cleaner().catalogue
    bundled = [item.plugin.name for item in catalogue if item.plugin.origin == "bundled"]
    rules = {name: [item.rule for item in catalogue if item.plugin.name == name] for name in bundled}
    order = sorted(rules, key=lambda name: [*TITLES, name].index(name))
    return "\n\n".join(section for name in order for section in _section(name, rules[name]))


def _section(plugin: str, rules: list[newsclean.Rule]) -> Iterator[str]:
    done = list(_cleaned(ROOT / "plugins" / f"newsclean_{plugin}" / "tests" / "cases", rules))
    if not done:
        return
    yield f"## {TITLES.get(plugin, plugin)}"
    yield "\n".join(f"- [{rule.name}](reference/rules.md#{rule.name}): {rule.summary}" for rule in rules)
    missed = [_missed(*item) for item in done if item[0].kind == "known_failures"]
    done = [item for item in done if item[0].kind != "known_failures"]
    left = [_left(*item) for item in done if not _acted(*item)]
    mended = sorted((item for item in done if _acted(*item)), key=lambda item: len(item[0].before) > 400)
    cards = [_mended(*item) for item in mended]
    parts = [*cards[:SHOWN], *_folded("more", cards[SHOWN:])]
    parts += _folded("left alone, though they look like it", left) + _folded("known failures", missed)
    yield "``````{raw} html\n" + "\n".join(parts) + "\n``````"


def _cleaned(folder: Path, rules: list[newsclean.Rule]) -> Iterator[tuple[Case, newsclean.Result]]:
    """Every case with its result; a rule that is off by default may have a folder of its own."""
    for place, chosen in [(folder, rules), *((folder / rule.name, [rule]) for rule in rules)]:
        if place.is_dir():
            for case in load_cases(place):
                yield case, _run(case, chosen)


def _acted(case: Case, result: newsclean.Result) -> bool:
    return result.changed or (case.kind != "negative" and any(label.kind not in QUIET for label in result.labels))


def _folded(what: str, cards: list[str]) -> list[str]:
    return [f"<details class='cases'><summary>{len(cards)} {what}</summary>", *cards, "</details>"] if cards else []


def _mended(case: Case, result: newsclean.Result) -> str:
    panes = _pane("before", before(result)) + _pane("after", after(result))
    return _card(case, KINDS.get(case.kind, "what it looks like stays"), panes, _why(result))


def _left(case: Case, result: newsclean.Result) -> str:
    held = "A suggestion is held back. " if result.held else ""
    return _card(case, "stays as it is", _pane("before and after", after(result)), held)


def _missed(case: Case, result: newsclean.Result) -> str:
    wished = f"<pre>{escape(_plain(case.after))}</pre>"
    panes = _pane("before", before(result)) + _pane("after, so far", after(result))
    return _card(case, "known failure", panes + f"<div class='pane'><b>wished for</b>{wished}</div>", _why(result))


def _run(case: Case, rules: list[newsclean.Rule]) -> newsclean.Result:
    """Clean by all rules of the plugin or, where the tests of it ask one alone, by that."""
    on = [rule for rule in rules if rule.default]
    results = (_cleaner(chosen, case).run(case.before) for chosen in (on or rules, *([rule] for rule in rules)))
    for result in results:
        if case.kind == "known_failures" or result.text == _plain(case.after):
            return result
    raise ValueError(f"gallery: the {case.kind} case of line {case.line}, {case.title!r}, does not come out as written")


def _cleaner(rules: list[newsclean.Rule], case: Case) -> newsclean.Cleaner:
    options = {rule.name: case.options for rule in rules if rule.options and case.options}
    return newsclean.Cleaner(rules=[rule.name for rule in rules], options=options)


def _plain(text: str) -> str:
    return _LABELLED.sub(r"\1", text)


def _pane(tag: str, html: str) -> str:
    return f"<div class='pane'><b>{tag}</b>{html}</div>"


def _card(case: Case, kind: str, panes: str, why: str) -> str:
    options = "".join(f" <code>{escape(key)}={escape(repr(value))}</code>" for key, value in case.options.items())
    head = f"<figcaption>{escape(case.title)}{options} <i>{kind}</i></figcaption>"
    wide = " wide" if max(map(_cells, case.before.split("\n"))) > BESIDE else ""
    return f"<figure class='case{wide}'>{head}<div class='panes'>{panes}</div><p>{why}</p></figure>"


def _cells(line: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in line)


def _why(result: newsclean.Result) -> str:
    """Rules and reasons, each once, with how often."""
    counts = Counter((change.rule, change.reason) for change in result.changes)
    said: dict[str, list[str]] = {}
    for (rule, reason), number in counts.items():
        said.setdefault(rule, []).append(escape(reason) + (f" × {number}" if number > 1 else ""))
    links = (f"<a href='reference/rules.html#{rule}'>{rule}</a>: {', '.join(why)}" for rule, why in said.items())
    return "; ".join(links)
