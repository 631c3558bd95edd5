"""Patterns that are compiled when they are first used: a class of Han characters alone takes half a millisecond."""

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags")


class _Lazy:
    """Stands for a compiled pattern; from the first use on its methods are the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(*self._given)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, for the methods that search, but at no cost until one of them is called.

    >>> lazy("[0-9]+").findall("31, 25")
    ['31', '25']
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
