"""Overprint: cases from files, what holds for any text, and what the labels say."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
import newsclean_overprint
from newsclean.testing import Case, case_params, check, check_rule
from newsclean_overprint import Display, find, find_runs, fix

HERE = Path(__file__).parent
BENCH = Path(os.environ.get("NEWSCLEAN_BENCH", HERE.parents[3] / "shared" / "bench"))
CLEANER = newsclean.Cleaner(rules=["overprint"])

RUNS = [
    "标题",
    "项目建设",
    "亿元",
    "1561",
    "3.5%",
    "“",
    "”",
    "：",
    "Photo by ",
    "The ",
    "기자 ",
    "年",
    "C位",
    "写真",
    "\n",
]
printed = st.tuples(st.sampled_from(RUNS), st.integers(1, 4), st.sampled_from(["", "", "\n", " ", "\n\n"]))
pages = st.lists(printed, max_size=12).map(lambda runs: "".join(gap.join([run] * n) for run, n, gap in runs))
noise = st.text(st.sampled_from("标题亿1b“”，a \n\r\f"), max_size=60)
doubled = noise.map(lambda text: "".join(char * 2 for char in text))
texts = pages | noise | doubled | st.text(max_size=40)


@pytest.mark.parametrize("case", case_params(HERE / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written (known failures fail, strictly)."""
    case.check(rules=["overprint"])


@given(texts)
def test_fixing_twice_changes_nothing(text: str) -> None:
    """What `fix` gives has nothing left to fix."""
    fixed = fix(text)
    assert list(find(fixed)) == []


@given(texts)
def test_edits_are_deletions_in_order(text: str) -> None:
    """Edits only take out, are sorted, lie inside the text and do not overlap."""
    at = 0
    for start, end, replacement, reason, safety in find(text):
        assert at <= start < end <= len(text)
        assert replacement == ""
        assert reason
        assert safety in {"safe", "likely"}
        at = end


@given(texts)
def test_displays_lie_in_order_inside_the_text(text: str) -> None:
    """Every display is a span of the text before the edits, and what it says is printed there."""
    at = 0
    for start, end, value in find_runs(text).displays:
        assert at <= start < end <= len(text)
        assert value.strip()
        assert set(value) <= {*text, "\n"}
        at = end


@given(texts)
def test_pipeline_does_what_fix_does(text: str) -> None:
    """The rule, run by newsclean, gives what `fix` gives, and keeps all invariants."""
    result = CLEANER.run(text)
    assert result.text == fix(text)
    check(result, CLEANER)


def test_rule_keeps_its_promises() -> None:
    """It does not fail, does no harm, comes to rest, and its work grows as the text does."""
    examples = ["TThhee bbrriiddggee", "标题标题11亿元亿元", "标题\n标题：王小明\n王小明", "新建地铁三号线明年通车" * 2]
    clean = ["研究研究再说\n", "一个个，谢谢谢谢\n", "“that that” New York, New York\n", "1111\n"]
    check_rule("overprint", examples=examples, clean=clean, texts=texts)


@given(st.text(st.characters(categories=["Lo"], max_codepoint=0x9FFF, min_codepoint=0x4E00), min_size=4))
def test_every_character_beside_its_copy(text: str) -> None:
    """A line of ideographs, each beside its copy, comes out once, whatever they are."""
    line = text + "的桥与船"
    assert fix("".join(char * 2 for char in line)) == line


@pytest.mark.parametrize("copies", [2, 3, 4])
@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_any_gap_and_number_of_copies(copies: int, gap: str) -> None:
    """One headline in every shape of runs; blank lines count as line breaks where they stand after every line."""
    runs = ["老桥改造", "“", "三年", "”", "花费", "1280", "万元"]
    body = ["市民说，桥修好以后，", "上班的路近了，孩子们", "上学也方便，每天可以", "多睡十分钟。"] * 3
    line = "\n\n" if gap == "\n\n" else "\n"
    text = line.join([*body, "".join(gap.join([run] * copies) for run in runs), *body])
    assert fix(text) == line.join([*body, "".join(runs), *body])


def test_reasons_say_which_shape_it_was() -> None:
    """Characters, runs, and copies on lines of their own have a reason each."""
    shapes = ["TThhee bbrriiddggee", "标题标题11亿元亿元", "标题\n标题：王小明\n王小明"]
    assert [{edit[3] for edit in find(shape)} for shape in shapes] == [
        {"character printed over itself"},
        {"run printed over itself"},
        {"copy of a run on a line of its own"},
    ]


def test_a_case_that_others_support_is_likely() -> None:
    """What is believed because of a strong case on the page is marked so."""
    text = "新建地铁三号线明年通车新建地铁三号线明年通车\n本报讯 近日，\n马思远 摄马思远 摄\n"
    assert [edit[4] for edit in find(text)] == ["safe", "likely"]
    assert list(find("马思远 摄马思远 摄\n")) == []


def test_printed_lines_of_one_headline_are_one_display() -> None:
    """A headline of two lines is one display, a credit after it another; a lone last character belongs to it."""
    text = "好项目\n好项目、好项目\n好项目，还是好项\n还是好项\n目\n摄影\n摄影：叶青\n叶青\n本报讯 近日"
    shown = find_runs(text).displays
    assert [display.value for display in shown] == ["好项目、好项目，还是好项\n目", "摄影：叶青"]
    assert text[shown[0].start : shown[0].end].endswith("项\n目")


def test_two_headlines_in_a_row_are_two_displays() -> None:
    """A line longer than the one before was not broken off it."""
    text = "老桥改造老桥改造““三年三年””\n市民说说新桥市民说说新桥““通车通车””那一天那一天\n"
    assert [display.value for display in find_runs(text).displays] == ["老桥改造“三年”", "市民说说新桥“通车”那一天"]


def test_label_in_the_pipeline() -> None:
    """The hook labels what was repaired, with its place in the clean text and in the source."""
    source = "要闻\n标题标题11亿元亿元\n本报讯 今天"
    (label,) = (label for label in CLEANER.run(source).labels if label.kind == "display")
    assert (label.start, label.end, label.value) == (3, 8, "标题1亿元")
    assert source[slice(*label.source)] == "标题标题11亿元"  # the copy at its edge belongs to neither side


def test_nothing_doubled_gives_nothing() -> None:
    """A text without overprint yields neither edits nor displays."""
    assert find_runs("本报讯 近日，市民广场开放。\n记者 王小明\n") == ([], [])
    assert find_runs("") == ([], [])
    assert Display(0, 2, "标题") == (0, 2, "标题")


@pytest.mark.parametrize("kind", ["clean", "keep_cases.jsonl"])
def test_what_language_repeats_stays(kind: str) -> None:
    """Novels, verse, statutes, encyclopedias, and 340 genuine repetitions come back as they are."""
    path = BENCH / kind
    if not path.exists():
        pytest.skip(f"no benchmark at {path}")
    if path.is_dir():
        found = [file.name for file in sorted(path.glob("*.txt")) if list(find(file.read_text(encoding="utf-8")))]
    else:
        raws = [json.loads(line)["raw"] for line in path.read_text(encoding="utf-8").splitlines()]
        found = [raw for raw in raws if list(find(raw))]
    assert found == []


def test_names_are_there() -> None:
    """Whatever the package promises can be imported from it, and nothing else."""
    for name in newsclean_overprint.__all__:
        assert getattr(newsclean_overprint, name)
    missing = "Nothing"
    with pytest.raises(AttributeError, match=missing):
        getattr(newsclean_overprint, missing)
