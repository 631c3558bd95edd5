"""Options: from what a user wrote to the instance of the attrs class that a rule gets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsclean._errors import OptionError, UnknownNameError
from newsclean._rules import Rule

__all__ = ["build_options"]


def build_options(rule: Rule, given: Mapping[str, Any] | object | None) -> Any:
    """An instance of `rule.options` with the values given, all checked by the class itself.

    Args:
        rule: whose options they are.
        given: a mapping of option names to values, a ready instance of the class, or None for the defaults.

    Raises:
        UnknownNameError: a name that the rule does not have.
        OptionError: a value that the rule does not take.
    """
    if rule.options is None:
        if given:
            raise OptionError(f"rule {rule.name!r} has no options")
        return None
    if isinstance(given, rule.options):
        return given
    if given is not None and not isinstance(given, Mapping):
        raise OptionError(f"options of rule {rule.name!r}: give a mapping, not {given!r}")
    values = dict(given or {})
    known = [field.alias for field in attrs.fields(rule.options) if field.init]
    for name in values:
        if name not in known:
            raise UnknownNameError.of("option", name, known, f"of rule {rule.name!r}")
    try:
        return rule.options(**values)
    except (TypeError, ValueError) as error:
        said = str(error.args[0]) if error.args else repr(error)
        raise OptionError(f"options {values} of rule {rule.name!r}: {said}") from error
