"""Letters that OCR read for digits, inside numbers before a unit: 2O24年, l5%.

Evidence asked for: a digit and nothing but digits and such letters, up to a unit. Names of things (`5G`, `A4`, `Oz`)
have no unit behind them, or no such letter.

>>> fix("2O24年l2月，增长l5%")
'2024年12月，增长15%'
>>> fix("COVID-19年代, O2O模式, 5G年")
'COVID-19年代, O2O模式, 5G年'
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

__all__ = ["LETTERS", "UNITS", "Edit", "find", "fix"]

Edit: TypeAlias = tuple[int, int, str, str, str]

LETTERS: Final = {"O": "0", "o": "0", "l": "1", "I": "1"}
UNITS: Final = "年月日时分%％元万亿个名家"


def find(text: str, *, letters: Mapping[str, str] = LETTERS, units: str = UNITS) -> Iterator[Edit]:
    """Edits `(start, end, digit, reason, "likely")`, one for each letter; spans in code points.

    >>> list(find("2O24年"))
    [(1, 2, '0', 'letter read for a digit', 'likely')]
    """
    if not letters or not units:
        return
    wrong = re.escape("".join(letters))
    number = re.compile(rf"(?<![A-Za-z0-9])[0-9{wrong}]{{2,12}}(?=[{re.escape(units)}])")
    for match in number.finditer(text):
        if any(char.isdigit() for char in match[0]):
            for at in range(*match.span()):
                if text[at] in letters:
                    yield at, at + 1, letters[text[at]], "letter read for a digit", "likely"


def fix(text: str) -> str:
    """The text with the edits of `find` made."""
    chars = list(text)
    for start, _, digit, *_ in find(text):
        chars[start] = digit
    return "".join(chars)
