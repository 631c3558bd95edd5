"""The loop: decode, let every rule propose, apply what is sure enough, remember it all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any

import attrs
import pluggy

from newsclean._decode import Decoded, check_errors, decode
from newsclean._document import Document
from newsclean._edits import Label, RawEdit, Safety, sift
from newsclean._errors import EditError, NewscleanError, OptionError, PluginError, RuleError
from newsclean._layers import Layer
from newsclean._offsets import OffsetMap
from newsclean._pipeline import Entry, assemble
from newsclean._plugins import Given, Plugin, discover, manager
from newsclean._records import Failure, Replaced, Step
from newsclean._result import Result
from newsclean._stages import Stage

__all__ = ["Cleaner"]


class Cleaner:
    """A pipeline of rules, made once and used for any number of documents.

    Args:
        plugins: further plugins: modules, objects, or names of modules to import.
        block: names of plugins or rules to leave out.
        enable: names of rules that are off by default and shall run.
        rules: the exact rules to run, in this order; then `enable` has no place, and `block` only for plugins.
        options: per rule name a mapping of option names to values, or an instance of the rule's options class.
        safety: the least safety that an edit needs to be applied; others come back in `Result.held`.
        on_error: `raise`, or `skip` to leave out a rule that fails on a document and record it in `Result.errors`.

    Raises:
        UnknownNameError: a rule, plugin or option that nobody knows.
        OptionError: a value that an option does not take.
        PluginError: a plugin that cannot be loaded, or rules that contradict each other.

    >>> cleaner = Cleaner(block=["credits"], options={"number-spacing": {"style": "keep"}})
    >>> cleaner.run("项目 31个").text
    '项目 31个'
    """

    def __init__(
        self,
        *,
        plugins: Iterable[Given] = (),
        block: Iterable[str] = (),
        enable: Iterable[str] = (),
        rules: Iterable[str] | None = None,
        options: Mapping[str, Any] | None = None,
        safety: Safety | str = Safety.LIKELY,
        on_error: str = "raise",
    ) -> None:
        """Find plugins, check names and options, and put the rules in order."""
        for name, value in (("plugins", plugins), ("block", block), ("enable", enable), ("rules", rules)):
            if isinstance(value, str):
                raise OptionError(f"{name}= takes a list of names, not the string {value!r}")
        if on_error not in ("raise", "skip"):
            raise OptionError(f"on_error={on_error!r}: use 'raise' or 'skip'")
        try:
            self.safety = Safety.of(safety)
        except ValueError as error:
            raise OptionError(f"safety={safety!r}: {error}") from None
        self.on_error = on_error
        self._given = tuple(plugins)
        self._choice = (tuple(block), tuple(enable), None if rules is None else tuple(rules), dict(options or {}))
        self._assemble()

    def _assemble(self) -> None:
        found = discover(self._given)
        block, enable, rules, options = self._choice
        self.plugins: tuple[Plugin, ...] = tuple(plugin for plugin in found if plugin.name not in block)
        self._manager: pluggy.PluginManager = manager(self.plugins)
        self.catalogue, self._entries = assemble(found, self._manager, block, enable, rules, options)
        self.pipeline: tuple[Step, ...] = tuple(entry.step for entry in self._entries)

    def without(self, *names: str) -> Cleaner:
        """The same cleaner less some of its rules, in the same order and with the same options.

        >>> [step.rule for step in Cleaner(rules=["wraps", "tidy"]).without("wraps").pipeline]
        ['tidy']
        """
        block, enable, rules, options = self._choice
        return Cleaner(
            plugins=self._given,
            block=(*block, *names) if rules is None else block,
            enable=enable,
            rules=None if rules is None else [rule for rule in rules if rule not in names],
            options=options,
            safety=self.safety,
            on_error=self.on_error,
        )

    def clean(self, raw: str | bytes, *, encoding: str | None = None, errors: str = "strict") -> str:
        """The cleaned text alone: `run(raw).text`."""
        return self.run(raw, encoding=encoding, errors=errors).text

    def run(self, raw: str | bytes, *, encoding: str | None = None, errors: str = "strict") -> Result:
        """Clean one document.

        Args:
            raw: text, or bytes: decoded by byte-order mark, strict UTF-8, then detection.
            encoding: the codec for bytes, if it is known.
            errors: `strict`, or `replace`: bytes that are no text become U+FFFD, and stand in `Result.replaced`.

        Raises:
            TypeError: neither text nor bytes.
            OptionError: `errors` is neither `strict` nor `replace`.
            DecodeError: bytes that are no text.
            RuleError: a rule failed, unless `on_error="skip"`.
            PluginError: a plugin's `newsclean_decode` or `newsclean_cleaned` failed.
        """
        read = self._read(raw, encoding, errors)
        work = _Work(read.text, self.safety, Document(read.text))
        failures: list[Failure] = []
        for number, entry in enumerate(self._entries):
            try:
                work.take(number, entry)
            except RuleError as error:
                if self.on_error == "raise":
                    raise
                failures.append(Failure(entry.step.rule, str(error)))
        result = work.result(_said(read), self.pipeline, tuple(failures), read.replaced)
        self._call("newsclean_cleaned", result=result)
        return result

    def _read(self, raw: str | bytes, encoding: str | None, errors: str) -> Decoded:
        check_errors(errors)
        if isinstance(raw, str):
            return Decoded(raw, "", "text")
        if not isinstance(raw, bytes | bytearray | memoryview):
            raise TypeError(f"a document is str or bytes, not {type(raw).__name__}")
        data = bytes(raw)
        if encoding is None and (text := self._call("newsclean_decode", data=data)) is not None:
            if not isinstance(text, str):
                raise PluginError(f"newsclean_decode() of a plugin gave {type(text).__name__}: it gives str or None")
            return Decoded(text, "plugin", "plugin")
        return decode(data, encoding, errors)

    def _call(self, hook: str, **arguments: Any) -> Any:
        caller = getattr(self._manager.hook, hook)
        try:
            return caller(**arguments)
        except NewscleanError:
            raise
        except Exception as error:
            names = " or ".join(repr(impl.plugin_name) for impl in caller.get_hookimpls())
            raise PluginError(f"{hook}() of plugin {names} failed: {type(error).__name__}: {error}") from error

    def __getstate__(self) -> dict[str, Any]:
        """What it takes to make this cleaner again: modules travel by name."""
        given = tuple(p.__name__ if isinstance(p, ModuleType) else p for p in self._given)
        return {"safety": self.safety, "on_error": self.on_error, "_given": given, "_choice": self._choice}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._assemble()

    def __repr__(self) -> str:
        return f"<Cleaner {', '.join(step.rule for step in self.pipeline)}>"


@attrs.define
class _Work:
    """One document on its way through the pipeline."""

    source: str
    safety: Safety
    document: Document
    layers: list[Layer] = attrs.field(factory=list)
    held: list[Layer] = attrs.field(factory=list)
    labelled: list[tuple[int, Label]] = attrs.field(factory=list)  # labels as given, and by which step

    def take(self, number: int, entry: Entry) -> None:
        """Let one rule read the document; apply, hold back and note what it says."""
        edits, labels = _propose(entry, self.document)
        if labels:
            self.labelled += [(number, label) for label in labels]
            self.document = self.document.labelled(labels)
        if not edits:
            return
        sure = [edit for edit in edits if edit[4] >= self.safety]
        if len(sure) < len(edits):
            self.held.append(Layer.of(number, [edit for edit in edits if edit[4] < self.safety]))
        if sure:
            layer = Layer.of(number, sure)
            del edits, sure  # the layer is all that is needed: a tuple for each edit takes as much as the text does
            self.document = _applied(self.document, layer, entry.rule.stage)
            self.layers.append(layer)

    def result(
        self,
        encoding: str | None,
        pipeline: tuple[Step, ...],
        errors: tuple[Failure, ...],
        replaced: tuple[Replaced, ...],
    ) -> Result:
        """What became of the document."""
        moved = zip(self.labelled, self.document.labels, strict=True)
        labels = tuple((step, given, now) for (step, given), now in moved)
        layers, held = tuple(self.layers), tuple(self.held)
        return Result(self.source, self.document.text, encoding, pipeline, errors, layers, held, labels, replaced)


def _said(read: Decoded) -> str | None:
    """How bytes were read, in the words of `Result.encoding`."""
    return read.encoding + (" (detected)" if read.how == "detected" else "") or None


def _propose(entry: Entry, document: Document) -> tuple[list[RawEdit], list[Label]]:
    try:
        findings = entry.rule.find(document, entry.options)
        if findings is None:
            raise EditError("it returned None; yield edits and labels, or return a list of them")
        if type(findings) in (tuple, list) and not findings:  # as most rules say of most texts
            return [], []
        return sift(findings, document.text)
    except EditError as error:
        raise EditError(f"{_who(entry)}: {error}") from None
    except Exception as error:
        raise RuleError(f"{_who(entry)} failed: {type(error).__name__}: {error}") from error


def _who(entry: Entry) -> str:
    return f"rule {entry.rule.name!r} of plugin {entry.step.plugin!r}"


def _applied(document: Document, layer: Layer, stage: Stage) -> Document:
    """The document after one rule's edits, with its labels moved along."""
    text, edited = layer.apply(document.text), document.edited | {stage}
    if not document.labels:
        return Document(text, (), edited)
    offsets = OffsetMap.of([layer], len(document.text))
    return Document(text, tuple(_moved(label, offsets) for label in document.labels), edited)


def _moved(label: Label, offsets: OffsetMap) -> Label:
    """The label in the text after the edits; what stands where its text was dropped is not its own."""
    start, end = offsets.to_clean(label.start, label.end)
    if (start, end) == (label.start, label.end):
        return label
    return Label(start, end if label.start < label.end else start, label.kind, label.value)
