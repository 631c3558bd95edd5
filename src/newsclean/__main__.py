"""`python -m newsclean` is the same program as `newsclean`."""

import os
import sys

if __name__ == "__main__":
    # `-m` looks for modules in the current folder first. Settings that lie in a folder of texts may name a plugin, and
    # must not find one beside them.
    if sys.path and not sys.flags.safe_path and os.path.realpath(sys.path[0]) == os.path.realpath(os.curdir):
        del sys.path[0]
    from newsclean.cli import main

    raise SystemExit(main())
