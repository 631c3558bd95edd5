"""The examples for other pipelines run in these pipelines, and stay short enough to copy."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import PATIENCE

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("name", ["datatrove_formatter.py", "data_juicer_mapper.py"])
def test_examples_are_short(name: str) -> None:
    """Less than 40 lines."""
    assert len((EXAMPLES / name).read_text(encoding="utf-8").splitlines()) < 40


def test_a_datatrove_pipeline_cleans(tmp_path: Path) -> None:
    """As a script: lines of JSON in, and out."""
    pytest.importorskip("datatrove", reason="datatrove is not installed")
    (tmp_path / "pages.jsonl").write_text('{"id": "a", "text": "总投资额 6.8 亿元"}\n', encoding="utf-8")
    subprocess.run(
        [sys.executable, EXAMPLES / "datatrove_formatter.py", "pages.jsonl", "out"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, filter(None, sys.path)))},
        check=True,
        timeout=PATIENCE,
        capture_output=True,
    )
    lines = gzip.decompress((tmp_path / "out" / "00000.jsonl.gz").read_bytes()).splitlines()
    assert [(line["id"], line["text"]) for line in map(json.loads, lines)] == [("a", "总投资额6.8亿元")]


def test_a_data_juicer_mapper_cleans() -> None:
    """Batches of samples, as Data-Juicer hands them over."""
    pytest.importorskip("data_juicer.ops.base_op", reason="Data-Juicer is not installed")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from data_juicer_mapper import NewscleanMapper\n"
        "mapper = NewscleanMapper(settings={'block': ['furniture']})\n"
        "print(ascii(mapper.process_batched({'text': ['额 6.8 亿元'], 'id': [1]})))"
    )
    done = subprocess.run([sys.executable, "-c", code, EXAMPLES], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == ascii({"text": ["额6.8亿元"], "id": [1], "newsclean_error": [""]})
