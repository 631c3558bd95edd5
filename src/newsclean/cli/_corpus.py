"""`newsclean corpus`: many documents, several processes, and a run that is gone on with after whatever ended it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import newsclean
from newsclean.cli import DONE, INTERRUPTED, SOME_FAILED, _settings
from newsclean.cli._colour import Paper
from newsclean.cli._output import encoded, one_stream, print_lines
from newsclean.cli._say import complain, explanation, note

if TYPE_CHECKING:
    from newsclean.corpus import Engine, Plan, Report

__all__ = ["corpus"]

_NAMED = 10  # failures that the summary names

_EPILOG = """\b
IN: a file, a folder or a quoted pattern of .txt .jsonl .jsonl.gz .jsonl.zst .parquet
OUT: a folder; report.json, failures.jsonl and manifest.json are written there beside the texts.

The same command goes on with a run that was killed or interrupted.

Exit codes: 0 done, 3 done but some documents failed, 2 bad usage or input, 130 interrupted.
"""


@click.command(context_settings=_settings.CONTEXT, epilog=_EPILOG)
@click.argument("source", metavar="IN", type=click.Path())
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--to",
    type=click.Choice(["txt", "jsonl", "jsonl.gz", "jsonl.zst", "parquet"]),
    help="The format of OUT.  [default: that of each file]",
)
@click.option("--column", default="text", show_default=True, metavar="NAME", help="The column with the documents.")
@click.option("--id-column", metavar="NAME", help="The column that names documents in reports.")
@click.option("--into", metavar="NAME", help="A new column for the clean texts; the documents stay.")
@click.option("--changes", metavar="NAME", help="A new column for what was changed.")
@click.option("--labels", metavar="NAME", help="A new column for what was recognised.")
@click.option("--change-rate", metavar="NAME", help="A new column for changes per 1,000 characters.")
@click.option(
    "--error", default="error", show_default=True, metavar="NAME", help="A new column for why it failed; '' for none."
)
@click.option("--records", is_flag=True, help="Write what 'newsclean --json' writes as well, to OUT/records/.")
@click.option("--encoding", metavar="NAME", help="The encoding of every file.  [default: found out, once for each]")
@click.option(
    "--errors",
    type=click.Choice(["strict", "replace"]),
    default="strict",
    help="Bytes that cannot be decoded: the document fails, or they become U+FFFD.  [default: strict]",
)
@click.option("--processes", type=click.IntRange(1), metavar="N", help="How many work.  [default: one for every core]")
@click.option(
    "--engine",
    type=click.Choice(["ray", "spark"]),
    help="Do it on Ray or Spark, which OUT must be visible to.  [default: processes of this machine]",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0),
    default=60.0,
    show_default=True,
    metavar="SECONDS",
    help="Processor time that a document may take (ten times as much by the clock); 0 for ever.",
)
@click.option(
    "--shard-size",
    type=click.FloatRange(0, min_open=True),
    default=16.0,
    show_default=True,
    metavar="MB",
    help="How much of the input is one task, and one file of OUT.",
)
@click.option("--resume/--redo", "resume", default=True, help="Go on with an earlier run (default), or begin anew.")
@click.option("--sample", type=click.IntRange(1), metavar="N", help="Show what would change in the first N documents.")
@click.option("--dry-run", is_flag=True, help="Show what would be done; write nothing.")
@_settings.settings
def corpus(
    source: str,
    out: Path,
    error: str,
    processes: int | None,
    engine: str | None,
    timeout: float,
    shard_size: float,
    resume: bool,
    sample: int | None,
    dry_run: bool,
    **how: Any,
) -> int:
    """Clean many documents: by several processes, in constant memory, and whatever happens.

    A run that was killed is gone on with, workers that die or hang are replaced, and documents that fail are named and
    keep their text. Needs the extra newsclean[corpus].
    """
    try:
        from newsclean import corpus as library
    except ImportError as missing:
        raise click.ClickException(str(missing)) from None
    names = ("to", "column", "id_column", "into", "changes", "labels", "change_rate", "records", "encoding", "errors")
    given = {name: how.pop(name) for name in names}
    made = _settings.make(**how)
    size = max(1, round(shard_size * 1e6))
    try:
        plan = library.prepare(
            source, out, cleaner=made.cleaner, error=error or None, timeout=timeout or None, shard_size=size, **given
        )
        if sample is not None:
            return _sample(plan, sample)
        if dry_run:
            print_lines(_described(plan, made))
            return DONE
        return _go(plan, processes, _engine(engine), redo=not resume)
    except newsclean.NewscleanError as refused:
        raise click.ClickException(explanation(refused)) from None
    except OSError as failed:
        raise click.ClickException(f"{failed.filename or out}: {explanation(failed)}") from None


def _engine(name: str | None) -> Engine | None:
    try:
        if name == "ray":
            from newsclean.engines.ray import RayShards

            return RayShards
        if name == "spark":
            from newsclean.engines.spark import SparkShards

            return SparkShards
    except ImportError as missing:
        raise click.ClickException(str(missing)) from None
    return None


def _go(plan: Plan, processes: int | None, engine: Engine | None, *, redo: bool) -> int:
    from newsclean import corpus as library
    from newsclean.cli._progress import shown

    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        with shown() as progress:
            report = library.carry_out(plan, processes=processes, engine=engine, redo=redo, progress=progress)
    except KeyboardInterrupt:
        complain("interrupted; the same command goes on from here")
        return INTERRUPTED
    finally:
        signal.signal(signal.SIGTERM, before)
    for line in _summary(report, plan.job.out):
        note(line)
    return DONE if report.ok else SOME_FAILED


def _interrupt(_: int, __: object) -> None:
    raise KeyboardInterrupt


def _summary(report: Report, out: Path) -> Iterator[str]:
    """The report in some lines; all of it is in `report.json`."""
    resumed = report.shards["resumed"]
    earlier = f", {resumed} of them by an earlier run" if resumed else ""
    documents, shards = _many(report.documents, "document"), _many(report.shards["all"], "shard")
    yield f"{documents} in {shards}{earlier}; {report.wall:.1f} s"
    yield f"  {report.changed} changed, {report.empty} without a text, {report.failed} failed"
    yield f"  {report.characters['before']} characters before, {report.characters['after']} after"
    if report.replaced:
        yield f"  replaced because they died or hung: {_many(report.replaced, 'worker')}"
    for rule, count in report.changes.items():
        yield f"  {count:>10}  {rule}"
    for cause in report.causes[:_NAMED]:
        named = ", ".join(_name(each) for each in cause["documents"][:3])
        yield f"  {cause['count']} failed: {cause['cause']}: {named}{', ...' if cause['count'] > 3 else ''}"
    for part in report.unread[:_NAMED]:
        yield f"  not read: {part['part']} of {part['file']}: {part['error']}"
    yield f"All of it: {out / 'report.json'}" + ("" if report.ok else f"; who failed: {out / 'failures.jsonl'}")


def _many(count: int, what: str) -> str:
    """A count, and what is counted.

    >>> _many(1, "shard"), _many(2, "shard")
    ('1 shard', '2 shards')
    """
    return f"{count} {what}{'' if count == 1 else 's'}"


def _name(document: dict[str, Any]) -> str:
    place = next((f":{document[unit]}" for unit in ("line", "row") if unit in document), "")
    return f"{document['file']}{place}" + (f" ({document['id']})" if "id" in document else "")


def _sample(plan: Plan, count: int) -> int:
    from newsclean import corpus as library
    from newsclean.cli._explain import explain

    paper, seen, failed, changed = Paper.of("auto", False), 0, 0, 0
    with one_stream(None) as stream:
        for looked in library.look(plan, count):
            seen += 1
            if looked.outcome.error is not None:
                failed += 1
                complain(looked.outcome.error, looked.name)
            if looked.outcome.result is not None:
                changed += looked.outcome.result.changed
                lines = "".join(f"{line}\n" for line in explain(looked.name, looked.outcome.result, paper))
                stream.write(encoded(lines))
    note(f"{_many(seen, 'document')}: {changed} would change, {failed} fail; nothing was written")
    return SOME_FAILED if failed else DONE


def _described(plan: Plan, made: _settings.Made) -> Iterator[str]:
    """What would be done."""
    size = sum(source.size for source in plan.sources)
    yield f"in     {_many(len(plan.sources), 'file')}, {size / 1e6:.1f} MB"
    yield f"out    {plan.job.out}, as {plan.job.target or 'they are'}, in shards of {plan.size / 1e6:g} MB"
    yield f"rules  {', '.join(step.rule for step in made.cleaner.pipeline)}"
    if made.path:
        yield f"       with the settings of {made.path}"
    yield from (f"  {source.size:>14}  {source.name}" for source in plan.sources)
