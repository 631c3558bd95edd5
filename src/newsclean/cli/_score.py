"""`newsclean score`: how far the text is from a truth, on a reader's own pages, and what each rule is worth there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from newsclean.cli import DONE, _settings
from newsclean.cli._output import print_lines

__all__ = ["score"]


@click.command(context_settings=_settings.CONTEXT)
@click.argument("truths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="TRUTH.jsonl...")
@click.option("--by", default="lang,extractor", metavar="FIELD,...", help="Group by these fields of the pages.")
@click.option("--rules-worth", "worth", is_flag=True, help="Switch each rule off in turn: what it gains and costs.")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object.")
@_settings.settings
def score(truths: Sequence[Path], by: str, worth: bool, as_json: bool, **how: Any) -> int:
    """Score on pages whose truth is known; needs the extra newsclean[score].

    A page is a line of JSON: 'raw' (what the extractor gave), 'truth' (one paragraph, headline, caption a line), and
    if known 'soft', 'doubled', and the fields to group by. See docs/scoring.md.
    """
    try:
        from newsclean import scoring
    except ImportError as error:
        raise click.ClickException(f"{error}: pip install 'newsclean[score]'") from None
    made = _settings.make(**how)
    pages = [page for path in truths for page in _pages(path)]
    rows = scoring.score(pages, made.cleaner.clean, [field for field in by.split(",") if field and _has(pages, field)])
    rules = scoring.ablate(pages, cleaner=made.cleaner) if worth else []
    if as_json:
        records: dict[str, Any] = {"figures": rows, "rules": {each.rule: each.as_dict() for each in rules}}
        print_lines([json.dumps(records, ensure_ascii=False)])
    else:
        print_lines(_table("group", rows))
        if rules:
            print_lines(["", *_table("rule", {each.rule: each.as_dict() for each in rules})])
    return DONE


def _pages(path: Path) -> Iterator[dict[str, Any]]:
    """The pages of a file.

    Raises:
        ClickException: a line that is no page; the message says which and why.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                page = json.loads(line)
                missing = [field for field in ("raw", "truth") if not isinstance(page[field], str)]
            except (ValueError, KeyError, TypeError) as error:
                raise click.ClickException(f"{path}:{number}: no JSON object with 'raw' and 'truth': {error}") from None
            if missing:
                raise click.ClickException(f"{path}:{number}: {missing[0]!r} is no string")
            yield page


def _has(pages: Iterable[dict[str, Any]], field: str) -> bool:
    return any(field in page for page in pages)


def _table(head: str, rows: dict[str, dict[str, Any]]) -> Iterator[str]:
    """A Markdown table."""
    columns = list(next(iter(rows.values()), {}))
    yield f"| {head} | {' | '.join(columns)} |"
    yield f"|---{'|---:' * len(columns)}|"
    for name, row in rows.items():
        yield f"| {name} | {' | '.join(_cell(row[column]) for column in columns)} |"


def _cell(value: float | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.4f}"
