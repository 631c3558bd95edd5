"""`python -m newsclean` is the same program as `newsclean`."""

from newsclean.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
