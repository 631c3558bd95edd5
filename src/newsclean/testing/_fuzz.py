"""A rule put through its paces: Hypothesis looks for a text on which it breaks a promise."""

from __future__ import annotations

import re
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import inf
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

import attrs

from newsclean._cleaner import Cleaner
from newsclean._document import Document
from newsclean._plugins import Given
from newsclean._rules import Rule
from newsclean._stages import Stage
from newsclean.hookspecs import hookimpl
from newsclean.testing._check import check
from newsclean.testing._vocabulary import LANGUAGES
from newsclean.testing._work import work
from newsclean.testing.patterns import trap

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["check_rule"]

_SHAPES: Final = ("a", "ab", "a ", "\n", " ", "一", "一 ", "1", "1 ", "一1", "-\n", "“", "标题标题", "。\n")
_SIZE: Final = 2000  # code points of the short text
_FEW: Final = 20  # steps for a code point that nobody minds
_FAR: Final = 1000  # steps for a code point that are too many for any rule: some 20 kB a second


def check_rule(
    *rules: Rule | str,
    examples: Iterable[str] = (),
    clean: Iterable[str] = (),
    options: Mapping[str, Any] | object | None = None,
    plugins: Iterable[Given] = (),
    languages: Sequence[str] = LANGUAGES,
    texts: SearchStrategy[str] | None = None,
    max_examples: int = 100,
) -> None:
    r"""Look for a text on which a rule breaks a promise; needs the extra `newsclean[testing]`.

    * It acts on each of the `examples`, and keeps what `newsclean.testing.check` checks.
    * It changes nothing in what is `clean`, nor in clean prose that Hypothesis makes.
    * On newspaper-like text, with the examples among it, it does not fail, its edits do not overlap and lie in the
      text, and cleaning twice is cleaning once. On any text whatever it keeps all of this but the last.
    * Its work grows as the text does. Counted are lines of Python, and code points that methods of the text go
      through, on texts of 2,000, 16,000 and 32,000 code points, never seconds. What a regular expression does cannot
      be counted: patterns at the top of the rule's modules are read for the two shapes that take exponential
      or quadratic time, a reference back to a group of any length and a repetition of a repetition.

    Args:
        rules: themselves, or their names (bundled, installed, in `plugins`); several run one after the other.
        examples: texts with the artefact.
        clean: texts that merely look like it.
        options: for the first rule: a mapping, or an instance of its class.
        plugins: further plugins, as for `Cleaner`.
        languages: of the prose that must stay as it is; `()` for a rule that changes clean text by its nature.
        texts: a strategy of your own for newspaper-like text, instead of `newsclean.testing.strategies.pages`.
        max_examples: how many texts Hypothesis draws, of each kind.

    Raises:
        AssertionError: a promise is broken; the message says which, and Hypothesis adds the shortest text it found.
        RuleError: the rule failed, or its edits overlap or lie outside of the text.
        ImportError: Hypothesis is not there.

    >>> check_rule("ligatures", examples=["the ﬁrst ﬂight"], clean=["the first flight"], max_examples=10)
    """
    given = tuple(plugins)
    carried = [rule for rule in rules if isinstance(rule, Rule)]
    if carried:
        given = (*given, _Carrier(carried))
    names = [rule.name if isinstance(rule, Rule) else rule for rule in rules]
    if not names:
        raise ValueError("name at least one rule")
    cleaner = Cleaner(plugins=given, rules=names, options=None if options is None else {names[0]: options})
    shown = list(examples)
    for example in shown:
        _check_example(cleaner, example)
    for text in clean:
        _check_harm(cleaner, text)
    for grown in _long_texts(shown):
        check(cleaner.run(grown(1)))
    _draw(cleaner, shown, languages, texts, max_examples)
    _check_work(cleaner, shown)


@attrs.frozen
class _Carrier:
    """A plugin for rules that none has."""

    rules: Sequence[Rule]

    @hookimpl
    def newsclean_rules(self) -> Sequence[Rule]:
        return self.rules


def _check_example(cleaner: Cleaner, text: str) -> None:
    result = cleaner.run(text)
    assert result.changes or result.held or result.labels, f"does nothing on the example {text!r}"
    check(result, cleaner)


def _check_harm(cleaner: Cleaner, text: str) -> None:
    result = cleaner.run(text)
    assert result.text == text, f"changes clean text: {result.changes}"
    check(result, cleaner)


def _draw(
    cleaner: Cleaner, parts: list[str], languages: Sequence[str], texts: SearchStrategy[str] | None, times: int
) -> None:
    """What Hypothesis draws: clean prose, newspaper-like text, any text."""
    from newsclean.testing import strategies  # says which extra is missing

    from hypothesis import HealthCheck, given, settings  # isort: skip - after the message
    from hypothesis import strategies as st  # isort: skip

    drawn = settings(max_examples=times, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # no clock

    @drawn
    @given(strategies.prose(*languages))
    def clean_prose_stays(text: str) -> None:
        _check_harm(cleaner, text)

    @drawn
    @given(strategies.pages(parts=parts) if texts is None else texts)
    def newspaper_text_keeps_the_promises(text: str) -> None:
        check(cleaner.run(text), cleaner)

    @drawn
    @given(st.text(max_size=200))
    def any_text_keeps_the_promises(text: str) -> None:
        check(cleaner.run(text))

    if languages:
        clean_prose_stays()
    newspaper_text_keeps_the_promises()
    any_text_keeps_the_promises()


def _check_work(cleaner: Cleaner, examples: Sequence[str]) -> None:
    """Compare what a short text costs and one of the same kind that is eight times as long."""
    for entry in cleaner._entries:
        find, options = entry.rule.find, entry.options
        for name, pattern in _patterns(find):
            assert not (why := trap(pattern)), f"{name} is not linear: {pattern.pattern!r} has {why}"

        def run(text: str, find: Any = find, options: Any = options) -> Iterable[Any]:  # pragma: no cover - see `steps`
            document = Document(text, (), frozenset(Stage))
            return find(document, options)  # type: ignore[no-any-return]

        for grown in _long_texts(examples):
            _check_growth(run, grown, entry.rule.name)


def _long_texts(examples: Sequence[str]) -> Iterator[Callable[[int], str]]:
    """Texts of so many times 2,000 code points: one thing again and again, and lines of which no two are equal."""
    for shape in filter(None, (*_SHAPES, *examples, "".join(f"{example}\n" for example in examples))):
        yield lambda times, shape=shape: shape * (times * _SIZE // len(shape) + 1)  # type: ignore[misc]
    yield lambda times: "".join(f"第{number}行 line {number}\n" for number in range(times * _SIZE // 16))


def _check_growth(run: Callable[[str], Iterable[Any]], grown: Callable[[int], str], rule: str) -> None:
    """Steps for a code point may double while a window fills; from then on they stay."""
    deque(run(grown(2)), maxlen=0)  # what is loaded or remembered once counts for nothing
    far = _FAR * _SIZE
    once = work(run, grown(1), limit=far)
    least = max(once, _FEW * _SIZE)
    eight = work(run, grown(8), limit=8 * min(6 * least, far)) if once < inf else inf
    if eight == inf or eight > 2 * 8 * least:
        sixteen = work(run, grown(16), limit=1.5 * 2 * eight) if eight < inf else inf
        assert sixteen < inf, (
            f"rule {rule!r} is not linear: a text of {_SIZE} code points ({grown(1)[:20]!r}...) takes {_said(once)} "
            f"steps, one eight times as long {_said(eight)}"
        )


def _said(steps: float) -> str:
    return "far too many" if steps == inf else f"{steps:.0f}"


def _patterns(find: Any) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The patterns at the top of the modules of the rule's package, or what stands for one, with their names."""
    package = str(getattr(find, "__module__", "")).partition(".")[0]
    for name, module in list(sys.modules.items()):
        if package and name.partition(".")[0] == package and isinstance(module, ModuleType):
            for key, value in list(vars(module).items()):
                pattern, flags = getattr(value, "pattern", None), getattr(value, "flags", None)
                if isinstance(pattern, str) and isinstance(flags, int):
                    yield f"{name}.{key}", re.compile(pattern, flags)
