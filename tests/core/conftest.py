"""The core by itself: no bundled plugin and none of the environment, only what a test gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

import newsclean

PluginOf = Callable[..., ModuleType]


@pytest.fixture(scope="module", autouse=True)
def alone() -> Iterator[None]:
    """Hide bundled and installed plugins."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsclean._plugins._environment", tuple)
        yield


@pytest.fixture(scope="session")
def plugin_of() -> PluginOf:
    """Make a plugin (a module) of rules."""

    def make(*rules: newsclean.Rule, name: str = "sample", **attributes: object) -> ModuleType:
        @newsclean.hookimpl
        def newsclean_rules() -> list[newsclean.Rule]:
            return list(rules)

        module = ModuleType(name)
        vars(module).update(attributes, newsclean_rules=newsclean_rules)
        return module

    return make
