"""A run over a corpus, from the plan to the report."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newsclean._cleaner import Cleaner
from newsclean._errors import NewscleanError
from newsclean.corpus._events import Engine
from newsclean.corpus._lock import locked
from newsclean.corpus._log import Log
from newsclean.corpus._manifest import changed, load, save
from newsclean.corpus._outputs import placed
from newsclean.corpus._plan import Plan, prepare
from newsclean.corpus._progress import Progress, Work
from newsclean.corpus._summary import Report, failures, gather
from newsclean.corpus._supervisor import Supervisor

__all__ = ["carry_out", "run"]


def run(
    source: str | Path,
    out: str | Path,
    *,
    cleaner: Cleaner,
    processes: int | None = None,
    engine: Engine | None = None,
    redo: bool = False,
    progress: Callable[[Progress], object] | None = None,
    **settings: Any,
) -> Report:
    """Clean a corpus: what `newsclean corpus` does. A run that was killed is gone on with.

    Workers are processes that import the calling script: there, call this below `if __name__ == "__main__":`.

    Args:
        source: a file, a folder, or a pattern as in `glob`; text files, JSON Lines (also `.gz`, `.zst`), Parquet.
        out: the folder that the output goes to.
        cleaner: cleans the documents; it travels to the workers, see `Cleaner`.
        processes: how many work; one for every core if None.
        engine: what does the shards, if not processes of this machine: `newsclean.engines.ray.RayShards`,
            `newsclean.engines.spark.SparkShards`.
        redo: throw away what an earlier run has done.
        progress: called again and again with how far the run is.
        **settings: see `prepare`: formats, columns, encoding, limits.

    Returns:
        The report, which is also `report.json` in the output.

    Raises:
        NewscleanError: something that cannot be, such as other rules or files than those that the run began with.
        OSError: a file that cannot be read, or an output that cannot be written.
    """
    plan = prepare(source, out, cleaner=cleaner, **settings)
    return carry_out(plan, processes=processes, engine=engine, redo=redo, progress=progress)


def carry_out(
    plan: Plan,
    *,
    processes: int | None = None,
    engine: Engine | None = None,
    redo: bool = False,
    progress: Callable[[Progress], object] | None = None,
) -> Report:
    """Do what was planned; see `run`."""
    state = plan.job.state
    _refuse_foreign(plan.job.out)
    with locked(state):
        _begin(plan, redo)
        work = Work(plan, Log(state / "log.jsonl"), progress)
        try:
            work.go((engine or Supervisor)(plan.job, processes))
        finally:
            work.log.close()
            shutil.rmtree(state / "writing", ignore_errors=True)
        shutil.rmtree(state / "shards", ignore_errors=True)
        return _reported(work)


def _refuse_foreign(out: Path) -> None:
    """A folder that holds what nobody here has written is none to write to, nor to throw things away in."""
    if out.exists() and not out.is_dir():
        raise NewscleanError(f"{out} is a file: give the output a folder")
    if out.is_dir() and any(out.iterdir()) and not (out / ".newsclean").is_dir():
        raise NewscleanError(f"{out} holds other things already: give the output a folder of its own")


def _begin(plan: Plan, redo: bool) -> None:
    """Go on from what there is, if it was begun with the same; or begin."""
    job, path = plan.job, plan.job.out / "manifest.json"
    if redo:
        _throw_away(job.out, job.state)
    old = load(path)
    if old is None and Log.files(job.state / "log.jsonl"):
        raise NewscleanError(f"{path} is gone, which says what {job.out} was begun with: --redo begins anew")
    if old is not None and (found := changed(old, plan.manifest)):
        raise NewscleanError(
            f"{job.out} was begun with something else: {found}; give another folder, or --redo to begin anew"
        )
    shutil.rmtree(job.state / "writing", ignore_errors=True)  # of a run that was killed
    if old is None:
        with placed(path, job.state) as file:
            file.write(save(plan.manifest))


def _throw_away(out: Path, state: Path) -> None:
    """Delete what earlier runs have written, and nothing else."""
    for name in Log.files(state / "log.jsonl"):
        (out / name).unlink(missing_ok=True)
    for name in ("manifest.json", "report.json", "failures.jsonl"):
        (out / name).unlink(missing_ok=True)
    for name in ("shards", "writing"):
        shutil.rmtree(state / name, ignore_errors=True)
    (state / "log.jsonl").unlink(missing_ok=True)


def _reported(work: Work) -> Report:
    """Add up the log, and write the report beside the output."""
    job, log = work.plan.job, work.log
    report = gather(log.done(), work.report)
    report.wall = round(time.monotonic() - work.begin, 3)
    with placed(job.out / "failures.jsonl", job.state) as file:
        file.writelines(failures(log.done()))
    with placed(job.out / "report.json", job.state) as file:
        file.write(report.as_json().encode())
    shutil.rmtree(job.state / "writing", ignore_errors=True)
    return report
