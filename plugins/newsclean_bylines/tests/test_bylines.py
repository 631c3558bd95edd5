"""Bylines, datelines, captions, headings: cases with the labels written into the text, forms, and properties."""

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Case, case_params, check, check_rule
from newsclean_bylines import find_bylines, find_captions, find_datelines, find_headings, labels

RULES = ["datelines", "bylines", "captions", "headings"]
FORMS = tomllib.loads((Path(__file__).parent / "forms.toml").read_text(encoding="utf-8"))
BYLINES, JAPANESE, KOREAN = FORMS["bylines"], FORMS["japanese"], FORMS["korean"]
DATELINES, CAPTIONS = FORMS["datelines"], FORMS["captions"]
ZH, EN, JA, KO = "事情就这样定了。\n", "The whole thing was over.\n", "方針だと話した。\n", "시는 밝혔다고 한다.\n"

PIECES = (
    *BYLINES,
    *JAPANESE,
    *KOREAN,
    *DATELINES,
    *CAPTIONS,
    ZH,
    EN,
    "新しい橋＝東浜市で",
    "LOCAL GOVERNMENT",
    "——来自大桥工地的报道",
    "本报记者 王小川 通讯员",
    "明",
    "近日，大桥",
    "Residents awoke",
    "\n",
    "\n",
    "\n\n",
    " ",
    "\f",
    "\u3000",
)
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def marked(result: newsclean.Result) -> str:
    """The text with every label written round its span, as the case files have it."""
    pieces, at = [], 0
    for label in sorted(result.labels, key=lambda label: label.start):
        span = result.text[label.start : label.end]
        pieces += [result.text[at : label.start], f"⟦{label.kind} {label.value}|{span}⟧"]
        at = label.end
    return "".join([*pieces, result.text[at:]])


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every text of the files gets the labels that are written there, and no other (known failures fail, strictly)."""
    cleaner = newsclean.Cleaner(rules=RULES)
    result = cleaner.run(case.before)
    assert marked(result) == case.after
    check(result, cleaner)


@pytest.mark.parametrize(
    ("line", "names", "closed"),
    [
        *((line, names, EN if line.isascii() or line[0] in "—V" else ZH) for line, names in BYLINES.items()),
        *((line, names, JA) for line, names in JAPANESE.items()),
        *((line, names, KO) for line, names in KOREAN.items()),
    ],
)
def test_byline_on_its_own_line(line: str, names: str, closed: str) -> None:
    """A line in one of the usual forms is a byline as a whole, and gives its names."""
    start = len(closed) * 3
    assert find_bylines(closed * 3 + line + "\n" + closed) == [(start, start + len(line), "byline", names)]


@pytest.mark.parametrize(
    ("line", "names", "closed"),
    [
        *(
            (line, BYLINES[line], ZH)
            for line in ("（记者 王小川）", "▶ 王小川", "王小川 李想", "王小川", "（王小川 李想）")
        ),
        ("By Jane Smith", "Jane Smith", EN),
        ("Von Karin Müller", "Karin Müller", EN),
        *((line, JAPANESE[line], JA) for line in ("【小川三郎】", "（山田花子）")),
        *((line, KOREAN[line], KO) for line in ("김하늘 기자", "김하늘 기자 sky@example.com")),
    ],
)
def test_byline_run_in_behind_the_last_sentence(line: str, names: str, closed: str) -> None:
    """The same behind a full stop is a label of the line's end."""
    text = closed.strip() + " " + line + "\n" + closed
    start = len(closed)
    assert find_bylines(text) == [(start, start + len(line), "byline", names)]


@pytest.mark.parametrize(("head", "value"), DATELINES.items())
def test_dateline_gives_its_parts(head: str, value: str) -> None:
    """A dateline is labelled at the beginning of its line, without what follows it."""
    text = EN + head + "大桥 und so weiter und weiter\n"
    (label,) = find_datelines(text)
    assert (label[0], label[3]) == (len(EN), value)
    assert len(EN) < label[1] < len(text) - 1


@pytest.mark.parametrize("lead", CAPTIONS)
def test_caption_begins_a_paragraph(lead: str) -> None:
    """The opening words of a caption are labelled behind a full stop, and not inside a sentence."""
    text = lead + " zeigt 大桥工地\n"
    assert find_captions(EN + text) == [(len(EN), len(EN) + len(lead), "caption", "")]
    assert find_captions("und dann sagte er, dass die\n" * 2 + text + "und dann sagte er, dass die\n") == []


def test_names_of_photographers_are_known() -> None:
    """A name that a credit gives needs no first name that is common, nor the end of a sentence."""
    text = "Es war vorbei. Xaver Quint\nRund 300 Besucher kamen"
    assert find_bylines(text) == []
    assert find_bylines(text, known=["Xaver Quint"]) == [(15, 26, "byline", "Xaver Quint")]


def test_recognised_blocks_are_not_read_again() -> None:
    """What a rule before has taken is left alone, and a paragraph may begin behind it."""
    text = "大桥工地的一角\n王小川 摄\n李想\n近日，"
    assert find_bylines(text, [(8, 13)]) == [(14, 16, "byline", "李想")]
    assert find_bylines("▶ 王小川", [(0, 5)]) == []


def test_one_line_between_a_block_and_a_dateline_is_a_headline() -> None:
    """No article begins with a line that ends no sentence and stands above a dateline."""
    text = "第3版\n跨江大桥通车\n本报讯 昨日，"
    assert find_headings(text, [(0, 3)], [11]) == [(4, 10, "headline", "")]
    assert find_headings(text, [(0, 3)]) == []


def test_labels_reach_the_result_with_credits_and_furniture() -> None:
    """In the whole pipeline the labels of all plugins stand side by side, in the clean text."""
    result = newsclean.Cleaner(rules=["credits", "furniture", *RULES]).run(
        "第3版\n跨江大桥通车\n本报讯 昨日，大桥通车。\n（记者 王小川）\n图/李想\n"
    )
    found = [(label.kind, label.value) for label in sorted(result.labels, key=lambda label: label.start)]
    assert found == [
        ("furniture", "page-number"),
        ("headline", ""),
        ("dateline", "agency=本报"),
        ("byline", "王小川"),
        ("credit", "李想"),
    ]


BENCH = Path(os.environ.get("NEWSCLEAN_BENCH", Path(__file__).resolve().parents[4] / "shared" / "bench"))


@pytest.mark.skipif(not (BENCH / "clean").is_dir(), reason="the benchmark's clean texts are not here")
def test_books_and_statutes_have_next_to_no_labels() -> None:
    """In millions of characters of novels, verse, statutes there is nothing to label but a line or two of verse."""
    found = []
    for path in sorted((BENCH / "clean").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        found += [(path.name, text[start:end], kind) for start, end, kind, _ in labels(text)]
    assert len(found) <= 4, found[:10]


@given(texts)
def test_labels_are_sorted_and_in_range(text: str) -> None:
    """Labels of each kind are sorted, lie inside the text, hold text and do not overlap."""
    found = labels(text)
    assert found == sorted(found)
    for kinds in (("byline",), ("dateline",), ("caption",), ("headline", "kicker", "deck")):
        at = 0
        for start, end, *_ in (label for label in found if label[2] in kinds):
            assert at <= start < end <= len(text)
            assert text[start:end].strip()
            at = end


@given(texts)
def test_datelines_leave_room_on_their_line(text: str) -> None:
    """A dateline never fills a line: a label over a whole line would make it a block of its own."""
    for start, end, *_ in find_datelines(text):
        line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
        assert text[start:end] != line.strip()


@given(texts)
def test_pipeline_changes_nothing(text: str) -> None:
    """Run by newsclean the rules keep every character."""
    assert newsclean.Cleaner(rules=RULES).clean(text) == text


def test_rules_keep_their_promises() -> None:
    """They do not fail, do no harm, come to rest, and their work grows as the text does."""
    examples = [
        ZH + "（记者 王小川）\n",
        EN + "By Jane Smith\n",
        JA + "【小川三郎】\n",
        KO + "김하늘 기자\n",
        *(f"{head}大桥 und\n" for head in list(DATELINES)[::9]),
    ]
    check_rule(*RULES, examples=examples, clean=[ZH, EN, JA, KO], texts=texts)


@pytest.mark.parametrize(
    "line",
    [
        "Berlin\n– Der Umbau der Brücke beginnt.",  # a list's dash below a line
        "BERLIN-Die Brücke ist zu.",  # a compound
        "Neustadt – der Umbau beginnt.",  # a thought that goes on
        "und so\nNeustadt. Die Brücke ist zu.",  # in the middle of a paragraph
        "【本报讯 昨日，大桥通车。",  # half a pair of brackets
        "（记者张三报道 昨日",
    ],
)
def test_what_only_begins_like_a_dateline(line: str) -> None:
    """Without the space, the bracket, the sentence or the paragraph that belong to one it is none."""
    assert list(find_datelines(f"{EN}{line}\n")) == []


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("记者张伟东城报道", "place=东城; names=张伟"),  # three or four characters: a name, and a place behind it
        ("本报讯（记者 张 三）", "agency=本报; names=张三"),
        ("本报讯（记者 张 三 丰 李 四 光）", "agency=本报"),  # whose names these are nobody can say
    ],
)
def test_names_without_an_end(head: str, value: str) -> None:
    """Where names and places run into each other, or are set with spaces, what is certain is told."""
    assert [label[3] for label in find_datelines(f"{ZH}{head} 昨日\n")] == [value]


def test_headings_that_run_over_a_line() -> None:
    """A deck may be two lines; capitals or the name of a section above a headline are a kicker."""
    for lines, kinds in {
        "——来自大桥工地\n的报道": ["deck"],
        "Verkehr\n„Wir fangen\nvon vorn an“": ["kicker"],
        "LOCAL GOVERNMENT\nOld Bridge Reopens\nAfter two years of work the bridge\nis open.": ["kicker", "headline"],
    }.items():
        text = f"第3版\n{lines}\n本报讯 昨日，大桥通车。"
        assert [label[2] for label in find_headings(text, [(0, 3)], [text.index("本报讯")])] == kinds


def test_a_line_of_reporters_is_no_dateline() -> None:
    """What begins like a dateline and names reporters alone is their line; with what they report it is a dateline."""
    assert find_datelines(ZH + "本报讯记者 王小川\n昨日，大桥通车。\n") == []
    (label,) = find_datelines(ZH + "本报讯记者 王小川昨日获悉，大桥\n通车。\n")
    assert label[2] == "dateline"


def test_names_before_the_last_line_of_their_article() -> None:
    """Extractors put names that stand at the right of a last line before it: they are a byline on a newspaper page."""
    text = "第3版\n昨日，横跨江面的大桥终于建成并正\n王小川\n式通车。\n"
    assert find_bylines(text, [(0, 3)]) == [(21, 24, "byline", "王小川")]
    assert find_bylines(text) == []
