"""Where bylines stand: on lines of their own, and run in behind an article's last sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from newsclean_bylines import _latin
from newsclean_bylines._gates import beginning, head, holding
from newsclean_bylines._lines import Lines, Spans, split
from newsclean_bylines._people import GIVEN
from newsclean_bylines._reading import Reading
from newsclean_bylines._script import Script, script_of

from ._lazy import lazy

__all__ = ["find"]

Label = tuple[int, int, str, str]

_SHORT = 18  # code points: how long a byline without any word that says so may be
# Nothing but short words, or something in brackets or behind a mark.
_BARE = lazy(r"[㐀-鿿]{1,4}(?:[ \u3000、·]{1,3}[㐀-鿿]{1,8}){0,5}\Z|[^㐀-鿿가-힣ぁ-んァ-ヶA-Za-z0-9]")
_STOPS = "。，！？；：、,.!?;:…“‘「『"
_LATIN_END = lazy(r"[.!?][”’\"')]{0,2}\s+")
_WIDE_END = lazy(r"[。！？…][”’」』]{0,2}")
_OPENERS = "（(【〔[［〈"
_MARKS = "▶►▷■□◆◇●○▲△★☆—"
# What a line in Chinese begins with that may be a byline: a short word, a bracket or a mark, a Latin letter.
_HEAD = head(r"(?:[^㐀-鿿가-힣ぁ-んァ-ヶ]|[㐀-鿿]{1,4}+(?:[\s\ufeff、·]|\Z))")
_BEHIND = lazy(rf"[。！？…][”’」』]{{0,2}}[ \u3000\t{re.escape(_OPENERS + _MARKS)}]")
_GAPPY = lazy(r"[。！？][ \u3000]+[㐀-鿿]")


class _Guess(NamedTuple):
    """A span that reads like a byline but for want of a role: it needs a place or a name known from elsewhere."""

    start: int
    end: int
    names: tuple[str, ...]
    run_in: bool


def find(
    text: str,
    blocks: Iterable[tuple[int, int]] = (),
    known: Collection[str] = (),
    heads: Collection[int] = (),
    lines: Spans | None = None,
) -> list[Label]:
    """Labels of kind `byline`, in order: whole lines, and the ends of paragraphs with a byline run in.

    Args:
        text: any text.
        blocks: spans that are recognised already (credits, furniture); nothing in them is read again.
        known: names that are known from elsewhere, such as those of the photographers.
        heads: offsets at which a dateline begins a paragraph; what it says of reporters is not a byline.
        lines: those of the text, if they are known.
    """
    split_up = split(text, blocks, lines)
    page = _Page(split_up, script_of(text), frozenset(heads))
    for i in page.candidates():
        if i not in split_up.taken:
            page.read(i)
    return sorted([*page.labels, *page.settle({*known, *page.names})])


class _Page:
    """What was found so far, and what is still in doubt."""

    def __init__(self, lines: Lines, script: Script, heads: frozenset[int]) -> None:
        self.lines = lines
        self.heads = heads
        self.script = script
        self.labels: list[Label] = []
        self.doubts: list[_Guess] = []
        self.names: set[str] = set()
        self.is_page = bool(lines.taken)

    def candidates(self) -> Iterable[int]:
        """The lines to look at: in Chinese those that have a sign of a byline in them."""
        lines = self.lines
        if self.script.name != "han":
            return range(len(lines))
        return sorted(beginning(lines, _HEAD) | holding(lines, self.script.gate, _BEHIND))

    def read(self, i: int) -> None:
        """Look at line `i`."""
        line = self.lines.line(i)
        if line[0] < "\u0250" or line[0] in "—–":
            if self.lines.starts[i] not in self.heads and self._latin(i, line):
                return
            if self.script.name == "latin" or line.isascii():
                return
        if line[-1] in _STOPS:
            return
        if self.lines.starts[i] not in self.heads and self._may_be(line) and self._whole(i, line):
            return
        self._run_in(i, line)

    def _may_be(self, line: str) -> bool:
        """A quick look, because most lines are neither short nor say that someone wrote something."""
        return (len(line) <= _SHORT and _BARE.match(line) is not None) or self.script.gate.search(line) is not None

    def _add(self, start: int, end: int, names: tuple[str, ...]) -> None:
        self.labels.append((start, end, "byline", ", ".join(names)))
        self.names.update(names)

    def _whole(self, i: int, line: str) -> bool:
        """A line, or a line and the rest of it on the next one, that is a byline and nothing else."""
        reading, last = self._with_rest(i, line)
        if reading is None:
            return False
        lines = self.lines
        if reading.sure and (self.script.name != "han" or self.script.gate.search(line) or lines.closed(i - 1)):
            self._add(lines.starts[i], lines.ends[last], reading.names)
            lines.taken.update(range(i, last + 1))
        elif reading.sure or (i and lines.closed(i - 1) and not lines.page_ends(i - 1)) or self._between(i):
            self.doubts.append(_Guess(lines.starts[i], lines.ends[last], reading.names, run_in=False))
        return True

    def _between(self, i: int) -> bool:
        """Chinese names that an extractor put before the short last line of the paragraph that they stand behind.

        Asked of a newspaper page alone, which has furniture or credits.
        """
        if self.script.name != "han" or not self.is_page or not 0 < i < len(self.lines) - 1:
            return False
        above, name, below = self.lines.line(i - 1), self.lines.line(i), self.lines.line(i + 1)
        return len(above) > 2 * len(name) and len(below) < len(above) and self.lines.closed(i + 1)

    def _with_rest(self, i: int, tail: str) -> tuple[Reading | None, int]:
        """A byline may break between two characters of a name, or behind a title."""
        after = self.lines.line(i + 1) if i + 1 not in self.lines.taken else ""
        reading = self.script.read(tail)
        if reading and not (len(after) == 1 and "㐀" <= after <= "鿿"):
            return (reading, i) if not self._mail(after) else (reading, i + 1)
        if after and len(after) <= 12 and (reading or tail[:1] in _OPENERS or self.script.gate.search(tail)):
            for joined in (tail + after, f"{tail} {after}"):
                if longer := self.script.read(joined):
                    return longer, i + 1
        return reading, i

    def _mail(self, after: str) -> bool:
        """A Korean reporter's address may stand on the line below the name."""
        return self.script.name == "hangul" and re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", after) is not None

    def _run_in(self, i: int, line: str) -> None:
        """A byline at the end of a line, behind the end of a sentence."""
        ends = _LATIN_END if self.script.name == "hangul" else _WIDE_END
        at = -1
        for match in ends.finditer(line, max(0, len(line) - 60)):
            at = match.end()
        tail = line[at:] if at > 0 else ""
        bare = tail.strip()
        if not bare or (self.script.name != "hangul" and tail[0] not in " \u3000\t" + _OPENERS + _MARKS):
            return
        reading, last = self._with_rest(i, bare)
        if reading is None:
            return
        start = self.lines.ends[i] - len(tail.lstrip())
        guess = _Guess(start, self.lines.ends[last], reading.names, run_in=True)
        if reading.sure:
            self._add(guess.start, guess.end, reading.names)
        else:
            self.doubts.append(guess)

    def _latin(self, i: int, line: str) -> bool:
        """English and German bylines; True if the line is settled."""
        lines = self.lines
        if _latin.GATE.match(line) and (reading := _latin.read(line)) and reading.sure and self._stands(i):
            self._add(lines.starts[i], lines.ends[i], reading.names)
            lines.taken.add(i)
            self._below(i + 1)
            return True
        if " report" in line or "contribut" in line or line.startswith("Reporting"):
            return self._tagline(i, line)
        if not line[-1].isalpha():
            return False
        if self._goes_on(i):
            return self._interrupts(i, line)
        return self._bare(i, line) or self._latin_run_in(i, line)

    def _stands(self, i: int) -> bool:
        """No sentence runs on below a byline, unless it began above and was interrupted; more names may."""
        if not self._goes_on(i) or not self.lines.closed(i - 1):
            return True
        return _latin.more(self.lines.line(i + 1)) is not None

    def _goes_on(self, i: int) -> bool:
        """The line below begins with a small letter, and is not a block (a web address) of its own."""
        return i + 1 not in self.lines.taken and self.lines.first(i + 1).islower()

    def _below(self, i: int) -> None:
        """More names, or the reporters' standing, on the lines below a byline."""
        for j in (i, i + 1):
            line = self.lines.line(j)
            reading = _latin.more(line)
            if reading is None and not _latin.STAFF.match(line):
                return
            self._add(self.lines.starts[j], self.lines.ends[j], reading.names if reading else ())
            self.lines.taken.add(j)

    def _tagline(self, i: int, line: str) -> bool:
        if not self.lines.closed(i - 1):
            return False
        after = self.lines.line(i + 1)
        for text, last in ((line, i), (f"{line.removesuffix('-')}{'' if line.endswith('-') else ' '}{after}", i + 1)):
            if (last == i or not line.endswith(".")) and (reading := _latin.tagline(text)):
                self._add(self.lines.starts[i], self.lines.ends[last], reading.names)
                self.lines.taken.update(range(i, last + 1))
                return True
        return False

    def _bare(self, i: int, line: str) -> bool:
        """A name alone, where a paragraph may begin."""
        if len(line) > 40 or not self.lines.closed(i - 1) or not (reading := _latin.read(line)):
            return False
        self.doubts.append(_Guess(self.lines.starts[i], self.lines.ends[i], reading.names, run_in=False))
        return True

    def _interrupts(self, i: int, line: str) -> bool:
        """A name alone in the middle of a sentence, with room beside it for the next word: known names only."""
        usual = 0.8 * len(self.lines.line(i - 1))
        if len(line) > min(40, usual) or not line[0].isupper() or self.lines.closed(i - 1):
            return False
        if len(line) + 1 + len(self.lines.line(i + 1).split(None, 1)[0]) > usual:
            return False
        if reading := _latin.read(line):
            self.doubts.append(_Guess(self.lines.starts[i], self.lines.ends[i], reading.names, run_in=True))
        return reading is not None

    def _latin_run_in(self, i: int, line: str) -> bool:
        """Names behind the last sentence of a paragraph."""
        at = 0
        for match in _LATIN_END.finditer(line, max(0, len(line) - 60)):
            at = match.end()
        reading = _latin.read(line[at:]) if at else None
        if reading is None or not (reading.sure or " " in reading.names[0]):
            return False
        guess = _Guess(self.lines.starts[i] + at, self.lines.ends[i], reading.names, run_in=True)
        if reading.sure:
            self._add(guess.start, guess.end, reading.names)
        else:
            self.doubts.append(guess)
        return True

    def settle(self, known: set[str]) -> Iterator[Label]:
        """Of the doubtful ones those whose names are known, or that stand where only a byline can stand."""
        gappy: bool | None = None
        people = {name.casefold() for name in known}
        for guess in self.doubts:
            latin = guess.names[0][0] < "\u0250"
            sure = any(name.casefold() in people for name in guess.names)
            if latin and not guess.run_in:
                sure = sure or guess.names[0].split()[0].capitalize() in GIVEN
            elif not latin:
                if guess.run_in and gappy is None:
                    gappy = self._is_gappy()
                sure = sure or not (guess.run_in and gappy)
            if sure:
                yield guess.start, guess.end, "byline", ", ".join(guess.names)

    def _is_gappy(self) -> bool:
        """Whether spaces stand behind full stops everywhere, so that a space before two characters means nothing."""
        text = self.lines.text
        inner = sum(1 for _ in _GAPPY.finditer(text))
        return inner > 3 + sum(guess.run_in for guess in self.doubts) + len(self.labels)
