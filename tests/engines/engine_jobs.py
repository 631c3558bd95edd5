"""Jobs of the engines' tests are processes of their own: an engine leaves threads, warnings and settings behind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.conftest import PATIENCE

HERE = Path(__file__).parent


def outcomes(script: str) -> dict[str, Any]:
    """What the cases of a job came to, sorted by the id of the document where they are rows."""
    done = subprocess.run([sys.executable, HERE / script], capture_output=True, encoding="utf-8", timeout=PATIENCE)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-8000:]
    said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"case"')]
    return {each["case"]: _sorted(each["rows"]) for each in said}


def _sorted(rows: Any) -> Any:
    is_rows = isinstance(rows, list) and isinstance(rows[0], dict)
    return sorted(rows, key=lambda row: int(row["id"])) if is_rows else rows
