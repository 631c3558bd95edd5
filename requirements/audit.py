"""Look through pinned requirements for known vulnerabilities, by the JSON interface of the package index.

The index tells what is known of one release at `/pypi/NAME/VERSION/json`. Where a mirror has no such page, that of the
project, `/pypi/NAME/json`, tells the same of its latest release: enough if that is the one which is pinned. What
cannot be told counts as not looked through, and is named.

python requirements/audit.py [requirements/ci.txt] [--index https://pypi.org]

Exit codes: 0 nothing known, 1 something is vulnerable, 2 something could not be looked through.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import urllib.request
from pathlib import Path
from typing import Any

PINNED = re.compile(r"^([A-Za-z0-9][\w.-]*)==([\w.+!-]+)", re.MULTILINE)


def asked(url: str) -> dict[str, Any] | None:
    """A page of the index; None if there is none, or no way to it."""
    try:
        with urllib.request.urlopen(url, timeout=30) as page:
            said: dict[str, Any] = json.load(page)
            return said
    except (OSError, ValueError):
        return None


def known(index: str, name: str, version: str) -> list[str] | None:
    """What is known of a release: `ID (mended in VERSIONS)`; None if that cannot be told."""
    said = asked(f"{index}/pypi/{name}/{version}/json") or asked(f"{index}/pypi/{name}/json")
    if said is None or said["info"]["version"] != version or "vulnerabilities" not in said:
        return None
    valid = [each for each in said["vulnerabilities"] if not each.get("withdrawn")]
    return [f"{each['id']} (mended in {', '.join(each.get('fixed_in') or ['none'])})" for each in valid]


def main() -> int:
    """Name what is vulnerable or could not be looked through, and sum up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=Path(__file__).with_name("ci.txt"))
    parser.add_argument("--index", default="https://pypi.org")
    given = parser.parse_args()
    found = {pin: known(given.index, *pin) for pin in PINNED.findall(given.file.read_text(encoding="utf-8"))}
    for (name, version), bad in found.items():
        if bad is None:
            print(f"{name} {version}: could not be looked through")
        for each in bad or ():
            print(f"{name} {version}: {each}")
    vulnerable, untold = sum(map(bool, found.values())), list(found.values()).count(None)
    print(f"{len(found)} requirements: {vulnerable} vulnerable, {untold} not looked through")
    return 1 if vulnerable else 2 if untold else 0


if __name__ == "__main__":
    sys.exit(main())
