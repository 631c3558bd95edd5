"""Characters: one rule for each kind of character that a page did not print."""

from collections.abc import Iterable, Iterator

import newsclean
import newsclean_characters
from newsclean_characters import OFF_BY_DEFAULT, RULES


def _rule(name: str, after: tuple[str, ...]) -> newsclean.Rule:
    find_in = RULES[name]

    def find(document: newsclean.Document, options: None) -> Iterable[newsclean.Finding]:
        return find_in(document.text)

    find.__doc__ = find_in.__doc__
    summary = (find_in.__doc__ or "").partition("\n")[0]
    on = name not in OFF_BY_DEFAULT
    return newsclean.Rule(name, find, stage=newsclean.Stage.CHARACTERS, summary=summary, after=after, default=on)


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rules, each after those that stand before it; a repair of encodings needs the characters raw."""
    names = list(newsclean_characters.RULES)
    for number, name in enumerate(names):
        yield _rule(name, ("mojibake-latin", "mojibake", *names[:number]))
