"""Finding plugins: the bundled ones, those installed in the environment, and those that the caller gives."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Collection, Iterable
from types import ModuleType
from typing import Any, TypeAlias

import attrs
import pluggy

from newsclean import hookspecs
from newsclean._errors import PluginError, UnknownNameError
from newsclean._installed import points
from newsclean._rules import Rule

__all__ = ["BUNDLED", "Plugin", "Registered", "discover", "manager", "registered_rules"]

BUNDLED = (
    "newsclean_mojibake",
    "newsclean_characters",
    "newsclean_overprint",
    "newsclean_letterspacing",
    "newsclean_credits",
    "newsclean_furniture",
    "newsclean_bylines",
    "newsclean_wraps",
    "newsclean_numbers",
    "newsclean_tidy",
)

_HOOKS = tuple(name for name in vars(hookspecs) if name.startswith("newsclean_"))
_MARK = f"{hookspecs.GROUP}_impl"  # what pluggy's marker sets

_WAY_OUT = {
    "bundled": "reinstall newsclean",
    "installed": "mend it, uninstall it",
    "given": "check its name, mend it",
}

Given: TypeAlias = str | ModuleType | object


@attrs.frozen
class Plugin:
    """A plugin that was found; its code is imported only when it is loaded, so a broken one can be blocked.

    Attributes:
        name: the name that `block=` takes: of the entry point, or of the module without `newsclean_`.
        origin: `bundled`, `installed` or `given`.
        target: `package.module` or `package.module:attribute`, or the object that was given.
        distribution_version: of newsclean or of the distribution; empty if the plugin came without one.
        distribution: the name of what was installed; empty if the plugin came without one.
    """

    name: str
    origin: str
    target: Any = attrs.field(repr=False)
    distribution_version: str = ""
    distribution: str = ""

    def load(self) -> Any:
        """The module or object that carries the hooks.

        Raises:
            PluginError: it cannot be imported.
        """
        if not isinstance(self.target, str):
            return self.target
        module, _, attributes = self.target.partition(":")
        try:
            return functools.reduce(getattr, filter(None, attributes.split(".")), importlib.import_module(module))
        except Exception as error:
            raise PluginError(
                f"{self.origin} plugin {self.name!r} ({self.target}) cannot be loaded: {error!r}; "
                f"{_WAY_OUT[self.origin]}, or block {self.name!r}"
            ) from error

    @property
    def version(self) -> str:
        """The distribution's version, or else the module's own `__version__`; empty if it has neither."""
        return self.distribution_version or str(getattr(self.load(), "__version__", ""))

    @property
    def where(self) -> str:
        """The dotted name of what carries the hooks."""
        return self.target if isinstance(self.target, str) else str(getattr(self.target, "__name__", self.target))

    def is_(self, other: Plugin) -> bool:
        """Whether both stand for one thing, though one may be a module and the other that module's name."""
        if isinstance(self.target, str) or isinstance(other.target, str):
            return self.where == other.where
        return self.target is other.target


@attrs.frozen
class Registered:
    """A rule, and the plugin that brought it."""

    rule: Rule
    plugin: Plugin


def discover(given: Iterable[Given] = ()) -> list[Plugin]:
    """All plugins, each once: bundled, then installed by name, then given.

    Raises:
        PluginError: two plugins have one name.
    """
    found: dict[str, Plugin] = {}
    for plugin in [*_environment(), *map(_given, given)]:
        if any(plugin.is_(known) for known in found.values()):
            continue
        known = found.setdefault(plugin.name, plugin)
        if known is not plugin:
            raise PluginError(
                f"two plugins are named {plugin.name!r}: {known.origin} {known.where} and "
                f"{plugin.origin} {plugin.where}; rename or uninstall one"
            )
    return list(found.values())


class _Manager(pluggy.PluginManager):
    """Looks closely at what is marked as a hook alone: a module holds a good deal beside its hooks."""

    def parse_hookimpl_opts(self, plugin: Any, name: str) -> Any:
        if isinstance(plugin, ModuleType) and not hasattr(vars(plugin).get(name), _MARK):
            return None
        return super().parse_hookimpl_opts(plugin, name)


def manager(plugins: Iterable[Plugin]) -> pluggy.PluginManager:
    """A pluggy manager that holds these plugins, loaded.

    Raises:
        PluginError: a plugin that cannot be imported, or a hook that the contract does not have.
    """
    pm = _Manager(hookspecs.GROUP)
    pm.add_hookspecs(hookspecs)
    for plugin in plugins:
        try:
            pm.register(hooks := plugin.load(), plugin.name)
            pm.check_pending()
        except (pluggy.PluginValidationError, ValueError) as error:  # ValueError: one object under two names
            raise PluginError(f"plugin {plugin.name!r}: {error}; the hooks are: {', '.join(_HOOKS)}") from error
        if not pm.get_hookcallers(hooks):
            raise PluginError(
                f"plugin {plugin.name!r} ({plugin.where}) has no hook: give it a function named "
                f"{' or '.join(_HOOKS)} and decorate that with @newsclean.hookimpl"
            )
    return pm


def registered_rules(pm: pluggy.PluginManager, plugins: Iterable[Plugin]) -> dict[str, Registered]:
    """Ask every plugin for its rules, one by one, so that each rule's plugin is known; by rule name.

    Raises:
        PluginError: a plugin that fails, gives something else than rules, or a name that is taken.
    """
    by_name = {plugin.name: plugin for plugin in plugins}
    found: dict[str, Registered] = {}
    for hook in pm.hook.newsclean_rules.get_hookimpls():
        plugin = by_name[hook.plugin_name]
        for rule in _rules_of(plugin, hook.function):
            taken = found.setdefault(rule.name, Registered(rule, plugin))
            if taken.rule is not rule:
                names = " and ".join(repr(name) for name in sorted({taken.plugin.name, plugin.name}))
                raise PluginError(f"rule {rule.name!r} is registered twice, by {names}: rename it, or block one plugin")
    return found


def check_names(what: str, names: Collection[str], known: Collection[str], where: str) -> None:
    """Raise `UnknownNameError` for the first of `names` that is not known."""
    for name in names:
        if name not in known:
            raise UnknownNameError.of(what, name, known, where)


def _rules_of(plugin: Plugin, hook: Any) -> list[Rule]:
    try:
        rules = list(_several(hook()))
    except PluginError as error:
        raise PluginError(f"plugin {plugin.name!r}: {error}") from error
    except Exception as error:
        raise PluginError(f"plugin {plugin.name!r}: newsclean_rules() failed: {error!r}") from error
    for rule in rules:
        if not isinstance(rule, Rule):
            raise PluginError(f"plugin {plugin.name!r}: newsclean_rules() gave {rule!r}, which is no newsclean.Rule")
    return rules


def _several(given: Any) -> Any:
    if isinstance(given, Rule):
        raise PluginError(f"newsclean_rules() returned {given.name!r} alone: yield it, or return a list")
    return given


@functools.cache
def _environment() -> tuple[Plugin, ...]:
    """Bundled and installed plugins: the same for the whole life of the process."""
    version = importlib.import_module("newsclean").__version__
    bundled = [Plugin(_short(name), "bundled", f"{name}.plugin", version, "newsclean") for name in BUNDLED]
    known = {plugin.target for plugin in bundled}
    installed = [
        Plugin(point.name, "installed", point.value, point.version, point.distribution)
        for point in points(hookspecs.GROUP)
        if point.value not in known
    ]
    return (*bundled, *installed)


def _given(plugin: Given) -> Plugin:
    if isinstance(plugin, str):
        return Plugin(_short(plugin), "given", plugin)
    return Plugin(_short(getattr(plugin, "__name__", type(plugin).__name__)), "given", plugin)


def _short(module: str) -> str:
    return module.removeprefix("newsclean_").removesuffix(".plugin")
