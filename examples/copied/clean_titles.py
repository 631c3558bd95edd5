"""Print the titles of a CSV file, those that were printed over themselves once; no newsclean in sight."""

import csv
import sys
from pathlib import Path

from newsclean_overprint import fix


def titles(path: Path) -> list[str]:
    """The column `title` of a CSV file, repaired."""
    with path.open(encoding="utf-8", newline="") as file:
        return [fix(row["title"]) for row in csv.DictReader(file)]


if __name__ == "__main__":
    print("\n".join(titles(Path(sys.argv[1]))))
