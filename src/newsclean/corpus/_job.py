"""How the documents of a corpus are cleaned and written: all that a worker has to know, and that it can be sent."""

from __future__ import annotations

import importlib.util
import pickle
import sys
from importlib.machinery import PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs

from newsclean._cleaner import Cleaner
from newsclean.arrow._columns import Columns

__all__ = ["Job", "packed"]


@attrs.frozen
class Job:
    """What is done with every shard.

    Attributes:
        cleaner: a `Cleaner`, see `packed`.
        modules: names and files of the plugins' modules that cannot be imported by name.
        out: the folder that the output goes to.
        target: the format of the output; None for that of the source.
        columns: which columns or fields are read and written.
        id_column: a column or field that names documents in reports; None for none.
        encoding: of the text files, the lines, and columns of bytes; None to find out.
        errors: `strict`, or `replace`: bytes that are no text become U+FFFD.
        timeout: seconds of processor time that a document may take, or ten times as many by the clock; None for any.
        records: whether what `newsclean --json` writes is written beside the texts.
        fields: the schema of lines of JSON that become rows; None where none do.
    """

    cleaner: bytes
    out: Path
    modules: tuple[tuple[str, str], ...] = ()
    target: str | None = None
    columns: Columns = attrs.field(factory=Columns)
    id_column: str | None = None
    encoding: str | None = None
    errors: str = "strict"
    timeout: float | None = 60.0
    records: bool = False
    fields: Any = None

    def make_cleaner(self) -> Cleaner:
        """The cleaner, in this process.

        Raises:
            Exception: whatever a plugin raises that cannot be loaded here.
        """
        for name, file in self.modules:
            if name not in sys.modules:
                _load(name, file)
        cleaner: Cleaner = pickle.loads(self.cleaner)
        return cleaner

    @property
    def state(self) -> Path:
        """The folder in the output where the run keeps what it needs to go on."""
        return self.out / ".newsclean"

    def journal(self, number: int) -> Path:
        """Where what is done of a shard is written down, by the number of the shard."""
        return self.state / "shards" / f"{number:07}"


def packed(cleaner: Cleaner) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    """A cleaner for `Job`, and the modules that it needs: plugins given as files are no modules on Python's path."""
    modules = [given for given in cleaner._given if isinstance(given, ModuleType)]
    files = [(each.__name__, str(each.__file__)) for each in modules if getattr(each, "__file__", None)]
    return pickle.dumps(cleaner), tuple((name, file) for name, file in files if not _importable(name, file))


def _importable(name: str, file: str) -> bool:
    """Whether another process finds this module by its name."""
    parent = name.rpartition(".")[0]
    path = list(getattr(sys.modules.get(parent), "__path__", ())) if parent else None
    spec = PathFinder.find_spec(name, path)
    return spec is not None and spec.origin == file


def _load(name: str, file: str) -> None:
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file}: is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
