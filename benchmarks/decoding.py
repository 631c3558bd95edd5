"""How bytes are read (extra `peers`): every encoding of the languages served, from 30 bytes to 1 MB, whole and damaged.

For each encoding, length and damage some windows of real pages are encoded, and what comes back is counted: read
*right*; *refused*, with an error that names the place; or *wrong*, which is the one thing that must not happen.
Damaged bytes are read with `errors="replace"`: right means that all is right but the line that was damaged.

python benchmarks/decoding.py [--windows 12]
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator

import texts
from newsclean import DecodeError
from newsclean._decode import decode

ENCODINGS = {
    "zh": ("utf-8", "gb18030", "utf-16-le"),
    "zh-Hant": ("utf-8", "cp950", "utf-16-be"),
    "ja": ("utf-8", "cp932", "euc_jp", "utf-16-le"),
    "ko": ("utf-8", "cp949", "utf-16-le"),
    "de": ("utf-8", "cp1252"),
    "en": ("utf-8", "cp1252"),
}
LENGTHS = (30, 300, 3_000, 30_000, 1_000_000)
MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


def whole(data: bytes, _: str, __: random.Random) -> bytes:
    """As it is."""
    return data


def marked(data: bytes, codec: str, _: random.Random) -> bytes:
    """With a byte-order mark, where the encoding has one."""
    return MARKS.get(codec, b"") + data


def cut(data: bytes, _: str, __: random.Random) -> bytes:
    """Cut in the middle of the last character, where it has several bytes."""
    return data[:-1]


def one_bad(data: bytes, _: str, chance: random.Random) -> bytes:
    """One byte in the middle that no encoding of several bytes has there."""
    at = chance.randrange(len(data) // 3, max(len(data) // 3 + 1, 2 * len(data) // 3))
    return data[:at] + b"\xff" + data[at + 1 :]


def mixed(data: bytes, codec: str, _: random.Random) -> bytes:
    """The same text once more in UTF-8 behind it."""
    return data + b"\n" + data.decode(codec, "ignore").encode()


DAMAGES: dict[str, Callable[[bytes, str, random.Random], bytes]] = {
    "whole": whole, "with a mark": marked, "cut": cut, "one bad byte": one_bad, "mixed with UTF-8": mixed,
}  # fmt: skip


def page_text(size: int, language: str) -> str:
    """Text of that size; there are no pages in traditional characters, so simplified ones are converted (zhconv)."""
    if language != "zh-Hant":
        return texts.long_text(size, language)
    from zhconv import convert

    return str(convert(texts.long_text(size, "zh"), "zh-hant"))


def windows(language: str, codec: str, length: int, count: int) -> Iterator[bytes]:
    """Stretches of pages of about that many bytes; what the encoding lacks is left out."""
    text = page_text(length + 20_000, language).encode(codec, "ignore").decode(codec)
    chance = random.Random(f"{language} {codec} {length}")
    for _ in range(count):
        begin = chance.randrange(0, 10_000)
        data = text[begin : begin + length].encode(codec)[:length]
        yield data.decode(codec, "ignore").encode(codec)


def verdict(data: bytes, damage: str, codec: str, chance: random.Random) -> str:
    """What came of one document."""
    broken = DAMAGES[damage](data, codec, chance)
    try:
        read = decode(broken, errors="replace" if damage in ("cut", "one bad byte") else "strict")
    except DecodeError as error:
        return "refused" if any(map(str.isdigit, str(error))) else "refused without a place"
    text = data.decode(codec)
    if damage in ("cut", "one bad byte"):
        return "right" if _but_for_a_line(text, read.text) else "wrong"
    wanted = {text, text + "\n" + text} if codec == "utf-8" or data.isascii() else {text}
    return "right" if read.text in wanted else "wrong"


def _but_for_a_line(text: str, read: str) -> bool:
    """Whether two texts are the same but for one line, or two where the damage took the break between them.

    In an encoding of two bytes a lost byte makes other characters of all that follow, up to the next of one byte.
    """
    wanted, found = text.split("\n"), read.split("\n")
    head = next((i for i, (a, b) in enumerate(zip(wanted, found, strict=False)) if a != b), len(found) - 1)
    return wanted[head + 1 :] == found[head + 1 :] or wanted[head + 2 :] == found[head + 1 :]


def main() -> None:
    """Print a table for each kind of damage."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--windows", type=int, default=12, help="of each encoding and length; two of the longest")
    count = parser.parse_args().windows
    for damage in DAMAGES:
        print(f"\n### {damage.capitalize()}: right / refused / wrong\n")
        print(f"| encoding | {' | '.join(f'{length:,} B' for length in LENGTHS)} |\n|---|{'---:|' * len(LENGTHS)}")
        for language, codecs in ENCODINGS.items():
            for codec in codecs:
                cells = []
                for length in LENGTHS:
                    chance = random.Random(length)
                    some = windows(language, codec, length, min(count, 2) if length > 100_000 else count)
                    seen = Counter(verdict(data, damage, codec, chance) for data in some)
                    right, wrong = seen.pop("right", 0), seen.pop("wrong", 0)
                    cells.append(f"{right} / {seen.total()} / {wrong}")
                print(f"| {codec}, {language} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
