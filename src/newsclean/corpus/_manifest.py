"""What a run was begun with, and what is done: so that another goes on from there, and only with the same."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pyarrow as pa

from newsclean._cleaner import Cleaner
from newsclean._errors import NewscleanError
from newsclean._json import one_line, plain
from newsclean._plugins import Plugin
from newsclean.corpus._job import Job
from newsclean.corpus._sources import Source

__all__ = ["changed", "load", "manifest", "save"]

_SHOWN = 5  # differences that a message names


def manifest(version: str, cleaner: Cleaner, job: Job, sources: Sequence[Source], size: int) -> dict[str, Any]:
    """All that decides what the output is: pipeline, code of the plugins, settings, inputs."""
    described: dict[str, Any] = {
        "newsclean": version,
        "pyarrow": pa.__version__,
        "pipeline": [plain(step) for step in cleaner.pipeline],
        "plugins": {each.name: [each.version, _code(each)] for each in cleaner.plugins},
        "settings": {
            "safety": cleaner.safety.name.lower(),
            "on_error": cleaner.on_error,
            **attrs.asdict(job.columns),
            "id_column": job.id_column,
            "to": job.target,
            "encoding": job.encoding,
            "errors": job.errors,
            "records": job.records,
            "shard_size": size,
            "fields": None if job.fields is None else _digest(job.fields.serialize().to_pybytes()),
        },
        "inputs": {source.name: [source.size, source.modified, source.ends] for source in sources},
    }
    loaded: dict[str, Any] = json.loads(one_line(described))  # as it will be when it is read
    return loaded


def _code(plugin: Plugin) -> str:
    """A hash of the source of a plugin: of all its package, or of the one file that it is."""
    loaded = plugin.target if isinstance(plugin.target, ModuleType) else sys.modules.get(plugin.where)
    file = getattr(loaded, "__file__", None)
    if not file:
        return ""
    path = Path(file)
    files = sorted(path.parent.glob("*.py")) if getattr(loaded, "__package__", "") else [path]
    return _digest(b"".join(each.read_bytes() for each in files))


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def load(path: Path) -> dict[str, Any] | None:
    """What an earlier run was begun with; None if there was none.

    Raises:
        NewscleanError: the file is no manifest.
    """
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return {name: found[name] for name in ("newsclean", "pyarrow", "pipeline", "plugins", "settings", "inputs")}
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        raise NewscleanError(f"{path}: is no manifest of newsclean corpus: give the output another folder") from None


def save(described: Mapping[str, Any]) -> bytes:
    """What `load` reads."""
    return (json.dumps(described, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "surrogateescape")


def changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """What differs, for people; empty if nothing does."""
    found = list(_differences(old, new))
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return "; ".join(found[:_SHOWN]) + more


def _differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for name in ("newsclean", "pyarrow"):  # the other one decides what bytes a table is written as
        if old[name] != new[name]:
            yield f"{name} {old[name]} is now {new[name]}"
    yield from _rules(old["pipeline"], new["pipeline"])
    for name in sorted(old["plugins"].keys() & new["plugins"].keys()):
        if old["plugins"][name][1] != new["plugins"][name][1]:
            yield f"the code of plugin {name!r} has changed"
    for name in sorted(old["plugins"].keys() ^ new["plugins"].keys()):
        yield f"plugin {name!r} {'is gone' if name in old['plugins'] else 'is new'}"
    for name in sorted(old["settings"].keys() | new["settings"].keys()):
        before, now = old["settings"].get(name), new["settings"].get(name)
        if before != now and name == "fields":
            yield "the fields of the lines make other columns"
        elif before != now:
            yield f"{name.replace('_', '-')} was {_shown(name, before)} and is {_shown(name, now)}"
    yield from _inputs(old["inputs"], new["inputs"])


def _rules(old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    before, now = {step["rule"]: step for step in old}, {step["rule"]: step for step in new}
    for name in [*before, *(each for each in now if each not in before)]:
        if name not in now or name not in before:
            yield f"rule {name!r} {'does not run any more' if name in before else 'is new'}"
        elif before[name] != now[name]:
            yield from _steps(name, before[name], now[name])
    if before.keys() == now.keys() and list(before) != list(now):
        yield "the rules run in another order"


def _steps(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for key in ("plugin", "version"):
        if old[key] != new[key]:
            yield f"{key} of rule {name!r} was {old[key]} and is {new[key]}"
    for key in sorted(old["options"].keys() | new["options"].keys()):
        before, now = old["options"].get(key), new["options"].get(key)
        if before != now:
            yield f"option {key} of rule {name!r} was {_shown('', before)} and is {_shown('', now)}"


def _shown(name: str, value: Any) -> str:
    """A setting as the command line has it."""
    if value is None:
        return "not set"
    return f"{value / 1e6:g} MB" if name == "shard_size" else repr(value)


def _inputs(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted(old.keys() | new.keys()):
        if name not in new or name not in old:
            yield f"input {name} {'is gone' if name in old else 'is new'}"
        elif old[name] != new[name]:
            what = "size" if old[name][0] != new[name][0] else "content" if old[name][2] != new[name][2] else "time"
            yield f"input {name} has changed ({what})"
