"""The hook: how newsclean calls the finder of this package."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

import newsclean
import newsclean_ocrdigits


def _digits(_: object, attribute: "attrs.Attribute[Mapping[str, str]]", value: Mapping[str, str]) -> None:
    for letter, digit in value.items():
        if len(letter) != 1 or len(digit) != 1 or not digit.isdecimal():
            raise ValueError(
                f"{attribute.name}: one letter for one digit, such as {{O = '0'}}, not {letter!r}: {digit!r}"
            )


@attrs.frozen
class Options:
    """What the OCR engine mistakes, and where a number is sure to be one.

    Attributes:
        letters: each letter, and the digit that it stands for.
        units: the characters that may follow the number.
    """

    letters: Mapping[str, str] = attrs.field(default=newsclean_ocrdigits.LETTERS, validator=_digits)
    units: str = attrs.field(default=newsclean_ocrdigits.UNITS, validator=attrs.validators.instance_of(str))


def find(document: newsclean.Document, options: Options) -> Iterable[newsclean.Finding]:
    """Letters inside a number become the digits that OCR took them for.

    What it looks like: `2O24年` for `2024年`, `l5%` for `15%`.

    How it arises: in many fonts of newspapers O and 0, l and 1 are the same shape.

    Must not fire: on words, on codes without a unit (`A4`, `O2O`), on letters alone (`OI年`).
    """
    return newsclean_ocrdigits.find(document.text, letters=options.letters, units=options.units)


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule: when spaces inside numbers are gone."""
    summary = "Letters that OCR read for digits become digits."
    stage = newsclean.Stage.SPANS
    yield newsclean.Rule("ocr-digits", find, stage=stage, options=Options, summary=summary, after=["number-spacing"])
