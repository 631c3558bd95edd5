"""Coverage-guided fuzzing: `python fuzz/fuzz.py [--target NAME] [--seconds N] [FOLDER]`; needs the extra `fuzz`.

atheris (libFuzzer) changes inputs, and keeps those that reach something new in core or plugins. It begins with the
cases of the plugins, and with what FOLDER (by default `build/fuzz`) has from earlier runs, so a long run can be stopped
and go on. Without a target all of `targets.py` are tried, as the first byte of each input says. An input on which a
promise is broken is written to FOLDER as `failed-TARGET-...`, for `python fuzz/many.py FOLDER/failed-...`, and ends the
run, unless `--keep-going`. What else is given, such as `-rss_limit_mb=4096`, is passed on to libFuzzer.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
import time
from pathlib import Path

try:
    import atheris
except ImportError as error:
    sys.exit(f"{error}: pip install 'newsclean[fuzz]'")

_PLUGINS = [path.name for path in (Path(__file__).parents[1] / "plugins").glob("newsclean_*")]
with atheris.instrument_imports(include=["newsclean", *_PLUGINS], exclude=["newsclean.testing"]):
    import seeds
    import targets
    from ledger import Ledger

    for plugin in map(importlib.import_module, _PLUGINS):  # all of it: most modules wait until a text calls for them
        for module in pkgutil.iter_modules(plugin.__path__, f"{plugin.__name__}."):
            if not module.ispkg:  # the tests are one
                importlib.import_module(module.name)

_LONGEST = 1024  # bytes of an input
_HANGS = 60  # seconds after which one input counts as a hang, on a machine that has other things to do
_NAMES = tuple(targets.TARGETS)
_SHARES = (*_NAMES, "alone", "alone", "rules", "rules", "default", "pipelines", "decoding")  # by the first byte


def one(data: bytes, folder: Path, ledger: Ledger, keep_going: bool) -> None:
    """One input: which target, and what for it."""
    name, begun = _SHARES[(data or b"\0")[0] % len(_SHARES)], time.process_time()
    try:
        targets.TARGETS[name](data[1:])
    except Exception:
        ledger.note(name, 1, time.process_time() - begun, failures=1)
        print(targets.kept(folder, name, data[1:]), file=sys.stderr, flush=True)
        if keep_going:
            return
        ledger.write()
        raise
    ledger.note(name, 1, time.process_time() - begun)


def main() -> None:
    """Fuzz for so long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("where", nargs="?", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--target", choices=_NAMES)
    parser.add_argument("--keep-going", action="store_true")
    given, passed = parser.parse_known_args()
    corpus, first = given.where / "corpus", given.where / "seeds"
    corpus.mkdir(parents=True, exist_ok=True)
    seeds.write(first, _SHARES.index("pipelines"))
    words = [sys.argv[0], f"-max_len={_LONGEST}", f"-timeout={_HANGS}", "-print_final_stats=1", *passed]
    words += [f"-max_total_time={given.seconds}", f"-artifact_prefix={given.where}/", str(corpus), str(first)]
    number = None if given.target is None else bytes([_SHARES.index(given.target)])
    ledger = Ledger(given.where, "guided")

    def called(data: bytes) -> None:
        one(data if number is None else number + data[1:], given.where, ledger, given.keep_going)

    atheris.Setup(words, called)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
