"""Tidy: the last rule, which takes away white space that no page shows."""

from collections.abc import Iterable, Iterator

import attrs

import newsclean
import newsclean_tidy

_LAYOUT = frozenset({newsclean.Stage.LINES, newsclean.Stage.WRAPS})


@attrs.frozen
class Options:
    """What can be chosen.

    Attributes:
        always: tidy every text; else only those whose lines or line breaks a rule before has repaired, so that a text
            which was clean comes back byte for byte.
    """

    always: bool = attrs.field(default=False, validator=attrs.validators.instance_of(bool))


def find(document: newsclean.Document, options: Options) -> Iterable[newsclean.Finding]:
    r"""White space that no page shows goes: at line ends, in runs of blank lines, before and after the text.

    What it looks like: `Title \n \n\n\nText\n\n\n` for `Title\n\nText\n`.

    How it arises: extractors fill lines up with spaces and put blank lines where boxes were empty; rules that ran
    before leave blank lines where they took lines away.

    Must not fire: on a text that came without an artefact of layout (unless the option `always` asks for it); on
    indents, on spaces inside a line, on form feeds between pages, on a text without a line feed at its end.
    """
    return newsclean_tidy.find(document.text) if options.always or document.edited & _LAYOUT else ()


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule."""
    summary = "Spaces at line ends, blank lines but one, and white space around the text go."
    yield newsclean.Rule("tidy", find, stage=newsclean.Stage.TIDY, options=Options, summary=summary)
