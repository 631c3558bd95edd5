"""Control characters: code points that print nothing, or stand for a character of another character set."""

from collections.abc import Iterator
from typing import Final

from ._apply import Edit
from ._lazy import lazy
from ._misread import is_misread_utf8

_NEL: Final = "\x85"
# Tab, line feed, vertical tab, form feed and carriage return are layout.
ANY: Final = lazy("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_WINDOWS_1252: Final = {
    chr(code): char for code in range(0x80, 0xA0) if (char := bytes([code]).decode("cp1252", "ignore"))
}
_C1_BUT_NEL: Final = lazy("[\x80-\x84\x86-\x9f]")


def find_control_characters(text: str) -> Iterator[Edit]:
    r"""Control characters go; C1 controls become the Windows-1252 characters they stand for.

    Extractors write NUL and other controls for glyphs that a font does not name, and some leave noncharacters such
    as U+FFFF. U+0080 to U+009F are hardly ever the controls that they are called: a quotation mark or dash of
    Windows-1252 was read as Latin-1 (browsers read them so too: WHATWG, Encoding Standard, windows-1252).

    Stays: tab, line ends, form feed; UTF-8 that was read as Latin-1 (`â\x80\x9c`), which is for an encoding repair;
    U+FFFD, which says that something was lost here. U+0085 alone is a line end; beside others of its kind it is
    the ellipsis of Windows-1252.

    >>> list(find_control_characters("a\x00b \x93so\x94"))
    [(1, 2, '', 'control character'), (4, 5, '“', 'Windows-1252 character'), (7, 8, '”', 'Windows-1252 character')]
    """
    windows: bool | None = None
    for match in ANY.finditer(text):
        if windows is None:
            windows = bool(_C1_BUT_NEL.search(text))
        at, char = match.start(), match[0]
        if (char == _NEL and not windows) or is_misread_utf8(text, at):
            continue
        meant = _WINDOWS_1252.get(char, "")
        yield at, at + 1, meant, "Windows-1252 character" if meant else "control character"
