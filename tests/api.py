"""The public interface as text, one name on a line: `python tests/api.py > tests/api.txt` makes it anew.

Public is what stands in `__all__` of the modules below, and of its classes everything without an underscore in front.
For each there is its signature, with annotations and defaults as they are written. (`newsclean.corpus` and
`newsclean.engines` may still change from one release to the next.)
"""

from __future__ import annotations

import enum
import importlib
import inspect
import re
import types
from collections.abc import Iterator
from functools import cached_property
from typing import Any

MODULES = ("newsclean", "newsclean.arrow", "newsclean.scoring", "newsclean.testing", "newsclean.testing.strategies")


def api() -> Iterator[str]:
    """The lines."""
    for module in map(importlib.import_module, MODULES):
        for name in sorted(module.__all__):
            yield from described(f"{module.__name__}.{name}", getattr(module, name))


def described(name: str, thing: Any) -> Iterator[str]:
    """A name, and what belongs to it."""
    if inspect.isclass(thing):
        bases = ", ".join(base.__name__ for base in thing.__bases__ if base is not object)
        yield f"class {name}({bases})" if bases else f"class {name}"
        if not issubclass(thing, enum.Enum | BaseException):
            yield f"{name}{signature(thing)}"
        for key in sorted(public(thing)):
            yield from member(f"{name}.{key}", inspect.getattr_static(thing, key))
    elif inspect.isfunction(thing):
        yield f"def {name}{signature(thing)}"
    elif isinstance(thing, types.UnionType):
        yield f"type {name}"
    else:
        yield f"{name}: {type(thing).__name__}" + (f" = {thing!r}" if isinstance(thing, tuple) else "")


def public(cls: type) -> set[str]:
    """Names that the class or a base of ours defines; attributes that are set in the making are in its signature."""
    ours = [each for each in cls.__mro__ if each.__module__.startswith("newsclean")]
    return {key for each in ours for key in vars(each) if not key.startswith("_")}


def member(name: str, thing: Any) -> Iterator[str]:
    """A method, a property, a member of an enumeration."""
    if isinstance(thing, classmethod | staticmethod):
        yield f"{type(thing).__name__} {name}{signature(thing.__func__)}"
    elif isinstance(thing, property | cached_property):
        function = thing.fget if isinstance(thing, property) else thing.func
        returns = getattr(function, "__annotations__", {}).get("return", "?")
        yield f"property {name}: {returns}"
    elif inspect.isfunction(thing):
        yield f"def {name}{signature(thing)}"
    elif isinstance(thing, enum.Enum):
        yield f"{name} = {thing.value!r}"
    elif inspect.ismemberdescriptor(thing):
        yield f"attribute {name}"


def signature(thing: Any) -> str:
    """As `inspect` has it, without places in memory."""
    return re.sub(r" at 0x[0-9a-f]+", "", str(inspect.signature(thing)))


if __name__ == "__main__":
    print("\n".join(api()))
