"""What letter-spacing is, and what only looks like it."""

import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
import newsclean_letterspacing
from newsclean.testing import Case, case_params, check_rule
from newsclean_letterspacing import find, find_sentence_gaps, find_word_gaps, fix, is_typeset
from newsclean_letterspacing._flow import above, below

COLUMN = "正是施工好时节。走进长明高\n新区，一座座现代化厂房正加\n快推进。企业家们一句句话\n传递着信心，也传递着希望\n"

WORDS_AND_MARKS = """
该 公司 的 王 芳 三 业 の 記者 摄 。 ， “
” （ ） · — 가 나 A LNG 2016 % 讯 本报 年销售收入从
"""
PIECES = st.sampled_from([*WORDS_AND_MARKS.split(), " ", " ", " ", "  ", "\n", "\n\n", "\u3000"])
TEXTS = st.lists(PIECES, max_size=60).map("".join)


@pytest.mark.parametrize("case", case_params(Path(__file__).parent / "cases"))
def test_case(case: Case) -> None:
    """Every case in the files comes out as written (known failures fail, strictly)."""
    case.check(rules=["letterspacing"])


def test_a_sentence_that_began_at_a_line_end_is_closed_up_once_lines_are_joined() -> None:
    """What may be a name at the end of a line is a sentence when its line goes on; names and credits stay apart."""
    column = COLUMN + "的面貌。 截至八月\n十二日，已累计发放。\n"
    assert "的面貌。 截至" in fix(column)
    joined = column.replace("\n", "")
    assert [joined[start - 1 : end + 1] for start, end, *_ in find_sentence_gaps(joined)] == ["。 截"]
    for credit in ("马思远 刘潇", "欧阳震华摄", "本报记者欧阳震华", "图片来源：资料室"):
        assert list(find_sentence_gaps("大桥昨日通车。 " + credit)) == []


def test_sentences_are_closed_up_only_in_text_from_columns() -> None:
    """A space after a full stop that an author typed stays."""
    cleaner = newsclean.Cleaner(rules=["letterspacing", "sentence-spacing"])
    typed = "大桥昨日通车。 市民纷纷前往观看。"
    assert cleaner.clean(typed) == typed


@given(TEXTS, st.sampled_from(["keep", "close"]))
def test_cleaning_twice_is_cleaning_once(text: str, headings: str) -> None:
    """What was closed leaves nothing to close."""
    once = fix(text, headings=headings)  # type: ignore[arg-type]
    assert fix(once, headings=headings) == once  # type: ignore[arg-type]


@given(TEXTS)
def test_edits_delete_spaces_and_nothing_else(text: str) -> None:
    """Edits are in order, apart from each other, and what they delete is spaces."""
    at = 0
    for start, end, replacement, *_ in find(text):
        assert at <= start < end <= len(text)
        assert text[start:end].strip(" ") == replacement == ""
        at = end


@settings(max_examples=50)
@given(st.text(alphabet="ab \n", max_size=200))
def test_latin_text_stays(text: str) -> None:
    """Nothing is found in a text of Latin letters."""
    assert find(text) == []


def test_safety_tells_whole_lines_from_single_gaps() -> None:
    """Letter-spaced lines are certain; a gap in a stretched line is likely."""
    text = COLUMN + "的 面 貌 ， 也 改 变 着 生 活 。\n“项目 好不 好 ，产出 见 分\n晓。”党工委书记给记者算了\n"
    by_reason = {edit[3]: edit[4:] for edit in find(text)}
    assert by_reason["letter-spacing"] == ()
    assert by_reason["gap in a stretched line"] == ("likely",)


def test_columns_are_recognised() -> None:
    """Short lines that break in mid-sentence are a column; a paragraph on one line and verse are not."""
    assert is_typeset(COLUMN)
    assert not is_typeset(COLUMN.replace("\n", ""))
    assert not is_typeset("床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n" * 3)


def test_a_column_is_labelled() -> None:
    """The rule labels the text of a column, so that later rules know that there were lines."""
    import newsclean

    labels = newsclean.Cleaner(rules=["letterspacing"]).run(COLUMN).labels
    assert [label.kind for label in labels] == ["typeset"]
    assert not newsclean.Cleaner(rules=["letterspacing"]).run("本报讯 近日，大会召开。").labels


WORDS = """The  heaviest  storm  since  the
year  began  closed  the  county
road.  Nobody  was  hurt,  but
the   bridge  will  stay  closed.
"""


def test_stretched_word_spaces_become_single() -> None:
    """Justified text with double spaces between its words gets single ones, three and more as well."""
    assert fix(WORDS).split() == WORDS.split()
    assert "  " not in fix(WORDS)


def test_stretched_korean_becomes_single() -> None:
    """So does Korean."""
    text = "강동리의  도시철도  2호선\n이용자가  올해\n넘어선  것으로  나타났다.  현장\n곳곳에서는  굴착기  11대가\n"
    assert "  " not in fix(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two spaces end a sentence.  As typists do.  " * 3,
        "name     age    city\nAnna      31    Bonn\nBernd     45    Köln\nClara     29    Wien\nDora      60    Ulm\n"
        * 3,
        "## 第一章  总  则\n\n第一条\n\n## 第二章  附  则\n" * 10,
        "    indented\n    code\n" * 10,
    ],
)
def test_word_gaps_that_stay(text: str) -> None:
    """Typists' double spaces, tables, Chinese headings and indents are no stretched word spaces."""
    assert list(find_word_gaps(text)) == []


def test_names_at_the_other_end_of_the_line() -> None:
    """What kept names away from the last sentence becomes one space."""
    assert fix("推动事业更上一层楼。          袁立明 钟蕾") == "推动事业更上一层楼。 袁立明 钟蕾"


def test_names_in_a_text_with_stretched_word_spaces() -> None:
    """Both are mended at once, or the second would be when the first is."""
    text = f"{WORDS}本报讯  近日，推动事业更上一层楼。    袁立明"
    found = list(find_word_gaps(text))
    assert [text[start - 1 : end + 1] for start, end, *_ in found[-2:]] == ["  近", "    袁"]
    assert found == sorted(found)


@given(TEXTS)
def test_word_gaps_twice(text: str) -> None:
    """Once the word spaces are single there are no more."""
    once = fix(text)
    assert not list(find_word_gaps(once))


def test_rules_keep_their_promises() -> None:
    """They do not fail, do no harm, come to rest, and their work grows as the text does."""
    examples = ["该 公 司 年 销 售 收 入 大 幅 增 长\n", COLUMN + "的面貌。 截至八月\n十二日，已累计发放。\n", WORDS]
    clean = ["床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n", "Two spaces end a sentence.  As typists do.\n"]
    check_rule("letterspacing", "word-spacing", examples=examples, clean=clean, texts=TEXTS)


LONG = ["a" * 100_000, "一 " * 30_000, "\n" * 100_000, "“ " * 30_000, "一" + " " * 50_000 + "一", "  a" * 30_000]


@pytest.mark.parametrize("text", LONG)
def test_long_texts_of_one_kind(text: str) -> None:
    """Nothing in a text of one kind sends a search astray, and once is enough."""
    fixed = fix(text)
    assert find(fixed) == list(find_word_gaps(fixed)) == []


def test_options_are_checked_and_the_cleaner_pickles() -> None:
    """A misspelt option is an error; a cleaner with the rule survives pickling."""
    import newsclean

    with pytest.raises(newsclean.OptionError):
        newsclean.Cleaner(options={"letterspacing": {"headings": "glue"}})
    cleaner = pickle.loads(pickle.dumps(newsclean.Cleaner(rules=["letterspacing", "word-spacing"])))
    assert cleaner.run("（ 重庆 ）").text == "（重庆）"


def test_the_story_is_told() -> None:
    """The module says what it looks like, how it arises and when it must not fire."""
    story = newsclean_letterspacing.__doc__ or ""
    assert all(part in story for part in ("looks like", "arises", "must not fire", "fails"))


def test_korean_without_words_to_be_told_apart() -> None:
    """Too few syllables: words of one syllable do follow each other, so all stays."""
    assert fix("가 나 다  라 마") == "가 나 다  라 마"


def test_lines_too_far_away_say_nothing() -> None:
    """The next line of a column is a few blank lines away at most; what stands beyond is another text."""
    near, far = "该企业\n\n\n从", "该企业" + "\n" * 9 + "从"
    assert (above(near, near.index("从")), below(near, 3)) == ((0, "该企业"), "从")
    assert (above(far, far.index("从")), below(far, 3)) == ((-1, ""), "")
    assert (below("该企业", 3), below("该企业\n", 3)) == ("", "")
