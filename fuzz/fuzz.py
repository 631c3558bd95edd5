"""Coverage-guided fuzzing of whole pipelines: `python fuzz/fuzz.py [--seconds N] [FOLDER]`; needs the extra `fuzz`.

atheris (libFuzzer) changes inputs, and keeps those that reach something new. It begins with the cases of the plugins,
and with what FOLDER (by default `build/fuzz`) has from earlier runs, so a long run can be stopped and go on. An input
on which a promise is broken ends the run, and is written to FOLDER as `crash-...`; `python fuzz/fuzz.py crash-...`
runs that alone. What else is given, such as `-rss_limit_mb=4096`, is passed on to libFuzzer.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

try:
    import atheris
except ImportError as error:
    sys.exit(f"{error}: pip install 'newsclean[fuzz]'")

_PLUGINS = [path.name for path in (Path(__file__).parents[1] / "plugins").glob("newsclean_*")]
with atheris.instrument_imports(include=["newsclean", *_PLUGINS], exclude=["newsclean.testing"]):
    import harness
    import seeds

    harness.cleaners(0)  # imports the plugins

_LONGEST = 2048  # bytes of an input
_HANGS = 60  # seconds after which one input counts as a hang, on a machine that has other things to do


def one(data: bytes) -> None:
    """What libFuzzer calls."""
    harness.run(harness.unpack(data))


def main() -> None:
    """Fuzz, or run one input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("where", nargs="?", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--seconds", type=int, default=120)
    given, passed = parser.parse_known_args()
    words = [sys.argv[0], f"-max_len={_LONGEST}", f"-timeout={_HANGS}", "-print_final_stats=1", *passed]
    if given.where.is_file():
        words.append(str(given.where))
    else:
        corpus, first = given.where / "corpus", given.where / "seeds"
        corpus.mkdir(parents=True, exist_ok=True)
        seeds.write(first)
        words += [f"-max_total_time={given.seconds}", f"-artifact_prefix={given.where}/", str(corpus), str(first)]
    atheris.Setup(words, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
