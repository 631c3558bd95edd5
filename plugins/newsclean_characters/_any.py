"""Every character that some rule looks at: a text without any is read once, not once for every rule."""

from typing import Final

from . import _controls, _ideographs, _letters, _line_ends, _soft_hyphens, _spaces, _zero_width
from ._lazy import lazy

__all__ = ["BROKEN"]

_CLASSES: Final = (
    _soft_hyphens.ANY,
    _controls.ANY,
    _zero_width.ANY,
    _line_ends.ANY,
    _letters.LIGATURE,
    _ideographs.RADICAL,
    _ideographs.BY_SHAPE,
    _ideographs.VERTICAL_FORM,
    _letters.PART,
    _spaces.EXOTIC,
    _spaces.ANY_BULLET,
)
"""What each rule, in their order, looks for first; all are classes of single characters."""

BROKEN: Final = lazy("[" + "".join(each.pattern[1:-1] for each in _CLASSES) + "]")
"""Any of them."""
