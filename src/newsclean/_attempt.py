"""One document of many: cleaned, or kept as it is with the reason why; never an end to the work on the others."""

from __future__ import annotations

import contextlib
import signal

import attrs

from newsclean._cleaner import Cleaner
from newsclean._errors import NewscleanError
from newsclean._limit import limited
from newsclean._result import Result

__all__ = ["Outcome", "attempt", "ended", "kept", "told"]


@attrs.frozen
class Outcome:
    """What became of one document.

    Attributes:
        text: the clean text; the source where cleaning failed; None where the bytes are no text, or nothing came in.
        result: the whole result; None where cleaning failed.
        error: why it failed, or which rules were left out (`on_error="skip"`): the name of the error, and its message.
    """

    text: str | None
    result: Result | None = None
    error: str | None = None


def attempt(
    cleaner: Cleaner,
    raw: str | bytes | None,
    *,
    encoding: str | None = None,
    errors: str = "strict",
    timeout: float | None = None,
) -> Outcome:
    r"""Clean one document, whatever comes of it.

    Args:
        cleaner: cleans it.
        raw: the document; None gives an outcome without text.
        encoding: the codec for bytes, if it is known.
        errors: `strict`, or `replace`, as for `Cleaner.run`.
        timeout: seconds of processor time that it may take; see `newsclean._limit`.

    >>> attempt(Cleaner(rules=["number-spacing"]), "额 6.8 亿元").text
    '额6.8亿元'
    >>> attempt(Cleaner(), b"\xff", encoding="utf-8")
    Outcome(text=None, result=None, error="DecodeError: not utf-8: byte 0xff at 0: ...")
    """
    if raw is None:
        return Outcome(None)
    try:
        with limited(timeout):
            result = cleaner.run(raw, encoding=encoding, errors=errors)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # also MemoryError, a rule that calls sys.exit, and panics of libraries in Rust
        return Outcome(kept(cleaner, raw, encoding), None, told(error))
    left_out = "; ".join(_one_line(failure.message) for failure in result.errors)
    return Outcome(result.text, result, f"RuleError: {left_out}; cleaned without it" if left_out else None)


def told(error: BaseException) -> str:
    r"""An error in one line: its name, and what it says.

    >>> told(ValueError("two\nlines"))
    'ValueError: two lines'
    """
    return f"{type(error).__name__}: {_one_line(error)}"


def ended(code: int | None) -> str:
    """How a process ended, by its exit code, which is below zero for a signal.

    >>> ended(-9), ended(3), ended(-99)
    ('SIGKILL', 'exit code 3', 'exit code -99')
    """
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):  # a signal without a name
            return signal.Signals(-code).name
    return f"exit code {code}"


def _one_line(said: object) -> str:
    return " ".join(str(said).split())


def kept(cleaner: Cleaner, raw: str | bytes | None, encoding: str | None = None) -> str | None:
    """The text of a document that is not cleaned; None for bytes that are no text."""
    if raw is None or isinstance(raw, str):
        return raw
    try:
        return cleaner._read(raw, encoding, "strict").text
    except NewscleanError:
        return None
