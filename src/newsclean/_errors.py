"""Every error that newsclean raises by itself; each message says what, where and what to do."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = [
    "DecodeError",
    "EditError",
    "NewscleanError",
    "OptionError",
    "PluginError",
    "RuleError",
    "UnknownNameError",
    "WorkerError",
    "nearest",
]


class NewscleanError(Exception):
    """Base class: catch this to catch whatever newsclean reports."""


class PluginError(NewscleanError):
    """A plugin cannot be loaded, or what it registers cannot be used."""


class OptionError(NewscleanError):
    """An option has a value that its rule does not take."""


class RuleError(NewscleanError):
    """A rule failed while it read a document."""


class EditError(RuleError):
    """A rule proposed an edit or label that cannot be: overlapping, out of range, of the wrong type."""


class DecodeError(NewscleanError):
    """Bytes that are no text in any encoding that could be established."""


class WorkerError(NewscleanError):
    """A process that cleans died or was ended, and did so again."""


class UnknownNameError(NewscleanError):
    """A name of a rule, plugin, option or hook that nobody knows; the message lists the known ones.

    Attributes:
        nearest: the known name that looks most like it; None if none does.
    """

    nearest: str | None = None

    @classmethod
    def of(cls, what: str, name: str, known: Iterable[str], where: str = "") -> UnknownNameError:
        """The error for one misspelt name.

        >>> print(UnknownNameError.of("rule", "wrap", ["wraps", "tidy"], "to enable"))
        unknown rule 'wrap' to enable; known: tidy, wraps
        """
        names = sorted(known)
        named = " ".join(filter(None, (what, repr(name), where)))
        error = cls(f"unknown {named}; known: {', '.join(names) or '(none)'}")
        error.nearest = nearest(name, names)
        return error


def nearest(name: str, known: Iterable[str], least: float = 0.6) -> str | None:
    """The known name that looks most like another, of those that are alike at `least` in this part; None if none is.

    >>> nearest("wrap", ["wraps", "tidy"]), nearest("credits", ["wraps", "tidy"])
    ('wraps', None)
    """
    from difflib import get_close_matches  # of use where a name is unknown alone, and slow to import

    return next(iter(get_close_matches(name, list(known), 1, least)), None)
